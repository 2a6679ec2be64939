import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Cells and labels as spreadsheets, converters and clerks leave them.
@Suite("Shapes of rows") struct RowShapeTests {
  static let text = Fixture("Fixtures/Reports/true-tabs.md").string

  private static func grave(_ text: String) -> [String] {
    lint(Document(SourceText(text))).filter { $0.severity >= .warning || $0.rule == "table-unreadable" }
      .map { $0.rule + " " + $0.message.zh }
  }

  @Test("A label cut off anywhere is one finding", arguments: RequestRow.rows(of: .edition2021))
  func cut(_ row: RequestRow) {
    let scalars = Array(row.label.unicodeScalars)
    let other = RequestRow.allCases.map(\.label)
    for length in scalars.indices.dropFirst(6) {
      let short = String(String.UnicodeScalarView(scalars[..<length]))
      if other.contains(short) { continue }
      let text = RowShapeTests.text.replacing("\t" + row.label + "\t", with: "\t" + short + "\t")
        .replacing("\n" + row.label + "\t", with: "\n" + short + "\t")
      let said = RowShapeTests.grave(text)
      #expect(said.count <= 1, "\(short): \(said)")
      let repeated = text.replacing(short + "\t\t\t", with: short + "\t" + short + "\t" + short + "\t")
        .replacing(short + "\t\t", with: short + "\t" + short + "\t")
      let saidOfRepeated = RowShapeTests.grave(repeated)
      #expect(saidOfRepeated.count <= 1, "\(short), repeated: \(saidOfRepeated)")
    }
    let last = String(String.UnicodeScalarView(scalars.dropLast()))
    if !other.contains(last) {
      let text = RowShapeTests.text.replacing(row.label + "\t", with: last + "\t")
      let said = RowShapeTests.grave(text)
      #expect(said.allSatisfy { $0.hasPrefix("t3-label-") }, "\(last): \(said)")
    }
  }

  @Test("A label almost right is the same in rows and with one cell a line", arguments: [true, false])
  func nearlyRight(_ isInRows: Bool) {
    let text = RowShapeTests.text.replacing("1.本机关不掌握相关政府信息", with: "1.本机关不掌握相关信息")
      .replacing("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", with: "1.申请人无正当理由逾期不补正、行政机关不再处理")
    let cells = text.split(separator: "\n").map { $0.split(separator: "\t").joined(separator: "\n") }
    let findings = lint(Document(SourceText(isInRows ? text : cells.joined(separator: "\n"))))
    let said = findings.map(\.rule).filter { $0.hasPrefix("t3") || $0.hasPrefix("table") || $0.hasPrefix("edition") }
    #expect(said == ["t3-label-variant", "t3-label-truncated"], "\(findings.map { $0.rule + " " + $0.message.zh })")
  }

  @Test("Figures with a blank column among them are those of the columns in order")
  func spanInTheMiddle() {
    let text = Fixture("Fixtures/Reports/true-2019.md").string
      .replacing("规章\t0\t0\t0", with: "规章\t0\t0\t\t0").replacing("规范性文件\t2\t2\t9", with: "规范性文件\t2\t2\t\t9")
      .replacing("行政许可\t58\t+3\t119", with: "行政许可\t58\t+3\t\t119")
    #expect(RowShapeTests.grave(text).isEmpty, "\(RowShapeTests.grave(text))")
  }

  @Test("Merged cells that come again in each of their columns are one figure")
  func repeated() throws {
    var lines = RowShapeTests.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isInTable = false
    for index in lines.indices {
      if lines[index].hasPrefix("#") { isInTable = false }
      if lines[index].contains("\t") { isInTable = true }
      guard isInTable else { continue }
      let width = lines[index].hasPrefix("第二十条") || lines[index].hasPrefix("信息") || lines[index].hasPrefix("行政") ? 4 : 0
      var cells = lines[index].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      while cells.count < width { cells.append("") }
      for cell in cells.indices.dropFirst() where cells[cell].isEmpty { cells[cell] = cells[cell - 1] }
      lines[index] = cells.joined(separator: "\t")
    }
    let known = try #require(Document(SourceText(RowShapeTests.text)).reports.first)
    let text = lines.joined(separator: "\n")
    #expect(RowShapeTests.grave(text).isEmpty, "\(RowShapeTests.grave(text))")
    let report = try #require(Document(SourceText(text)).reports.first)
    #expect(report.figures == known.figures)
  }

