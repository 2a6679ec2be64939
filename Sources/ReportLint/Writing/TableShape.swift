import AnnualReport

extension Document {
  /// The table at a place, where most likely it can be brought into its canonical shape, told from what is known already
  /// (nothing is read again, no text is compared): its figures are placed, and its rows are not laid out as the form has
  /// them. ``rewritingTable(at:isMarkdown:)`` has the last word.
  public func rewritableTable(at place: TextRange) -> TextRange? {
    guard !reading.isMarkup else { return nil }
    for report in reports {
      guard let shape = TableShape(of: report, at: place, self) else { continue }
      return shape.isPlaced && !shape.isCanonical ? shape.range : nil
    }
    return nil
  }
}

/// How a table is laid out, as far as its rows, cells and labels tell.
struct TableShape: Sendable {
  /// Where it stands.
  private(set) var range = TextRange(at: 0)
  private let document: Document
  /// Whether every row of the form is there and every figure has its place.
  private(set) var isPlaced = false
  /// Whether rows, cells and labels stand as in the canonical shape; blanks and columns' widths aside.
  private(set) var isCanonical = false

  /// The shape of the table that touches the lines of a place; nil where none does.
  init?(of report: Report, at place: TextRange, _ document: Document) {
    self.document = document
    if let table = report.disclosure, touches(table.frame, place) {
      read(table)
    } else if let table = report.requests, touches(table.frame, place) {
      read(table)
    } else if let table = report.remedies, touches(table.frame, place) {
      read(table)
    } else {
      return nil
    }
  }

  /// Whether a table touches the lines of a place; if so, it is the one whose shape this is.
  private mutating func touches(_ frame: TableFrame, _ place: TextRange) -> Bool {
    let text = document.text
    range = document.source(frame.range)
    guard range.start <= place.end || text.line(at: range.start) == text.line(at: place.end) else { return false }
    return range.end >= place.start || text.line(at: range.end) == text.line(at: place.start)
  }

  private mutating func read(_ table: DisclosureTable) {
    let rows = DisclosureRow.rows(of: table.edition)
    isPlaced =
      !table.isHybrid && table.foreignRow(document.reading.text) == nil && table.rows.count == rows.count
      && table.rows.allSatisfy(\.isPlaced)
    let parts = DisclosurePart.parts(of: table.edition).count
    let width = 1 + (rows.map { $0.columns(in: table.edition).count }.max() ?? 0)
    isCanonical =
      isRegular(table.frame, lines: rows.count + 2 * parts)
      && table.headerNames.allSatisfy(\.isCanonical)
      && table.rows.allSatisfy { TableShape.isCanonical($0, labels: 1, width: width) }
  }

  private mutating func read(_ table: RequestsTable) {
    let rows = RequestRow.rows(of: table.edition)
    isPlaced =
      table.duplicates.isEmpty && table.missingColumns.isEmpty && table.foreignRow(document.reading.text) == nil
      && table.rows.count == rows.count && table.rows.allSatisfy(\.isPlaced)
    isCanonical =
      isRegular(table.frame, lines: rows.count + 3)
      && table.headerNames.allSatisfy(\.isCanonical)
      && table.rows.allSatisfy { TableShape.isCanonical($0, labels: 3, width: 10) }
      && table.groupLabels.allSatisfy { label in
        rows.first { $0.group == label.group } == label.row && document.reading.text[label.range] == label.group.label
      }
  }

  private mutating func read(_ table: RemediesTable) {
    isPlaced = table.isPlaced
    isCanonical = isRegular(table.frame, lines: 4) && table.lineCells.count == 15
  }

  /// Whether a table stands on so many lines, a separator row below the header not counted, and nothing is out of place.
  private func isRegular(_ frame: TableFrame, lines: Int) -> Bool {
    guard frame.family != .flow, frame.gaps.isEmpty, frame.straySeparators.isEmpty else { return false }
    // What is read in lines other than its own is not laid out as the form has it.
    guard range.count == frame.range.count else { return false }
    let text = document.text
    let count = text.line(at: range.end) - text.line(at: range.start) + 1
    return count == lines + (frame.family == .pipes ? 1 : 0)
  }

  private static func isCanonical<Key>(_ row: FigureRow<Key>, labels: Int, width: Int) -> Bool {
    row.label.form == .canonical && row.firstFigure == labels && row.lineWidth == width
  }
}
