import AnnualReport
import FixtureSupport
import Foundation
import JSON
import ReportLint
import Testing

@testable import ReportCommand

@Suite("JSON contracts")
struct ContractTests {
  /// The names of an object's members, in order.
  private func keys(_ value: JSON?) -> [String]? { value?.object?.members.map(\.key) }

  /// The offset of a row and column, counted with the standard library only.
  private func offset(_ place: JSON?, in text: String) throws -> Int {
    let row = try #require(place?["row"]?.int)
    let column = try #require(place?["column"]?.int)
    let hasMark = text.unicodeScalars.first?.value == 0xFEFF
    let lines = text.components(separatedBy: "\n")
    let line = Array(lines[row - 1].unicodeScalars).prefix(column - 1 + (row == 1 && hasMark ? 1 : 0))
    return lines[..<(row - 1)].reduce(0) { $0 + $1.utf8.count + 1 } + line.reduce(0) { $0 + UTF8.width($1) }
  }

  @Test(
    "check: every name is there, in every finding of every fixture, and the places are those of the findings",
    arguments: Fixture.reports)
  func check(_ fixture: Fixture) throws {
    for bytes in [fixture.bytes, Bytes("\u{FEFF}".utf8) + fixture.bytes] {
      let outcome = try Bench(["a.md": bytes]).run("check", "@a.md", "--output-format", "json", "--select", "ALL")
      let text = String(decoding: bytes, as: UTF8.self)
      let findings = lint(Document(SourceText(bytes)), rules: .all)
      let objects = try outcome.json()
      try #require(objects.count == findings.count)
      for (object, finding) in zip(objects, findings) {
        #expect(
          keys(object) == [
            "code", "severity", "message", "filename", "location", "end_location", "url", "fix", "fixes", "related",
          ])
        #expect(keys(object["location"]) == ["row", "column"] && keys(object["end_location"]) == ["row", "column"])
        #expect(object["code"]?.string == finding.rule && object["severity"]?.string == finding.severity.name)
        #expect(object["message"]?.string == finding.message.en)
        #expect(object["url"]?.string == Handbook.url(for: finding.rule))
        let start = try offset(object["location"], in: text)
        let end = try offset(object["end_location"], in: text)
        let bom = start == 3 && finding.range.start == 0 ? 0 : start
        #expect(TextRange(bom, end) == finding.range)
        let fixes = try #require(object["fixes"]?.array)
        #expect(fixes.count == finding.fixes.count && object["fix"] == (fixes.first ?? .null))
        #expect(object["related"]?.array?.count == finding.related.count)
        for related in object["related"]?.array ?? [] {
          #expect(keys(related) == ["filename", "location", "end_location", "message"])
        }
        for (shown, fix) in zip(fixes, finding.fixes) {
          #expect(keys(shown) == ["applicability", "message", "edits"])
          #expect(shown["applicability"]?.string == fix.safety.name && shown["message"]?.string == fix.title.en)
          let edits = try (shown["edits"]?.array ?? []).map { edit in
            #expect(keys(edit) == ["content", "location", "end_location"])
            let content = try #require(edit["content"]?.string)
            return Edit(
              TextRange(try offset(edit["location"], in: text), try offset(edit["end_location"], in: text)), content)
          }
          #expect(edits == fix.edits)
        }
      }
    }
  }

  @Test("check: without findings an empty array")
  func empty() throws {
    let outcome = try Bench(["a.md": noReport]).run("check", "@a.md", "--output-format", "json")
    #expect(outcome.outputText == "[]\n" && outcome.errors.isEmpty && outcome.status == 0)
  }

  @Test(
    "export: the shape, in both editions",
    arguments: [("true-tabs", 25, 6), ("true-2019", 23, 8), ("true-flow", 25, 6)])
  func export(_ name: String, _ requestRows: Int, _ disclosureRows: Int) throws {
    let fixture = try #require(Fixture.reports.first { $0.name == name })
    let bench = try Bench(["a.md": fixture.bytes])
    let outcome = bench.run("export", "@a.md", "--format", "json")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let reports = try outcome.json()
    try #require(reports.count == 1)
    let report = reports[0]
    #expect(
      keys(report) == [
        "filename", "title", "organ", "year", "edition", "period", "sections", "disclosure", "requests", "remedies",
        "equations",
      ])
    let bound = try #require(Document(SourceText(fixture.bytes)).reports.first)
    #expect(report["filename"]?.string == bench.path + "/a.md")
    #expect(report["year"]?.int == bound.year && report["organ"]?.string == bound.organ?.name)
    #expect(report["edition"]?.string == bound.edition?.rawValue && bound.edition != nil)
    let year = try #require(bound.year)
    #expect(report["period"] == ["start": .string("\(year)-01-01"), "end": .string("\(year)-12-31")])
    let sections = try #require(report["sections"]?.array)
    #expect(sections.map { $0["ordinal"]?.int } == [1, 2, 3, 4, 5, 6])
    #expect(sections.allSatisfy { keys($0) == ["ordinal", "title", "row"] })
    #expect(sections[0]["title"]?.string == "总体情况")
    let disclosure = try #require(report["disclosure"]?["rows"]?.array)
    #expect(disclosure.count == disclosureRows && disclosure.allSatisfy { keys($0) == ["key", "label", "values"] })
    #expect(report["requests"]?["columns"]?.array?.compactMap(\.string) == RequestColumn.allCases.map(\.key))
    let rows = try #require(report["requests"]?["rows"]?.array)
    #expect(rows.count == requestRows)
    let edition = try #require(bound.edition)
    #expect(rows.map { $0["key"]?.string } == RequestRow.rows(of: edition).map(\.key))
    for (shown, row) in zip(rows, RequestRow.rows(of: edition)) {
      let values = try #require(shown["values"]?.array)
      for (value, column) in zip(values, RequestColumn.allCases) {
        let number = try #require(bound.requests?[row, column]?.number)
        #expect(value.int.map(String.init) == number.description)
      }
      #expect(values.count == 7)
    }
    let groups = try #require(report["remedies"]?["groups"]?.array)
    #expect(groups.map { $0["key"]?.string } == RemedyGroup.allCases.map(\.key))
    #expect(groups.allSatisfy { $0["values"]?.array?.count == 5 && keys($0) == ["key", "values"] })
    #expect(report["equations"] == ["holds": .integer(requestRows + 17), "broken": 0, "open": 0])
  }

  @Test("export: what is blank is null, what has decimals keeps them, what is missing has its rows all the same")
  func nulls() throws {
    let blank = try Bench(["a.md": Fixture("Fixtures/Reports/quirk-blank-group.md").bytes]).run("export", "@a.md")
      .json()
    #expect(blank[0]["remedies"]?["groups"]?.array?[0]["values"] == [nil, nil, nil, nil, nil])
    #expect(blank[0]["equations"] == ["holds": 41, "broken": 0, "open": 1])
    let bare = Bytes("# 青溪县云岭镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n无。\n".utf8)
    let reports = try Bench(["a.md": bare]).run("export", "@a.md").json()
    try #require(reports.count == 1)
    #expect(reports[0]["edition"]?.isNull == true && reports[0]["period"]?.isNull == true)
    #expect(reports[0]["requests"]?["rows"]?.array?.count == 25)
    #expect(reports[0]["requests"]?["rows"]?.array?[24]["values"] == [nil, nil, nil, nil, nil, nil, nil])
    #expect(reports[0]["disclosure"]?["rows"]?.array?.count == 6)
    #expect(reports[0]["equations"] == ["holds": 0, "broken": 0, "open": 42])
    let fees = Bytes(String(decoding: trueReport, as: UTF8.self).utf8)
    let source = SourceText(fees)
    let cell = try #require(Document(source).reports.first?.disclosure?[.fees, .feeAmount])
    let changed = source.replacing(cell.range, with: Array("1234.5678".utf8)).bytes
    let values = try Bench(["a.md": changed]).run("export", "@a.md").json()[0]["disclosure"]?["rows"]?.array?[5][
      "values"]
    #expect(values == [.number(1234.5678)])
  }

  @Test("export: a compilation gives one entry for each report, a README none; an unreadable file hides nothing")
  func several() throws {
    let two = trueReport + Bytes("\n".utf8) + wrongTotal
    let bench = try Bench(["a.md": two, "b.md": noReport, "c.md": [0xFF, 0xFE, 0x00]])
    let outcome = bench.run("export", "@")
    #expect(outcome.status == 2 && outcome.errorText.contains("c.md: row 1: bytes that are no UTF-16LE"))
    let reports = try outcome.json()
    #expect(reports.map { $0["equations"]?["broken"]?.int } == [0, 2])
    #expect(try Bench(["b.md": noReport]).run("export", "@b.md").outputText == "[]\n")
  }

  @Test("rules: all of them, as text, Markdown and JSON; one by its id")
  func rules() throws {
    let bench = try Bench()
    let objects = try bench.run("rules", "--format", "json").json()
    #expect(objects.map { $0["id"]?.string } == Catalog.rules.map(\.id))
    for (object, rule) in zip(objects, Catalog.rules) {
      #expect(keys(object) == ["id", "group", "severity", "default", "fix", "title", "source", "url"])
      #expect(object["default"]?.bool == rule.isOnByDefault && object["title"]?.string == rule.title.en)
    }
    #expect(bench.run("rules", "--format", "markdown").outputText == ruleTable(language: .en))
    let text = bench.run("rules").outputText.split(separator: "\n")
    #expect(text.count == Catalog.rules.count + 1)
    for (line, rule) in zip(text.dropFirst(), Catalog.rules) { #expect(line.hasPrefix(rule.id + " ")) }
    let page = bench.run("rules", "t3-row-total")
    #expect(page.status == 0 && page.outputText.contains("t3-row-total") && page.outputText.contains("error"))
    let unknown = bench.run("rules", "t3-row-totla")
    #expect(
      unknown.errorText == "nianbao: unknown rule 't3-row-totla'; did you mean t3-row-total?\n" && unknown.status == 2)
  }

  @Test("the Markdown table has a row for each rule, with a link to its page, and no bar too many")
  func table() {
    for language in Language.allCases {
      let lines = ruleTable(language: language).split(separator: "\n")
      #expect(lines.count == Catalog.rules.count + 2)
      for (line, rule) in zip(lines.dropFirst(2), Catalog.rules) {
        #expect(line.hasPrefix("| [`\(rule.id)`](Fixtures/Rules/\(rule.id).md) |"))
        #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 6)
      }
    }
  }
}
