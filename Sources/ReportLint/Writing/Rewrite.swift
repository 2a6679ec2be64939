import AnnualReport

extension Document {
  /// The edit that brings the table at a place into its canonical shape, in the document's own layout: pipes stay pipes, tabs
  /// tabs; figures parted by blanks or one a line become a pipe table in Markdown and tabs elsewhere.
  ///
  /// Nil where no table stands, where it has that shape already, where not every figure of it has been placed for sure, or
  /// where the document holds HTML.
  public func rewritingTable(at place: TextRange, isMarkdown: Bool) -> Edit? {
    guard !reading.isMarkup else { return nil }
    let lines = text.line(at: place.start)...text.line(at: place.end)
    for report in reports {
      let range = source(report.range)
      guard range.start <= place.end, place.start <= range.end else { continue }
      for table in PlacedTable.all(in: report, of: self) where table.lines.overlaps(lines) {
        return rewriting(table, isMarkdown)
      }
    }
    return nil
  }

  private func rewriting(_ table: PlacedTable, _ isMarkdown: Bool) -> Edit? {
    guard let form = table.form else { return nil }
    let usesPipes = table.family == .pipes || isMarkdown && (table.family == .flow || reading.map != nil)
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
    return TableFigures(rewritten) == TableFigures(self) ? edit : nil
  }
}
