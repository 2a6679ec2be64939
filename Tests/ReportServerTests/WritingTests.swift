import AnnualReport
import FixtureSupport
import JSON
import ReportLint
import Testing

@testable import ReportServer

@Suite("Formatting and rewriting") struct WritingTests {
  private static func open(_ text: SourceText, _ uri: String, _ encoding: PositionEncoding) -> Server {
    let server = ActionTests.server(encoding)
    _ = server.handle([
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": .string(uri), "version": 1, "text": .string(text[text.range])]],
    ])
    return server
  }

  private static func edits(_ list: JSON?, _ text: SourceText, _ encoding: PositionEncoding) throws -> [Edit] {
    try #require(list?.array).map { edit in
      let range = edit["range"].flatMap { text.range($0, in: encoding) }
      return Edit(try #require(range), try #require(edit["newText"]?.string))
    }
  }

  @Test("Formatting is what the command does, in every encoding", arguments: Fixture.reports)
  func formatting(_ fixture: Fixture) throws {
    let text = SourceText(fixture.bytes)
    for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
      let server = WritingTests.open(text, "a:b", encoding)
      let answer = ActionTests.ask(
        server, "textDocument/formatting",
        ["textDocument": ["uri": "a:b"], "options": ["tabSize": 2, "insertSpaces": true]])
      let edits = try WritingTests.edits(answer, text, encoding)
      #expect(text.applying(edits).bytes == tidied(text).text.bytes)
      #expect(edits.isEmpty == (tidied(text).text.bytes == text.bytes))
    }
  }

  @Test("A document that is not open is refused, like everywhere")
  func closed() {
    let answer = ActionTests.server(.utf16).handle([
      "jsonrpc": "2.0", "id": 7, "method": "textDocument/formatting", "params": ["textDocument": ["uri": "a:b"]],
    ])
    #expect(answer.first?["error"]?.object != nil)
  }

  private func rewritings(_ text: SourceText, _ uri: String, line: Int, only: JSON? = nil) throws -> [JSON] {
    let server = WritingTests.open(text, uri, .utf16)
    var context = JSONObject([.init("diagnostics", [])])
    if let only { context.append("only", [only]) }
    let place: JSON = ["line": .integer(line), "character": 0]
    let actions = ActionTests.ask(
      server, "textDocument/codeAction",
      ["textDocument": ["uri": .string(uri)], "range": ["start": place, "end": place], "context": .object(context)])
    return try #require(actions?.array).filter { $0["kind"]?.string == "refactor.rewrite" }
  }

  @Test(
    "A torn table becomes a pipe table in Markdown and tabs elsewhere; its figures stay",
    arguments: [("file:///a.md", TableFamily.pipes), ("file:///a.txt", .tabs)])
  func flow(_ uri: String, _ family: TableFamily) throws {
    let text = SourceText(Fixture("Fixtures/Reports/true-flow.txt").bytes)
    let before = try #require(Document(text).reports.first?.requests)
    let line = text.line(at: before.frame.range.start) + 3
    let action = try #require(try rewritings(text, uri, line: line).first)
    let edits = try WritingTests.edits(action["edit"]?["changes"]?[uri], text, .utf16)
    let rewritten = text.applying(edits)
    let after = try #require(Document(rewritten).reports.first?.requests)
    #expect(after.frame.family == family)
    #expect(after.rows.map { $0.cells.map(\.figure) } == before.rows.map { $0.cells.map(\.figure) })
    // Once is enough.
    let again = rewritten.line(at: after.frame.range.start)
    #expect(try rewritings(rewritten, uri, line: again).isEmpty)
    for only in ["refactor", "refactor.rewrite"] {
      #expect(try rewritings(text, uri, line: line, only: .string(only)).count == 1)
    }
    #expect(try rewritings(text, uri, line: line, only: "quickfix").isEmpty)
    #expect(try rewritings(text, uri, line: 0).isEmpty)
  }

  @Test("A table that cannot be placed is not offered")
  func unplaced() throws {
    let text = SourceText(Fixture("Fixtures/Reports/quirk-missing-column.md").bytes)
    let table = try #require(Document(text).reports.first?.requests)
    #expect(try rewritings(text, "file:///a.md", line: text.line(at: table.frame.range.start) + 4).isEmpty)
  }
}
