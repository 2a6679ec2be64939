import AnnualReport

extension Document {
  /// The table at a place, where most likely it can be brought into its canonical shape, told from what is known already
  /// (nothing is read again, no text is compared): its figures are placed, and its rows are not laid out as the form has
  /// them. ``rewritingTable(at:isMarkdown:)`` has the last word.
  public func rewritableTable(at place: TextRange) -> TextRange? {
    guard reading.isDocumentAsItIs else { return nil }
    let place = TextRange(reading.place(of: place.start), reading.place(of: place.end))
    for report in reports where report.range.start <= place.end && place.start <= report.range.end {
      guard let shape = TableShape(of: report, at: place, reading.text) else { continue }
      return shape.isPlaced && !shape.isCanonical ? source(shape.range) : nil
    }
    return nil
  }
}

/// How a table is laid out, as far as its rows, cells and labels tell.
struct TableShape: Sendable {
  /// Where it stands.
  let range: TextRange
  /// Whether every row of the form is there and every figure has its place.
  private(set) var isPlaced = false
  /// Whether rows, cells and labels stand as in the canonical shape; blanks and columns' widths aside.
  private(set) var isCanonical = false

  /// The shape of the table that touches the lines of a place; nil where none does.
  init?(of report: Report, at place: TextRange, _ text: SourceText) {
    func touches(_ frame: TableFrame) -> Bool {
      guard frame.range.start <= place.end || text.line(at: frame.range.start) == text.line(at: place.end) else {
        return false
      }
      return frame.range.end >= place.start || text.line(at: frame.range.end) == text.line(at: place.start)
    }
    if let table = report.disclosure, touches(table.frame) {
      range = table.frame.range
      read(table, text)
    } else if let table = report.requests, touches(table.frame) {
      range = table.frame.range
      read(table, text)
    } else if let table = report.remedies, touches(table.frame) {
      range = table.frame.range
      read(table, text)
    } else {
      return nil
    }
  }

  private mutating func read(_ table: DisclosureTable, _ text: SourceText) {
    let rows = DisclosureRow.rows(of: table.edition)
    isPlaced =
      !table.isHybrid && table.frame.unknownRows.isEmpty && table.rows.count == rows.count
      && table.rows.allSatisfy(\.isPlaced)
    let parts = DisclosurePart.parts(of: table.edition).count
    let width = 1 + (rows.map { $0.columns(in: table.edition).count }.max() ?? 0)
    isCanonical =
      isRegular(table.frame, lines: rows.count + 2 * parts, text)
      && table.headerNames.allSatisfy(\.isCanonical)
      && table.rows.allSatisfy { TableShape.isCanonical($0, labels: 1, width: width) }
  }

  private mutating func read(_ table: RequestsTable, _ text: SourceText) {
    let rows = RequestRow.rows(of: table.edition)
    isPlaced =
      table.duplicates.isEmpty && table.missingColumns.isEmpty && table.frame.unknownRows.isEmpty
      && table.rows.count == rows.count && table.rows.allSatisfy(\.isPlaced)
    isCanonical =
      isRegular(table.frame, lines: rows.count + 3, text)
      && table.headerNames.allSatisfy(\.isCanonical)
      && table.rows.allSatisfy { TableShape.isCanonical($0, labels: 3, width: 10) }
      && table.groupLabels.allSatisfy { label in
        rows.first { $0.group == label.group } == label.row && text[label.range] == label.group.label
      }
  }

  private mutating func read(_ table: RemediesTable, _ text: SourceText) {
    isPlaced = table.isPlaced
    isCanonical = isRegular(table.frame, lines: 4, text) && table.lineCells.count == 15
  }

  /// Whether a table stands on so many lines, a separator row below the header not counted, and nothing is out of place.
  private func isRegular(_ frame: TableFrame, lines: Int, _ text: SourceText) -> Bool {
    guard frame.family != .flow, frame.gaps.isEmpty, frame.straySeparators.isEmpty else { return false }
    let count = text.line(at: frame.range.end) - text.line(at: frame.range.start) + 1
    return count == lines + (frame.family == .pipes ? 1 : 0)
  }

  private static func isCanonical<Key>(_ row: FigureRow<Key>, labels: Int, width: Int) -> Bool {
    row.label.form == .canonical && row.firstFigure == labels && row.lineCells.count == width
  }
}
