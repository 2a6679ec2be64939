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
  var readableFrames: [(TableKind, TableFrame)] {
    var frames: [(TableKind, TableFrame)] = []
    if let table = readableDisclosure { frames.append((.disclosure, table.frame)) }
    if let table = readableRequests { frames.append((.requests, table.frame)) }
    if let table = readableRemedies { frames.append((.remedies, table.frame)) }
    return frames
  }
}
