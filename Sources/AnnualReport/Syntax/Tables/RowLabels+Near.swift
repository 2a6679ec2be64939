/// Labels that are not quite the form's: cut short, or in nearly its words.
extension RowLabels {
  /// A label cut off: the words, or those behind the label of the row's group, are a proper prefix of the canonical label. Of
  /// the row that is due the shortest labels may lack their last character.
  func cutShort(_ words: borrowing Folded, _ row: RequestRow, isDue: Bool) -> LabelMatch? {
    let label = index.requestLabels[Int(row.rawValue) - 1]
    let least = isDue ? min(3, label.count - 1) : 5
    func isCut(_ start: Int) -> Bool {
      guard words.count - start >= least, words.count - start < label.count else { return false }
      for position in start..<words.count where words[position] != label[position - start] { return false }
      return true
    }
    var start = 0
    if !isCut(start) {
      guard let own = ownStart(words, row), isCut(own) else { return nil }
      start = own
    }
    return LabelMatch(kind: .requestRow, key: row.rawValue, form: .truncated, start: start, missing: 0)
  }

  /// Where the words begin that stand behind the label of a row's group; nil where that does not stand there.
  private func ownStart(_ words: borrowing Folded, _ row: RequestRow) -> Int? {
    guard words.count > 4 else { return nil }
    guard let group = row.group else {
      return words.hasPrefix(RowLabels.results, at: 0) ? RowLabels.results.count : nil
    }
    let name = RowLabels.groupNames[Int(group.rawValue) - 3]
    for start in 0..<(words.count - 4) where words.hasPrefix(name, at: start) { return start + name.count }
    return nil
  }

  private static let results = folded("三、本年度办理结果")

  /// The names of the groups without their ordinal.
  private static let groupNames = RequestGroup.allCases.map { folded(String($0.label.dropFirst(3))) }

  /// Whether words end as the label of another row does, and not as that of this one: the end of a torn label that stands
  /// elsewhere.
  func endsLikeAnother(_ words: borrowing Folded, _ row: RequestRow) -> Bool {
    guard words.count >= 2 else { return false }
    let end = (words[words.count - 2], words[words.count - 1])
    func endsSo(_ label: ContiguousArray<UInt16>) -> Bool {
      label.count >= 2 && label[label.count - 2] == end.0 && label[label.count - 1] == end.1
    }
    return !endsSo(index.requestLabels[Int(row.rawValue) - 1]) && index.requestLabels.contains(where: endsSo)
  }

  /// A wording, the label of the row's group before it or not, that differs from the canonical label in at most a fifth of its
  /// characters.
  func near(_ words: borrowing Folded, _ row: RequestRow) -> LabelMatch? {
    let label = index.requestLabels[Int(row.rawValue) - 1]
    let allowed = label.count / 5
    guard label.count >= 6, allowed >= 1 else { return nil }
    func isNear(_ start: Int) -> Bool {
      let count = words.count - start
      guard count + allowed >= label.count, count <= label.count + allowed else { return false }
      let own = start == 0 ? words.units : ContiguousArray(words.units[start...])
      return RowLabels.distance(own, label, limit: allowed) <= allowed
    }
    var start = 0
    if !isNear(start) {
      guard let own = ownStart(words, row), isNear(own) else { return nil }
      start = own
    }
    return LabelMatch(kind: .requestRow, key: row.rawValue, form: .variant, start: start, missing: 0)
  }

  /// The edit distance of two short texts; anything above `limit` may be returned as `limit + 1`.
  private static func distance(
    _ a: ContiguousArray<UInt16>, _ b: ContiguousArray<UInt16>, limit: Int
  ) -> Int {
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for j in 0..<b.count {
        let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
    }
    return row[b.count]
  }
}
