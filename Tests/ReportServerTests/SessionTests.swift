import Foundation
import JSON
import ReportWorkspace
import Testing

@testable import ReportServer

/// A recorded session: `Fixtures/Sessions/<name>.lsp`.
///
/// `# …` is a remark, `→ …` the body of a message to the server (JSON, or what is not), `← …` one of its answers.
/// Messages between two empty lines arrive together; then the input pauses, and the server does what waits for a
/// pause. `{"$file": "Reports/x.md"}` stands for the text of a fixture, `{"$lines": ["a", "b"]}` for lines, `"$LAST"`
/// for the last `resultId`. `+ name text` writes a file into a folder of the session's own, `- name` takes it away;
/// `$FOLDER` stands for the folder's URI. `UPDATE=1 swift test` writes the answers anew.
struct Session {
  private(set) var blocks: [[String]] = []

  init(_ text: String) {
    var block: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !block.isEmpty { blocks.append(block) }
        block = []
      } else {
        block.append(String(line))
      }
    }
    if !block.isEmpty { blocks.append(block) }
  }

  /// The same session with the answers the server gives today.
  func played() throws -> String {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("nianbao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let uri = FilePath(folder.path).uri
    let server = Server()
    var result: [String] = []
    var last = ""
    for block in blocks {
      let said = block.filter { !$0.hasPrefix("←") }
      for line in said { try Session.touchFile(line, in: folder) }
      let batch = try said.filter { $0.hasPrefix("→") }
        .map { $0.dropFirst(2).replacingOccurrences(of: "$LAST", with: last) }
        .map { try Session.incoming($0.replacingOccurrences(of: "$FOLDER", with: uri)[...]) }
      var answers = server.handle(batch: batch)
      if server.exitCode == nil { answers += server.idle() }
      while server.exitCode == nil, server.hasWork { answers += server.idle() }
      last = answers.compactMap { $0["result"]?["resultId"]?.string }.last ?? last
      let written = answers.map { String(decoding: $0.bytes(), as: UTF8.self) }
      var lines = said + written.map { "← " + $0.replacingOccurrences(of: uri, with: "$FOLDER") }
      if let code = server.exitCode { lines.append("← exit \(code)") }
      result.append(lines.joined(separator: "\n"))
    }
    return result.joined(separator: "\n\n") + "\n"
  }

  /// Does what a line `+ name text` or `- name` says.
  private static func touchFile(_ line: String, in folder: URL) throws {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count > 1, words[0] == "+" || words[0] == "-" else { return }
    let file = folder.appendingPathComponent(words[1])
    if words[0] == "-" { return try FileManager.default.removeItem(at: file) }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (words.count > 2 ? words[2] + "\n" : "").write(to: file, atomically: true, encoding: .utf8)
  }

  static func incoming(_ body: Substring) throws -> Incoming {
    guard let message = try? JSON(parsing: ContiguousArray(body.utf8), keepsHalves: true) else {
      return .unreadable(isChange: body.contains("textDocument/didChange\""))
    }
    return .message(try expanded(message))
  }

  /// The message with fixtures put in.
  static func expanded(_ value: JSON) throws -> JSON {
    switch value {
    case .array(let elements): return .array(try elements.map(expanded))
    case .object(let object):
      if let path = object["$file"]?.string {
        return .string(try String(contentsOf: fixtures.appendingPathComponent(path), encoding: .utf8))
      }
      if let lines = object["$lines"]?.array { return .string(lines.compactMap(\.string).joined(separator: "\n")) }
      return .object(JSONObject(try object.members.map { .init($0.key, try expanded($0.value)) }))
    default: return value
    }
  }
}

/// The names of all recorded sessions.
let sessionNames: [String] = {
  let folder = fixtures.appendingPathComponent("Sessions").path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".lsp") }.sorted()
}()

@Suite struct SessionTests {
  @Test func thereAreSessions() { #expect(sessionNames.count >= 8) }

  @Test(arguments: sessionNames)
  func session(_ name: String) throws {
    let file = fixtures.appendingPathComponent("Sessions").appendingPathComponent(name)
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let played = try Session(recorded).played()
    if ProcessInfo.processInfo.environment["UPDATE"] != nil {
      try played.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in played.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      try #require(index < expected.count && expected[index] == line, "\(name):\(index + 1)")
    }
    #expect(played == recorded)
  }
}
