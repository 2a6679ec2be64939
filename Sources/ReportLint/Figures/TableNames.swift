import AnnualReport

extension TableKind {
  /// The table as messages name it.
  var name: Wording {
    switch self {
    case .disclosure: Wording(zh: "表二", en: "Table two")
    case .requests: Wording(zh: "表三", en: "Table three")
    case .remedies: Wording(zh: "表四", en: "Table four")
    }
  }
}

extension Report {
  /// The frames of the tables that can be judged.
  var readableFrames: [(kind: TableKind, frame: TableFrame)] {
    var frames: [(kind: TableKind, frame: TableFrame)] = []
    frames.reserveCapacity(3)
    if let frame = disclosure?.frame, !isUnreadable(.disclosure) { frames.append((.disclosure, frame)) }
    if let frame = requests?.frame, !isUnreadable(.requests) { frames.append((.requests, frame)) }
    if let frame = remedies?.frame, !isUnreadable(.remedies) { frames.append((.remedies, frame)) }
    return frames
  }
}
