import FixtureSupport
import Foundation
import JSON
import Testing

@testable import ReportCommand

/// Two years of one organ's reports, the carried-over total of the second changed.
private let lastYear = Fixture("Fixtures/Reports/last-year.md").bytes
private let wrongCarry = Bytes(
  Fixture("Fixtures/Reports/true-tabs.md").string
    .replacingOccurrences(of: "数量\t\t\t3\t0\t0\t1\t0\t0\t4", with: "数量\t\t\t3\t0\t0\t2\t0\t0\t5").utf8)

@Suite("check: files beside one another")
struct NeighbourTests {
  private func places(_ outcome: Outcome) throws -> [String] {
    try outcome.json().map { finding in
      let name = finding["filename"]?.string?.split(separator: "/").last ?? ""
      return "\(finding["code"]?.string ?? "") \(name) \(finding["location"]?["row"]?.int ?? 0)"
    }
  }

  @Test("what was carried over is compared between the files of a run, whatever they are called")
  func bothFiles() throws {
    let bench = try Bench(["x.md": wrongCarry, "y.txt": lastYear])
    let outcome = bench.run("check", "@x.md", "@y.txt", "--select", "x-carry-over", "--output-format", "json")
    #expect(try places(outcome) == ["x-carry-over x.md 50", "x-carry-over y.txt 73"])
    #expect(outcome.status == 1)
    let related = try #require(try outcome.json().first?["related"]?.array?.first)
    #expect(related["filename"]?.string?.hasSuffix("/y.txt") == true)
    #expect(related["location"] == ["row": 73, "column": 27] && related["end_location"] == ["row": 73, "column": 28])
    let folder = bench.run("check", "@", "--select", "x-carry-over", "--output-format", "json")
    #expect(folder.output == outcome.output, "a folder is the files in it")
  }

  @Test("a file checked alone is compared with nothing, though others lie beside it")
  func alone() throws {
    let bench = try Bench(["x.md": wrongCarry, "y.md": lastYear])
    #expect(try bench.run("check", "@x.md", "--select", "x", "--output-format", "json").json() == [])
  }

  @Test("the other file is named with its own place")
  func full() throws {
    let bench = try Bench(["x.md": wrongCarry, "y.md": lastYear])
    let text = bench.run("check", "@", "--select", "x-carry-over").outputText
    #expect(text.contains("\n  --> \(bench.path)/x.md:50:32\n"))
    #expect(text.contains("\n  ::: \(bench.path)/y.md:73:27 2023: "))
    let concise = bench.run("check", "@", "--select", "x-carry-over", "--output-format", "concise").outputText
    #expect(concise.split(separator: "\n").count { $0.contains("error[x-carry-over]") } == 2)
  }

  @Test("other findings of the two files stay as they are")
  func others() throws {
    let bench = try Bench(["a.md": wrongTotal, "y.md": lastYear])
    let alone = try bench.run("check", "@a.md", "--output-format", "json").json()
    let beside = try bench.run("check", "@", "--output-format", "json", "--ignore", "neighbours").json()
    #expect(!alone.isEmpty && alone == beside)
    let all = try bench.run("check", "@", "--output-format", "json").json()
    #expect(all.filter { $0["code"]?.string?.hasPrefix("x-") == false } == alone)
  }

  @Test("a file in another encoding, one that cannot be read and one over standard input")
  func encodings() throws {
    let text = String(decoding: lastYear, as: UTF8.self)
    let utf16 = Bytes([0xFF, 0xFE]) + Bytes(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let bench = try Bench(["x.md": wrongCarry, "y.md": utf16, "z.md": Bytes("# \n".utf8) + [0xD5, 0xFF]])
    let outcome = bench.run("check", "@", "--select", "x-carry-over", "--output-format", "json")
    #expect(try places(outcome) == ["x-carry-over x.md 50", "x-carry-over y.md 73"])
    #expect(outcome.status == 2, "z.md cannot be read, and is told by itself")
    let input = bench.run(
      "check", "-", "@y.md", "--select", "x-carry-over", "--output-format", "json", input: wrongCarry)
    #expect(try places(input) == ["x-carry-over - 50", "x-carry-over y.md 73"])
  }

  @Test("what is fixed is compared as it is after fixing")
  func fixed() throws {
    // A label put right moves every figure behind it.
    let moved = Bytes(
      String(decoding: wrongCarry, as: UTF8.self)
        .replacingOccurrences(of: "（七）总计", with: "(七)总计")
        .replacingOccurrences(of: "其他法律行政法规禁止公开", with: "其他法律法规禁止公开").utf8)
    let bench = try Bench(["x.md": moved, "y.md": lastYear])
    let outcome = bench.run("check", "@", "--fix", "--output-format", "json")
    let found = try outcome.json().filter { $0["code"]?.string == "x-carry-over" }
    #expect(found.count == 2)
    #expect(!(try outcome.json().contains { $0["code"]?.string == "t3-label-variant" }))
    #expect(String(decoding: try bench.bytes("x.md"), as: UTF8.self).contains("其他法律行政法规禁止公开"))
  }

  @Test("an ignore silences what comparing finds, and is not called unused where there is nothing to compare with")
  func ignored() throws {
    let ignoring = Bytes(
      String(decoding: wrongCarry, as: UTF8.self)
        .replacingOccurrences(
          of: "（本列数据的勾稽", with: "<!-- nianbao-ignore x-carry-over: corrected afterwards -->\n（本列数据的勾稽"
        ).utf8)
    let bench = try Bench(["x.md": ignoring, "y.md": lastYear])
    let both = bench.run("check", "@", "--select", "x-carry-over,ignores", "--output-format", "json")
    #expect(try places(both) == ["x-carry-over y.md 73"])
    let alone = bench.run("check", "@x.md", "--select", "x-carry-over,ignores", "--output-format", "json")
    #expect(try alone.json() == [])
  }

  @Test("a baseline accepts what comparing finds, and a run without the other file does not call it stale")
  func accepted() throws {
    let bench = try Bench(["x.md": wrongCarry, "y.md": lastYear])
    let path = bench.path + "/nianbao-baseline.json"
    #expect(bench.run("check", "@", "--write-baseline", path, "--reason", "known").status == 0)
    let again = bench.run("check", "@", "--output-format", "json")
    #expect(try again.json() == [] && again.status == 0)
    let alone = bench.run("check", "@x.md", "--fail-on-stale")
    #expect(alone.status == 0, "\(alone.errorText)")
  }
}
