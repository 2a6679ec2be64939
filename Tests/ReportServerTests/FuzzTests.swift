import AnnualReport
import FixtureSupport
import Foundation
import JSON
import Testing

@testable import ReportServer

@Suite struct FuzzTests {
  static let uri = "untitled:Untitled-1"

  static func server() -> Server {
    let server = Server()
    _ = server.handle(["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["capabilities": [:]]])
    return server
  }

  static func notify(_ server: Server, _ method: String, _ params: JSON) -> [JSON] {
    server.handle(["jsonrpc": "2.0", "method": .string(method), "params": params])
  }

  static func number(_ dice: inout SplitMix64, _ bound: Int) -> JSON {
    switch dice.below(150) {
    case 0: .integer(-1)
    case 1: .number(0.5)
    case 2: .integer(.max)
    case 3: .string("1")
    case 4: .null
    default: .integer(dice.below(bound))
    }
  }

  static func change(_ dice: inout SplitMix64, _ mirror: Mirror) -> JSON {
    let text = String(decoding: awkwardBytes(&dice, pieces: dice.below(6), valid: true), as: UTF8.self)
    if dice.below(25) == 0 { return ["text": .string(text)] }
    if dice.below(60) == 0 { return ["range": 3, "text": .string(text)] }
    if dice.below(60) == 0 { return [:] }
    let count = mirror.lines.count
    let width = 12
    return [
      "range": [
        "start": ["line": number(&dice, count + 1), "character": number(&dice, width)],
        "end": ["line": number(&dice, count + 1), "character": number(&dice, width)],
      ], "text": .string(text),
    ]
  }

  /// Server and client agree on the text, or the server has said so and kept it.
  @Test func everyChangeIsTakenWholeOrNotAtAll() throws {
    var dice = SplitMix64(seed: 2026)
    var refused = 0
    var taken = 0
    for _ in 0..<60 {
      let server = Self.server()
      var mirror = Mirror(String(decoding: awkwardBytes(&dice, pieces: 40, valid: true), as: UTF8.self))
      var version = 0
      _ = Self.notify(
        server, "textDocument/didOpen",
        ["textDocument": ["uri": .string(Self.uri), "languageId": "x", "version": 0, "text": .string(mirror.text)]])
      for _ in 0..<400 {
        let changes = (0..<(1 + dice.below(3))).map { _ in Self.change(&dice, mirror) }
        let goesBack = dice.below(50) == 0
        var next = mirror
        let isPossible = !goesBack && changes.allSatisfy { next.apply($0) }
        let answers = Self.notify(
          server, "textDocument/didChange",
          [
            "textDocument": ["uri": .string(Self.uri), "version": .integer(goesBack ? version - 1 : version + 1)],
            "contentChanges": .array(changes),
          ])
        if isPossible {
          version += 1
          mirror = next
          taken += 1
          #expect(answers == [])
        } else {
          refused += 1
          #expect(answers.count == 1 && answers[0]["method"] == "window/logMessage")
        }
        let document = try #require(server.documents[Self.uri])
        try #require(document.text.bytes == ContiguousArray(mirror.text.utf8))
        #expect(document.version == version)
        #expect(document.text.lineStarts == SourceText(document.text.bytes).lineStarts)
        if mirror.units.count > 600 { mirror = Self.reopen(server, "") }
        if mirror.units.isEmpty { mirror = Self.reopen(server, "|1|2|\r\n|\u{20BB7}|😀|") }
        version = server.documents[Self.uri]?.version ?? -1
      }
    }
    #expect(taken > 10_000 && refused > 3_000, "\(taken) \(refused)")
  }

  static func reopen(_ server: Server, _ text: String) -> Mirror {
    _ = notify(
      server, "textDocument/didOpen", ["textDocument": ["uri": .string(uri), "version": 0, "text": .string(text)]])
    return Mirror(text)
  }

  /// Whatever a message holds, the server answers it or not, and lives.
  @Test func anyMessageIsSurvived() throws {
    var dice = SplitMix64(seed: 77)
    let seeds = try Self.recordedMessages()
    try #require(seeds.count > 20)
    let values: [JSON] = [
      .null, true, -1, 1, .number(0.5), .integer(.max), .integer(.min), .number(1e300), "", "x", [], [:], [.null],
      "utf-8",
      .string(Self.uri), ["line": 0, "character": 0], ["uri": .string(Self.uri)],
    ]
    var server = Server()
    for round in 0..<20_000 {
      if round % 200 == 0 { server = Self.server() }
      var message = dice.pick(seeds)
      if message["method"] == "exit" || message["method"] == "shutdown" { continue }
      for _ in 0..<(1 + dice.below(3)) { message = Self.mutated(message, &dice, values) }
      let wantsAnswer = if case .request = Message(message) { true } else { false }
      var answers: [JSON] = []
      if dice.below(4) == 0 {
        answers = server.handle(batch: [.message(message), .message(dice.pick(seeds)), .message(message)])
      } else {
        answers = server.handle(message)
      }
      if server.exitCode != nil || server.isShutDown {
        server = Self.server()
        continue
      }
      if wantsAnswer { #expect(answers.contains { $0["result"] != nil || $0["error"] != nil }, "\(message)") }
      for answer in answers + server.idle() { #expect(answer["jsonrpc"] == "2.0") }
    }
  }

  /// Every message to the server in the recorded sessions.
  static func recordedMessages() throws -> [JSON] {
    var messages: [JSON] = []
    for name in sessionNames {
      let file = fixtures.appendingPathComponent("Sessions").appendingPathComponent(name)
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("→") {
        if case .message(let message) = try Session.incoming(line.dropFirst(2)) { messages.append(message) }
      }
    }
    return messages
  }

  /// The value with one thing in it replaced, removed or doubled.
  static func mutated(_ value: JSON, _ dice: inout SplitMix64, _ values: [JSON]) -> JSON {
    switch value {
    case .object(let object) where !object.members.isEmpty:
      var members = object.members
      let index = dice.below(members.count)
      switch dice.below(8) {
      case 0: members.remove(at: index)
      case 1: members[index].value = dice.pick(values)
      default: members[index].value = mutated(members[index].value, &dice, values)
      }
      return .object(JSONObject(members))
    case .array(let elements) where !elements.isEmpty:
      var elements = elements
      let index = dice.below(elements.count)
      switch dice.below(5) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      default: elements[index] = mutated(elements[index], &dice, values)
      }
      return .array(elements)
    case .integer(let number): return dice.below(2) == 0 ? .integer(dice.below(200)) : .integer(number &+ 1)
    default: return dice.pick(values)
    }
  }
}
