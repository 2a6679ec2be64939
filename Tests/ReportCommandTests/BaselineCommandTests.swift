import AnnualReport
import FixtureSupport
import Foundation
import JSON
import Testing

@testable import ReportCommand

@Suite("check with a baseline")
struct BaselineCommandTests {
  @Test("what is recorded is not reported again; what is new is")
  func recording() throws {
    let bench = try Bench(["a.md": wrongTotal, "b.md": trueReport])
    let written = bench.run("check", "@", "--write-baseline", "@nianbao-baseline.json", "--reason", "checked")
    #expect(written.status == 0)
    #expect(written.outputText.hasSuffix("1 finding, 1 of them new.\n"))
    let text = String(decoding: try bench.bytes("nianbao-baseline.json"), as: UTF8.self)
    #expect(text.contains("\"file\":\"a.md\"") && text.contains("\"reason\":\"checked\""))
    #expect(text.contains("\"table\":\"requests\",\"row\":\"granted\",\"column\":\"total\",\"rule\":\"t3-row-total\""))
    // The nearest one is found without being named.
    let clean = bench.run("check", "@")
    #expect(clean.status == 0)
    #expect(clean.outputText.hasPrefix("Nothing new: 2 reports in 2 files.\n1 finding accepted in the baseline"))
    #expect(try bench.run("check", "@", "--output-format", "json").json().isEmpty)
    #expect(bench.run("check", "@", "--isolated").status == 1)
    let again = bench.run("check", "@", "--write-baseline", "@nianbao-baseline.json", "--reason", "other")
    #expect(again.outputText.contains("1 finding, 0 of them new"))
    #expect(String(decoding: try bench.bytes("nianbao-baseline.json"), as: UTF8.self) == text)
  }

  @Test("lines and encodings move nothing")
  func moves() throws {
    let bench = try Bench(["a.txt": wrongTotal])
    #expect(bench.run("check", "@", "--write-baseline", "@base.json").status == 0)
    let source = String(decoding: wrongTotal, as: UTF8.self)
    let moved = source.replacingOccurrences(of: "## 一、", with: "以下分项说明。\n\n## 一、")
    let gb = Bytes(try #require(moved.data(using: String.Encoding(rawValue: 0x8000_0632))))
    let other = try Bench(["a.txt": gb, "base.json": try bench.bytes("base.json")])
    let outcome = other.run("check", "@a.txt", "--baseline", "@base.json", "--fail-on-stale")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)\(outcome.outputText)")
  }

  @Test("what is no longer found is listed, fails where asked, and is removed where asked")
  func stale() throws {
    let bench = try Bench(["a.md": wrongTotal])
    _ = bench.run("check", "@", "--write-baseline", "@nianbao-baseline.json")
    let baseline = try bench.bytes("nianbao-baseline.json")
    let repaired = try Bench(["a.md": trueReport, "nianbao-baseline.json": baseline])
    let outcome = repaired.run("check", "@")
    #expect(outcome.status == 0)
    #expect(outcome.errorText.contains("no longer found: a.md t3-row-total requests.granted.total"))
    #expect(repaired.run("check", "@", "--fail-on-stale").status == 1)
    // A rule that was not asked, and a file that was not checked, are not missed; a file that is gone is.
    #expect(repaired.run("check", "@", "--fail-on-stale", "--ignore", "t3-row-total").status == 0)
    let partial = try Bench(["a.md": wrongTotal, "b.md": trueReport, "nianbao-baseline.json": baseline])
    #expect(partial.run("check", "@b.md", "--fail-on-stale").status == 0)
    let gone = try Bench(["b.md": trueReport, "nianbao-baseline.json": baseline])
    #expect(gone.run("check", "@b.md", "--fail-on-stale").status == 1)
    let pruned = repaired.run("check", "@", "--prune-baseline", "--fail-on-stale")
    #expect(pruned.status == 0 && pruned.outputText.contains("Removed 1 finding"))
    #expect(try repaired.bytes("nianbao-baseline.json") == Bytes("{\n  \"version\": 1,\n  \"findings\": []\n}\n".utf8))
  }

  @Test("fixes leave what is accepted alone")
  func fixing() throws {
    let bench = try Bench(["a.md": labelVariant])
    _ = bench.run("check", "@", "--write-baseline", "@nianbao-baseline.json")
    let outcome = bench.run("check", "@", "--fix")
    #expect(outcome.status == 0)
    #expect(try bench.bytes("a.md") == labelVariant)
    #expect(bench.run("check", "@", "--diff").output.isEmpty)
    #expect(bench.run("check", "@", "--fix", "--isolated").status == 0)
    #expect(try bench.bytes("a.md") != labelVariant)
  }

  @Test("a baseline that cannot be used: status 2 and one line that says where")
  func problems() throws {
    let bench = try Bench([
      "a.md": trueReport, "bad.json": Bytes("{\n  \"version\": 1,\n  \"findings\": 3\n}\n".utf8),
    ])
    for option in ["--baseline", "--write-baseline"] {
      let outcome = bench.run("check", "@a.md", option, "@bad.json")
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(
        outcome.errorText.contains("bad.json:3:15: no baseline") && outcome.errorText.filter { $0 == "\n" }.count == 1)
    }
    let missing = bench.run("check", "@a.md", "--baseline", "@no.json")
    #expect(missing.status == 2 && missing.errorText.contains("no.json: no such file"))
    #expect(bench.run("check", "@a.md", "--write-baseline", "@x.json", "--diff").status == 2)
  }
}
