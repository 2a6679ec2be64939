/// A row label found at the end of a folded stretch of words.
struct LabelMatch: Sendable {
  var kind: Recognition.Kind
  var key: UInt8
  var form: LabelForm
  /// Index of the label's first unit in the folded words; what stands before it is a group label or a torn-off piece.
  var start: Int
  /// How many units of the canonical label are still to come (a label torn round its figures).
  var missing: Int
}

/// Finds row labels in folded words: exactly, torn by fragments between, cut short, or nearly.
struct RowLabels {
  let index = LabelIndex.shared

  /// What a whole folded cell is.
  func exact(_ words: borrowing Folded) -> Recognition? { index.find(words) }

  /// The same for a cell's bytes, where they are a known word as the schema writes it.
  func exact(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Recognition? { index.find(bytes, start, end) }

  /// What a cell is whose words are, or fold to, the label of the row that comes next in the form: most labels are, and need
  /// not be looked up.
  func due(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, after last: RequestRow?, folding: Bool
  ) -> Recognition? {
    guard let row = RowLabels.next(last), index.isLabel(of: row, bytes, start, end, folding: folding) else {
      return nil
    }
    return Recognition(kind: .requestRow, key: row.rawValue, form: .canonical, table: .requests)
  }

  /// The row behind one in the form of 2021, or where the form of 2019 is the same again.
  private static func next(_ last: RequestRow?) -> RequestRow? {
    guard let last else { return .received }
    return last == .otherHandling ? .resultTotal : last == .carriedOut ? nil : RequestRow(rawValue: last.rawValue + 1)
  }

  /// The label of table three that the words end with. `last` is the row read before, so that the next ones are tried first;
  /// `isTorn` says that labels may be cut by line ends.
  func requestRow(_ words: borrowing Folded, after last: RequestRow?, isTorn: Bool) -> LabelMatch? {
    if let row = last == .noCorrection ? .otherHandling : RowLabels.next(last) {
      // Nearly always the words end with the label that is due.
      let label = index.requestLabels[Int(row.rawValue) - 1]
      if words.hasSuffix(label) {
        return LabelMatch(
          kind: .requestRow, key: row.rawValue, form: .canonical, start: words.count - label.count, missing: 0)
      }
    }
    if let match = suffix(words, table: .requests) { return isTorn ? open(words, match) : match }
    let expected = RowLabels.following(last)
    for row in expected where isTorn {
      if let match = prefix(words, row) { return match }
    }
    for row in expected {
      if let match = interrupted(words, row) { return match }
    }
    for row in expected.prefix(3) where isTorn {
      if let match = interruptedPrefix(words, row) { return match }
    }
    let due = last == nil || isTorn ? nil : expected.first { $0 != .otherHandling }
    for row in expected.prefix(4) {
      if let match = cutShort(words, row, isDue: row == due) { return match }
    }
    for row in expected.prefix(3) where !isTorn || !endsLikeAnother(words, row) {
      if let match = near(words, row) { return match }
    }
    return nil
  }

  /// A label known cut short may only be torn: what the canonical one has more may still come.
  private func open(_ words: borrowing Folded, _ match: LabelMatch) -> LabelMatch {
    guard match.form == .truncated else { return match }
    let label = index.requestLabels[Int(match.key) - 1]
    let length = words.count - match.start
    guard length < label.count else { return match }
    for position in 0..<length where words[match.start + position] != label[position] { return match }
    var match = match
    match.missing = label.count - length
    return match
  }

  /// The label of table two that the words end with.
  func disclosureRow(_ words: borrowing Folded) -> LabelMatch? { suffix(words, table: .disclosure) }

  /// The rows after `last` in the form's order, both editions.
  private static func following(_ last: RequestRow?) -> ArraySlice<RequestRow> {
    guard let last else { return order[...] }
    if last == .otherHandling { return [.resultTotal, .carriedOut] }
    guard let at = order.firstIndex(of: last) else { return order[...] }
    return order[(at + 1)...]
  }

  /// The 2021 order with the 2019 edition's single row before the three it stands for.
  private static let order: [RequestRow] = RequestRow.rows(of: .edition2021).flatMap {
    $0 == .noCorrection ? [.noCorrection, .otherHandling] : [$0]
  }

  /// The longest known wording the words end with.
  private func suffix(_ words: borrowing Folded, table: TableKind) -> LabelMatch? {
    for start in max(0, words.count - 48)..<words.count {
      guard let found = index.find(words, from: start), found.table == table else { continue }
      guard found.kind == .requestRow || found.kind == .disclosureRow else { continue }
      return LabelMatch(kind: found.kind, key: found.key, form: found.form, start: start, missing: 0)
    }
    return nil
  }

  /// A canonical label whose first part the words end with, the rest still to come.
  private func prefix(_ words: borrowing Folded, _ row: RequestRow) -> LabelMatch? {
    let label = index.requestLabels[Int(row.rawValue) - 1]
    let most = min(words.count, label.count - 1)
    guard most >= 4 else { return nil }
    for length in stride(from: most, through: 4, by: -1) {
      let start = words.count - length
      var matches = true
      for position in 0..<length where words[start + position] != label[position] {
        matches = false
        break
      }
      if matches {
        return LabelMatch(
          kind: .requestRow, key: row.rawValue, form: .canonical, start: start, missing: label.count - length)
      }
    }
    return nil
  }

  /// What a piece of a vertical group label is made of.
  private static let groupUnits = Set(folded("三、本年度办理结果" + RequestGroup.allCases.map(\.label).joined()))

  /// A canonical label with fragments of a vertical group label between its pieces.
  private func interrupted(_ words: borrowing Folded, _ row: RequestRow) -> LabelMatch? {
    let label = index.requestLabels[Int(row.rawValue) - 1]
    guard label.count >= 8, words.count > label.count, words.count <= label.count + 24 else { return nil }
    var position = words.count - 1
    var at = label.count - 1
    var foreign = 0
    while position >= 0, at >= 0 {
      if words[position] == label[at] {
        at -= 1
      } else if RowLabels.groupUnits.contains(words[position]) {
        foreign += 1
      } else {
        return nil
      }
      position -= 1
    }
    guard at < 0, foreign <= 6 else { return nil }
    return LabelMatch(kind: .requestRow, key: row.rawValue, form: .canonical, start: position + 1, missing: 0)
  }

  /// The first part of a label with fragments of a vertical group label between its pieces, the rest still to come
  /// (`2.申请人…收费通知` / `他处理` / `要求缴纳费用、行政机关不` / figures).
  private func interruptedPrefix(_ words: borrowing Folded, _ row: RequestRow) -> LabelMatch? {
    let label = index.requestLabels[Int(row.rawValue) - 1]
    guard label.count >= 8, words.count >= 8 else { return nil }
    for start in 0...(words.count - 4) where words.hasPrefix(ContiguousArray(label.prefix(4)), at: start) {
      var at = 4
      var foreign = 0
      for position in (start + 4)..<words.count {
        if at < label.count, words[position] == label[at] {
          at += 1
        } else {
          foreign += RowLabels.groupUnits.contains(words[position]) ? 1 : 7
        }
      }
      guard foreign <= 6, at >= 8, at < label.count, words[words.count - 1] == label[at - 1] else { continue }
      return LabelMatch(
        kind: .requestRow, key: row.rawValue, form: .canonical, start: start, missing: label.count - at)
    }
    return nil
  }
}
