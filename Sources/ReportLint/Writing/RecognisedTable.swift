import AnnualReport

/// What was recognised of a table, in the reading.
struct RecognisedTable: Sendable {
  /// The labels of rows, and what the form calls them.
  var labels: [(range: TextRange, name: String)] = []
  var figures: [TextRange] = []
  /// The names of columns and groups.
  var names: [TextRange] = []
  var cells: [Cell] = []
  /// Where the table begins.
  var place = TextRange(at: 0)

  init(_ report: Report, _ kind: TableKind) {
    switch kind {
    case .disclosure:
      guard let table = report.disclosure else { return }
      add(table.rows, table.frame) { $0.label(in: table.edition) }
      names = table.headerNames.map(\.range)
    case .requests:
      guard let table = report.requests else { return }
      add(table.rows, table.frame, name: \.label)
      names = table.headerNames.map(\.range) + table.groupLabels.map(\.range)
    case .remedies:
      guard let table = report.remedies else { return }
      figures = table.figures.map(\.range)
      cells = Array(table.cells)
      place = TextRange(at: table.frame.range.start)
    }
  }

  private mutating func add<Key>(_ rows: [FigureRow<Key>], _ frame: TableFrame, name: (Key) -> String) {
    for row in rows {
      labels.append((row.label.range, name(row.key)))
      if let piece = row.label.continuation { labels.append((piece, name(row.key))) }
      figures += row.figures.map(\.range)
      cells += row.cells
    }
    place = TextRange(at: frame.range.start)
  }
}
