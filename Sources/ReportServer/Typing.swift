import AnnualReport
import ReportLint

/// What is not yet an error while it is being typed.
///
/// A row that is being written has too few cells until it is done. So, while the last edit ended on a line, findings
/// about the shape of a row that begin or end on this line are held back, and with them the sums it may break:
/// findings with a related place on the line, and the sums down the columns of its table. Diagnostics and code
/// actions see the same. They come out as soon as the typing has left the line: with an edit that ends on another
/// line, with a code action asked for elsewhere (editors ask where the caret is), or when the document is saved.
/// Rules know nothing of it.
enum Typing {
  /// The rules that judge the shape of a row.
  static let shapes: Set<Rule.ID> = [
    "t2-blank-cell", "t2-column-missing", "t3-blank-cell", "t3-label-split", "t3-label-truncated", "t3-row-cell-count",
    "t3-row-misaligned", "t4-blank-cell", "t4-cell-count", "number-placeholder",
  ]
  /// The rules that add up the columns of table three, and what the names of the rules about its rows begin with.
  static let columnSums: Set<Rule.ID> = ["t3-balance", "t3-result-total"]
  static let tableThree = "t3-"
}

extension OpenDocument {
  /// The findings the client is shown, and whether others are held back.
  func shown() -> (findings: [Finding], holdsBack: Bool) {
    let all = findings
    guard let typedLine else { return (all, false) }
    let isHeld = { (finding: Finding) -> Bool in
      Typing.shapes.contains(finding.rule) && self.touches(typedLine, finding.range)
    }
    let held = all.filter(isHeld)
    if held.isEmpty { return (all, false) }
    let breaksColumns = held.contains { $0.rule.hasPrefix(Typing.tableThree) }
    let shown = all.filter { finding in
      if isHeld(finding) || breaksColumns && Typing.columnSums.contains(finding.rule) { return false }
      return !finding.related.contains { $0.document == nil && touches(typedLine, $0.range) }
    }
    return (shown, true)
  }

  private func touches(_ line: Int, _ range: TextRange) -> Bool {
    text.line(at: range.start) == line || text.line(at: range.end) == line
  }
}
