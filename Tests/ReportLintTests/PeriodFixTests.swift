import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// The year of a period is put right unasked only where nothing in the report speaks for another.
@Suite("Period fixes") struct PeriodFixTests {
  private static let own = "本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"
  private static let wrong = "本报告所列数据的统计期限为2023年1月1日至2023年12月31日。"

  private func safety(_ changes: [(String, String)]) -> Safety? {
    var text = Fixture("Fixtures/Reports/true-tabs.md").string
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    let findings = lint(Document(SourceText(text)), rules: .standard)
    return findings.first { $0.rule == "period-wrong-year" }?.fixes.first?.safety
  }

  @Test func safeWhereAllElseAgrees() {
    #expect(safety([(PeriodFixTests.own, PeriodFixTests.wrong)]) == .safe)
  }

  @Test func unsafeWhereSentencesSpeakForTheOtherYear() {
    let stale = ("2024年，云岭镇人民政府未发出", "2023年，云岭镇人民政府未发出")
    #expect(safety([(PeriodFixTests.own, PeriodFixTests.wrong), stale]) == .unsafe)
  }

  @Test func unsafeWhereAnotherPeriodAgreesWithIt() {
    let twice = PeriodFixTests.wrong + "除特别说明外，" + PeriodFixTests.wrong
    #expect(safety([(PeriodFixTests.own, twice)]) == .unsafe)
  }

  @Test func anotherYearsReportHasItsOwnPeriod() {
    let last = PeriodFixTests.own + "上一年度报告的统计期限为2023年1月1日至2023年12月31日。"
    #expect(safety([(PeriodFixTests.own, last)]) == nil)
  }
}
