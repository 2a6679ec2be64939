import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Invariants 7, 8 and 9 over any bytes.
@Suite("Laws of linting") struct LintLawTests {
  private static let failures = Task {
    await Laws.failures(runs: runs("NIANBAO_LINT_LAW_RUNS", default: 3_000), seed: 3) { LintLaws($0).failures }
  }

  /// Awaited by itself, so that an expectation that fails shows what it found.
  private func found(against law: String) async -> [String] { await LintLawTests.failures.value[law, default: []] }

  @Test("A finding points at something, and no fix reaches outside")
  func ranges() async {
    let found = await found(against: "ranges")
    #expect(found == [])
  }

  @Test("A finding speaks both languages and prefers at most its first fix")
  func wording() async {
    let found = await found(against: "wording")
    #expect(found == [])
  }

  @Test("A safe fix is final: silent there, nothing new, and again it changes nothing")
  func safeFixes() async {
    let found = await found(against: "final")
    #expect(found == [])
  }

  @Test("Fixing everything that is safe comes to an end: no safe fix is left, and again nothing changes")
  func settles() async {
    let found = await found(against: "settles")
    #expect(found == [])
  }

  @Test("The edits of fixing everything lead from the old text to the new one in one step")
  func oneStep() async {
    let found = await found(against: "one step")
    #expect(found == [])
  }

  @Test("No safe fix changes a figure")
  func figures() async {
    let found = await found(against: "figures")
    #expect(found == [])
  }

  @Test("Linting is a function: the same bytes, the same findings", arguments: Fixture.reports)
  func deterministic(_ fixture: Fixture) {
    let document = Document(SourceText(fixture.bytes))
    let once = lint(document, rules: .all)
    let again = lint(Document(SourceText(fixture.bytes)), rules: .all)
    #expect(once.map(\.message) == again.map(\.message))
    #expect(once.map(\.range) == again.map(\.range))
    #expect(once.map(\.fixes) == again.map(\.fixes))
  }
}

/// One input put to every law of linting and fixing.
struct LintLaws {
  let document: Document
  let findings: [Finding]
  /// The text after all safe fixes; the text itself where there are none.
  let settled: FixedText
  var text: SourceText { document.text }

  init(_ bytes: ContiguousArray<UInt8>) {
    document = Document(SourceText(bytes))
    findings = lint(document, rules: .all)
    settled = fixingAll(document.text, rules: .all, unsafe: false, findings: findings)
  }

  /// The laws that do not hold.
  var failures: [(law: String, failure: String)] {
    if findings.isEmpty { return [] }
    let laws = [
      ("ranges", misplaced), ("wording", wordless), ("final", unfinished), ("settles", restless),
      ("one step", manySteps), ("figures", changedFigure),
    ]
    return laws.compactMap { law, judge in judge().map { (law, $0) } }
  }

  private func misplaced() -> String? {
    let isText = String(validating: text.bytes, as: UTF8.self) != nil
    for finding in findings {
      let edits = finding.fixes.flatMap { $0.edits.map(\.range) }
      for range in [finding.range] + finding.related.map(\.range) + edits {
        if !text.range.contains(range) { return "\(finding.rule): \(range) lies outside" }
        if isText, !text.isWhole(range) { return "\(finding.rule): \(range) cuts a code point" }
      }
      if finding.range == TextRange(0, 0), document.reports.first?.range.start != 0 { return "\(finding.rule) shrugs" }
    }
    return nil
  }

  private func wordless() -> String? {
    for finding in findings {
      if finding.message.zh.isEmpty || finding.message.en.isEmpty { return "\(finding.rule) says nothing" }
      if finding.fixes.dropFirst().contains(where: \.isPreferred) { return "\(finding.rule): preferred fix not first" }
      if finding.fixes.contains(where: \.edits.isEmpty) { return "\(finding.rule): a fix without edits" }
    }
    return nil
  }

  private func unfinished() -> String? {
    for finding in findings {
      for fix in finding.fixes where fix.safety == .safe {
        if let fault = fault(of: fix, finding) { return "\(finding.rule), \(fix.title.en): \(fault)" }
      }
    }
    return nil
  }

  private func fault(of fix: Fix, _ finding: Finding) -> String? {
    let after = text.applying(fix.edits)
    if after.bytes == text.bytes { return "changes nothing" }
    var counts: [Rule.ID: Int] = [:]
    for known in findings { counts[known.rule, default: 0] += 1 }
    counts[finding.rule, default: 0] -= 1
    // What is put right needs no ignore any longer: that the ignore is now without use is no fault of the fix.
    for left in lint(Document(after), rules: .all) where left.rule != "ignore-unused" || left.rule == finding.rule {
      counts[left.rule, default: 0] -= 1
      if counts[left.rule, default: 0] < 0 {
        return left.rule == finding.rule ? "does not silence" : "adds \(left.rule): \(left.message.en)"
      }
    }
    return nil
  }

  private func restless() -> String? {
    if settled.applied == 0 { return settled.text.bytes == text.bytes ? nil : "no fix, but another text" }
    let left = lint(Document(settled.text), rules: .all).first { $0.fixes.contains { $0.safety == .safe } }
    return left.map { "left over: \($0.rule): \($0.message.en)" }
  }

  private func manySteps() -> String? {
    // Unsafe fixes are applied to every fourth input only: each may take ten rounds.
    let all = text.count % 4 == 0 ? [fixingAll(text, rules: .all, unsafe: true, findings: findings)] : []
    for result in [settled] + all {
      if text.applying(result.edits).bytes != result.text.bytes { return "edits and text differ" }
      for (edit, next) in zip(result.edits, result.edits.dropFirst()) where edit.range.end > next.range.start {
        return "edits overlap"
      }
    }
    return nil
  }

  private func changedFigure() -> String? {
    guard settled.applied > 0 else { return nil }
    let after = LintLaws.figures(Document(settled.text))
    for (address, figure) in LintLaws.figures(document) where figure.number != nil {
      if let now = after[address], now.number != nil, now != figure { return "\(address): \(figure) became \(now)" }
    }
    return nil
  }

  /// The figures of the only report of a document, by address.
  private static func figures(_ document: Document) -> [CellAddress: Figure] {
    guard document.reports.count == 1, let report = document.reports.first else { return [:] }
    let addresses = EquationForm.forms(of: report.equationEdition).flatMap { $0.left + $0.right }
    return addresses.reduce(into: [:]) { table, address in table[address] = report.cell(address)?.figure }
  }
}

extension SourceText {
  /// Whether a range cuts no code point.
  func isWhole(_ range: TextRange) -> Bool {
    [range.start, range.end].allSatisfy { Int($0) >= count || byte(at: Int($0)) & 0xC0 != 0x80 }
  }
}
