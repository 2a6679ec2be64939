import AnnualReport

extension Document {
  /// The edit that brings the table at a place into its canonical shape, in the document's own layout: pipes stay pipes, tabs
  /// tabs; figures parted by blanks become a pipe table in Markdown and tabs elsewhere.
  ///
  /// Nil where no table stands, where it has that shape already, where not every figure of it has been placed for sure, or
  /// where the document is not read as it is (HTML, one cell a line).
  public func rewritingTable(at place: TextRange, isMarkdown: Bool) -> Edit? {
    guard reading.isDocumentAsItIs else { return nil }
    let text = reading.text
    let place = TextRange(reading.place(of: place.start), reading.place(of: place.end))
    let lines = text.line(at: place.start)...text.line(at: place.end)
    for report in reports where report.range.start <= place.end && place.start <= report.range.end {
      for table in PlacedTable.all(in: report, text) where table.lines.overlaps(lines) {
        guard let edit = rewriting(table, isMarkdown) else { return nil }
        guard let map = reading.map else { return edit }
        return map.editable(edit.range).map { Edit($0, edit.text) }
      }
    }
    return nil
  }

  private func rewriting(_ table: PlacedTable, _ isMarkdown: Bool) -> Edit? {
    guard let form = table.form else { return nil }
    let text = reading.text
    let usesPipes = table.family == .pipes || table.family == .flow && isMarkdown
    var rows = usesPipes ? form.alignedPipes : form.tabs
    let first = table.lines.lowerBound
    let last = table.lines.upperBound
    let range = TextRange(text.lineRange(first).start, text.lineRange(last).end)
    if text[range] == rows.joined(separator: text.lineBreak) { return nil }
    if usesPipes, first > 0, !text.trimmed(first - 1).isEmpty { rows.insert("", at: 0) }
    if usesPipes, last + 1 < text.lineCount, !text.trimmed(last + 1).isEmpty { rows.append("") }
    let edit = Edit(range, rows.joined(separator: text.lineBreak))
    // What is read afterwards has to be what was read before: else nothing is offered.
    let rewritten = Document(text.replacing(range, with: edit.text.utf8))
    return rewritten.figures == figures ? edit : nil
  }

  /// Every figure of every report, in the form's order.
  var figures: [[Figure]] {
    reports.map { report in
      var figures: [Figure] = []
      for row in (report.disclosure?.rows ?? []).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        figures += row.cells.map(\.figure)
      }
      for row in (report.requests?.rows ?? []).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        figures += row.cells.map(\.figure)
      }
      return figures + (report.remedies?.cells.map(\.figure) ?? [])
    }
  }
}
