import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Brackets left open in a title, with text above it.
@Suite("Brackets of titles") struct TitleBracketTests {
  private static let report = Fixture("Fixtures/Reports/true-tabs.md").string

  @Test(
    "A bracket above the title and one left open in it do not pair, and nothing traps",
    arguments: ["（", "("], ["附件（公开稿）", "附件)", "(1)"])
  func aboveTitle(_ bracket: String, _ above: String) {
    let half = TitleBracketTests.report.replacingOccurrences(of: "存档。", with: "存档(不含转载)。")
    let text = above + "\n\n" + half.replacingOccurrences(of: "人民政府2024年政府", with: "人民政府\(bracket)2024年政府")
    let findings = lint(Document(SourceText(text)), rules: .all)
    #expect(findings.filter { $0.rule == "bracket-halfwidth" }.contains { "\($0.message.zh)".contains("括号") })
    #expect(lint(Document(SourceText(")\n（政府信息公开年报\n总体情况\n(")), rules: .all).count > 0)
  }
}
