import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Fixtures/Reports: what is found in each is written beside it.
@Suite("Reports and their findings") struct FixtureFindingsTests {
  @Test("The findings are those beside the report", arguments: Fixture.reports)
  func findings(_ fixture: Fixture) throws {
    let text = SourceText(fixture.bytes)
    let listing = lint(Document(text)).map { FixtureFindingsTests.line($0, text) + "\n" }.joined()
    #expect(try fixture.sibling("findings").difference(from: listing) == nil)
  }

  @Test("A true report is quiet", arguments: Fixture.reports.filter { $0.name.hasPrefix("true-") })
  func quiet(_ fixture: Fixture) {
    let document = Document(SourceText(fixture.bytes))
    #expect(document.reports.count == 1)
    #expect(lint(document).map { FixtureFindingsTests.line($0, document.text) } == [])
    #expect(document.reports.first?.equations().allSatisfy { $0.verdict == .holds } == true)
  }

  /// `24:5-24:7 error t3-row-total: …`: rows and columns from 1, columns in code points, the end exclusive.
  static func line(_ finding: Finding, _ text: SourceText) -> String {
    func place(_ offset: UInt32) -> String {
      let line = text.line(at: offset)
      let start = text.fullLineRange(line).start
      return "\(line + 1):\(text[TextRange(start, offset)].unicodeScalars.count + 1)"
    }
    let fixes = finding.fixes.map { "\n    \($0.safety.name): \($0.title.zh)" }.joined()
    return "\(place(finding.range.start))-\(place(finding.range.end)) \(finding.severity.name) \(finding.rule): "
      + finding.message.zh + fixes
  }
}
