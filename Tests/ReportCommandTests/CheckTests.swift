import AnnualReport
import FixtureSupport
import Foundation
import JSON
import ReportLint
import ReportWorkspace
import Testing

@testable import ReportCommand

/// A folder of its own with files, and the command line run on it.
final class Bench {
  let path: String

  init(_ files: [String: Bytes] = [:]) throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("nianbao-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(_ name: String) throws -> Bytes { Bytes(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))) }

  /// Runs in English; a word with `@` before it is a name in the folder.
  func run(_ words: String..., input: Bytes = []) -> Outcome { run(words: words, input: input) }

  func run(words: [String], input: Bytes = []) -> Outcome {
    let words = words.map { $0.hasPrefix("@") ? path + "/" + $0.dropFirst() : $0 }
    return Command.run(Invocation(words + ["--lang", "en"], input: input))
  }
}

extension Outcome {
  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  func json() throws -> [JSON] { try #require(try JSON(parsing: output).array) }
}

/// Findings of this kind stand in these fixtures.
let wrongTotal = Fixture("Fixtures/Reports/quirk-wrong-total.md").bytes
let labelVariant = Fixture("Fixtures/Reports/quirk-label-variant.md").bytes
let straySeparator = Fixture("Fixtures/Reports/quirk-stray-separator.md").bytes
let trueReport = Fixture("Fixtures/Reports/true-tabs.md").bytes
let noReport = Fixture("Fixtures/Reports/no-report.md").bytes

@Suite("check")
struct CheckTests {
  @Test("clean reports: status 0 and a line that says how many")
  func clean() throws {
    let outcome = try Bench(["a.md": trueReport, "b.md": noReport]).run("check", "@", "--select", "tables,totals")
    #expect(outcome.outputText == "All checks passed: 1 report in 2 files.\n")
    #expect(outcome.errors.isEmpty && outcome.status == 0)
  }

  @Test("no report, no file: said, and status 0")
  func nothing() throws {
    let outcome = try Bench(["b.md": noReport]).run("check", "@b.md")
    #expect(outcome.outputText == "No annual report on government information disclosure in 1 file.\n")
    #expect(outcome.status == 0)
    let empty = try Bench().run("check", "@")
    #expect(
      empty.errorText == "no files to check (.md .markdown .txt .html .htm)\n" && empty.output.isEmpty
        && empty.status == 0)
  }

  @Test("status 1 for warnings and errors, 0 for remarks")
  func statuses() throws {
    let bench = try Bench(["error.md": wrongTotal, "warning.md": labelVariant, "info.md": straySeparator])
    #expect(bench.run("check", "@error.md", "--select", "t3-row-total").status == 1)
    #expect(bench.run("check", "@warning.md", "--select", "t3-label-variant").status == 1)
    let info = bench.run("check", "@info.md", "--select", "table-stray-separator")
    #expect(info.status == 0)
    #expect(info.outputText.hasSuffix("0 errors, 0 warnings, 1 info in 1 file.\n1 fixable with --fix.\n"))
  }

  @Test("a file that cannot be read is named, status 2, and hides nothing of the others")
  func unreadable() throws {
    let broken: Bytes = Bytes("# \n".utf8) + [0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xFF]
    let bench = try Bench(["a.md": broken, "b.md": wrongTotal])
    let outcome = bench.run(
      "check", "@none.md", "@a.md", "@b.md", "--output-format", "concise", "--select", "t3-row-total")
    #expect(outcome.status == 2)
    #expect(
      outcome.errorText == """
        nianbao: \(bench.path)/none.md: no such file or folder
        nianbao: \(bench.path)/a.md: row 2: bytes that are no GB18030, not checked; --encoding tells which encoding it is

        """)
    let lines = outcome.outputText.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("\(bench.path)/b.md:51:32: error[t3-row-total] "))
    #expect(lines[3] == "1 file could not be checked.")
    #expect(bench.run("check", "@a.md").outputText == "1 file could not be checked.\n")
  }

  @Test("standard input is reported under its name")
  func standardInput() throws {
    let outcome = try Bench().run(
      "check", "-", "--stdin-filename", "年报.md", "--output-format=concise", "--select=t3-row-total", input: wrongTotal)
    #expect(outcome.outputText.hasPrefix("年报.md:51:32: error[t3-row-total] "))
    #expect(try Bench().run("check", "-", "--output-format=concise", input: wrongTotal).outputText.hasPrefix("-:"))
  }

  @Test("many files: all findings, in the order of the names, the same in every run")
  func many() throws {
    var files: [String: Bytes] = [:]
    for number in 100..<160 { files["\(number).md"] = number % 3 == 0 ? wrongTotal : trueReport }
    let bench = try Bench(files)
    let outcome = bench.run("check", "@", "--output-format", "concise", "--select", "t3-row-total")
    let names = outcome.outputText.split(separator: "\n").dropLast(2).map {
      String($0.dropFirst(bench.path.count + 1).prefix(6))
    }
    #expect(names == (100..<160).filter { $0 % 3 == 0 }.map { "\($0).md" })
    #expect(bench.run("check", "@", "--output-format", "concise", "--select", "t3-row-total").output == outcome.output)
  }

  @Test("--select and --ignore: the more specific word wins")
  func selection() throws {
    func ids(_ select: [String], _ ignore: [String]) throws -> Set<String> {
      var finder = SettingsFinder(.isolated, wish: try RuleSelector.wish(select: select, ignore: ignore))
      return Set(finder.settings(for: "a.md").selection.rules.map(\.id))
    }
    let all = Set(Catalog.rules.map(\.id))
    #expect(try ids(["ALL"], []) == all)
    #expect(try ids([], []) == Set(Catalog.rules.filter(\.isOnByDefault).map(\.id)))
    #expect(try ids(["totals"], []) == Set(Catalog.rules.filter { $0.group == .totals }.map(\.id)))
    #expect(try ids(["t3"], []) == all.filter { $0.hasPrefix("t3-") })
    #expect(try ids(["t3-row"], ["t3-row-total"]) == all.filter { $0.hasPrefix("t3-row-") && $0 != "t3-row-total" })
    #expect(try ids(["t3-row-total"], ["t3", "totals"]) == ["t3-row-total"])
    #expect(try ids(["t3-row-total"], ["t3-row-total"]) == [])
    #expect(try !ids([], ["t3"]).contains("t3-row-total"))
    for word in ["t3-row-totl", "t", "", "t3-row-tota"] { #expect(throws: UsageFailure.self) { try ids([word], []) } }
    let outcome = try Bench().run("check", "@", "--ignore", "t3-row-totl")
    #expect(outcome.errorText == "nianbao: unknown rule 't3-row-totl'; did you mean t3-row-total?\n")
    #expect(outcome.status == 2)
  }

  @Test("a report of which something could not be judged has its coverage told")
  func coverage() throws {
    let bench = try Bench(["a.md": Fixture("Fixtures/Reports/quirk-blank-group.md").bytes, "b.md": trueReport])
    let outcome = bench.run("check", "@", "--select", "t4-blank-cell")
    #expect(outcome.outputText.contains("\n\(bench.path)/a.md: 42 equations: 41 hold, 0 broken, 1 open\n"))
    #expect(!outcome.outputText.contains("b.md: 42"))
    #expect(!bench.run("check", "@", "--output-format", "concise").outputText.contains("equations:"))
  }
}

