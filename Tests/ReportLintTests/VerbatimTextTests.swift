import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Addresses, names of files and marks of Markdown, which no fix may touch.
@Suite("Verbatim text") struct VerbatimTextTests {
  private static let place = "组织培训2次，把信息公开纳入年度工作考核，开展社会评议1次，未发生责任追究的情形。"
  private static let base = Fixture("Fixtures/Reports/true-tabs.md").string

  @Test("Nothing is found in it", arguments: VerbatimTextTests.lines)
  func quiet(_ line: String) {
    let text = SourceText(Self.base.replacing(Self.place, with: Self.place + "\n\n" + line))
    let before = lint(Document(SourceText(Self.base)), rules: .all).map(\.rule)
    let after = lint(Document(text), rules: .all)
    #expect(after.map(\.rule) == before, "\(after.map { FixtureFindingsTests.line($0, text) })")
    #expect(fixed(text, rules: .all, unsafe: true).text.bytes == text.bytes)
  }

  private static let lines: [String] = [
    "[附件](附件/通知(2024年01月08日).docx)", "[附件](<附件/2024年01月08日 (终).docx> \"2024年01月\")",
    "[附件](附件/关于“开放日”，2024年01月08日（一）的通知)", "[年报]: ./2024年01月.md", "[指南]: <附件/2024年01月 (终).md> \"指南\"",
    "[^注]: 数据由镇党政办汇总。", "[[2024年01月08日|链接(一)]]", "{{< figure src=\"2024年01月08日(一).png\" >}}",
    "{{% include 附件/2024年01月08日 %}}", "全文见www.example.gov.cn/年报(2024年01月08日).html",
    "附件：2024年01月08日统计.xlsx", "附件：文件2024年02月30日.pdf、（2024年01月08日）统计(一).xlsx", "\\(一\\) 转义",
    "[附件](附件/国办公开办函[2021]30号.pdf)", "附件：国办公开办函[2021]30号.pdf", "全文见<https://example.gov.cn/国办公开办函[2021]30号>",
    "[附件](附件/《关于《办法》的通知》.docx)", "[年报][2024年01月08日]\n\n[2024年01月08日]: http://example.gov.cn/x", "正文[^注(一)]说明。",
    "[附件](附件/《政府信息公开处理费管理办法》.pdf)",
    "统计表见[附件]\n(附件/2024年01月08日统计.xlsx)。",
  ]

  @Test(
    "Words beside it are for readers",
    arguments: [
      ("[附件](2024.docx)于2024年01月08日发布。", "[附件](2024.docx)于2024年1月8日发布。"),
      ("[^注]: 数据来源:镇党政办", "[^注]: 数据来源：镇党政办"), ("[说明]:数据由镇党政办汇总", "[说明]：数据由镇党政办汇总"),
      ("2024年01月08日印发，见附件.docx", "2024年1月8日印发，见附件.docx"),
      ("{{< toc >}}2024年01月08日发布。", "{{< toc >}}2024年1月8日发布。"),
      ("[[首页]]2024年01月08日(一般公开)发布。", "[[首页]]2024年1月8日（一般公开）发布。"),
    ])
  func beside(_ line: String, _ right: String) {
    let text = Self.base.replacing(Self.place, with: Self.place + "\n\n" + line)
    let repaired = fixed(SourceText(text), rules: .all, unsafe: false).text
    #expect(repaired.bytes == SourceText(text.replacing(line, with: right)).bytes)
  }

  @Test("A circled number behind a label is a figure or a note's: no fix deletes it")
  func circled() {
    let base = Fixture("Fixtures/Reports/true-flow.txt").string
    let label = "4.保护第三方合法权益"
    #expect(base.contains(label))
    let text = SourceText(base.replacing(label, with: label + " ①"))
    #expect(fixed(text, rules: .all, unsafe: false).text.bytes == text.bytes)
  }
}
