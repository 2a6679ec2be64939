import AnnualReport
import FixtureSupport
import JSON
import ReportLint
import Testing

@testable import ReportCommand

@Suite("convert, format, export as a table") struct WritingCommandTests {
  static let forms = ["markdown", "html", "tsv", "csv", "json"]

  @Test("convert: each form, from a file and from standard input, is the same", arguments: forms)
  func convert(_ form: String) throws {
    let bench = try Bench(["a.md": trueReport])
    let file = bench.run("convert", "@a.md", "--to", form)
    let input = bench.run("convert", "-", "--to", form, "--stdin-filename", bench.path + "/a.md", input: trueReport)
    #expect(file.status == 0 && file.errors.isEmpty && !file.output.isEmpty)
    #expect(input.output == file.output && input.status == 0)
    let export = bench.run("export", "@a.md", "--format", form == "csv" ? "csv" : "json")
    if form == "csv" || form == "json" { #expect(file.output == export.output) }
  }

  @Test("convert: a page of HTML has the form's merged cells", arguments: [("true-tabs", 22), ("true-2019", 20)])
  func spans(_ name: String, _ results: Int) throws {
    let page = try Bench(["a.md": Fixture("Fixtures/Reports/\(name).md").bytes]).run("convert", "@a.md", "--to", "html")
    for cell in [
      "<th rowspan=\"3\" colspan=\"3\">（本列数据的勾稽关系为：", "<th colspan=\"7\">申请人情况</th>",
      "<th colspan=\"5\">法人或其他组织</th>", "<th rowspan=\"2\">自然人</th>", "<th rowspan=\"2\">总计</th>",
      "<th rowspan=\"\(results)\">三、本年度办理结果</th>", "<th rowspan=\"8\">（三）不予公开</th>",
      "<th rowspan=\"3\">（四）无法提供</th>", "<th rowspan=\"5\">（五）不予处理</th>", "<th colspan=\"5\">行政复议</th>",
      "<th colspan=\"10\">行政诉讼</th>", "<th colspan=\"3\">四、结转下年度继续办理</th>", "<th colspan=\"4\">第二十条第（一）项</th>",
    ] { #expect(page.outputText.contains(cell), "\(cell)") }
    #expect(page.outputText.contains("<th rowspan=\"3\">（六）其他处理</th>") == (results == 22))
  }

  @Test("convert: a table that cannot be placed stands as it stood, and is named")
  func kept() throws {
    let fixture = Fixture("Fixtures/Reports/quirk-missing-column.md")
    let outcome = try Bench(["a.md": fixture.bytes]).run("convert", "@a.md", "--to", "markdown")
    #expect(outcome.status == 1)
    #expect(outcome.errorText.contains("Table three stands as it stood: columns are missing"))
    #expect(outcome.errorText.contains("a.md:"))
    let rows = fixture.string.split(separator: "\n").filter { $0.contains("（一）予以公开") }
    #expect(!rows.isEmpty && rows.allSatisfy { outcome.outputText.contains($0) })
  }

  @Test("convert: of every readable layout, data and text say the same", arguments: LayoutClass.readable)
  func layouts(_ layout: LayoutClass) throws {
    let bench = try Bench()
    func convert(_ input: Bytes, _ form: String) -> Outcome { bench.run("convert", "-", "--to", form, input: input) }
    /// The data but for the lines that headings stand on.
    func unplaced(_ data: Outcome) -> [Substring] {
      data.outputText.split(separator: "\"row\":").map { $0.drop { "0"..."9" ~= $0 } }
    }
    for seed in 300..<UInt64(303) {
      let bytes = Bytes(GeneratedReport(seed: seed).written(in: layout).utf8)
      let figures = convert(bytes, "csv")
      let data = convert(bytes, "json")
      #expect(figures.status == 0 && data.status == 0)
      #expect(parse(figures.outputText).count > 170)
      for form in ["markdown", "html", "tsv"] {
        let text = convert(bytes, form)
        #expect(text.status == (text.errors.isEmpty ? 0 : 1), "\(seed) \(form)")
        #expect(convert(text.output, "csv").output == figures.output, "\(seed) \(form)")
        #expect(unplaced(convert(text.output, "json")) == unplaced(data), "\(seed) \(form)")
        #expect(convert(text.output, form).output == text.output, "\(seed) \(form)")
      }
    }
  }

  @Test("convert: wrong usage and no report")
  func usage() throws {
    let bench = try Bench(["a.md": trueReport, "b.md": noReport])
    #expect(bench.run("convert", "@a.md").status == 2)
    #expect(bench.run("convert", "--to", "html").status == 2)
    #expect(bench.run("convert", "@a.md", "@b.md", "--to", "html").status == 2)
    #expect(bench.run("convert", "@", "--to", "html").status == 2)
    #expect(bench.run("convert", "@c.md", "--to", "html").status == 2)
    #expect(bench.run("convert", "@a.md", "--to", "docx").errorText.contains("markdown|html|tsv|csv|json"))
    let none = bench.run("convert", "@b.md", "--to", "markdown")
    #expect(none.status == 1 && none.errorText.contains("no annual report"))
  }

  /// Reads RFC 4180.
  private func parse(_ text: String) -> [[String]] {
    var lines: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          field.unicodeScalars.append("\"")
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        lines[lines.count - 1].append(field)
        field = ""
        if scalar == "\n" { lines.append([]) }
      } else if scalar != "\r" {
        field.unicodeScalars.append(scalar)
      }
    }
    return lines.dropLast()
  }

