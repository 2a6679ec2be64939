import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Reports whose prose is full of figures, true and wrong.
@Suite("Rich prose") struct RichProseTests {
  static let count = runs("NIANBAO_ORACLE_RUNS", default: 100)

  static func report(_ seed: Int, _ style: ProseStyle) -> GeneratedReport {
    var report = GeneratedReport(seed: UInt64(seed))
    report.prose = style
    return report
  }

  @Test("A true report with rich prose has neither error nor warning", arguments: Dialect.allCases)
  func silent(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<RichProseTests.count where failures.count < 12 {
      let text = SourceText(RichProseTests.report(seed, .rich).written(in: dialect))
      for finding in lint(Document(text)) where finding.severity >= .warning {
        let line = text[text.lineRange(text.line(at: finding.range.start))]
        failures.append("seed \(seed) \(finding.rule) [\(text[finding.range])] \(finding.message.zh) in: \(line)")
      }
    }
    #expect(failures == [])
  }

  @Test("A claimed figure that is wrong is found by the rule of its claim and no other", arguments: Dialect.allCases)
  func found(_ dialect: Dialect) {
    var failures: [String] = []
    var tried = 0
    var missed = 0
    for seed in 0..<RichProseTests.count where failures.count < 12 {
      let claimed = RichProseTests.report(seed, .rich).claimed
      var random = SplitMix64(seed: UInt64(seed) ^ 0xC1)
      guard !claimed.isEmpty else { continue }
      let index = random.below(claimed.count)
      let claim = claimed[index]
      tried += 1
      let text = SourceText(RichProseTests.report(seed, .wrong(index)).written(in: dialect))
      let rules = Set(lint(Document(text)).filter { $0.severity >= .warning }.map(\.rule))
      let isFound =
        rules.contains(claim.rule) || claim.rule == "prose-received" && rules.contains("prose-zero-contradiction")
      // A page mark may tear the very words; elsewhere now and then a sentence leaves it open what is counted.
      if rules.isEmpty, missed < RichProseTests.count / (dialect == .flow ? 50 : 100) {
        missed += 1
        continue
      }
      if !isFound || !rules.isSubset(of: claim.also.union([claim.rule])) {
        let truth = RichProseTests.report(seed, .rich).written(in: dialect).split(separator: "\n")
        let line = text[text.range].split(separator: "\n").first { !truth.contains($0) } ?? ""
        failures.append("seed \(seed) claim \(index) of \(claim.rule) \(claim.accepted): \(rules.sorted()) in: \(line)")
      }
    }
    #expect(tried > RichProseTests.count / 2)
    #expect(failures == [])
  }
}
