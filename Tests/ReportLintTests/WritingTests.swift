import AnnualReport
import FixtureSupport
import Testing

@testable import ReportLint

/// What a report says, apart from how it is written.
struct Content: Equatable, CustomStringConvertible {
  var year: Int?
  var organ: String?
  var sections: [String]
  var periods: [String]
  /// Every cell of the tables: what was read, and for words the words.
  var cells: [String]

  init(_ report: Report, _ text: SourceText) {
    func written(_ cell: Cell?) -> String {
      guard let cell else { return "nil" }
      return cell.figure == .text || cell.figure == .dash ? "\(cell.figure) \(text[cell.range])" : "\(cell.figure)"
    }
    year = report.year
    organ = report.organ?.name
    sections = report.sections.map { text.oneLine($0.title) }
    periods = report.periods.map {
      "\($0.start.map { [$0.year, $0.month, $0.day] } ?? []) \($0.end.map { [$0.year, $0.month, $0.day] } ?? [])"
    }
    cells = []
    if let table = report.disclosure {
      for row in DisclosureRow.rows(of: table.edition) {
        cells += row.columns(in: table.edition).map { written(table[row, $0]) }
      }
    }
    if let table = report.requests {
      for row in RequestRow.rows(of: table.edition) { cells += RequestColumn.allCases.map { written(table[row, $0]) } }
    }
    if let table = report.remedies { cells += table.cells.map { written($0) } }
  }

  static func all(_ document: Document) -> [Content] { document.reports.map { Content($0, document.reading.text) } }

  /// Where two reports begin to differ; nil where they do not.
  func difference(to other: Content) -> String? {
    if self == other { return nil }
    guard cells != other.cells else {
      return "\(year ?? 0) \(organ ?? "-") \(sections) \(periods), then \(other)".prefix(400).description
    }
    let places = zip(cells, other.cells).enumerated().filter { $0.element.0 != $0.element.1 }
    return "\(cells.count) then \(other.cells.count) cells; "
      + places.prefix(4).map { "\($0.offset): \($0.element.0) then \($0.element.1)" }.joined(separator: ", ")
  }

  var description: String { "\(year ?? 0) \(organ ?? "-") \(sections) \(periods) \(cells.joined(separator: ","))" }
}

@Suite("Writing") struct WritingTests {
  static let forms = WrittenForm.allCases

  @Test("A table that is refused stands in what is written, line by line", arguments: forms)
  func refused(_ form: WrittenForm) throws {
    for name in ["layout-l02.txt", "layout-l04.txt", "layout-l16.txt"] {
      let fixture = try #require(Fixture.reports.first { $0.description.hasSuffix(name) })
      let document = Document(SourceText(fixture.bytes))
      let written = document.written(as: form)
      #expect(!written.kept.isEmpty)
      func digits(_ text: SourceText) -> [UInt8] { text.bytes.filter { $0 &- 0x30 < 10 } }
      let lost = digits(document.text).count - digits(SourceText(written.text)).count
      #expect(form == .html ? lost <= 0 : lost == 0, "\(name) lost \(lost) digits")
    }
  }

  @Test("A fixture written in another form says the same", arguments: Fixture.reports, forms)
  func fixtures(_ fixture: Fixture, _ form: WrittenForm) {
    let document = Document(SourceText(fixture.bytes))
    let written = document.written(as: form)
    let again = Document(SourceText(written.text))
    let expected = Content.all(document)
    let actual = Content.all(again)
    #expect(expected.count == actual.count)
    for (expected, actual) in zip(expected, actual) where written.kept.isEmpty || form != .html {
      #expect(expected == actual, "\(fixture) \(form)\n\(written.kept)")
    }
    // Brought into shape once, there is nothing left to be brought into shape.
    if written.kept.isEmpty, !expected.isEmpty {
      #expect(again.written(as: form).text == written.text, "\(fixture) \(form)")
    }
  }

  @Test("Generated reports of every dialect, written in another form, say the same", arguments: forms)
  func generated(_ form: WrittenForm) {
    for seed in 0..<UInt64(runs("NIANBAO_WRITING_RUNS", default: 60)) {
      let report = GeneratedReport(seed: seed)
      for dialect in Dialect.allCases {
        let document = Document(SourceText(report.written(in: dialect)))
        let written = document.written(as: form)
        let again = Document(SourceText(written.text))
        #expect(written.kept.isEmpty, "\(seed) \(dialect)")
        #expect(Content.all(again) == Content.all(document), "\(seed) \(dialect) \(form)")
      }
    }
  }