  @Test("export as a table: every figure, exactly, whatever the file is called", arguments: Fixture.reports)
  func table(_ fixture: Fixture) throws {
    let name = "a, \"b\".md"
    let bench = try Bench([name: fixture.bytes])
    let outcome = bench.run("export", "@", "--format", "csv")
    #expect(outcome.status == 0)
    let lines = parse(outcome.outputText)
    #expect(
      lines.first == ["file", "organ", "year", "table", "row", "column", "value", "row_label", "column_label"])
    #expect(outcome.outputText.hasSuffix("\r\n"))
    let document = Document(SourceText(fixture.bytes))
    var expected: [[String]] = []
    for report in document.reports {
      let origin = [bench.path + "/" + name, report.organ?.name ?? "", report.year.map { "\($0)" } ?? ""]
      let values = ExportedReport(report, document).object("x")
      for row in values["disclosure"]?["rows"]?.array ?? [] {
        for value in row["values"]?.array ?? [] {
          expected.append(origin + ["disclosure", row["key"]?.string ?? "", "\(value)"])
        }
      }
      for row in values["requests"]?["rows"]?.array ?? [] {
        for value in row["values"]?.array ?? [] {
          expected.append(origin + ["requests", row["key"]?.string ?? "", "\(value)"])
        }
      }
      for row in values["remedies"]?["groups"]?.array ?? [] {
        for value in row["values"]?.array ?? [] {
          expected.append(origin + ["remedies", row["key"]?.string ?? "", "\(value)"])
        }
      }
    }
    try #require(lines.count == expected.count + 1)
    for (line, wanted) in zip(lines.dropFirst(), expected) {
      try #require(line.count == 9)
      #expect(Array(line[0..<5]) == Array(wanted[0..<5]))
      let value: JSON = line[6].isEmpty ? .null : Int(line[6]).map { .integer($0) } ?? .number(Double(line[6]) ?? -1)
      #expect("\(value)" == wanted[5])
    }
  }

  @Test("export as a table: a byte-order mark where Excel is to know the encoding, none elsewhere")
  func mark() throws {
    let bench = try Bench(["a.md": trueReport])
    let plain = bench.run("export", "@a.md", "--format", "csv")
    let marked = bench.run("export", "@a.md", "--format", "csv", "--bom")
    #expect(marked.output == [0xEF, 0xBB, 0xBF] + plain.output && plain.output.first == UInt8(ascii: "f"))
    #expect(bench.run("convert", "@a.md", "--to", "csv", "--bom").status == 2)
  }

  @Test("format: writes once, checks without writing, shows the difference")
  func format() throws {
    let bench = try Bench(["a.md": Fixture("Fixtures/Reports/true-pipes.md").bytes, "b.md": trueReport])
    let before = try bench.bytes("a.md")
    let check = bench.run("format", "--check", "@")
    #expect(
      check.status == 1 && check.outputText == bench.path + "/a.md\n" && check.errorText == "Would tidy 1 file.\n")
    let difference = bench.run("format", "--diff", "@")
    #expect(difference.status == 1 && difference.outputText.hasPrefix("--- "))
    #expect(try bench.bytes("a.md") == before)
    let written = bench.run("format", "@")
    #expect(written.status == 0 && written.output.isEmpty && written.errorText == "Tidied 1 file.\n")
    #expect(try bench.bytes("a.md") != before)
    #expect(try bench.bytes("b.md") == trueReport)
    #expect(bench.run("format", "--check", "@").status == 0)
    #expect(bench.run("format", "@").errorText == "Nothing to tidy in 2 files.\n")
    let input = bench.run("format", "-", input: before)
    #expect(try input.output == bench.bytes("a.md") && input.errors.isEmpty)
  }
}
