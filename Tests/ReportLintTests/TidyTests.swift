import AnnualReport
import FixtureSupport
import Testing

@testable import ReportLint

@Suite("Tidying") struct TidyTests {
  static let law: @Sendable (ContiguousArray<UInt8>) -> String? = { bytes in
    let text = SourceText(bytes)
    let tidy = tidied(text)
    if tidied(tidy.text).text.bytes != tidy.text.bytes { return "tidying twice changes something" }
    let before = Content.all(Document(text)).map(\.cells)
    let after = Content.all(Document(tidy.text)).map(\.cells)
    if before != after { return "a figure is read otherwise" }
    // Pieces of a torn label move together; nothing else moves, nothing comes or goes but marks.
    func words(_ text: SourceText) -> [UInt8] {
      text.bytes.filter { $0 > 0x20 && ![0x23, 0x2A, 0x2B, 0x2D, 0x3A, 0x7C].contains($0) }.sorted()
    }
    if words(text) != words(tidy.text) { return "a word is changed" }
    var applied = text
    for edit in tidy.edits.reversed() { applied.replace(edit.range, with: edit.text.utf8) }
    return applied.bytes == tidy.text.bytes ? nil : "the edits do not lead to the text"
  }

  @Test("A fixture is tidied once, figures kept", arguments: Fixture.reports)
  func fixtures(_ fixture: Fixture) {
    for encoding in ByteVariant.allCases {
      #expect(TidyTests.law(encoding.bytes(of: fixture.string)) == nil, "\(encoding)")
    }
  }

  @Test("So is whatever becomes of fixtures")
  func mutated() async {
    let failures = await Laws.failures(runs: runs("NIANBAO_WRITING_RUNS", default: 400), seed: 5) { bytes in
      TidyTests.law(bytes).map { [("tidying", $0)] } ?? []
    }
    #expect(failures == [:])
  }

  @Test("Columns are as wide as their widest cell, wide characters counted double; no word moves")
  func alignment() {
    let report = GeneratedReport(seed: 3).written(in: .pipes)
    let tidy = tidied(SourceText(report)).text
    func words(_ text: SourceText) -> [UInt8] { text.bytes.filter { $0 > 0x20 && $0 != 0x2D } }
    #expect(words(tidy) == words(SourceText(report)))
    for kind in ["第二十条第（一）项", "申请人情况", "行政复议"] {
      let lines = tidy[tidy.range].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let start = lines.firstIndex { $0.hasPrefix("|") && $0.contains(kind) }
      let table = lines[(start ?? 0)...].prefix { $0.hasPrefix("|") }
      #expect(table.count > 4 && Set(table.map { DisplayWidth.of($0) }).count == 1)
    }
  }

  @Test("Headings, separators and labels are mended")
  func mending() {
    for (name, rule) in [
      ("quirk-heading-levels", "heading-level"), ("quirk-stray-separator", "table-stray-separator"),
      ("quirk-split-label", "t3-label-split"),
    ] {
      let fixture = Fixture("Fixtures/Reports/\(name).md")
      let tidy = tidied(SourceText(fixture.bytes))
      #expect(lint(Document(SourceText(fixture.bytes))).contains { $0.rule == rule }, "\(name)")
      #expect(!lint(Document(tidy.text)).contains { $0.rule == rule }, "\(name)")
    }
  }

  @Test("Dashes in place of figures, code and ragged rows keep what they hold")
  func pipes() {
    func aligned(_ text: String) -> String {
      var source = SourceText(text)
      for edit in PipeTables.alignment(of: source).reversed() { source.replace(edit.range, with: edit.text.utf8) }
      return source[source.range]
    }
    #expect(aligned("| a | b |\n| - | - |\n| 1 | 2 |\n") == "| a | b |\n| - | - |\n| 1 | 2 |\n")
    #expect(aligned("|甲|b\\|c|\n|:-|--:|\n||-|\n|1|\n") == "| 甲  | b\\|c |\n| :-- | ---: |\n|     | -    |\n| 1   |\n")
    #expect(aligned("```\n|a|b|\n|---|---|\n```\n") == "```\n|a|b|\n|---|---|\n```\n")
    #expect(aligned("") == "")
  }
}