  @Test("From one form to the next and back, nothing changes", arguments: Dialect.allCases)
  func chain(_ dialect: Dialect) {
    for seed in 100..<UInt64(110) {
      let first = Document(SourceText(GeneratedReport(seed: seed).written(in: dialect)))
      var document = first
      for form in [WrittenForm.html, .markdown, .html, .tsv, .markdown, .tsv, .html] {
        let written = document.written(as: form)
        #expect(written.kept.isEmpty)
        document = Document(SourceText(written.text))
        #expect(Content.all(document) == Content.all(first), "\(seed) \(form)")
      }
    }
  }

  @Test("Every readable layout becomes a clean report, page marks or none", arguments: LayoutClass.readable)
  func layouts(_ layout: LayoutClass) {
    for seed in 0..<UInt64(12) {
      let hasPageMarks = seed % 2 == 1 && layout.takesPageMarks
      let text = GeneratedReport(seed: seed).written(in: layout, hasPageMarks: hasPageMarks)
      let document = Document(SourceText(text))
      // A row of nothing but blanks is no row in a table of tabs.
      let mayKeep = layout == .rowsWithBlanks || document.reports.contains { !$0.unreadable.isEmpty }
      for form in WrittenForm.allCases {
        let written = document.written(as: form)
        #expect(written.kept.isEmpty || mayKeep, "\(seed) \(form) \(written.kept.map(\.kind))")
        guard written.kept.isEmpty else { continue }
        let again = Document(SourceText(written.text))
        let (old, new) = (Content.all(document), Content.all(again))
        #expect(old.count == new.count && zip(old, new).compactMap { $0.difference(to: $1) } == [], "\(seed) \(form)")
        func grave(_ document: Document) -> [Rule.ID] {
          lint(document).filter { $0.severity >= .warning }.map(\.rule).sorted()
        }
        let expected = layout.leavesZerosBlank ? grave(document) : []
        #expect(grave(again) == expected, "\(seed) \(form)")
      }
    }
  }

  @Test("Table by table, every readable layout is rewritten in place", arguments: LayoutClass.readable, [false, true])
  func inPlace(_ layout: LayoutClass, _ isMarkdown: Bool) {
    for seed in 0..<UInt64(6) where !layout.isHTML && layout != .htmlInMarkdown {
      let hasPageMarks = seed % 2 == 1 && layout.takesPageMarks
      let first = Document(SourceText(GeneratedReport(seed: seed).written(in: layout, hasPageMarks: hasPageMarks)))
      var document = first
      for table in 0..<3 {
        guard tables(document).count == 3 else { break }
        let place = document.source(tables(document)[table])
        guard let edit = document.rewritingTable(at: place, isMarkdown: isMarkdown) else { continue }
        document = Document(document.text.applying([edit]))
      }
      // A row of nothing but blanks is no row in a table of tabs.
      let mayStand = layout == .rowsWithBlanks && !isMarkdown || !(first.reports.first?.unreadable.isEmpty ?? false)
      #expect(Content.all(document) == Content.all(first), "\(seed)")
      #expect(tables(document).count == 3 || mayStand, "\(seed)")
      for place in tables(document) where !mayStand {
        #expect(document.rewritableTable(at: document.source(place)) == nil, "\(seed)")
        #expect(document.rewritingTable(at: document.source(place), isMarkdown: isMarkdown) == nil, "\(seed)")
      }
      #expect(mayStand || document.reading.map == nil || document.reading.leavesOutFurnitureOnly, "\(seed)")
    }
  }

  @Test("Of a saved page the site's furniture is left out, and nothing of the report", arguments: forms)
  func page(_ form: WrittenForm) {
    let fixture = Fixture("Fixtures/Reports/layout-page.html")
    let written = Document(SourceText(fixture.bytes)).written(as: form)
    #expect(written.kept.isEmpty)
    for furniture in ["首页", "当前位置", "相关链接", "打印", "版权所有", "网站标识码", "旧版"] {
      #expect(!written.text.contains(furniture), "\(furniture)")
    }
    #expect(written.text.contains("2026年1月16日") && written.text.contains("青溪县人民政府2025年政府信息公开工作年度报告"))
    // Words that are no furniture keep all that stands above them.
    func changed(_ old: String, _ new: String) -> String {
      Document(SourceText(fixture.string.replacing(old, with: new))).written(as: form).text
    }
    let sentence = changed("</body>", "<p>另见主要指标说明，已随本报告附后。</p></body>")
    #expect(sentence.contains("另见主要指标说明") && sentence.contains("打印"))
    let attachment = changed("<div class=\"share\">", "<p>附件：主要指标说明</p><div>")
    #expect(attachment.contains("附件：主要指标说明") && !attachment.contains("打印"))
    let telephone = changed("<p>主办单位", "<p>电话：0357-2101234</p><p>主办单位")
    #expect(!telephone.contains("打印") && !telephone.contains("电话：0357-2101234"))
    let byline = changed("</h1>", "</h1><div>来源：云岭镇 浏览次数：132 字体：大 中 小</div>")
    #expect(!byline.contains("132"))
  }

