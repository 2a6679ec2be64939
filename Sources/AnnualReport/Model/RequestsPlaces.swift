/// Where rows of table three belong that lost their labels.
extension RequestsBinder {
  /// Whether rows stand in tables of their own and some lost their label (layouts.md L09).
  var hasTornRows: Bool {
    rows.family == .flow
      || isFragmented && rows.rows.count { !$0.isHeader && $0.key == 0 && $0.figures == columns.count } >= 2
  }

  /// Whether rows stand in tables of their own.
  var isFragmented: Bool {
    rows.family == .pipes && (rows.rows.last?.block ?? 0) + 1 >= rows.rows.count / 2
  }

  /// The rows by their index in ``TableRows/rows``, placed by their order: only where there are as many full rows of figures as
  /// the form has, and every label that is left stands at its place.
  func placesOfTornRows(_ bytes: Span<UInt8>) -> [Int: RequestRow]? {
    guard hasTornRows else { return nil }
    let value = rows.rows.indices.filter { !rows.rows[$0].isHeader && rows.rows[$0].figures > 0 }
    // Each of them is a table of its own, with its separator: a row away from its separator has been moved.
    guard Set(value.map { rows.rows[$0].block }).count == value.count,
      value.allSatisfy({ isSeparated(bytes, rows.rows[$0]) })
    else { return nil }
    for edition in [Edition.edition2021, .edition2019] {
      let order = RequestRow.rows(of: edition)
      guard value.count == order.count else { continue }
      let isWhole = zip(value, order).allSatisfy { index, key in
        let row = rows.rows[index]
        return row.figures == columns.count && (row.key == 0 || row.key == key.rawValue)
      }
      if isWhole { return Dictionary(uniqueKeysWithValues: zip(value, order)) }
    }
    return nil
  }

  /// Whether a separator stands under a row, page marks and comments aside.
  private func isSeparated(_ bytes: Span<UInt8>, _ row: TableRows.Row) -> Bool {
    var end = Int(row.range.end)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while end < bytes.count {
      let start = end + 1
      end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let (first, last) = (start, Scalars.trimBlanks(bytes, start, end))
      if last <= first { return false }
      if !LineTable.isAside(bytes, first, last) { return LineTable.isSeparator(bytes, first, last) }
    }
    return false
  }

  /// Rows of hard-wrapped text whose label could not be read, placed by their neighbours: between two rows that were read, as
  /// many full rows of figures as the form has there. nil where that is not so: figures without a label are then lost.
  func placesBetween(_ bytes: Span<UInt8>) -> [Int: RequestRow]? {
    let isKnown = rows.rows.allSatisfy { row in
      row.isHeader || row.figures == 0 || RequestRow(rawValue: row.key).map { $0 != .otherHandling } ?? false
    }
    if isKnown { return [:] }
    let value = rows.rows.indices.filter { !rows.rows[$0].isHeader && rows.rows[$0].figures > 0 }
    var places: [Int: RequestRow] = [:]
    let hasSingle = value.contains { rows.rows[$0].key == RequestRow.otherHandling.rawValue }
    let order = RequestRow.rows(of: hasSingle ? .edition2019 : .edition2021)
    var due = order.startIndex
    var lost: [Int] = []
    for index in value {
      guard let key = RequestRow(rawValue: rows.rows[index].key), let at = order.firstIndex(of: key) else {
        lost.append(index)
        continue
      }
      if !lost.isEmpty {
        // Figures with no words before them may be those of any row near them.
        guard at - due == lost.count else { return nil }
        for (row, place) in zip(lost, due..<at) {
          guard rows.rows[row].figures == columns.count,
            mayName(bytes, row, order[place]) || isNamed(bytes, row, order[place], overThePageBefore: index)
          else { return nil }
          places[row] = order[place]
        }
        lost = []
      }
      due = max(due, at + 1)
    }
    return lost.isEmpty ? places : nil
  }

  /// Whether words that may be the label of a row, beyond reading, stand between its figures and the row above.
  private func mayName(_ bytes: Span<UInt8>, _ index: Int, _ key: RequestRow) -> Bool {
    let start = index > 0 ? rows.rows[index - 1].range.end : rows.frame.range.start
    var words = Folded()
    for range in rows.looseWords where range.start >= start && range.end <= rows.rows[index].range.start {
      words.append(bytes, Int(range.start), min(Int(range.end), Int(range.start) + 120))
    }
    return words.count >= 5 && !RowLabels().endsLikeAnother(words, key)
  }

  /// Whether a page ends right behind a row's figures, and what stands between there and the next row's own label is the row's
  /// label, letter for letter, its group's before it or not: a converter writes what stands in the middle of a tall row first.
  private func isNamed(_ bytes: Span<UInt8>, _ index: Int, _ key: RequestRow, overThePageBefore next: Int) -> Bool {
    guard let end = rows.cells[rows.rows[index].cells].last(where: { $0.kind == .figure })?.range.end else {
      return false
    }
    let limit = rows.rows[(index + 1)...next].first { !$0.isHeader && $0.figures > 0 }?.range.start ?? end
    let behind = rows.looseWords.filter { $0.start >= end && $0.end <= limit }
    guard let first = behind.first, endsPage(bytes, Int(end), Int(first.start)) else { return false }
    var words = Folded()
    for range in behind { words.append(bytes, Int(range.start), Int(range.end)) }
    let names = [key.label] + (key.group.map { [$0.label + key.label] } ?? [])
    return names.contains { words.units == folded($0) }
  }

  /// Whether nothing but page marks and blank lines stands between two offsets, and at least one mark.
  private func endsPage(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hasMark = false
    var offset = start
    while offset < end {
      let lineEnd = bytes.first(0x0A, from: offset, to: end)
      let first = Scalars.skipBlanks(bytes, offset, lineEnd)
      let last = Scalars.trimBlanks(bytes, first, lineEnd)
      if first < last {
        guard LineTable.isPageFurniture(bytes, first, last) || LineTable.pageNumber(bytes, first, last) != nil else {
          return false
        }
        hasMark = true
      }
      offset = lineEnd + 1
    }
    return hasMark
  }
}
