import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Invariants 7 and 8 over any bytes.
@Suite("Laws of linting") struct LintLawTests {
  @Test("A finding points at something, and no fix reaches outside")
  func ranges() async {
    let failures = await Laws.failures(
      of: { bytes in
        let document = Document(SourceText(bytes))
        let isText = String(validating: bytes, as: UTF8.self) != nil
        for finding in lint(document, rules: .all) {
          let edits = finding.fixes.flatMap { $0.edits.map(\.range) }
          for range in [finding.range] + finding.related.map(\.range) + edits {
            if !document.text.range.contains(range) { return "\(finding.rule): \(range) lies outside" }
            if isText, !document.text.isWhole(range) { return "\(finding.rule): \(range) cuts a code point" }
          }
          if finding.range == TextRange(0, 0), document.text.count > 0, document.reports.first?.range.start != 0 {
            return "\(finding.rule) shrugs"
          }
          if finding.message.zh.isEmpty || finding.message.en.isEmpty { return "\(finding.rule) says nothing" }
          if finding.fixes.filter(\.isPreferred).count > 1 { return "\(finding.rule) prefers two fixes" }
          if finding.fixes.dropFirst().contains(where: \.isPreferred) { return "\(finding.rule): preferred fix not first" }
        }
        return nil
      }, runs: runs("NIANBAO_LAW_RUNS", default: 3_000), seed: 3)
    #expect(failures == [])
  }

  @Test("A safe fix is final: silent there, nothing new, and again it changes nothing")
  func safeFixes() async {
    let failures = await Laws.failures(
      of: { bytes in
        let document = Document(SourceText(bytes))
        let before = lint(document, rules: .all)
        for finding in before {
          for fix in finding.fixes where fix.safety == .safe {
            if let fault = LintLawTests.fault(of: fix, finding, before, document.text) {
              return "\(finding.rule), \(fix.title.en): \(fault)"
            }
          }
        }
        return nil
      }, runs: runs("NIANBAO_LAW_RUNS", default: 3_000), seed: 4)
    #expect(failures == [])
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

  private static func fault(of fix: Fix, _ finding: Finding, _ before: [Finding], _ text: SourceText) -> String? {
    let after = text.applying(fix.edits)
    if after.bytes == text.bytes { return "changes nothing" }
    let remaining = lint(Document(after), rules: .all)
    var counts: [Rule.ID: Int] = [:]
    for known in before { counts[known.rule, default: 0] += 1 }
    counts[finding.rule, default: 0] -= 1
    for left in remaining {
      counts[left.rule, default: 0] -= 1
      if counts[left.rule, default: 0] < 0 {
        return left.rule == finding.rule ? "does not silence" : "adds \(left.rule): \(left.message.en)"
      }
    }
    return nil
  }
}

extension SourceText {
  /// Whether a range cuts no code point.
  func isWhole(_ range: TextRange) -> Bool {
    [range.start, range.end].allSatisfy { Int($0) >= count || byte(at: Int($0)) & 0xC0 != 0x80 }
  }
}
