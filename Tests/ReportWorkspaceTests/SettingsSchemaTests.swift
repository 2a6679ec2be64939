import FixtureSupport
import Foundation
import JSON
import ReportLint
import Testing

@testable import ReportWorkspace

/// What is made from the settings' definition; `UPDATE=1 swift test` rewrites it.
@Suite("What is generated from settings") struct SettingsSchemaTests {
  @Test("The schema in the VS Code extension is the program's")
  func schema() throws {
    let made = String(decoding: SettingsSchema.json.bytes(pretty: true), as: UTF8.self) + "\n"
    #expect(try Fixture("Editors/vscode/nianbao.schema.json").difference(from: made) == nil)
  }

  @Test("The extension names the schema, and lets comments stand")
  func manifest() throws {
    let manifest = try JSON(parsing: ContiguousArray(Fixture("Editors/vscode/package.json").bytes))
    let contributes = try #require(manifest["contributes"])
    #expect(contributes["jsonValidation"] == [["fileMatch": "nianbao.json", "url": "./nianbao.schema.json"]])
    #expect(contributes["languages"] == [["id": "jsonc", "filenames": ["nianbao.json"]]])
    #expect(Fixture("Editors/vscode/.vscodeignore").string.contains("!nianbao.schema.json\n"))
  }

  @Test("The table of settings in README is the reader's")
  func readme() throws {
    let readme = Fixture("README.md")
    let (begin, end) = ("<!-- settings:begin -->\n", "<!-- settings:end -->")
    let parts = readme.string.components(separatedBy: begin)
    try #require(parts.count == 2)
    let tail = parts[1].components(separatedBy: end)
    try #require(tail.count == 2)
    var table = "| key | meaning |\n| --- | --- |\n"
    for key in SettingsKey.allCases where key != .schema { table += "| `\(key.rawValue)` | \(key.summary.en) |\n" }
    for option in RuleOption.allCases {
      table += "| `rules`, `\(option.rule)`: `\(option.rawValue)` | \(option.summary.en) |\n"
    }
    #expect(try readme.difference(from: parts[0] + begin + table + end + tail[1]) == nil)
  }

  @Test("README's example has nothing wrong")
  func example() throws {
    let text = Fixture("README.md").string
    let block = try #require(text.components(separatedBy: "```jsonc\n").dropFirst().first)
    let example = try #require(block.components(separatedBy: "```").first)
    let settings = Settings("/a/nianbao.json", bytes: ContiguousArray(example.utf8))
    #expect(settings.problems.map(\.message.en) == [])
    #expect(!settings.rules.isEmpty && !settings.overrides.isEmpty)
  }

  @Test("The schema knows every key, rule, group and level, and nothing besides")
  func complete() throws {
    func names(_ schema: JSON?) -> [String] { schema?["properties"]?.object?.members.map(\.key) ?? [] }
    let schema = SettingsSchema.json
    #expect(names(schema) == SettingsKey.allCases.map(\.rawValue))
    let definitions = try #require(schema["definitions"])
    let rules = names(definitions["rules"])
    #expect(rules == [RuleWord.all] + Rule.Group.allCases.map(\.rawValue) + Catalog.rules.map(\.id))
    #expect(Set(rules).count == rules.count, "no group is named like a rule")
    #expect(definitions["level"]?["enum"]?.array?.compactMap(\.string) == RuleLevel.allCases.map(\.rawValue))
    for option in RuleOption.allCases {
      let rule = try #require(definitions["rules"]?["properties"]?[option.rule])
      let options = names(rule["anyOf"]?.array?.last)
      #expect(options.contains(option.rawValue))
    }
    for rule in Catalog.rules {
      let described = definitions["rules"]?["properties"]?[rule.id]?["description"]?.string
      #expect(described == rule.title.zh + "\n" + rule.title.en)
    }
  }
}
