import AnnualReport
import ReportLint

/// What is not yet an error while it is being typed.
///
/// A row that is being written has too few cells until it is done. So, while the last edit ended on a line, findings
/// about the shape of a row that begin or end on this line are held back, and with them the sums it may break:
/// findings with a related place on the line, and the sums down the columns of its table. Until the row has all its
/// figures, what the rules of tables and totals find elsewhere is held back as well where it was not shown before the
/// typing came to the line: the row that is being typed may be missing to them. That holds for a line in a table, and for
/// edits within the line: who pastes a report, or deletes a row, hears of it at once. A row with figures too many is not
/// in the making.
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

  /// A finding, wherever it has moved to.
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
    guard let typedLine, !all.isEmpty else { return (all, 0) }
    let place = lineSpan(typedLine)
    let isNew = news(among: all)
    let isShape = { (finding: Finding) in
      finding.range.touches(place) && Typing.shapes.contains(finding.rule)
    }
    // Most often nothing is wrong with the tables but what was wrong before.
    guard isNew.contains(true) || all.contains(where: isShape) else { return (all, 0) }
    let progress = document.rowProgress(onLine: typedLine)
    if progress == .surplus { return (all, 0) }
    let holdsNews = progress == .open && isTypedWithin
    let isHeld = zip(all, isNew).map { isShape($0) || holdsNews && $1 }
    guard isHeld.contains(true) else { return (all, 0) }
    let breaksColumns = zip(all, isHeld).contains { $1 && $0.rule.hasPrefix(Typing.tableThree) }
    let shown = zip(all, isHeld).filter { finding, isHeld in
      if isHeld || breaksColumns && Typing.columnSums.contains(finding.rule) { return false }
      return !finding.related.contains { $0.document == nil && $0.range.touches(place) }
    }
    return (shown.map(\.0), all.count - shown.count)
  }

  /// Which findings are about the tables and were not there before the typing came to its line.
  private func news(among findings: [Finding]) -> [Bool] {
    guard let toldBefore else { return findings.map { _ in false } }
    // What was found before stands in the same order, wherever it has moved to. Only what is met out of turn is looked up
    // (callgrind: with a set of what was told, hashing it was a quarter of a keystroke).
    var next = 0
    var told: Set<Typing.Told>?
    return findings.map { finding in
      if let known = toldBefore[next...].prefix(4).firstIndex(where: { Typing.Told($0) == Typing.Told(finding) }) {
        next = known + 1
        return false
      }
      guard Typing.elsewhere.contains(finding.rule) else { return false }
      let all = told ?? Set(toldBefore.lazy.map(Typing.Told.init))
      told = all
      return !all.contains(Typing.Told(finding))
    }
  }

  /// The bytes from the start of a line to the last place of the caret in it, and one more.
  private func lineSpan(_ line: Int) -> TextRange {
    let full = text.fullLineRange(line)
    return TextRange(full.start, line + 1 < text.lineCount ? full.end : full.end + 1)
  }
}

extension TextRange {
  /// Whether it begins or ends in a place.
  fileprivate func touches(_ place: TextRange) -> Bool { place.contains(start) || place.contains(end) }
}
