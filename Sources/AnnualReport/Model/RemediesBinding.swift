extension TableRows {
  /// Table four; nil where its figures stand in several rows and cannot be placed.
  func remediesTable(_ bytes: Span<UInt8>) -> RemediesTable? {
    let withFigures = rows.filter { !$0.isHeader && $0.figures > 0 }
    guard let best = withFigures.max(by: { $0.figures < $1.figures }) ?? rows.last(where: { !$0.isHeader }) else {
      return strayNumbers >= 3 ? nil : emptyRemedies()
    }
    if let parts = threeGroups(bytes, withFigures) { return parts }
    if withFigures.count > 1, best.figures < 10 || best.figures >= 20 { return nil }
    if family == .flow, strayNumbers >= 3 { return nil }
    let filled = best.filled
    let count = best.filledCount
    let words = cells[best.cells].prefix { $0.kind == .words }.count
    var indices: Range<Int>?
    if count == 15 {
      indices = filled
    } else if count < 15, family != .flow {
      // Blanks: the cells behind the label, empty columns at the end left out.
      let last = max(filled.upperBound, words + 15)
      if best.cells.count >= words + 15, last == words + 15 { indices = words..<words + 15 }
    }
    var all = Cells()
    all.reserveCapacity(cells.count + 15)
    let line = addLine(bytes, best, to: &all)
    // Fifteen figures stand in their columns whatever blanks stand between them.
    let withBlanks = family != .flow && count != 15
    let figures = addFigures(bytes, best, indices ?? filled, withBlanks: withBlanks, line: line, to: &all)
    let cells = indices != nil ? figures : add(.absent, 15, at: end(best), to: &all)
    return RemediesTable(
      frame: frame, row: best.range, isPlaced: indices != nil, lineCells: ranges(best),
      places: CellPlaces(cells: cells, figures: figures), all: all)
  }

  /// The row in three rows of five figures, group by group (layouts.md L10).
  private func threeGroups(_ bytes: Span<UInt8>, _ parts: [Row]) -> RemediesTable? {
    guard family != .flow, parts.count == 3, let first = parts.first, let last = parts.last else { return nil }
    var all = Cells()
    for part in parts {
      let filled = part.filled
      guard filled.count == 5, part.filledCount == 5 else { return nil }
      for index in filled { all.append(figure(bytes, part.cells.lowerBound + index)) }
    }
    guard standApart(bytes, parts) else { return nil }
    return RemediesTable(
      frame: frame, row: first.range.union(last.range), isPlaced: true, lineCells: parts.flatMap { ranges($0) },
      places: CellPlaces(cells: 0..<15, figures: 0..<15), all: all)
  }

  /// Whether each of three rows stands alone in a table of its own, and these under the names of the groups, in order, or under
  /// none of them.
  private func standApart(_ bytes: Span<UInt8>, _ parts: [Row]) -> Bool {
    guard frame.straySeparators.isEmpty, Set(parts.map(\.block)).count == parts.count else { return false }
    let named = zip(parts, TableRows.groupNames).map { part, names -> (isGroup: Bool, isRight: Bool) in
      let first = rows.first { $0.block == part.block } ?? part
      let line = TableRows.lineAbove(bytes, Int(first.range.start))
      let words = Folded(bytes, TextRange(line.start, line.end))
      let isGroup = TableRows.groupNames.joined().contains { words.hasSuffix($0) }
      return (isGroup, names.contains { words.hasSuffix($0) })
    }
    return named.allSatisfy { !$0.isGroup } || named.allSatisfy(\.isRight)
  }

  private static let groupNames = [
    [folded("行政复议")], [folded("未经复议直接起诉"), folded("未经复议直接诉讼")], [folded("复议后起诉"), folded("复议后诉讼")],
  ]

  /// The filled line above an offset that is no page mark and no comment, as far as it lies in the 400 bytes before.
  private static func lineAbove(_ bytes: Span<UInt8>, _ offset: Int) -> (start: Int, end: Int) {
    let floor = max(0, offset - 400)
    var end = min(offset, bytes.count)
    while end > floor, bytes[end - 1] != 0x0A { end -= 1 }
    while true {
      while end > floor, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
      var start = end
      while start > floor, bytes[start - 1] != 0x0A { start -= 1 }
      if start == end || !LineTable.isAside(bytes, start, end) { return (start, end) }
      end = start
    }
  }

  /// A header without a data row; nil where its figures stand alone on lines.
  private func emptyRemedies() -> RemediesTable? {
    if strayNumbers >= 3 { return nil }
    let end = TextRange(at: frame.header?.end ?? frame.range.end)
    var all = Cells()
    let cells = add(.absent, 15, at: end, to: &all)
    return RemediesTable(
      frame: frame, row: end, isPlaced: false, lineCells: [], places: CellPlaces(cells: cells, figures: 0..<0), all: all
    )
  }
}