  @Test("A spreadsheet saved as text has tabs behind every line")
  func padded() {
    let lines = RowShapeTests.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.contains("\t") ? String($0) : $0 + "\t\t\t\t\t\t\t\t\t"
    }
    #expect(RowShapeTests.grave(lines.joined(separator: "\n")).isEmpty)
  }

  @Test("Rows with pipes between their cells, the blank ones left out", arguments: ["true-2019.md", "true-tabs.md"])
  func inner(_ name: String) throws {
    let whole = Fixture("Fixtures/Reports/" + name).string
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("\t") ? line.split(separator: "\t").joined(separator: "| ") + "  " : String(line)
    }
    let text = lines.joined(separator: "\n")
    #expect(RowShapeTests.grave(text).isEmpty, "\(RowShapeTests.grave(text))")
    let known = try #require(Document(SourceText(whole)).reports.first)
    #expect(Document(SourceText(text)).reports.first?.figures == known.figures)
  }

  @Test("Commas between cells are tabs", arguments: ["\n", "\r\n"], [false, true])
  func commas(_ lineEnd: String, areAllQuoted: Bool) throws {
    let rows = RowShapeTests.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      while cells.count < 10 { cells.append("") }
      return cells.map { areAllQuoted || $0.contains(",") ? "\"" + $0 + "\"" : $0 }.joined(separator: ",")
    }
    let csv = rows.joined(separator: lineEnd)
    #expect(RowShapeTests.grave(csv).isEmpty, "\(RowShapeTests.grave(csv))")
    let known = try #require(Document(SourceText(RowShapeTests.text)).reports.first)
    let report = try #require(Document(SourceText(csv)).reports.first)
    #expect(report.figures == known.figures)
    let wrong = SourceText(
      csv.replacing(",24,4,1,1,2,1,33", with: ",24,4,1,1,2,1,34").replacing("\"1\",\"33\"", with: "\"1\",\"34\""))
    let errors = lint(Document(wrong)).filter { $0.severity == .error }.map { wrong[$0.range] }
    #expect(errors == ["34"])
  }

  @Test("Rows that all lack a figure are one mistake", arguments: [13, 25])
  func shortRows(_ count: Int) {
    var lines = RowShapeTests.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("一、本年新收") }) else { return }
    for index in first..<first + count {
      var cells = lines[index].split(separator: "\t", omittingEmptySubsequences: false)
      cells.remove(at: cells.count - 2)
      lines[index] = cells.joined(separator: "\t")
    }
    let said = RowShapeTests.grave(lines.joined(separator: "\n"))
    #expect(said.count == 1 && said[0].hasPrefix("t3-row-cell-count"), "\(said)")
  }

  @Test("An empty cell of a web page is a blank cell")
  func blankCell() {
    let said = RowShapeTests.grave(RowShapeTests.page(RowShapeTests.text.replacing("行政许可\t126\t\t", with: "行政许可\t")))
    #expect(said.map { $0.prefix { $0 != " " } } == ["t2-blank-cell"], "\(said)")
  }

  @Test("A picture in a web page is a table that cannot be read")
  func picture() {
    let page = RowShapeTests.page(RowShapeTests.text)
    guard let start = page.range(of: "<table>", after: "三、收到"), let end = page.range(of: "</table>", after: "三、收到")
    else {
      Issue.record("no table")
      return
    }
    let text = page[..<start.lowerBound] + "<p><img src=\"t3.png\"></p>" + page[end.upperBound...]
    #expect(RowShapeTests.grave(String(text)).map { $0.prefix { $0 != " " } } == ["table-unreadable"])
  }

  /// The report as a web page.
  private static func page(_ text: String) -> String {
    var page = ""
    var isInTable = false
    for line in text.split(separator: "\n") {
      if line.contains("\t") != isInTable {
        isInTable.toggle()
        page += isInTable ? "<table>\n" : "</table>\n"
      }
      if isInTable {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        page += "<tr><td>" + cells.joined(separator: "</td><td>") + "</td></tr>\n"
      } else {
        page += "<p>" + line.drop { $0 == "#" || $0 == " " } + "</p>\n"
      }
    }
    return "<html><body>\n" + page + "</body></html>\n"
  }
}

extension String {
  /// The first place of some words behind other words.
  fileprivate func range(of words: String, after start: String) -> Range<String.Index>? {
    firstRange(of: start).flatMap { self[$0.upperBound...].firstRange(of: words) }
  }
}
