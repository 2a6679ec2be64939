import Foundation
import JSON
import ReportLint
import ReportWorkspace
import Testing

@testable import ReportCommand

@Suite("Settings on the command line") struct SettingsCommandTests {
  private func settings(_ text: String) -> Bytes { Bytes(text.utf8) }

  @Test("Severities, switched-off rules and exclusions are heeded; --isolated and --config go before them")
  func check() throws {
    let bench = try Bench([
      "a.md": wrongTotal, "b.md": wrongTotal, "c.md": wrongTotal,
      "nianbao.json": settings(
        #"{"rules": {"t3-row-total": "info"}, "exclude": ["c.md"], "overrides": [{"files": ["b.md"], "rules": {"t3-row-total": "off"}}]}"#
      ),
      "other.json": settings(#"{"rules": {"totals": "off"}, "language": "en",}"#),
    ])
    func lines(_ words: String...) -> [String] {
      let outcome = bench.run(words: words)
      return outcome.outputText.split(separator: "\n").filter { $0.contains("[t3-row-total]") }.map {
        String($0.dropFirst(bench.path.count + 1).prefix { $0 != "]" })
      }
    }
    #expect(lines("check", "@", "--output-format=concise") == ["a.md:51:32: info[t3-row-total"])
    #expect(bench.run("check", "@", "--select", "t3-row-total").status == 0, "an info fails no run")
    #expect(lines("check", "@c.md", "--output-format=concise") == ["c.md:51:32: info[t3-row-total"])
    #expect(lines("check", "@", "--isolated", "--output-format=concise").count == 3)
    #expect(lines("check", "@", "--config", "@other.json", "--output-format=concise").isEmpty)
    let selected = lines("check", "@", "--select", "totals", "--output-format=concise")
    #expect(selected == ["a.md:51:32: info[t3-row-total", "b.md:51:32: info[t3-row-total"])
  }

  @Test("Where settings exclude everything, it is said")
  func allExcluded() throws {
    let bench = try Bench(["a.md": wrongTotal, "nianbao.json": settings(#"{"exclude": ["*"]}"#)])
    let outcome = bench.run("check", "@")
    #expect(outcome.errorText.hasPrefix("no files to check: the settings exclude the others;") && outcome.status == 0)
  }

  @Test("Settings with problems: each is said in its place, nothing is checked, status 2")
  func problems() throws {
    let bench = try Bench([
      "a.md": wrongTotal, "nianbao.json": settings("{\n  // x\n  \"rulse\": {},\n  \"exclude\": 1\n}\n"),
    ])
    for command in ["check", "format", "export"] {
      let outcome = bench.run(command, "@")
      #expect(
        outcome.errorText == """
          \(bench.path)/nianbao.json:3:3: error[settings] unknown setting 'rulse'; did you mean rules?
          \(bench.path)/nianbao.json:4:14: error[settings] a list [ … ] is expected here

          """)
      #expect(outcome.output.isEmpty && outcome.status == 2)
    }
    #expect(bench.run("check", "@", "--isolated").status == 1)
    let missing = bench.run("check", "@", "--config", "@none.json")
    #expect(
      missing.errorText.hasSuffix("settings that cannot be read: no such file or folder\n") && missing.status == 2)
  }

  @Test("Standard input has the settings of the name it is given")
  func input() throws {
    let bench = try Bench(["nianbao.json": settings(#"{"rules": {"ALL": "off"}}"#)])
    #expect(bench.run("check", "-", "--stdin-filename", "@a.md", input: wrongTotal).status == 0)
    #expect(bench.run("check", "-", "--stdin-filename", "/a.md", input: wrongTotal).status == 1)
  }

  @Test("The settings' language stands between what is asked for and the rest of the environment")
  func language() throws {
    let bench = try Bench(["a.md": trueReport, "nianbao.json": settings(#"{"language": "en"}"#)])
    func says(_ words: [String], _ variables: [String: String]) -> String {
      let words = ["check", bench.path, "--select", "totals"] + words
      return Command.run(Invocation(words, variables: variables)).outputText
    }
    let (english, chinese) = ("All checks passed: 1 report in 1 file.\n", "全部通过：1 个文件，1 份报告，未发现问题。\n")
    #expect(says([], [:]) == english)
    #expect(says([], ["LANG": "zh_CN.UTF-8"]) == english)
    #expect(says([], ["NIANBAO_LANG": "zh"]) == chinese)
    #expect(says(["--lang", "zh"], [:]) == chinese)
    #expect(says(["--isolated"], [:]) == chinese)
  }

  @Test("config: what applies, and where it comes from")
  func config() throws {
    let bench = try Bench([
      "a.md": trueReport,
      "nianbao.json": settings(
        """
        {
          "exclude": ["a.md"], "baseline": "base.json",
          "rules": { "totals": "warning", "t3-balance": "off", "signoff-late": { "lastDay": "3-5" } }
        }
        """),
    ])
    let outcome = bench.run("config", "@a.md", "--ignore", "t4")
    let lines = outcome.outputText.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let file = bench.path + "/nianbao.json"
    #expect(
      lines.prefix(6) == [
        "file \(bench.path)/a.md", "settings \(file)", "language en command line", "exclude a.md \(file):2:15",
        "baseline \(bench.path)/base.json \(file):2:36", "signoff-late.lastDay 03-05 \(file):3:85",
      ])
    #expect(lines.contains("t3-row-total warning \(file):3:24"))
    #expect(lines.contains("t3-balance off \(file):3:49"))
    #expect(lines.contains("t4-group-total off command line"))
    #expect(lines.contains("section-missing error default"))
    #expect(lines.count == 6 + Catalog.rules.count && outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test("config --output-format json: the same for programs; --schema: the schema")
  func configJSON() throws {
    let bench = try Bench(["nianbao.json": settings(#"{"rules": {"t3-balance": "off"}, "nonsense": 1}"#)])
    let outcome = bench.run("config", "@", "--output-format", "json")
    #expect(outcome.status == 2 && outcome.errorText.contains("unknown setting 'nonsense'"))
    let value = try JSON(parsing: outcome.output)
    #expect(value["settings"]?.string == bench.path + "/nianbao.json")
    #expect(value["language"] == ["value": "en", "origin": ["kind": "command-line"]])
    let rules = try #require(value["rules"]?.array)
    #expect(rules.compactMap { $0["code"]?.string } == Catalog.rules.map(\.id))
    let balance = try #require(rules.first { $0["code"] == "t3-balance" })
    #expect(balance["level"] == "off")
    #expect(balance["origin"]?["location"] == ["row": 1, "column": 26])
    #expect(value["excluded"] == .null && value["baseline"] == .null && value["options"] == [])
    #expect(try JSON(parsing: bench.run("config", "--schema").output) == SettingsSchema.json)
    #expect(bench.run("config", "a", "b").status == 2)
  }
}
