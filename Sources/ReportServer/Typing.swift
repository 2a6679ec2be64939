import ReportLint

/// What is not yet an error while it is being typed.
///
/// A row that is being written has too few cells until it is done. So, while the last edit ended on a line, findings about the
/// shape of a row that begin or end on this line are held back, from diagnostics and from code actions alike. They come out
/// as soon as the typing has left the line: with an edit that ends on another line, with a code action asked for elsewhere
/// (editors ask where the caret is), or when the document is saved. Rules know nothing of it.
enum Typing {
  /// The rules that judge the shape of a row.
  static let shapes: Set<Rule.ID> = [
    "t2-column-missing", "t2-blank-cell", "t3-row-cell-count", "t3-blank-cell", "t3-row-misaligned", "t3-label-truncated",
    "t3-label-split", "t4-cell-count", "t4-blank-cell", "number-placeholder",
  ]
}

extension OpenDocument {
  /// Whether a finding is held back.
  func isHeldBack(_ finding: Finding) -> Bool {
    guard let typedLine, Typing.shapes.contains(finding.rule) else { return false }
    return text.line(at: finding.range.start) == typedLine || text.line(at: finding.range.end) == typedLine
  }

  /// Whether any finding is held back.
  var holdsBack: Bool { typedLine != nil && findings.contains(where: isHeldBack) }

  /// The findings the client is shown.
  var shownFindings: [Finding] { typedLine == nil ? findings : findings.filter { !isHeldBack($0) } }
}
