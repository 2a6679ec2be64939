import AnnualReport
import FixtureSupport
import JSON
import ReportLint
import Testing

@testable import ReportServer

/// Documents of every kind: the fixtures, and mutations of them; well-formed UTF-8, as only such comes over the wire.
private let documents: [String] =
  Fixture.reports.map(\.string)
  + (0..<200).map { String(decoding: Laws.input($0, from: Laws.material), as: UTF8.self) }

@Suite struct FixAllTests {
  @Test(arguments: [false, true])
  func editsLeadToTheFixedText(_ unsafe: Bool) {
    var applied = 0
    for document in documents {
      let text = SourceText(document)
      let result = fixingAll(text, rules: .standard, unsafe: unsafe)
      applied += result.applied
      for (edit, next) in zip(result.edits, result.edits.dropFirst()) { #expect(edit.range.end < next.range.start) }
      #expect(text.applying(result.edits).bytes == result.text.bytes)
      let pair = fixed(text, rules: .standard, unsafe: unsafe)
      #expect(pair.text.bytes == result.text.bytes && pair.applied == result.applied)
      if result.applied == 0 { #expect(result.edits == [] && result.text.bytes == text.bytes) }
    }
    #expect(applied > 5)
  }

  @Test func safeFixesComeToAnEnd() {
    for document in documents {
      let once = fixingAll(SourceText(document), rules: .standard, unsafe: false)
      let twice = fixingAll(once.text, rules: .standard, unsafe: false)
      #expect(twice.applied == 0, "\(twice.edits)")
    }
  }

  @Test func knownFindingsSpareTheFirstJudgement() {
    for document in documents.prefix(40) {
      let text = SourceText(document)
      let findings = lint(Document(text))
      let known = fixingAll(text, rules: .standard, unsafe: false, findings: findings)
      #expect(known.text.bytes == fixingAll(text, rules: .standard, unsafe: false).text.bytes)
    }
  }

  /// Fixes that meet wait for each other; the first wins the round.
  @Test func fixesThatMeetAreNotMixed() {
    let text = SourceText("abcdef")
    let name = Wording(zh: "x", en: "x")
    let finding = { (fixes: [Fix]) in Finding("x", .error, TextRange(0, 1), name, fixes: fixes) }
    let findings = [
      finding([Fix(name, [Edit(TextRange(0, 2), "X"), Edit(TextRange(4, 5), "Y")], .safe)]),
      finding([Fix(name, [Edit(TextRange(2, 3), "touches")], .safe)]),
      finding([Fix(name, [Edit(TextRange(4, 4), "inside")], .safe)]),
      finding([Fix(name, [Edit(TextRange(6, 6), "!")], .unsafe)]),
      finding([Fix(name, [Edit(TextRange(6, 6), "?")], .safe), Fix(name, [Edit(TextRange(6, 6), ".")], .safe)]),
      finding([Fix(name, [Edit(TextRange(3, 4), "d")], .safe)]),
    ]
    let result = fixingAll(text, rules: RuleSelection(rules: []), unsafe: false, findings: findings)
    #expect(result.text[result.text.range] == "XcdYf?")
    #expect(result.applied == 2)
    #expect(result.edits == [Edit(TextRange(0, 2), "X"), Edit(TextRange(4, 5), "Y"), Edit(TextRange(6, 6), "?")])
  }
}

@Suite struct ActionTests {
  static func server(_ encoding: PositionEncoding) -> Server {
    let server = Server()
    _ = server.handle([
      "jsonrpc": "2.0", "id": 1, "method": "initialize",
      "params": [
        "capabilities": [
          "general": ["positionEncodings": [.string(encoding.rawValue)]],
          "textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]],
        ]
      ],
    ])
    return server
  }

  static func ask(_ server: Server, _ method: String, _ params: JSON) -> JSON? {
    server.handle(["jsonrpc": "2.0", "id": 2, "method": .string(method), "params": params]).first?["result"]
  }

  /// What a client makes of a workspace edit.
  static func apply(_ edit: JSON?, to text: SourceText, _ encoding: PositionEncoding) -> SourceText? {
    guard let edits = edit?["changes"]?["a:b"]?.array else { return nil }
    var ranged: [Edit] = []
    for edit in edits {
      guard let range = edit["range"].flatMap({ text.range($0, in: encoding) }), let new = edit["newText"]?.string
      else { return nil }
      ranged.append(Edit(range, new))
    }
    return text.applying(ranged)
  }

  /// For every finding of every document: its diagnostic stands where the finding does, and its actions, applied as a
  /// client does, give the same bytes as its fixes.
  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func actionsDoWhatFixesDo(_ encoding: PositionEncoding) throws {
    var count = 0
    for document in documents.prefix(120) {
      let server = Self.server(encoding)
      let text = SourceText(document)
      _ = server.handle([
        "jsonrpc": "2.0", "method": "textDocument/didOpen",
        "params": ["textDocument": ["uri": "a:b", "version": 1, "text": .string(document)]],
      ])
      let shown = try #require(server.idle().first?.sent["params"]?["diagnostics"]?.array)
      let findings = lint(Document(text))
      try #require(shown.count == findings.count)
      for (diagnostic, finding) in zip(shown, findings) {
        let place = try #require(diagnostic["range"])
        #expect(text.range(place, in: encoding) == finding.range)
        #expect(diagnostic["code"]?.string == finding.rule)
        let actions = Self.ask(
          server, "textDocument/codeAction",
          ["textDocument": ["uri": "a:b"], "range": place, "context": ["diagnostics": [diagnostic]]])
        let results = try #require(actions?.array).map { Self.apply($0["edit"], to: text, encoding)?.bytes }
        for fix in finding.fixes {
          count += 1
          #expect(results.contains(text.applying(fix.edits).bytes))
        }
      }
    }
    #expect(count > 50)
  }

  @Test func preferredActionsComeFirst() throws {
    for document in documents {
      let server = Self.server(.utf16)
      _ = server.handle([
        "jsonrpc": "2.0", "method": "textDocument/didOpen",
        "params": ["textDocument": ["uri": "a:b", "version": 1, "text": .string(document)]],
      ])
      let actions = Self.ask(
        server, "textDocument/codeAction",
        [
          "textDocument": ["uri": "a:b"], "context": ["diagnostics": []],
          "range": ["start": ["line": 0, "character": 0], "end": ["line": 9_999, "character": 0]],
        ])
      let preferred = try #require(actions?.array).map { $0["isPreferred"] == true }
      #expect(preferred == preferred.sorted { $0 && !$1 })
    }
  }

  @Test(arguments: [
    ("quickfix", "", true), ("quickfix", "quickfix", true), ("quickfix", "quickfix.other", false),
    ("source.fixAll.nianbao", "source", true), ("source.fixAll.nianbao", "source.fixAll", true),
    ("source.fixAll.nianbao", "source.fixAll.nianbao", true), ("source.fixAll.nianbao", "source.fix", false),
    ("source.fixAll.nianbao", "source.fixAll.other", false), ("source.fixAll.nianbao", "quickfix", false),
  ])
  func kindsAreATree(_ kind: String, _ wish: String, _ isWanted: Bool) {
    #expect(ActionKind.isWanted(kind, by: wish) == isWanted)
  }
}
