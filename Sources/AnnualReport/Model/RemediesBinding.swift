extension TableRows {
  /// Table four; nil where its figures stand in several rows and cannot be placed.
  func remediesTable(_ bytes: Span<UInt8>) -> RemediesTable? {
    let candidates = rows.filter { !$0.isHeader }
    let withFigures = candidates.filter { $0.figures > 0 }
    guard let best = withFigures.max(by: { $0.figures < $1.figures }) ?? candidates.last else {
      return strayNumbers >= 3 ? nil : emptyRemedies()
    }
    if let parts = threeGroups(bytes, withFigures) { return parts }
    if withFigures.count > 1, best.figures < 10 || best.figures >= 20 { return nil }
    if family == .flow, strayNumbers >= 3 { return nil }
    let filled = filled(best)
    let count = filledCount(best, filled)
    let words = cells[best.cells].prefix { $0.kind == .words }.count
    var indices: [Int]?
    if count == 15 {
      indices = filled.filter { isFilled(best, $0) }
    } else if count < 15, family != .flow {
      // Blanks: the cells behind the label, empty columns at the end left out.
      let last = max(filled.upperBound, words + 15)
      if best.cells.count >= words + 15, last == words + 15 { indices = Array(words..<words + 15) }
    }
    let end = end(best)
    let figures =
      indices.map { $0.map { figure(bytes, best, $0) } }
      ?? filled.filter { family != .flow || isFilled(best, $0) }.map { figure(bytes, best, $0) }
    let isPlaced = indices != nil
    return RemediesTable(
      frame: frame, row: best.range,
      cells: isPlaced ? figures : [AnnualReport.Cell](repeating: AnnualReport.Cell(.absent, end), count: 15),
      figures: figures, isPlaced: isPlaced, lineCells: ranges(best))
  }

  /// The row in three rows of five figures, group by group (layouts.md L10).
  private func threeGroups(_ bytes: Span<UInt8>, _ parts: [Row]) -> RemediesTable? {
    guard family != .flow, parts.count == 3, let first = parts.first, let last = parts.last else { return nil }
    var figures: [AnnualReport.Cell] = []
    for part in parts {
      let filled = filled(part)
      guard filled.count == 5, filledCount(part, filled) == 5 else { return nil }
      figures += filled.map { figure(bytes, part, $0) }
    }
    guard standApart(bytes, parts) else { return nil }
    return RemediesTable(
      frame: frame, row: first.range.union(last.range), cells: figures, figures: figures, isPlaced: true,
      lineCells: parts.flatMap { ranges($0) })
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
    return RemediesTable(
      frame: frame, row: end, cells: [AnnualReport.Cell](repeating: AnnualReport.Cell(.absent, end), count: 15),
      figures: [], isPlaced: false, lineCells: [])
  }
}
