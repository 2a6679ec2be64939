import AnnualReport
import FixtureSupport
import ReportLint
import Testing

@testable import ReportWorkspace

/// What a settings file has wrong: `row:column message`, in English.
private func problems(_ text: String) -> [String] {
  let settings = Settings("/a/nianbao.json", bytes: ContiguousArray(text.utf8))
  return settings.problems.map { problem in
    let line = settings.text.line(at: problem.range.start)
    let column = Int(problem.range.start) - Int(settings.text.lineRange(line).start) + 1
    return "\(line + 1):\(column) \(problem.message.en)"
  }
}

@Suite("A settings file") struct SettingsTests {
  private static let whole = """
    // What applies to this folder.
    {
      "$schema": "x.json",
      "language": "en",
      "rules": {
        "ALL": "info",
        "totals": "warning",
        "t3-row-total": "error",
        "privacy-mobile": { "severity": "warning", "allow": ["13800000000"] },
        "signoff-late": { "lastDay": "03-15" },
      },
      "exclude": ["old", "*.html"],
      "baseline": "accepted/../accepted.json",
      "overrides": [{ "files": ["2019/**"], "rules": { "totals": "off" } }],
    }

    """

  @Test("A whole one is understood")
  func whole() throws {
    let settings = Settings("/a/b/nianbao.json", bytes: ContiguousArray(SettingsTests.whole.utf8))
    #expect(settings.problems.isEmpty)
    #expect(settings.language?.value == .en)
    #expect(settings.baseline?.value == "/a/b/accepted.json")
    #expect(settings.exclude.map(\.value.pattern) == ["old", "*.html"])
    let applied = FileSettings(settings, overrides: settings.overrides(of: "/a/b/x.md"), RuleWish())
    #expect(
      applied.selection.rules.map(\.id) == RuleSelection.standard.rules.map(\.id), "a severity for ALL turns nothing on"
    )
    #expect(applied.selection.severities["t3-row-total"] == nil, "what it is anyway need not be said")
    #expect(applied.selection.severities["t3-balance"] == .warning)
    #expect(applied.selection.severities["section-missing"] == .info)
    #expect(applied.selection.severities["privacy-mobile"] == .warning)
    #expect(applied.selection.options.publicNumbers == ["13800000000"])
    #expect(applied.selection.options.lastDay == RuleOptions.Day(month: 3, day: 15))
    #expect(settings.overrides(of: "/a/b/2019/x.md") == [0])
    let old = FileSettings(settings, overrides: [0], RuleWish())
    #expect(!old.selection.rules.contains { $0.group == .totals })
    #expect(old.identity != applied.identity)
  }

  @Test(
    "A severity for many rules regrades those that are on; only a name or `on` wakes a rule",
    arguments: [
      (#"{"typography": "warning"}"#, "{}", nil, "warning"),
      (#"{"typography": "on"}"#, "{}", "info", "info"),
      (#"{"ALL": "on", "typography": "warning"}"#, "{}", "warning", "warning"),
      (#"{"typography": "warning", "dunhao-quotes": "on"}"#, "{}", "info", "warning"),
      (#"{"typography": "warning", "dunhao-quotes": "error"}"#, "{}", "error", "warning"),
      (#"{"dunhao-quotes": {"severity": "warning"}}"#, "{}", "warning", "info"),
      (#"{"ALL": "off", "typography": "error"}"#, "{}", nil, "error"),
      (#"{"typography": "off", "dunhao-quotes": "info"}"#, "{}", "info", nil),
      (#"{"punct-doubled": "off"}"#, #"{"typography": "error"}"#, nil, nil),
      (#"{"typography": "off"}"#, #"{"typography": "error"}"#, nil, "error"),
      (#"{"ALL": "off"}"#, #"{"ALL": "on"}"#, "info", "info"),
      (#"{"dunhao-quotes": "on"}"#, #"{"typography": "error"}"#, "error", "error"),
    ])
  func severityOfMany(_ rules: String, _ override: String, _ asleep: String?, _ awake: String?) {
    let text = "{\"rules\": \(rules), \"overrides\": [{\"files\": [\"*\"], \"rules\": \(override)}]}"
    let settings = Settings("/a/nianbao.json", bytes: ContiguousArray(text.utf8))
    #expect(settings.problems.isEmpty)
    let applied = FileSettings(settings, overrides: [0], RuleWish())
    func level(_ id: String) -> String? {
      applied.rules.first { $0.rule.id == id && $0.isOn }?.severity.name
    }
    #expect(level("dunhao-quotes") == asleep)
    #expect(level("punct-doubled") == awake)
  }

  @Test(
    "What is wrong is said where it stands",
    arguments: [
      ("", "1:1 the file ends here unexpectedly"),
      ("[]", "1:1 an object { … } is expected here"),
      ("{\"rulse\": {}}", "1:2 unknown setting 'rulse'; did you mean rules?"),
      ("{\"x\": 1}", "1:2 unknown setting 'x'"),
      (
        "{\n  \"rules\": {\"t3-row-totl\": \"off\"}\n}",
        "2:13 unknown rule or group 't3-row-totl'; did you mean t3-row-total?"
      ),
      ("{\"rules\": {\"t3\": \"off\"}}", "1:12 unknown rule or group 't3'"),
      ("{\"rules\": {\"ALL\": \"warn\"}}", "1:19 'warn' is none of error|warning|info|on|off; did you mean warning?"),
      (
        "{\"rules\": {\"ALL\": true}}",
        "1:19 a level (\"error\" \"warning\" \"info\" \"on\" \"off\") or an object { … } is expected here"
      ),
      ("{\"rules\": {\"ALL\": {\"allow\": []}}}", "1:20 'ALL' has no option 'allow'"),
      (
        "{\"rules\": {\"signoff-late\": {\"lastday\": 1}}}",
        "1:29 'signoff-late' has no option 'lastday'; did you mean lastDay?"
      ),
      ("{\"rules\": {\"signoff-late\": {\"lastDay\": \"02-30\"}}}", "1:40 '02-30' is no day as in 03-15"),
      ("{\"rules\": {\"signoff-late\": {\"lastDay\": \"3\"}}}", "1:40 '3' is no day as in 03-15"),
      ("{\"rules\": {\"privacy-mobile\": {\"allow\": [\"138\"]}}}", "1:41 '138' is no mobile number of eleven digits"),
      ("{\"rules\": {\"privacy-mobile\": {\"allow\": [13800000000]}}}", "1:41 a string is expected here"),
      ("{\"language\": \"zh-CN\"}", "1:14 'zh-CN' is none of zh|en"),
      ("{\"exclude\": \"old\"}", "1:13 a list [ … ] is expected here"),
      (
        "{\"exclude\": [\"../old\"]}",
        "1:14 '../old' can match no file: it must not be empty nor have '.' or '..' for a part"
      ),
      ("{\"baseline\": null}", "1:14 a string is expected here"),
      ("{\"overrides\": [{}]}", "1:16 'files' is missing: this is about no file"),
      ("{\"overrides\": [1]}", "1:16 an object { … } is expected here"),
      ("{\"overrides\": [{\"files\": [], \"rule\": {}}]}", "1:30 unknown setting 'rule'; did you mean rules?"),
      ("{\"rules\": {}, \"rules\": {}}", "1:2 'rules' stands here twice; the last one counts"),
      ("{\"exclude\": [\"a\",,]}", "1:18 no JSON: this character cannot stand here"),
    ])
  func problem(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test("Bytes that are no UTF-8 are said where they stand, in comments too")
  func invalid() {
    let settings = Settings(
      "/a/nianbao.json", bytes: ContiguousArray("// 年".utf8) + [0xC9, 0xE8] + ContiguousArray("\n{}".utf8))
    #expect(settings.problems.map(\.range) == [TextRange(6, 7)])
  }

  @Test("What is right applies, whatever else is wrong")
  func partial() {
    let text = "{\"nonsense\": 1, \"rules\": {\"none\": \"off\", \"t3-row-total\": \"off\", \"t3-balance\": 3}}"
    let settings = Settings("/a/nianbao.json", bytes: ContiguousArray(text.utf8))
    #expect(settings.problems.count == 3)
    let applied = FileSettings(settings, overrides: [], RuleWish())
    #expect(!applied.selection.rules.contains { $0.id == "t3-row-total" })
    #expect(applied.selection.rules.contains { $0.id == "t3-balance" })
  }

  @Test("Any bytes are settings: nothing traps, and every problem lies in the file", arguments: 0..<2_000)
  func total(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = Mutation.several(on: ContiguousArray(SettingsTests.whole.utf8), using: &random)
    let settings = Settings("/a/nianbao.json", bytes: bytes)
    for problem in settings.problems {
      #expect(problem.range.start <= problem.range.end && Int(problem.range.end) <= bytes.count)
    }
    let applied = FileSettings(settings, overrides: settings.overrides(of: "/a/2019/x.md"), RuleWish())
    #expect(applied.rules.count == Catalog.rules.count)
  }

  @Test("The command line goes before settings; their severities stay")
  func wish() throws {
    let text = "{\"rules\": {\"t3-row-total\": \"off\", \"t3-balance\": \"info\"}}"
    let settings = Settings("/a/nianbao.json", bytes: ContiguousArray(text.utf8))
    let totals = try #require(RuleWord("totals"))
    let only = FileSettings(settings, overrides: [], RuleWish(select: [totals]))
    #expect(only.selection.rules.map(\.id) == Catalog.rules.filter { $0.group == .totals }.map(\.id))
    #expect(only.selection.severities == ["t3-balance": .info])
    let without = FileSettings(settings, overrides: [], RuleWish(ignore: [totals]))
    #expect(!without.selection.rules.contains { $0.group == .totals })
    #expect(without.selection.rules.contains { $0.id == "section-missing" })
  }
}

@Suite("Patterns of paths") struct GlobTests {
  @Test(arguments: [
    ("old", "old/a.md", true), ("old", "x/old/a.md", true), ("old", "older/a.md", false), ("old/", "old/a.md", true),
    ("/old", "old/a.md", true), ("/old", "x/old/a.md", false), ("x/old", "x/old/a.md", true),
    ("x/old", "y/x/old/a.md", false), ("*.md", "x/a.md", true), ("*.md", "a.html", false), ("**/a.md", "a.md", true),
    ("**/a.md", "x/y/a.md", true), ("x/**/a.md", "x/a.md", true), ("x/**/a.md", "x/y/z/a.md", true),
    ("x/**/a.md", "y/a.md", false), ("x/**", "x/a.md", true), ("x/**", "x", false), ("**", "x", true),
    ("2?", "20", true),
    ("2?", "2", false), ("?年报.md", "老年报.md", true), ("*年*", "x/2024年报.md", true), ("a*b*c", "aXbXbc", true),
    ("a*b*c", "aXbXb", false), ("*", "a", true), ("[x].md", "[x].md", true), ("[x].md", "x.md", false),
    ("**/x/**/y", "a/x/b/x/c/y", true), ("**/x/y", "x/x/y", true),
  ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) throws {
    let glob = try #require(Glob(pattern))
    #expect(glob.matches(FilePath(path).components) == expected)
  }

  @Test("A pattern that can match nothing is none", arguments: ["", "/", "..", "a/../b", "./a", "."])
  func none(_ pattern: String) { #expect(Glob(pattern) == nil) }

  @Test("A pattern made to be slow is quick")
  func quick() throws {
    let glob = try #require(
      Glob(String(repeating: "*a", count: 200) + "b/" + String(repeating: "**/a/", count: 200) + "b"))
    let name = String(repeating: "a", count: 1_000)
    let start = ContinuousClock.now
    #expect(!glob.matches(FilePath(String(repeating: name + "/", count: 20)).components))
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
