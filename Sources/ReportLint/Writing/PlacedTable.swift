import AnnualReport

/// A table as it stands in a reading, and its canonical shape where every figure of it has been placed for sure.
struct PlacedTable: Sendable {
  /// Which table.
  let kind: TableKind
  /// The lines it stands in, counted from 0.
  let lines: ClosedRange<Int>
  /// How it is laid out.
  let family: TableFamily
  /// The canonical shape; nil where something of the table would be lost or guessed at.
  let form: FormTable?

  /// The tables of a report that can be read at all, in document order.
  static func all(in report: Report, _ text: SourceText) -> [PlacedTable] {
    var tables: [PlacedTable] = []
    if let table = report.disclosure {
      tables.append(PlacedTable(.disclosure, table.frame, PlacedTable.form(table, text), report, text))
    }
    if let table = report.requests {
      tables.append(PlacedTable(.requests, table.frame, PlacedTable.form(table, text), report, text))
    }
    if let table = report.remedies {
      tables.append(PlacedTable(.remedies, table.frame, PlacedTable.form(table, text), report, text))
    }
    return tables.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private init(_ kind: TableKind, _ frame: TableFrame, _ form: FormTable?, _ report: Report, _ text: SourceText) {
    self.kind = kind
    self.family = frame.family
    let first = text.line(at: frame.range.start)
    let end = frame.range.isEmpty ? frame.range.start : frame.range.end - 1
    // Separator rows out of place belong to the table, behind its last row too.
    let last = frame.straySeparators.map { text.line(at: $0.start) }.max() ?? first
    let lines = first...max(first, last, text.line(at: end))
    self.lines = lines
    let isReadable = !report.unreadable.contains { $0.kind == kind } && frame.unknownRows.isEmpty
    guard let form, isReadable, PlacedTable.keepsWords(report, text, lines, form) else {
      self.form = nil
      return
    }
    self.form = form
  }

  // MARK: Figures

  private static func form(_ table: DisclosureTable, _ text: SourceText) -> FormTable? {
    let rows = DisclosureRow.rows(of: table.edition)
    guard !table.isHybrid, table.rows.count == rows.count,
      rows.allSatisfy({ key in table.rows.contains { $0.key == key } }), isPlaced(table.rows, text)
    else { return nil }
    return FormTable.disclosure(table.edition) { row, column in table[row, column].map { text[$0.range] } ?? "" }
  }

  private static func form(_ table: RequestsTable, _ text: SourceText) -> FormTable? {
    let rows = RequestRow.rows(of: table.edition)
    guard table.duplicates.isEmpty, table.missingColumns.isEmpty, table.rows.count == rows.count,
      rows.allSatisfy({ table[$0] != nil }), isPlaced(table.rows, text)
    else { return nil }
    return FormTable.requests(table.edition) { row, column in table[row, column].map { text[$0.range] } ?? "" }
  }

  private static func form(_ table: RemediesTable, _ text: SourceText) -> FormTable? {
    // A row of nothing but blanks is no row in a table of tabs.
    guard table.isPlaced, areKept(table.cells, of: table.figures, text),
      table.cells.contains(where: { $0.figure != .blank })
    else { return nil }
    return FormTable.remedies { group, column in text[table[group, column].range] }
  }

  private static func isPlaced<Key>(_ rows: [FigureRow<Key>], _ text: SourceText) -> Bool {
    rows.allSatisfy { $0.isPlaced && areKept($0.cells, of: $0.figures, text) }
  }

  /// Whether no cell is missing, none of the figures is left over, and all can stand in a cell.
  private static func areKept(_ cells: [Cell], of figures: [Cell], _ text: SourceText) -> Bool {
    let filled = cells.count { $0.figure != .blank && $0.figure != .absent }
    let found = figures.count { $0.figure != .blank && $0.figure != .absent }
    return filled == found
      && cells.allSatisfy { cell in
        cell.figure != .absent
          && (cell.range.start..<cell.range.end).allSatisfy { offset in
            let byte = text.byte(at: Int(offset))
            return byte >= 0x20 && byte != 0x7C
          }
      }
  }

  // MARK: Words

  /// Whether all words between the lines, recognised labels aside, stand in the canonical shape too: a remark between two
  /// rows must not get lost.
  private static func keepsWords(
    _ report: Report, _ text: SourceText, _ lines: ClosedRange<Int>, _ form: FormTable
  ) -> Bool {
    var known = Set("第页共".unicodeScalars.map(\.folded))  // what page marks are made of
    for row in form.rows {
      for cell in row { known.formUnion(cell.text.unicodeScalars.map(\.folded)) }
    }
    var start = text.lineRange(lines.lowerBound).start
    let end = text.lineRange(lines.upperBound).end
    for label in recognised(report) + [TextRange(at: end)] where label.end > start {
      let between = TextRange(start, max(start, min(label.start, end)))
      if text[between].unicodeScalars.contains(where: { isWord($0) && !known.contains($0.folded) }) { return false }
      start = min(label.end, end)
    }
    return true
  }

  /// Letters and Han characters.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// The labels of rows, columns and groups that were recognised, however they are written.
  private static func recognised(_ report: Report) -> [TextRange] {
    var ranges: [TextRange] = []
    if let table = report.disclosure {
      ranges += table.rows.map(\.label.range) + table.headerNames.map(\.range)
    }
    if let table = report.requests {
      ranges += table.rows.map(\.label.range) + table.rows.compactMap(\.label.continuation)
      ranges += table.headerNames.map(\.range) + table.groupLabels.map(\.range)
    }
    return ranges.filter { !$0.isEmpty }.sorted { $0.start < $1.start }
  }
}