@Suite("check --fix and --diff")
struct FixTests {
  private static let both: [(Bytes, String)] = [
    (labelVariant, "t3-label-variant"), (straySeparator, "table-stray-separator"),
  ]

  @Test("--fix writes the file; byte-order mark and line ends are kept", arguments: both)
  func fix(_ original: Bytes, _ rule: String) throws {
    let crlf = Bytes("\u{FEFF}".utf8) + Bytes(original.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    let bench = try Bench(["lf.md": original, "crlf.md": crlf])
    let outcome = bench.run("check", "@", "--fix", "--select", rule)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.outputText == "Fixed 2 findings in 2 files.\nAll checks passed: 2 reports in 2 files.\n")
    let fixed = try bench.bytes("lf.md")
    #expect(fixed != original && !fixed.contains(0x0D))
    let expected = Bytes("\u{FEFF}".utf8) + Bytes(fixed.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    #expect(try bench.bytes("crlf.md") == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.path).sorted() == ["crlf.md", "lf.md"])
  }

  @Test("a figure is changed only with --unsafe-fixes")
  func unsafe() throws {
    let bench = try Bench(["a.md": wrongTotal])
    let outcome = bench.run("check", "@a.md", "--fix", "--select", "t3-row-total")
    #expect(outcome.status == 1)
    #expect(try bench.bytes("a.md") == wrongTotal)
    #expect(bench.run("check", "@a.md", "--fix", "--unsafe-fixes", "--select", "t3-row-total").status == 0)
    let repaired = SourceText(try bench.bytes("a.md"))
    #expect(repaired.lineRange(50).count == SourceText(wrongTotal).lineRange(50).count)
    #expect(repaired[repaired.lineRange(50)].hasSuffix("\t13"))
  }

  @Test("standard input is fixed onto standard output; the findings go to standard error")
  func standardInput() throws {
    let outcome = try Bench().run("check", "-", "--fix", "--select", "t3-label-variant", input: labelVariant)
    let bench = try Bench(["a.md": labelVariant])
    _ = bench.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
    #expect(outcome.output == (try bench.bytes("a.md")))
    #expect(outcome.errorText == "Fixed 1 finding in 1 file.\nAll checks passed: 1 report in 1 file.\n")
    let unfixed = try Bench().run("check", "-", "--fix", "--select", "t3-row-total", input: wrongTotal)
    #expect(unfixed.output == wrongTotal && unfixed.status == 1 && unfixed.errorText.contains("error[t3-row-total]"))
  }

  @Test("--diff shows what --fix would do, and writes nothing")
  func diff() throws {
    let bench = try Bench(["a.md": labelVariant, "b.md": trueReport])
    let outcome = bench.run("check", "@", "--diff", "--select", "t3-label-variant")
    #expect(outcome.status == 1)
    #expect(outcome.errorText == "Would fix 1 finding in 1 file.\n")
    let lines = outcome.outputText.split(separator: "\n")
    #expect(lines[0] == "--- \(bench.path)/a.md" && lines[1] == "+++ \(bench.path)/a.md")
    #expect(lines.count { $0.hasPrefix("-") } == 2 && lines.count { $0.hasPrefix("+") } == 2)
    #expect(try bench.bytes("a.md") == labelVariant)
    let clean = bench.run("check", "@b.md", "--diff", "--select", "t3-label-variant")
    #expect(clean.output.isEmpty && clean.errors.isEmpty && clean.status == 0)
  }

  @Test("a file that cannot be written is named; its findings are told all the same", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let bench = try Bench(["a.md": labelVariant])
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: bench.path + "/a.md")
    let outcome = bench.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
    #expect(outcome.status == 2)
    #expect(outcome.errorText == "nianbao: \(bench.path)/a.md: permission denied\n")
    #expect(outcome.outputText.contains("warning[t3-label-variant]"))
    #expect(try bench.bytes("a.md") == labelVariant)
  }
}
