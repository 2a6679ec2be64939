import AnnualReport
import ReportLint

/// What is not yet an error while it is being typed.
///
/// A row that is being written has too few cells until it is done. So, while the last edit ended on a line, findings
/// about the shape of a row that begin or end on this line are held back, and with them the sums it may break:
/// findings with a related place on the line, and the sums down the columns of its table. Until the row has all its
/// figures, what the rules of tables and totals find elsewhere is held back as well where it was not shown before the
/// typing came to the line: the row that is being typed may be missing to them. A row with figures too many is not in
/// the making.
///
/// Diagnostics and code actions see the same. What is held back comes out as soon as the typing has left the line: with
/// an edit that ends on another line, with a code action asked for elsewhere (editors ask where the caret is), or when
/// the document is saved. Rules know nothing of it.
enum Typing {
  /// The rules that judge the shape of a row.
  static let shapes: Set<Rule.ID> = [
    "t2-blank-cell", "t2-column-missing", "t3-blank-cell", "t3-label-split", "t3-label-truncated", "t3-row-cell-count",
    "t3-row-misaligned", "t4-blank-cell", "t4-cell-count", "number-placeholder",
  ]
  /// The rules that add up the columns of table three, and what the names of the rules about its rows begin with.
  static let columnSums: Set<Rule.ID> = ["t3-balance", "t3-result-total"]
  static let tableThree = "t3-"
  /// The rules that may find elsewhere what a row in the making lacks.
  static let elsewhere = Set(
    Catalog.rules.lazy.filter { $0.group == .tables || $0.group == .totals || $0.id == "edition-mismatch" }.map(\.id))

  /// A finding of these rules, wherever it has moved to.
  struct Told: Hashable {
    let rule: Rule.ID
    let message: Wording

    init(_ finding: Finding) {
      rule = finding.rule
      message = finding.message
    }
  }
}

extension OpenDocument {
  /// The findings the client is shown, and how many others are held back.
  func shown() -> (findings: [Finding], heldBack: Int) {
    let all = findings
    guard let typedLine, mayHoldBack(all, typedLine) else { return (all, 0) }
    let progress = document.rowProgress(onLine: typedLine)
    if progress == .surplus { return (all, 0) }
    let isHeld = { (finding: Finding) -> Bool in
      if Typing.shapes.contains(finding.rule), self.touches(typedLine, finding.range) { return true }
      return progress == .open && self.isNew(finding)
    }
    let held = all.filter(isHeld)
    if held.isEmpty { return (all, 0) }
    let breaksColumns = held.contains { $0.rule.hasPrefix(Typing.tableThree) }
    let shown = all.filter { finding in
      if isHeld(finding) || breaksColumns && Typing.columnSums.contains(finding.rule) { return false }
      return !finding.related.contains { $0.document == nil && touches(typedLine, $0.range) }
    }
    return (shown, all.count - shown.count)
  }

  /// Whether something may have to be held back at all: most often nothing is wrong with the tables.
  private func mayHoldBack(_ findings: [Finding], _ line: Int) -> Bool {
    findings.contains { finding in
      Typing.shapes.contains(finding.rule) && touches(line, finding.range) || isNew(finding)
    }
  }

  /// Whether a finding about the tables was not there before the typing came to its line.
  private func isNew(_ finding: Finding) -> Bool {
    guard let toldBefore else { return false }
    return Typing.elsewhere.contains(finding.rule) && !toldBefore.contains(Typing.Told(finding))
  }

  private func touches(_ line: Int, _ range: TextRange) -> Bool {
    text.line(at: range.start) == line || text.line(at: range.end) == line
  }
}
