import FixtureSupport
import Foundation
import JSON
import Testing

@testable import ReportServer

/// A workspace on disk with an editor beside it that takes what is pushed.
private final class Desk {
  let path: String
  let server = Server()
  /// The rules found, by file name, as last published.
  private(set) var shown: [String: [String]] = [:]
  private(set) var publications = 0
  private(set) var asked: [String] = []
  private(set) var steps = 0

  init(_ files: [String: String], folders: [String] = [""], watches: Bool = true) throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("nianbao 年报-\(UUID().uuidString)").path
    for (name, text) in files { try write(text, name) }
    let uris = folders.map { JSON.object(JSONObject([.init("uri", .string(uri($0))), .init("name", "f")])) }
    say(
      "initialize",
      [
        "processId": .null, "workspaceFolders": .array(uris),
        "capabilities": [
          "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": .bool(watches)], "workspaceFolders": true],
          "textDocument": ["publishDiagnostics": ["relatedInformation": true]],
        ],
      ], id: 1)
    say("initialized", [:])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func uri(_ name: String) -> String { URL(fileURLWithPath: name.isEmpty ? path : path + "/" + name).absoluteString }

  func write(_ text: String, _ name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func say(_ method: String, _ params: JSON, id: Int? = nil) {
    var members = JSONObject([.init("jsonrpc", "2.0"), .init("method", .string(method)), .init("params", params)])
    if let id { members.append("id", .integer(id)) }
    take(server.handle(.object(members)))
    take(server.idle())
    while server.hasWork, steps < 10_000 {
      take(server.idle())
      steps += 1
    }
  }

  private func take(_ messages: [JSON]) {
    for message in messages {
      guard let method = message["method"]?.string else { continue }
      asked.append(method)
      guard method == "textDocument/publishDiagnostics", let uri = message["params"]?["uri"]?.string else { continue }
      publications += 1
      let name = String(uri.split(separator: "/").last ?? "")
      shown[name] = message.sent["params"]?["diagnostics"]?.array?.compactMap { $0["code"]?.string } ?? []
      last = message
    }
  }

  private(set) var last: JSON = .null

  func open(_ name: String, _ text: String) {
    say(
      "textDocument/didOpen",
      ["textDocument": ["uri": .string(uri(name)), "languageId": "markdown", "version": 1, "text": .string(text)]])
  }

  func watched(_ name: String, _ type: Int) {
    say("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(uri(name)), "type": .integer(type)]]])
  }
}

private let oldReport = Fixture("Fixtures/Reports/last-year.md").string
private let newReport = Fixture("Fixtures/Reports/true-tabs.md").string
/// The new report with another total carried in, the old one with another carried out.
private let wrongReport = newReport.replacingOccurrences(
  of: "数量\t\t\t3\t0\t0\t1\t0\t0\t4", with: "数量\t\t\t3\t0\t0\t2\t0\t0\t5")
private let wrongOld = oldReport.replacingOccurrences(
  of: "办理\t\t\t3\t0\t0\t1\t0\t0\t4", with: "办理\t\t\t3\t0\t0\t2\t0\t0\t5")

@Suite("Neighbours in the editor") struct NeighbourTests {
  @Test("a file of the workspace is a neighbour though it is not open, and is pointed to")
  func fromDisk() throws {
    let desk = try Desk(["2023/甲 乙.md": oldReport, "note.txt": "nothing", "2024/b.md": newReport])
    #expect(desk.asked.contains("client/registerCapability"))
    desk.open("2024/b.md", wrongReport)
    #expect(desk.shown["b.md"]?.contains("x-carry-over") == true)
    let related = desk.last.sent["params"]?["diagnostics"]?.array?.first { $0["code"] == "x-carry-over" }?[
      "relatedInformation"]
    let location = related?.array?.first?["location"]
    #expect(location?["uri"]?.string == desk.uri("2023/甲 乙.md"))
    #expect(location?["range"]?["start"] == ["line": 72, "character": 26])
  }

  @Test("what is open goes before what is on disk; closed, the file counts again")
  func openFirst() throws {
    let desk = try Desk(["a.md": wrongOld, "b.md": newReport])
    desk.open("b.md", newReport)
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    desk.open("a.md", oldReport)
    #expect(desk.shown["b.md"] == [] && desk.shown["a.md"] == [])
    desk.say("textDocument/didClose", ["textDocument": ["uri": .string(desk.uri("a.md"))]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
  }

  @Test("a file that changes, comes or goes has those judged again that depend on it, and no others")
  func watching() throws {
    let desk = try Desk(["a.md": oldReport, "b.md": newReport])
    desk.open("b.md", newReport)
    desk.open("c.md", "# 说明\n")
    #expect(desk.shown["b.md"] == [])
    let before = desk.publications
    try desk.write(wrongOld, "a.md")
    desk.watched("a.md", 2)
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    #expect(desk.publications == before + 1)
    try desk.write(oldReport, "d.md")
    desk.watched("d.md", 1)
    #expect(desk.shown["b.md"] == [], "one of two reports of last year agrees")
    try FileManager.default.removeItem(atPath: desk.path + "/d.md")
    desk.watched("d.md", 3)
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    try FileManager.default.removeItem(atPath: desk.path + "/a.md")
    desk.watched("a.md", 3)
    #expect(desk.shown["b.md"] == [] && desk.shown["c.md"] == [])
  }

  @Test("without a client that watches, saving or opening any document looks again at the files around")
  func unwatched() throws {
    let desk = try Desk(["a.md": oldReport, "b.md": newReport], watches: false)
    #expect(!desk.asked.contains("client/registerCapability"))
    desk.open("b.md", newReport)
    #expect(desk.shown["b.md"] == [])
    let before = desk.publications
    desk.say("textDocument/didSave", ["textDocument": ["uri": .string(desk.uri("b.md"))]])
    #expect(desk.publications == before, "nothing changed, nothing is said")
    try desk.write(wrongOld, "a.md")
    desk.say("textDocument/didSave", ["textDocument": ["uri": .string(desk.uri("b.md"))]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    try desk.write(oldReport, "d.md")
    desk.open("c.txt", "说明")
    #expect(desk.shown["b.md"] == [])
    try FileManager.default.removeItem(atPath: desk.path + "/d.md")
    desk.say("textDocument/didSave", ["textDocument": ["uri": .string(desk.uri("c.txt"))]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    try FileManager.default.removeItem(atPath: desk.path + "/a.md")
    desk.say("workspace/didChangeConfiguration", ["settings": .null])
    #expect(desk.shown["b.md"] == [])
  }

  @Test("a change of configuration reads settings, baselines and neighbours anew")
  func configuration() throws {
    let desk = try Desk(["a.md": oldReport, "b.md": newReport])
    desk.open("b.md", newReport)
    try desk.write(wrongOld, "a.md")
    desk.say("workspace/didChangeConfiguration", ["settings": [:]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    try desk.write(#"{"rules": {"x-carry-over": "off"}}"#, "nianbao.json")
    desk.say("workspace/didChangeConfiguration", ["settings": [:]])
    #expect(desk.shown["b.md"] == [])
  }

  @Test("folders come into the workspace and go")
  func folders() throws {
    let desk = try Desk(["2023/a.md": wrongOld, "2024/b.md": newReport], folders: ["2024"])
    desk.open("2024/b.md", newReport)
    #expect(desk.shown["b.md"] == [])
    let folder: JSON = ["uri": .string(desk.uri("2023")), "name": "2023"]
    desk.say("workspace/didChangeWorkspaceFolders", ["event": ["added": [folder], "removed": []]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    desk.say("workspace/didChangeWorkspaceFolders", ["event": ["added": [], "removed": [folder]]])
    #expect(desk.shown["b.md"] == [])
  }

  @Test("what settings exclude, hidden folders and what is no text are no neighbours")
  func excluded() throws {
    let desk = try Desk([
      "drafts/a.md": wrongOld, ".hidden/a.md": wrongOld, "zero.md": "\u{0}\u{1}", "b.md": newReport,
      "nianbao.json": #"{"exclude": ["drafts/"]}"#,
    ])
    desk.open("b.md", newReport)
    #expect(desk.shown["b.md"] == [])
  }

  @Test("what is excluded from now on is no neighbour any longer, and the reverse", arguments: [true, false])
  func excludedLater(_ watches: Bool) throws {
    let desk = try Desk(["drafts/a.md": wrongOld, "b.md": newReport, "nianbao.json": "{}"], watches: watches)
    desk.open("b.md", newReport)
    #expect(desk.shown["b.md"] == ["x-carry-over"])
    try desk.write(#"{"exclude": ["drafts/"]}"#, "nianbao.json")
    if watches { desk.watched("nianbao.json", 2) }
    desk.say("textDocument/didSave", ["textDocument": ["uri": .string(desk.uri("b.md"))]])
    #expect(desk.shown["b.md"] == [])
    try desk.write("{}", "nianbao.json")
    if watches { desk.watched("nianbao.json", 2) }
    desk.say("textDocument/didSave", ["textDocument": ["uri": .string(desk.uri("b.md"))]])
    #expect(desk.shown["b.md"] == ["x-carry-over"])
  }

  @Test("what points to another report goes on doing so when that is closed, and follows it when it is renamed")
  func links() throws {
    let desk = try Desk(["a.md": wrongOld, "b.md": newReport])
    func places() -> [String] {
      let findings = desk.last.sent["params"]?["diagnostics"]?.array ?? []
      let related = findings.flatMap { $0["relatedInformation"]?.array ?? [] }
      return related.compactMap { $0["location"]?["uri"]?.string }.filter { !$0.hasSuffix("/b.md") }
    }
    desk.open("a.md", wrongOld)
    desk.open("b.md", newReport)
    #expect(Set(places()) == [desk.uri("a.md")])
    let count = places().count
    desk.say("textDocument/didClose", ["textDocument": ["uri": .string(desk.uri("a.md"))]])
    desk.open("b.md", newReport)
    #expect(places().count == count && Set(places()) == [desk.uri("a.md")])
    try FileManager.default.moveItem(atPath: desk.path + "/a.md", toPath: desk.path + "/last.md")
    let change = { (name: String, type: Int) -> JSON in ["uri": .string(desk.uri(name)), "type": .integer(type)] }
    desk.say("workspace/didChangeWatchedFiles", ["changes": [change("a.md", 3), change("last.md", 1)]])
    #expect(places().count == count && Set(places()) == [desk.uri("last.md")])
  }

  @Test("of two copies of last year's report the one whose name comes first is meant, whichever was opened first")
  func order() throws {
    let copies = ["1.md": wrongOld, "2.md": wrongOld + "\n"]
    for names in [["1.md", "2.md"], ["2.md", "1.md"]] {
      let desk = try Desk([:])
      for name in names + ["b.md"] { desk.open(name, copies[name] ?? newReport) }
      desk.open("b.md", newReport)
      let related = desk.last.sent["params"]?["diagnostics"]?.array?.first?["relatedInformation"]
      #expect(related?.array?.first?["location"]?["uri"]?.string == desk.uri("1.md"))
    }
  }

  @Test("one step reads one file, so that typing waits for no more")
  func steps() throws {
    var files: [String: String] = [:]
    for index in 0..<25 { files["\(index).md"] = index == 0 ? oldReport : "# \(index)\n" }
    let desk = try Desk(files)
    #expect(desk.steps >= 25)
    desk.open("b.md", wrongReport)
    #expect(desk.shown["b.md"]?.contains("x-carry-over") == true)
  }
}
