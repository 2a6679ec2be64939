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

  /// A row that has only its label is missing to the table, which says so elsewhere: not while the row is typed.
  @Test(
    arguments: ["true-tabs.md", "true-pipes.md", "true-flow.txt", "true-2019.md", "layout-l16.txt"],
    ["规章", "（六）其他处理", "（二）部分公开"])
  func aRowInTheMakingIsNotMissingElsewhere(_ name: String, _ label: String) throws {
    let text = SourceText(Fixture("Fixtures/Reports/" + name).bytes)
    guard let line = (0..<text.lineCount).first(where: { text[text.lineRange($0)].contains(label) }) else { return }
    let row = text.lineRange(line)
    let isOfLabel = { (offset: UInt32) in !"0123456789 |\t".utf8.contains(text.byte(at: Int(offset))) }
    guard let label = (row.start..<row.end).last(where: isOfLabel), label + 2 < row.end else { return }
    let first = label + 2
    let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
    let before = document.shown().findings.map(\.message)
    let figures = text[TextRange(first, row.end)]
    document.replace(TextRange(first, row.end), with: "")
    for (index, letter) in figures.utf8.enumerated() {
      #expect(document.shown().findings.map(\.message) == before, "\(index)")
      let end = document.text.lineRange(line).end
      document.replace(TextRange(at: end), with: String(decoding: [letter], as: UTF8.self))
    }
    #expect(document.findings.map(\.message) == before)
    document.replace(TextRange(first, row.end), with: "")
    document.finishTyping()
    #expect(document.shown().findings.count == document.findings.count)
  }

  /// Too many figures are no row in the making, and neither is a row taken away.
  @Test func aSurplusIsSaidAtOnce() throws {
    let text = SourceText(Fixture("Fixtures/Reports/true-tabs.md").bytes)
    let line = try #require((0..<text.lineCount).first { text[text.lineRange($0)].contains("二、上年结转") })
    let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
    #expect(document.shown().findings.isEmpty)
    document.replace(TextRange(at: text.lineRange(line).end), with: "\t0")
    #expect(document.shown().findings.map(\.rule) == ["t3-row-cell-count"])
    let other = OpenDocument(uri: "a:c", version: 1, text: text, index: WorkspaceIndex())
    #expect(other.shown().findings.isEmpty)
    other.replace(text.fullLineRange(line), with: "")
    #expect(other.shown().findings.contains { $0.rule == "t3-row-missing" })
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

  /// Who pastes a report hears what is wrong with it, wherever the caret stands then.
  @Test(arguments: ["quirk-wrong-total.md", "quirk-surplus-cell.md", "quirk-missing-column.md"])
  func whatIsPastedIsJudged(_ name: String) {
    let text = SourceText(Fixture("Fixtures/Reports/" + name).bytes)
    let pasted = text[TextRange(0, Int(text.lineRange(text.lineCount - 2).end))]
    let document = OpenDocument(uri: "a:b", version: 1, text: SourceText(""), index: WorkspaceIndex())
    #expect(document.shown().findings.isEmpty)
    document.replace(TextRange(at: 0), with: pasted)
    #expect(!document.findings.isEmpty)
    #expect(document.shown().heldBack == 0)
    document.replace(TextRange(at: UInt32(document.text.count)), with: "。")
    #expect(document.shown().heldBack == 0)
  }

  /// A row taken away is missing, though the caret stands on a heading right below then.
  @Test func aRowTakenAwayIsMissing() throws {
    let whole = Fixture("Fixtures/Reports/true-tabs.md").string.replacing("\n\n## 四、", with: "\n## 四、")
    let text = SourceText(whole)
    let line = try #require((0..<text.lineCount).first { text[text.lineRange($0)].contains("四、结转下年度") })
    let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
    #expect(document.shown().findings.isEmpty)
    document.replace(text.fullLineRange(line), with: "")
    #expect(document.shown().findings.contains { $0.rule == "t3-row-missing" })
  }

  /// What was found before counts as told, also where an edit elsewhere came in between that nobody asked about.
  @Test func editsInOneMessage() throws {
    let text = SourceText(Fixture("Fixtures/Reports/true-tabs.md").bytes)
    let line = try #require((0..<text.lineCount).first { text[text.lineRange($0)].hasPrefix("规章") })
    let row = text.lineRange(line)
    let document = OpenDocument(uri: "a:b", version: 1, text: text, index: WorkspaceIndex())
    #expect(document.shown().findings.isEmpty)
    document.replace(TextRange(at: text.lineRange(2).end - 3), with: "，")
    document.replace(TextRange(row.start + 9, row.end + 3), with: "")
    #expect(document.shown().heldBack > 0)
    #expect(!document.shown().findings.contains { $0.rule == "t2-row-missing" })
  }

  /// The policy names rules that exist.
  @Test func shapesAreRules() {
    for id in Typing.shapes.union(Typing.columnSums) { #expect(Catalog.rule(id) != nil, "\(id)") }
  }
}
