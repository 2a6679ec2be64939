import AnnualReport
import FixtureSupport
import Foundation
import ReportLint
import Testing

/// What is written, and repaired, where main headings stand on two lines.
@Suite("Torn headings, written and repaired") struct TornHeadingWritingTests {
  private static let report = Fixture("Fixtures/Reports/true-flow.txt").string
  private static let headings = [
    ("二、主动公开政府信息情况", "二、主动公开政府信"), ("三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公"),
    ("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情"), ("五、存在的主要问题及改进情况", "五、存在的主要问题及改"),
    ("六、其他需要报告的事项", "六、其他需要报告"),
  ]

  /// The report with its headings torn behind their beginnings.
  private static func torn(_ text: String, by gap: String = "\n") -> String {
    headings.reduce(text) { text, heading in
      text.replacingOccurrences(of: heading.0, with: heading.1 + gap + heading.0.dropFirst(heading.1.count))
    }
  }

  @Test("A torn heading is written as one line", arguments: WritingTests.forms, ["\n", "\n- 4 -\n"])
  func written(_ form: WrittenForm, by gap: String) {
    let torn = Document(SourceText(TornHeadingWritingTests.torn(TornHeadingWritingTests.report, by: gap)))
    let whole = Document(SourceText(TornHeadingWritingTests.report))
    #expect(torn.text.count == whole.text.count + 5 * gap.utf8.count)
    #expect(lint(torn).filter { $0.severity >= .warning }.map(\.message.en) == [])
    #expect(torn.written(as: form).text == whole.written(as: form).text)
  }

  @Test(
    "An ordinal on a line of its own is the heading's",
    arguments: [("", "、\n"), ("", "、\n\n"), ("", "、\n- 4 -\n"), ("## ", "、\n## "), ("**", "、**\n\n**")])
  func ordinals(_ mark: String, _ gap: String) {
    let end = mark == "**" ? mark : ""
    let text = SectionKind.allCases.reduce(TornHeadingWritingTests.report) { text, kind in
      text.replacingOccurrences(of: kind.heading, with: mark + kind.numeral + gap + kind.title + end)
    }
    #expect(lint(Document(SourceText(text))).filter { $0.severity >= .warning }.map(\.message.en) == [])
    let repaired = fixed(SourceText(text), rules: .standard, unsafe: true).text
    #expect(mark != "" || repaired.bytes == SourceText(text).bytes)
  }

  @Test("A missing table is put below a torn heading, not into it")
  func inserted() {
    let table = TornHeadingWritingTests.report.components(separatedBy: "四、政府信息公开行政复议、行政诉讼情况\n\n")[1]
      .components(separatedBy: "五、存在")[0]
    let text = TornHeadingWritingTests.torn(TornHeadingWritingTests.report.replacingOccurrences(of: table, with: ""))
    let repaired = fixed(SourceText(text), rules: .standard, unsafe: true).text
    let sections = Document(repaired).reports.first?.sections ?? []
    #expect(sections.compactMap(\.kind) == SectionKind.allCases)
    #expect(sections.allSatisfy { $0.titleForm == .canonical })
    #expect(repaired.count > text.utf8.count)
  }
}
