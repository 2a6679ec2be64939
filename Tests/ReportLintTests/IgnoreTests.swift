import FixtureSupport
import Foundation
import Testing

@testable import AnnualReport
@testable import ReportLint

/// Comments that silence rules.
@Suite("Ignores") struct IgnoreTests {
  static let wrong = Fixture("Fixtures/Reports/quirk-wrong-total.md").string

  static func ids(_ text: String, _ rules: RuleSelection = .standard) -> [Rule.ID] {
    lint(Document(SourceText(text)), rules: rules).map(\.rule)
  }

  /// The text with a line put before the one that holds `words`.
  static func inserting(_ line: String, before words: String, in text: String) -> String {
    var lines = text.components(separatedBy: "\n")
    guard let at = lines.firstIndex(where: { $0.contains(words) }) else { return text }
    lines.insert(line, at: at)
    return lines.joined(separator: "\n")
  }

  @Test("A comment above a row, above the table, or for the file silences; elsewhere it is unused")
  func reach() {
    let text = IgnoreTests.wrong
    #expect(IgnoreTests.ids(text) == ["t3-row-total"])
    let ignore = "<!-- nianbao-ignore t3-row-total: checked -->"
    let row = "三、本年度办理结果\t（一）予以公开"
    for place in [row, "（本列数据的勾稽关系为"] {
      #expect(IgnoreTests.ids(IgnoreTests.inserting(ignore, before: place, in: text)) == [], "\(place)")
      #expect(
        IgnoreTests.ids(IgnoreTests.inserting(ignore + "\n", before: place, in: text)).contains("t3-row-total") == false
      )
    }
    for place in ["（二）部分公开", "## 三、", "## 四、"] {
      let found = IgnoreTests.ids(IgnoreTests.inserting(ignore, before: place, in: text))
      #expect(found.sorted() == ["ignore-unused", "t3-row-total"], "\(place)")
    }
    let file = "<!-- nianbao-ignore-file t3-row-total: checked -->"
    for place in ["# 青溪", "## 六、", row] {
      #expect(IgnoreTests.ids(IgnoreTests.inserting(file, before: place, in: text)) == [], "\(place)")
    }
    #expect(IgnoreTests.ids(text + "\n" + file) == [])
    #expect(IgnoreTests.ids("\u{FEFF}" + file + "\n" + text) == [])
  }

  @Test("Commas of any width, several rules, a colon of any width, several lines")
  func grammar() {
    for ignore in [
      "<!--nianbao-ignore t3-row-total-->", "<!--   nianbao-ignore  t3-balance , t3-row-total -->",
      "<!-- nianbao-ignore t3-balance，t3-row-total：台账如此 -->", "<!-- nianbao-ignore t3-balance、t3-row-total：a: b -->",
      "<!-- nianbao-ignore\n  t3-row-total:\n  two lines of reason\n-->",
    ] {
      let text = IgnoreTests.inserting(ignore, before: "三、本年度办理结果\t", in: IgnoreTests.wrong)
      #expect(!IgnoreTests.ids(text).contains("t3-row-total"), "\(ignore)")
    }
  }

  @Test("What is no comment on lines of its own silences nothing, and is not called unused")
  func noComments() {
    let place = "三、本年度办理结果\t"
    for line in [
      "```\n<!-- nianbao-ignore t3-row-total: x -->\n```", "nianbao-ignore t3-row-total: x",
      "<!-- nianbao-ignore t3-row-total: x --", "<!-- nianbao: t3-row-total -->", "<!-- nianbao-ignore t3-row-total: x",
    ] {
      let text = IgnoreTests.inserting(line + "\n", before: "## 三、", in: IgnoreTests.wrong)
      #expect(IgnoreTests.ids(text).contains("t3-row-total"), "\(line)")
      #expect(!IgnoreTests.ids(text).contains { $0.hasPrefix("ignore-") }, "\(line)")
    }
    let readme = "# Notes\n\n<!-- nianbao-ignore t3-row-totl -->\n"
    #expect(IgnoreTests.ids(readme) == [])
    #expect(IgnoreTests.ids(IgnoreTests.wrong).count == 1 && IgnoreTests.wrong.contains(place))
  }

  @Test("A finding is silenced by the nearest comment alone; the others are unused")
  func nearest() {
    var text = IgnoreTests.inserting(
      "<!-- nianbao-ignore t3-row-total: near -->", before: "三、本年度办理结果\t", in: IgnoreTests.wrong)
    text = "<!-- nianbao-ignore-file t3-row-total: far -->\n" + text
    let found = lint(Document(SourceText(text)))
    #expect(found.map(\.rule) == ["ignore-unused"])
    #expect(found.first?.range.start == 0)
  }

  @Test("A rule that is off is asked before its ignore is called unused; its findings stay unsaid")
  func rulesThatAreOff() {
    let ignore = "<!-- nianbao-ignore t3-row-total: checked -->"
    let text = IgnoreTests.inserting(ignore, before: "三、本年度办理结果\t", in: IgnoreTests.wrong)
    let without = RuleSelection(rules: Catalog.rules.filter { $0.id != "t3-row-total" })
    #expect(!IgnoreTests.ids(text, without).contains { $0 == "ignore-unused" || $0 == "t3-row-total" })
    let misplaced = IgnoreTests.inserting(ignore, before: "## 四、", in: IgnoreTests.wrong)
    #expect(IgnoreTests.ids(misplaced, RuleSelection(rules: [.ignoreUnused])) == ["ignore-unused"])
    #expect(IgnoreTests.ids(misplaced, RuleSelection(rules: [.t3RowTotal])) == ["t3-row-total"])
  }

  @Test("Of several rules those without use are deleted together")
  func severalUnused() {
    let row = "三、本年度办理结果\t"
    for (names, left) in [
      ("t3-balance, t3-row-total, t4-blank-cell", "t3-row-total"),
      ("t3-row-total, t3-balance, t4-blank-cell", "t3-row-total"),
      ("t3-balance t4-blank-cell、t3-row-total", "t3-row-total"),
      ("t3-balance, no-such-rule, t3-row-total, jiezhi, jiezhi", "no-such-rule, t3-row-total"),
    ] {
      let text = SourceText(
        IgnoreTests.inserting("<!-- nianbao-ignore \(names): x -->", before: row, in: IgnoreTests.wrong))
      let found = lint(Document(text)).filter { $0.rule == "ignore-unused" }
      #expect(found.count == 1)
      let after = text.applying(found.first?.fixes.first?.edits ?? [])
      #expect(after[after.range].contains("<!-- nianbao-ignore \(left): x -->\n"), "\(names)")
      #expect(!lint(Document(after)).contains { $0.rule == "ignore-unused" })
    }
  }

  @Test("What is missing at the end is said of the last words, not of a comment behind them")
  func lastWords() {
    let text = IgnoreTests.wrong.replacingOccurrences(of: "2025年1月", with: "") + "\n<!-- remark -->\n"
    for finding in lint(Document(SourceText(text)), rules: .all) {
      #expect(!SourceText(text)[finding.range].contains("remark"), "\(finding.rule)")
    }
  }

  @Test("The rules about ignores can be silenced too")
  func aboutIgnores() {
    let ignore = "<!-- nianbao-ignore t3-row-total -->"
    let text = IgnoreTests.inserting(ignore, before: "三、本年度办理结果\t", in: IgnoreTests.wrong)
    #expect(IgnoreTests.ids(text) == ["ignore-without-reason"])
    #expect(IgnoreTests.ids("<!-- nianbao-ignore-file ignore-without-reason: we know -->\n" + text) == [])
  }

  @Test("A table parted in two is ignored where it is parted", arguments: [WrittenForm.html, .tsv, .markdown])
  func parted(_ form: WrittenForm) throws {
    let whole = Document(SourceText(Fixture("Fixtures/Reports/true-tabs.md").string)).written(as: form).text
    func parted(_ ignore: String) throws -> [String] {
      let name = try #require(whole.range(of: "信息内容"))
      let label = try #require(whole.range(of: "规章", range: name.upperBound..<whole.endIndex))
      let row = try #require(whole[..<label.lowerBound].lastIndex(of: "\n"))
      var text = whole
      text.insert(contentsOf: form == .html ? "</table>\n\(ignore)<table>" : "\n\(ignore)", at: whole.index(after: row))
      return lint(Document(SourceText(text)), rules: .all).map(\.rule).filter {
        $0.hasPrefix("ignore") || $0 == "table-split"
      }
    }
    #expect(try parted("") == ["table-split"])
    #expect(try parted("<!-- nianbao-ignore table-split: the site's template -->\n") == [])
    #expect(
      try parted("<!-- nianbao-ignore t3-balance: the site's template -->\n").sorted() == [
        "ignore-unused", "table-split",
      ])
  }

  @Test("In HTML a comment stands anywhere: before a row, before the table, within its line")
  func pages() throws {
    let page = Document(SourceText(IgnoreTests.wrong)).written(as: .html).text
    #expect(IgnoreTests.ids(page) == ["t3-row-total"])
    let ignore = "<!-- nianbao-ignore t3-row-total: checked -->"
    let label = try #require(page.range(of: "（一）予以公开</th>")).lowerBound
    let row = try #require(page[..<label].range(of: "<tr", options: .backwards)).lowerBound
    let table = try #require(page[..<label].range(of: "<table", options: .backwards)).lowerBound
    for (place, ending) in [(row, "\n"), (row, ""), (table, "\n"), (label, "")] {
      var text = page
      text.insert(contentsOf: ignore + ending, at: place)
      #expect(IgnoreTests.ids(text) == [], "before \(page[place...].prefix(20))")
    }
    var misplaced = page
    let heading = try #require(page.range(of: "<h2>四、")).lowerBound
    misplaced.insert(contentsOf: ignore, at: heading)
    #expect(IgnoreTests.ids(misplaced).sorted() == ["ignore-unused", "t3-row-total"])
    #expect(IgnoreTests.ids("<!-- nianbao-ignore-file t3-row-total: checked -->" + page) == [])
    // A comment of a table that falls away with its markup is deleted without its line.
    var unused = Document(SourceText(Fixture("Fixtures/Reports/true-tabs.md").string)).written(as: .html).text
    let before = unused
    unused.insert(contentsOf: ignore, at: try #require(unused.range(of: "（一）予以公开</th>")).lowerBound)
    #expect(fixingAll(SourceText(unused), rules: .standard, unsafe: false).text.bytes == SourceText(before).bytes)
  }

  @Test("What is ignored stays ignored when the report is written in another form")
  func conversion() {
    let ignore = "<!-- nianbao-ignore t3-row-total: checked -->"
    let text = IgnoreTests.inserting(ignore, before: "（本列数据的勾稽关系为", in: IgnoreTests.wrong)
    for form in WrittenForm.allCases {
      let written = Document(SourceText(text)).written(as: form)
      #expect(written.kept.isEmpty && written.text.contains("\n" + ignore + "\n"), "\(form)")
      #expect(IgnoreTests.ids(written.text) == [], "\(form)")
    }
  }

  /// A comment says nothing to whoever reads the report: wherever one stands, what is found is what was found.
  @Test("A comment changes nothing of what is read", arguments: Fixture.reports)
  func transparent(_ fixture: Fixture) {
    let text = SourceText(fixture.bytes)
    let document = Document(text)
    let blocks = CommentTargets(document.tree)
    guard document.reading.map == nil, !document.reports.isEmpty else { return }
    let before = IgnoreTests.ids(fixture.string, .all).sorted()
    // Hard-wrapped sentences run on over blocks: between their lines a comment stands in a sentence.
    let isWrapped = document.reports.contains { $0.isHardWrapped || $0.family == .flow }
    let starts = blocks.blocks.filter { $0.family != nil || !isWrapped }.map(\.range.start) + blocks.rows.map(\.start)
    var missed: [String] = []
    for line in Set(starts.map { text.line(at: $0) }) {
      let start = max(text.fullLineRange(line).start, text.byteOrderMark)
      let commented = text.replacing(TextRange(at: start), with: Array(("<!-- remark -->" + text.lineBreak).utf8))
      let after = lint(Document(commented), rules: .all).map(\.rule).sorted()
      if TableFigures(Document(commented)) != TableFigures(document) { missed.append("line \(line + 1): figures") }
      if after != before { missed.append("line \(line + 1): \(before) became \(after)") }
    }
    #expect(missed == [])
  }

  @Test("In a row copied from a spreadsheet the comment stands before the quotation mark, on a line of its own")
  func quotedCell() throws {
    let text = SourceText(
      ContiguousArray(
        Fixture("Fixtures/Reports/layout-l21q.md").string.replacingOccurrences(of: "\t369\n", with: "\t99\n").utf8))
    let document = Document(text)
    let finding = try #require(lint(document).first { $0.rule == "t3-row-total" })
    let edit = try #require(document.ignoring(finding)?.edits.first)
    #expect(text.byte(at: Int(edit.range.start)) == 0x22 && edit.text.hasSuffix("-->\n"))
    let ignored = lint(Document(text.applying([edit])))
    #expect(!ignored.contains { $0.rule == "t3-row-total" || $0.rule == "ignore-unused" })
  }

  /// The offer to ignore a finding does what it says.
  @Test("Every finding can be ignored where it stands", arguments: Fixture.reports)
  func offers(_ fixture: Fixture) {
    let text = SourceText(fixture.bytes)
    let document = Document(text)
    let findings = lint(document, rules: .all)
    var missed: [String] = []
    for finding in findings {
      guard let fix = document.ignoring(finding) else {
        missed.append("\(finding.rule) cannot be ignored")
        continue
      }
      let after = text.applying(fix.edits)
      let left = lint(Document(after), rules: .all)
      let line = text.line(at: finding.range.start) + 1
      func count(_ findings: [Finding], _ message: Wording) -> Int { findings.count { $0.message == message } }
      if count(left, finding.message) >= count(findings, finding.message) {
        missed.append("\(finding.rule) at \(line) stays")
      }
      for new in left where new.rule != "ignore-without-reason" {
        if count(findings, new.message) == 0 {
          missed.append("\(finding.rule) at \(line) adds \(new.rule) \(new.message.zh)")
        }
      }
      for old in findings where old.rule != finding.rule && count(left, old.message) == 0 {
        missed.append("\(finding.rule) at \(line) silences \(old.rule)")
      }
    }
    #expect(missed == [])
  }
}
