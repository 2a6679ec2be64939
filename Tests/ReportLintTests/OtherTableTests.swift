import AnnualReport
import FixtureSupport
import Foundation
import ReportLint
import Testing

/// Tables beside those of the form that name its items: a comparison with years before, a list by unit, an annex.
@Suite("Other tables that name items of the form") struct OtherTableTests {
  /// Such tables.
  static let tables = [
    ["项目|2023年|2024年", "一、本年新收政府信息公开申请数量|28|34", "二、上年结转政府信息公开申请数量|0|2", "四、结转下年度继续办理|2|1"],
    ["答复类型|件数|占比", "予以公开|9|25.7%", "部分公开|0|0", "不予公开|2|5.7%", "其他处理|14|40%", "总计|35|100%"],
    ["申请人类型|2023年|2024年", "自然人|25|32", "商业企业|3|2", "其他|0|0", "总计|28|34"],
    ["单位|新收|上年结转|办结|结转下年", "党政办|12|0|12|0", "自然资源所|22|2|23|1", "合计|34|2|35|1"],
    [
      "项目|2018年|2019年|2020年|2021年|2022年|2023年|2024年", "新收申请数量|11|12|15|17|19|28|34",
      "上年结转|0|1|0|0|1|0|2", "予以公开|5|6|8|9|9|10|9", "结转下年度继续办理|1|0|0|1|0|2|1",
    ],
    ["年度|2022|2023|2024", "行政许可|102|98|0", "行政处罚|4302|4102|3918", "行政强制|1|0|0"],
    ["事项|数量", "行政许可|12", "行政处罚|3", "行政强制|1"],
    ["年份|规章|行政规范性文件", "2023|0|194", "2024|0|189"],
    ["文件类别|制发|废止|有效", "规章|0|0|1", "行政规范性文件|6|3|0"],
    ["年份|行政复议|行政诉讼", "2023|3|1", "2024|1|0"],
  ]
  /// The headings behind which they stand.
  static let places = ["## 一、", "## 二、", "## 三、", "## 四、", "## 五、", "## 六、"]

  @Test("Beside the form's tables they change no figure and are no mistake", arguments: OtherTableTests.places)
  func beside(_ place: String) throws {
    let text = Fixture("Fixtures/Reports/true-tabs.md").string
    let known = try #require(Document(SourceText(text)).reports.first)
    for table in OtherTableTests.tables {
      for isPipes in [true, false] {
        for isBehind in [false, true] {
          let added = OtherTableTests.written(table, isPipes: isPipes)
          let changed = OtherTableTests.adding(added, to: text, place, isBehind: isBehind)
          let document = Document(SourceText(changed))
          let grave = lint(document).filter { $0.severity >= .warning || $0.rule == "table-unreadable" }
          #expect(grave.isEmpty, "\(added)\n\(grave.map { $0.rule + " " + $0.message.zh })")
          let report = try #require(document.reports.first)
          #expect(report.figures == known.figures)
        }
      }
    }
  }

  @Test("Last year's table in an annex is none of the report's")
  func annex() throws {
    let text = Fixture("Fixtures/Reports/true-tabs.md").string
    let rows = text.split(separator: "\n").drop { !$0.hasPrefix("（本列") }.prefix { !$0.hasPrefix("## 四") }
    let annex = "附件：上一年度数据\n\n" + rows.joined(separator: "\n").replacing("\t23\t", with: "\t22\t") + "\n"
    let findings = lint(Document(SourceText(text + "\n" + annex)))
    #expect(findings.filter { $0.severity >= .warning }.isEmpty, "\(findings.map { $0.rule + " " + $0.message.zh })")
  }

  @Test(
    "A whole table of another year beside the own one is told by its caption",
    arguments: ["附：上年度的情况（供对照）", "2022年的情况", "附表：党政办"], [false, true])
  func wholeTables(_ caption: String, isBehind: Bool) throws {
    for name in ["true-tabs.md", "true-pipes.md"] {
      let text = Fixture("Fixtures/Reports/" + name).string
      let known = try #require(Document(SourceText(text)).reports.first)
      for place in ["## 二、", "## 三、", "## 四、"] {
        let section = try #require(text.split(separator: "\n").drop { !$0.hasPrefix(place) }.first)
        let parts = text.components(separatedBy: section + "\n\n")
        let end = try #require(parts[1].range(of: "\n\n## "))
        let own = String(parts[1][..<end.lowerBound])
        let other = caption + "\n\n" + OtherTableTests.otherFigures(own)
        let both = isBehind ? own + "\n\n" + other : other + "\n\n" + own
        let document = Document(SourceText(parts[0] + section + "\n\n" + both + parts[1][end.lowerBound...]))
        let grave = lint(document).filter { $0.severity >= .warning && $0.rule != "stale-year" }
        #expect(grave.isEmpty, "\(place)\n\(grave.map { $0.rule + " " + $0.message.zh })")
        #expect(document.reports.first?.figures == known.figures, "\(place)")
      }
    }
  }

  @Test("Right above the own table, as a sheet saves both, they change no figure", arguments: OtherTableTests.tables)
  func rightAbove(_ table: [String]) throws {
    let text = Fixture("Fixtures/Reports/true-tabs.md").string
    let known = try #require(Document(SourceText(text)).reports.first)
    for first in ["第二十条第（一）项", "（本列数据"] {
      let added = OtherTableTests.written(table, isPipes: false) + "\n"
      let changed = text.replacing("\n" + first, with: "\n" + added + first, maxReplacements: 1)
      let document = Document(SourceText(changed))
      let grave = lint(document).filter { $0.severity >= .warning }
      #expect(grave.isEmpty, "\(added)\n\(grave.map { $0.rule + " " + $0.message.zh })")
      #expect(document.reports.first?.figures == known.figures)
    }
  }

  /// The rows with other figures behind their labels.
  private static func otherFigures(_ rows: String) -> String {
    var isBehindMark = false
    return String(
      rows.map { letter in
        defer { isBehindMark = letter == "\t" || letter == " " || isBehindMark && letter.isNumber }
        guard isBehindMark, letter.isASCII, let digit = letter.wholeNumberValue else { return letter }
        return Character("\((digit + 3) % 10)")
      })
  }

  private static func written(_ table: [String], isPipes: Bool) -> String {
    guard isPipes else { return table.map { $0.replacing("|", with: "\t") }.joined(separator: "\n") }
    var lines = table.map { "| " + $0.replacing("|", with: " | ") + " |" }
    lines.insert("|" + String(repeating: "---|", count: table[0].split(separator: "|").count), at: 1)
    return lines.joined(separator: "\n")
  }

  /// A table put right behind a heading, or at the end of its section.
  private static func adding(_ table: String, to text: String, _ heading: String, isBehind: Bool) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard var at = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return text }
    at += 1
    if isBehind {
      while at < lines.count, !lines[at].hasPrefix("## ") { at += 1 }
    }
    lines.insert(contentsOf: ["", table, ""], at: at)
    return lines.joined(separator: "\n")
  }
}

extension Report {
  /// The figures of all tables, row by row.
  var figures: [Figure] {
    var cells: [Cell] = []
    for row in disclosure?.rows ?? [] { cells += row.cells }
    for row in requests?.rows ?? [] { cells += row.cells }
    if let remedies { cells += remedies.cells }
    return cells.map(\.figure)
  }
}
