import AnnualReport
import FixtureSupport
import Foundation
import JSON
import ReportLint
import Testing

@testable import ReportServer

/// The editor honours the baseline the command line wrote.
@Suite struct BaselineServerTests {
  /// A folder with a report that has one mistake, and a server that has it open.
  private final class Desk {
    let folder: URL
    let server = Server()
    var uri: String { folder.appendingPathComponent("a.md").absoluteString }

    init(baseline: String?) throws {
      folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appendingPathComponent("nianbao-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let report = Fixture("Fixtures/Reports/quirk-wrong-total.md").string
      if let baseline { try write(baseline) }
      _ = server.handle([
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": [
          "capabilities": [
            "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]],
            "textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]],
          ]
        ],
      ])
      _ = server.handle([
        "jsonrpc": "2.0", "method": "textDocument/didOpen",
        "params": ["textDocument": ["uri": .string(uri), "version": 1, "text": .string(report)]],
      ])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ baseline: String) throws {
      try Data(baseline.utf8).write(to: folder.appendingPathComponent("nianbao-baseline.json"))
    }

    /// The codes published for a file since the last pause; nil where nothing was.
    func codes(_ name: String = "a.md", after messages: [JSON] = []) -> [String]? {
      let said = messages + server.idle()
      let uri = folder.appendingPathComponent(name).absoluteString
      let told = said.last { $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"]?.string == uri }
      return told?["params"]?.sent["diagnostics"]?.array?.compactMap { $0["code"]?.string }
    }

    func filesChanged() -> [JSON] {
      server.handle(["jsonrpc": "2.0", "method": "workspace/didChangeWatchedFiles", "params": ["changes": []]])
    }
  }

  private static let accepting = """
    {"version": 1, "findings": [{"file": "a.md", "organ": "青溪县云岭镇人民政府", "year": 2024, "table": "requests", \
    "row": "granted", "column": "total", "rule": "t3-row-total", "text": "14", "content": "CONTENT", "reason": "x"}]}
    """
  private static let empty = "{\"version\": 1, \"findings\": []}"

  @Test func acceptedFindingsAreNotShown() throws {
    let desk = try Desk(baseline: nil)
    #expect(desk.codes() == ["t3-row-total"])
    try desk.write(BaselineServerTests.empty)
    #expect(desk.codes(after: desk.filesChanged()) == ["t3-row-total"])
    let document = try #require(desk.server.documents[desk.uri])
    let content = FindingKeysProbe.content(of: document)
    try desk.write(BaselineServerTests.accepting.replacingOccurrences(of: "CONTENT", with: content))
    #expect(desk.codes(after: desk.filesChanged()) == [])
    #expect(document.findings.isEmpty)
    try FileManager.default.removeItem(at: desk.folder.appendingPathComponent("nianbao-baseline.json"))
    #expect(desk.codes(after: desk.filesChanged()) == ["t3-row-total"])
  }

  /// The offer to accept a finding, applied and saved, silences it.
  @Test func aFindingIsAcceptedByACodeAction() throws {
    let desk = try Desk(baseline: BaselineServerTests.empty)
    #expect(desk.codes() == ["t3-row-total"])
    let answer = desk.server.handle([
      "jsonrpc": "2.0", "id": 2, "method": "textDocument/codeAction",
      "params": [
        "textDocument": ["uri": .string(desk.uri)], "context": ["diagnostics": []],
        "range": ["start": ["line": 50, "character": 32], "end": ["line": 50, "character": 33]],
      ],
    ])
    let actions = try #require(answer.first?["result"]?.array)
    let action = try #require(actions.last)
    #expect(action["title"]?.string?.hasSuffix("nianbao-baseline.json") == true && action["isPreferred"] == nil)
    let uri = desk.folder.appendingPathComponent("nianbao-baseline.json").absoluteString
    let edit = try #require(action["edit"]?["changes"]?[uri]?.array?.first)
    let text = SourceText(BaselineServerTests.empty)
    let range = try #require(edit["range"].flatMap { text.range($0, in: .utf16) })
    let saved = text.applying([Edit(range, try #require(edit["newText"]?.string))])
    try desk.write(saved[saved.range])
    #expect(desk.codes(after: desk.filesChanged()) == [])
  }

  @Test func aBaselineThatCannotBeReadIsSaidInItself() throws {
    let desk = try Desk(baseline: "{\"version\": 1, \"findings\": 3}")
    #expect(desk.codes() == ["t3-row-total"])
    try desk.write("{\"version\": 2}")
    #expect(desk.codes("nianbao-baseline.json", after: desk.filesChanged()) == ["baseline"])
    try desk.write(BaselineServerTests.empty)
    #expect(desk.codes("nianbao-baseline.json", after: desk.filesChanged()) == [])
  }
}
