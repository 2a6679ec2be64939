import AnnualReport
import FixtureSupport
import JSON
import ReportLint
import ReportWorkspace
import Testing

@testable import ReportServer

@Suite struct TypingTests {
  /// A row of table three, typed anew cell by cell: nothing is said about its shape before the typing leaves it.
  @Test(arguments: ["Fixtures/Reports/true-pipes.md", "Fixtures/Reports/true-tabs.md"])
  func aRowInTheMakingIsNotMisshapen(_ path: String) throws {
    let text = SourceText(Fixture(path).bytes)
    let line = try #require((0..<text.lineCount).first { text[text.lineRange($0)].contains("二、上年结转") })
    let row = text.lineRange(line)
    let separator: UInt8 = path.hasSuffix("pipes.md") ? 0x7C : 0x09
    let cuts = (row.start..<row.end).filter { text.byte(at: Int($0)) == separator }
    for cut in cuts.dropFirst(4) {
      let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
      document.replace(TextRange(cut, row.end), with: "")
      let shapes = document.findings.filter { Typing.shapes.contains($0.rule) }
      let shown = document.shown()
      #expect(
        !shown.findings.contains { Typing.shapes.contains($0.rule) && document.text.line(at: $0.range.start) == line })
      #expect((shown.heldBack > 0) == !shapes.isEmpty)
      document.finishTyping()
      #expect(document.shown().findings.count == document.findings.count)
      #expect(document.shown().heldBack == 0)
    }
  }

  @Test func anEditElsewhereBringsItOut() throws {
    let text = SourceText(Fixture("Fixtures/Reports/true-tabs.md").bytes)
    let line = try #require((0..<text.lineCount).first { text[text.lineRange($0)].contains("二、上年结转") })
    let row = text.lineRange(line)
    let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
    document.replace(TextRange(row.end - 2, row.end), with: "")
    #expect(document.shown().heldBack > 0)
    document.replace(TextRange(at: 0), with: "")
    #expect(document.shown().heldBack == 0)
    #expect(document.shown().findings.contains { Typing.shapes.contains($0.rule) })
    document.replace(TextRange(at: row.end - 2), with: "\n")
    #expect(document.typedLine == line + 1)
  }

  /// The policy names rules that exist.
  @Test func shapesAreRules() {
    for id in Typing.shapes.union(Typing.columnSums) { #expect(Catalog.rule(id) != nil, "\(id)") }
  }
}
