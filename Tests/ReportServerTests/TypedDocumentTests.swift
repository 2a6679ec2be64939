import AnnualReport
import FixtureSupport
import ReportLint
import ReportWorkspace
import Testing

@testable import ReportServer

/// What is kept from one keystroke to the next changes no finding.
@Suite("A document that is typed") struct TypedDocumentTests {
  private static let words = ["件", "，", "。", "7", "公开", "\n", "|", "年度报告", "一、", "（二）", "受理 5 件", "\"", "<", " "]

  @Test("After every edit the findings are those of the text opened anew", arguments: Fixture.reports)
  func findings(_ fixture: Fixture) {
    var random = SplitMix64(seed: UInt64(fixture.bytes.count) &* 7)
    let typed = TypedDocumentTests.open(SourceText(fixture.bytes))
    for step in 0..<runs("NIANBAO_TYPING_RUNS", default: 15) {
      // Now and then two edits come before anybody asks.
      for _ in 0..<(random.chance(20) ? 2 : 1) {
        let (range, word) = TypedDocumentTests.edit(typed.text, using: &random)
        typed.replace(range, with: word)
      }
      let anew = TypedDocumentTests.open(typed.text)
      #expect(typed.findings.map(\.rule) == anew.findings.map(\.rule), "step \(step)")
      #expect(typed.findings.map(\.range) == anew.findings.map(\.range), "step \(step)")
      #expect(typed.findings.map(\.message) == anew.findings.map(\.message), "step \(step)")
      #expect(typed.findings.map(\.related) == anew.findings.map(\.related), "step \(step)")
      #expect(typed.findings.map(\.fixes) == anew.findings.map(\.fixes), "step \(step)")
    }
  }

  private static func open(_ text: SourceText) -> OpenDocument {
    OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
  }

  /// A replacement of at most two characters at whole code points, mostly in words that stand there.
  private static func edit(_ text: SourceText, using random: inout SplitMix64) -> (TextRange, String) {
    var start = random.below(text.count + 1)
    while start > 0, text.byte(at: start) & 0xC0 == 0x80 { start -= 1 }
    var end = start
    for _ in 0..<random.below(3) where end < text.count {
      end += 1
      while end < text.count, text.byte(at: end) & 0xC0 == 0x80 { end += 1 }
    }
    return (TextRange(start, end), random.chance(30) && end > start ? "" : random.pick(words))
  }
}