  @Test("Notes above and below a table stand there still; words inside it keep it from being written")
  func notes() throws {
    let fixture = Fixture("Fixtures/Reports/true-pipes.md")
    let rows = fixture.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let granted = try #require(rows.firstIndex { $0.contains("（一）予以公开") })
    let carried = try #require(rows.firstIndex { $0.contains("四、结转下年度继续办理") })
    func written(_ change: (inout [String]) -> Void) -> WrittenDocument {
      var changed = rows
      change(&changed)
      return Document(SourceText(changed.joined(separator: "\n"))).written(as: .html)
    }
    let below = written { $0.insert("| 注：含上年结转3件 | | | |", at: carried + 1) }
    #expect(below.kept.isEmpty && below.text.contains("<p>注：含上年结转3件</p>"))
    let inside = written { $0.insert("| 注：含上年结转3件 | | | |", at: granted + 1) }
    #expect(inside.kept.count == 1 && inside.text.contains("注：含上年结转3件"))
    let label = written { $0[granted] = $0[granted].replacing("（一）予以公开", with: "其中由县政府办公室代为答复的（一）予以公开") }
    #expect(label.kept.count == 1 && label.text.contains("其中由县政府办公室代为答复的"))
    // A number alone on its line is a page's where every cell is filled, else it may be the figure of the cell that is not.
    let page = written { $0.insert("7", at: granted + 1) }
    #expect(page.kept.isEmpty)
    let lost = written {
      let end = $0[granted].utf8.dropLast().lastIndex(of: 0x7C)
      if let end { $0[granted] = String($0[granted][...end]) + " |" }
      $0.insert("13", at: granted + 1)
    }
    #expect(lost.kept.count == 1 && lost.text.contains("13"))
  }

  @Test("No word of prose is lost or put in", arguments: Dialect.allCases, forms)
  func prose(_ dialect: Dialect, _ form: WrittenForm) {
    func words(_ document: Document) -> String {
      let text = document.reading.text
      let stretches = document.reports.flatMap { report in
        report.prose.map { text[$0] } + report.headings.map { text[$0] }
      }
      let lines = stretches.joined(separator: "\n").split(separator: "\n").filter {
        !SourceText(String($0)).isPageMark(line: 0)
      }
      return String(
        lines.joined().unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{3000}" && $0 != "#" && $0 != "*" })
    }
    for seed in 0..<UInt64(20) {
      let document = Document(SourceText(GeneratedReport(seed: seed).written(in: dialect)))
      let again = Document(SourceText(document.written(as: form).text))
      #expect(words(again) == words(document), "\(seed)")
    }
  }

  @Test("Hard-wrapped lines become paragraphs, at sentences, items of lists and short lines")
  func reflow() {
    let lines = [
      "　　全年新收政府信息公开申请三十一件，比上年", "", "多出四件。", "- 3 -", "根据第二十条第", "（一）项的规定，公开 nianbao",
      "report 2024", "年的文件12", "3件", "（二）依申请公开按时办理，没有逾期的", "1.5万元的收费没有发生过的这一年里面",
    ]
    let text = SourceText(lines.joined(separator: "\n"))
    let kept = (0..<text.lineCount).filter { !text.isPageMark(line: $0) }.map { text[text.lineRange($0)] }
    #expect(
      Reflow(kept).paragraphs(kept) == [
        .paragraph("　　全年新收政府信息公开申请三十一件，比上年多出四件。".replacing("\u{3000}", with: "")),
        .paragraph("根据第二十条第（一）项的规定，公开 nianbao report 2024"), .paragraph("年的文件12"), .paragraph("3件"),
        .paragraph("（二）依申请公开按时办理，没有逾期的1.5万元的收费没有发生过的这一年里面"),
      ])
  }

