import AnnualReport
import FixtureSupport
import Foundation
import Testing

@testable import ReportCommand

/// Foundation's bytes of a text.
private func encoded(_ bytes: Bytes, _ encoding: String.Encoding, mark: Bytes = []) throws -> Bytes {
  let text = String(decoding: bytes, as: UTF8.self)
  return mark + Bytes(try #require(text.data(using: encoding)))
}

/// A text in the encodings that are read without being asked for, by name.
private func variants(_ bytes: Bytes) throws -> [(name: String, bytes: Bytes)] {
  [
    ("gb18030", try encoded(bytes, String.Encoding(rawValue: 0x8000_0632))),
    ("utf-16le", try encoded(bytes, .utf16LittleEndian, mark: [0xFF, 0xFE])),
    ("utf-16be", try encoded(bytes, .utf16BigEndian, mark: [0xFE, 0xFF])),
  ]
}

private func withCRLF(_ bytes: Bytes) -> Bytes { Bytes(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }) }

@Suite("Encodings on the command line")
struct EncodingTests {
  @Test("the same findings in the same places, in every encoding and format", arguments: ["full", "concise", "json"])
  func findings(_ format: String) throws {
    for report in [trueReport, wrongTotal, labelVariant, straySeparator, withCRLF(wrongTotal)] {
      let words = ["check", "@a.md", "--output-format", format]
      let bench = try Bench(["a.md": report])
      func run(_ bench: Bench, _ more: String...) -> Outcome {
        var outcome = Command.run(
          Invocation((words + more).map { $0 == "@a.md" ? bench.path + "/a.md" : $0 } + ["--lang", "en"]))
        let text = outcome.outputText.replacingOccurrences(of: bench.path, with: "")
        outcome.output = Bytes(text.utf8)
        return outcome
      }
      let expected = run(bench)
      #expect(expected.errors.isEmpty)
      for (name, bytes) in try variants(report) {
        let bench = try Bench(["a.md": bytes])
        for outcome in [run(bench), run(bench, "--encoding", name)] {
          #expect(outcome.status == expected.status && outcome.outputText == expected.outputText, "\(name)")
          #expect(outcome.errors.isEmpty, "\(name)")
        }
      }
    }
    #expect(try Bench(["a.md": wrongTotal]).run("check", "@a.md", "--select", "t3-row-total").status == 1)
  }

  @Test("export reads them too")
  func export() throws {
    let expected = try Bench().run("export", "-", input: trueReport)
    #expect(expected.status == 0 && expected.output.count > 1000)
    for (name, bytes) in try variants(trueReport) {
      let outcome = try Bench().run("export", "-", "--encoding", name, input: bytes)
      #expect(outcome.output == expected.output && outcome.status == 0, "\(name)")
      #expect(try Bench().run("export", "-", input: bytes).output == expected.output, "\(name)")
    }
  }

  @Test("--fix writes in the file's own encoding, as the fixed text would be written", arguments: [false, true])
  func fix(_ hasCRLF: Bool) throws {
    let report = hasCRLF ? withCRLF(labelVariant) : labelVariant
    let plain = try Bench(["a.md": report])
    _ = plain.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
    let fixed = try plain.bytes("a.md")
    #expect(fixed != report)
    for ((name, bytes), (_, wanted)) in zip(try variants(report), try variants(fixed)) {
      let bench = try Bench(["a.md": bytes])
      let outcome = bench.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
      #expect(outcome.outputText.hasPrefix("Fixed 1 finding in 1 file.\n") && outcome.status == 0, "\(name)")
      #expect(try bench.bytes("a.md") == wanted, "\(name)")
      let piped = bench.run("check", "-", "--fix", "--select", "t3-label-variant", input: bytes)
      #expect(piped.output == wanted, "\(name)")
      let unchanged = bench.run("check", "-", "--fix", "--select", "t3-row-total", input: bytes)
      #expect(unchanged.output == bytes, "\(name)")
      let diff = bench.run("check", "-", "--diff", "--select", "t3-label-variant", input: bytes)
      #expect(diff.output == plain.run("check", "-", "--diff", "--select", "t3-label-variant", input: report).output)
    }
  }

  @Test("a fixed GBK file differs at the edit alone, odd codes before and behind it kept")
  func untouched() throws {
    // A euro sign of code page 936 and a character in an old code of four bytes, in paragraphs of their own.
    let odd: Bytes = [0x0A, 0x80, 0x35, 0xB9, 0xAB, 0x84, 0x31, 0x82, 0x36, 0x0A]
    let gbk = String.Encoding(rawValue: 0x8000_0632)
    let plain = try Bench(["a.md": labelVariant])
    _ = plain.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
    let original = try encoded(labelVariant, gbk) + odd
    let bench = try Bench(["a.md": original])
    _ = bench.run("check", "@a.md", "--fix", "--select", "t3-label-variant")
    #expect(try bench.bytes("a.md") == encoded(plain.bytes("a.md"), gbk) + odd)
  }

  @Test("bytes that cannot be read are one line with name and row, and status 2")
  func refused() throws {
    let broken = try encoded(trueReport, String.Encoding(rawValue: 0x8000_0632)) + [0x0A, 0xC4]
    let rows = trueReport.count { $0 == 0x0A } + 2
    let bench = try Bench(["a.md": broken])
    for words in [["check", "@a.md"], ["check", "@a.md", "--fix"], ["export", "@a.md"]] {
      let outcome = Command.run(
        Invocation(words.map { $0 == "@a.md" ? bench.path + "/a.md" : $0 } + ["--lang", "en"]))
      #expect(
        outcome.errorText == """
          nianbao: \(bench.path)/a.md: row \(rows): bytes that are no GB18030, not checked; --encoding tells which \
          encoding it is

          """)
      #expect(outcome.status == 2)
    }
    #expect(try bench.bytes("a.md") == broken)
    let asked = bench.run("check", "@a.md", "--encoding", "utf-8")
    #expect(asked.status == 2 && asked.errorText.contains("a.md: row 1: bytes that are no UTF-8"))
    let unknown = bench.run("check", "@a.md", "--encoding", "gb18031")
    #expect(unknown.status == 2 && unknown.errorText.hasSuffix("did you mean gb18030?\n"))
  }
}
