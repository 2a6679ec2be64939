import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Where figures can be put right in several ways, a person chooses: fixing everything changes none of them.
@Suite("Choices") struct ChoiceTests {
  private static let report = Fixture("Fixtures/Reports/true-tabs.md").string

  private func edited(_ edits: [(String, String)]) -> String {
    edits.reduce(ChoiceTests.report) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  private func fixedAll(_ text: String) -> String {
    String(decoding: fixed(SourceText(text), rules: .standard, unsafe: true).text.bytes, as: UTF8.self)
  }

  @Test("three wrong figures: each sum is reported with its choices, and no right total is overwritten")
  func looseSums() {
    let text = edited([
      ("1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0", "1.属于国家秘密\t7\t0\t0\t0\t0\t0\t0"),
      ("8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0", "8.属于行政查询事项\t0\t5\t0\t0\t0\t0\t0"),
      ("2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t0\t0\t6\t0\t0\t0\t0"),
    ])
    let findings = lint(Document(SourceText(text)), rules: .standard)
    #expect(findings.count == 6)
    #expect(findings.allSatisfy { $0.fixes.count > 1 && $0.automaticFix(unsafe: true) == nil })
    #expect(fixedAll(text) == text)
  }

  @Test("a group of table four shares no figure with another equation: its sum is written")
  func group() {
    let row = "2\t1\t0\t1\t4\t1\t0\t1\t0\t2\t1\t0\t0\t1\t2"
    #expect(ChoiceTests.report.contains(row))
    #expect(fixedAll(edited([(row, "2\t1\t0\t1\t7" + row.dropFirst(9))])) == ChoiceTests.report)
  }

  @Test("two figures that changed places in a row with as many others like them")
  func exchange() {
    let text = edited([
      ("3.要求提供公开出版物\t1\t0\t0\t0\t0\t0\t1", "3.要求提供公开出版物\t0\t1\t0\t0\t0\t0\t1")
    ])
    #expect(fixedAll(text) == text)
  }

  @Test("two missing rows whose figures nobody knows stay blank, and all others stay as they are")
  func missingRows() {
    let rows = ["\t\t5.属于三类内部事务信息\t1\t0\t0\t1\t0\t0\t2\n", "\t\t6.属于四类过程性信息\t1\t0\t0\t0\t0\t0\t1\n"]
    let after = fixedAll(edited(rows.map { ($0, "") }))
    let kept = after.split(separator: "\n").filter { !$0.contains("5.属于三类") && !$0.contains("6.属于四类") }
    let whole = ChoiceTests.report.split(separator: "\n").filter { line in !rows.contains("\(line)\n") }
    #expect(kept == whole)
    #expect(after.contains("5.属于三类内部事务信息") && after.contains("6.属于四类过程性信息"))
    #expect(!after.contains("5.属于三类内部事务信息\t0"))
  }

  @Test("no 0 is offered for a blank total that the other figures contradict")
  func blankTotal() {
    let text = edited([
      ("（七）总计\t\t24\t4\t1\t1\t2\t1\t33", "（七）总计\t\t\t\t\t\t\t\t"),
      ("四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2", "四、结转下年度继续办理\t\t\t9\t1\t2\t3\t4\t5\t24"),
    ])
    let blank = lint(Document(SourceText(text)), rules: .standard).first { $0.rule == "t3-blank-cell" }
    #expect(blank != nil && blank?.fixes.isEmpty == true)
  }
}