  @Test("Lines that name a telephone, an address and so on stay lines")
  func fields() {
    let full = "没有其他需要报告的事项，本报告的电子版可以在门户网站的专栏里查阅和下载，如有疑问，请与本机关联系，联系的方式"
    let lines = [full, "如下：", "机构名称：青溪县云岭镇人民政府党政综合办公室", "联系电话：0357-2101234", "电子邮箱：yunling at example.cn"]
    #expect(
      Reflow(lines).paragraphs(lines) == [
        .paragraph(full + "如下："), .paragraph(lines[2]), .paragraph(lines[3]), .paragraph(lines[4]),
      ])
  }

  @Test("A written document is tidy")
  func tidy() {
    for seed in 0..<UInt64(20) {
      let document = Document(SourceText(GeneratedReport(seed: seed).written(in: .flow)))
      let written = SourceText(document.written(as: .markdown).text)
      #expect(tidied(written).edits.isEmpty)
    }
  }

  /// Where the tables of a document begin.
  private func tables(_ document: Document) -> [TextRange] {
    document.reports.flatMap { report in
      [report.disclosure?.frame, report.requests?.frame, report.remedies?.frame].compactMap {
        $0.map { TextRange(at: $0.range.start) }
      }
    }
  }

  @Test("Rewriting is offered for torn tables and not for tables in shape", arguments: Dialect.allCases)
  func offers(_ dialect: Dialect) {
    for seed in 0..<UInt64(20) {
      let document = Document(SourceText(GeneratedReport(seed: seed).written(in: dialect)))
      if dialect == .flow { #expect(tables(document).count == 3) }
      for place in tables(document) where dialect == .flow {
        #expect(document.rewritableTable(at: place)?.start == place.start, "\(seed)")
        #expect(document.rewritingTable(at: place, isMarkdown: seed % 2 == 0) != nil, "\(seed)")
      }
      for form in [WrittenForm.markdown, .tsv] {
        let again = Document(SourceText(document.written(as: form).text))
        #expect(tables(again).count == 3)
        for place in tables(again) {
          #expect(again.rewritableTable(at: place) == nil, "\(seed) \(form)")
          #expect(again.rewritingTable(at: place, isMarkdown: form == .markdown) == nil, "\(seed) \(form)")
        }
      }
    }
  }

  @Test(
    "It is offered for cells one a line, fragments, furniture too",
    arguments: [
      LayoutClass.cellLines, .cellLinesClosed, .alternating, .openedRows, .bareCells, .brokenRows, .fragments,
      .flipBook, .pdfLayout,
    ])
  func offersOfLayouts(_ layout: LayoutClass) {
    for seed in 0..<UInt64(6) {
      let document = Document(SourceText(GeneratedReport(seed: seed).written(in: layout)))
      let places = tables(document).map { document.source($0) }
      #expect(places.count == 3)
      for place in places {
        #expect(document.rewritableTable(at: place) != nil, "\(seed)")
        for isMarkdown in [true, false] {
          let edit = document.rewritingTable(at: place, isMarkdown: isMarkdown)
          let again = edit.map { Document(document.text.applying([$0])) }
          #expect(again.map { TableFigures($0) } == TableFigures(document), "\(seed)")
        }
      }
    }
  }

  @Test("What is not offered has nothing to be brought into shape but blanks", arguments: Fixture.reports)
  func notOffered(_ fixture: Fixture) {
    let document = Document(SourceText(fixture.bytes))
    func words(_ text: String) -> String { String(text.unicodeScalars.filter { $0 != " " && $0 != "-" }) }
    for place in tables(document) where document.reading.map == nil && document.rewritableTable(at: place) == nil {
      guard let edit = document.rewritingTable(at: place, isMarkdown: true) else { continue }
      #expect(words(document.text[edit.range]) == words(edit.text), "\(fixture)")
    }
  }

  @Test("No guess: of damaged reports, the tables that are written say what they said")
  func damaged() async {
    let failures = await Laws.failures(runs: runs("NIANBAO_WRITING_RUNS", default: 250), seed: 11) { bytes in
      let document = Document(SourceText(bytes))
      guard document.reports.count == 1 else { return [] }
      return WrittenForm.allCases.compactMap { form in
        let written = document.written(as: form)
        let again = Document(SourceText(written.text))
        let kept = Set(written.kept.map(\.kind))
        guard let old = document.reports.first, let new = again.reports.first else { return nil }
        let before = Tables(old, document.reading.text)
        let after = Tables(new, again.reading.text)
        for kind in TableKind.allCases where !kept.contains(kind) && before[kind] != after[kind] {
          return ("writing", "\(form) \(kind): \(before[kind]) then \(after[kind])")
        }
        return nil
      }
    }
    #expect(failures == [:])
  }
}

/// The cells of each table.
private struct Tables {
  private var cells: [TableKind: [String]] = [:]

  init(_ report: Report, _ text: SourceText) {
    for kind in TableKind.allCases {
      var alone = report
      if kind != .disclosure { alone.disclosure = nil }
      if kind != .requests { alone.requests = nil }
      if kind != .remedies { alone.remedies = nil }
      cells[kind] = Content(alone, text).cells
    }
  }

  subscript(kind: TableKind) -> [String] { cells[kind] ?? [] }
}
