import ReportLint
import ReportWorkspace
import Testing

@testable import ReportCommand

@Suite("Arguments")
struct ArgumentTests {
  private func read(_ words: String...) throws -> Arguments { try Arguments(Invocation(words)) }

  @Test("values follow after a blank or an equals sign, lists add up, the last single value counts")
  func values() throws {
    let arguments = try read(
      "check", "--select", "a,b", "--select=c, d", "--output-format=json", "--output-format", "full", "--fix", "x.md",
      "-")
    #expect(arguments.command == .check)
    #expect(arguments.list(.select) == ["a", "b", "c", "d"])
    #expect(arguments.value(.outputFormat) == "full")
    #expect(arguments.has(.fix) && !arguments.has(.diff))
    #expect(arguments.words == ["x.md", "-"])
  }

  @Test("after -- everything is a path")
  func end() throws {
    #expect(try read("check", "--", "--fix", "--", "-").words == ["--fix", "--", "-"])
  }

  @Test("the global options may stand before the command; a server may be told --stdio")
  func before() throws {
    #expect(try read("--lang", "en", "check").language == .en)
    #expect(try read("server", "--stdio").command == .server)
  }

  @Test(
    "what is wrong is said in one line, with what may have been meant, and the status is 2",
    arguments: [
      (["chekc"], "unknown command 'chekc'; did you mean check?"),
      (["report.md"], "unknown command 'report.md'; did you mean nianbao check report.md?"),
      (["check", "--unsafe-fix"], "unknown option '--unsafe-fix'; did you mean --unsafe-fixes?"),
      (["check", "--zzz"], "unknown option '--zzz'"),
      (["check", "-x"], "unknown option '-x'"),
      (["check", "--select"], "option '--select' needs IDS"),
      (["check", "--select", ""], "option '--select' needs IDS"),
      (["check", "--select=,"], "option '--select' needs IDS"),
      (["check", "--fix=yes"], "option '--fix' takes no value"),
      (
        ["check", "--output-format", "jsn"],
        "'jsn' is no value of --output-format (full|concise|json); did you mean json?"
      ),
      (["export", "--format=text"], "'text' is no value of --format (json|csv)"),
      (["export", "--fix"], "option '--fix' belongs to nianbao check"),
      (["--diff", "check"], "option '--diff' belongs to nianbao check"),
      (["rules", "a", "b"], "unexpected argument 'b'"),
      (["help", "chek"], "unknown command 'chek'; did you mean check?"),
    ])
  func wrong(_ words: [String], _ message: String) {
    let outcome = Command.run(Invocation(words, variables: ["LANG": "en_GB.UTF-8"]))
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "nianbao: \(message)\n")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "the language: the option, then the first variable that is set",
    arguments: [
      ([], [:], Language.zh), ([], ["LANG": "en_US.UTF-8"], .en), ([], ["LANG": "C"], .zh),
      ([], ["LANG": "POSIX"], .zh),
      ([], ["LANG": "en_US", "LC_ALL": "zh_CN.UTF-8"], .zh), ([], ["LANG": "zh_CN", "NIANBAO_LANG": "en"], .en),
      ([], ["LANG": "en_US", "LC_MESSAGES": ""], .en), (["--lang", "zh"], ["LANG": "en_US"], .zh),
      (["--lang=en"], ["LANG": "zh_CN"], .en), ([], ["LANG": "de_DE.UTF-8"], .zh),
    ] as [([String], [String: String], Language)])
  func language(_ words: [String], _ variables: [String: String], _ language: Language) throws {
    #expect(try Arguments(Invocation(["check"] + words, variables: variables)).language == language)
  }

  @Test("help is complete: every command, every option of it, in both languages")
  func help() {
    for language in ["zh", "en"] {
      let overview = Command.run(Invocation(["--help", "--lang", language]))
      #expect(overview.status == 0 && overview.errors.isEmpty)
      for command in CommandName.allCases {
        #expect(String(decoding: overview.output, as: UTF8.self).contains("\n  \(command.rawValue)"))
        let long = Command.run(Invocation(["help", command.rawValue, "--lang", language]))
        #expect(long.output == Command.run(Invocation([command.rawValue, "--help", "--lang", language])).output)
        for option in command.options {
          #expect(String(decoding: long.output, as: UTF8.self).contains(option.typed))
        }
      }
    }
  }

  @Test("without a command the overview goes to standard error, with status 2")
  func nothing() {
    let outcome = Command.run(Invocation([]))
    #expect(outcome.status == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test("the version is one line", arguments: ["--version", "-V"])
  func version(_ word: String) {
    let outcome = Command.run(Invocation([word]))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "nianbao \(Nianbao.version)\n")
    #expect(outcome.status == 0)
  }

  @Test(
    "what is near enough to be meant",
    arguments: [
      ("t3-row-totl", "t3-row-total"), ("row-total-t3", nil), ("t3-row-toatl", "t3-row-total"),
      ("T3-ROW-TOTAL", "t3-row-total"),
      ("sec", "section-missing"), ("q", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(_ typed: String, _ name: String?) {
    #expect(Nearest.name(to: typed, in: ["t3-row-total", "section-missing"]) == name)
  }
}
