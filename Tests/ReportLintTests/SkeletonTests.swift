import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// What the fixes insert for a missing section or table is read back as the form's own, with nothing filled in.
@Suite("Skeletons") struct SkeletonTests {
  /// The true reports with their three tables cut out.
  private func withoutTables(_ name: String) -> SourceText {
    let fixture = Fixture("Fixtures/Reports/" + name)
    var text = SourceText(fixture.string)
    let report = Document(text).reports.first
    let frames = [report?.disclosure?.frame, report?.requests?.frame, report?.remedies?.frame].compactMap { $0?.range }
    #expect(frames.count == 3)
    for frame in frames.sorted(by: { $0.start > $1.start }) { text = text.replacing(frame, with: "".utf8) }
    return text
  }

  private func repaired(_ text: SourceText, _ ids: Set<Rule.ID>) -> Report? {
    let rules = RuleSelection(rules: Catalog.rules.filter { ids.contains($0.id) })
    let text = fixed(text, rules: rules, unsafe: true).text
    #expect(lint(Document(text), rules: rules).isEmpty)
    return Document(text).reports.first
  }

  @Test("Inserted tables have every row of their edition and no figure", arguments: ["true-tabs.md", "true-pipes.md"])
  func tables(_ name: String) throws {
    let report = try #require(repaired(withoutTables(name), ["table-missing"]))
    let disclosure = try #require(report.disclosure)
    let requests = try #require(report.requests)
    let remedies = try #require(report.remedies)
    #expect(disclosure.rows.map(\.key) == DisclosureRow.rows(of: .edition2021))
    #expect(requests.rows.map(\.key) == RequestRow.rows(of: .edition2021))
    #expect(requests.missingColumns.isEmpty)
    #expect(requests.headerNames.map(\.column).sorted { $0.rawValue < $1.rawValue } == RequestColumn.allCases)
    #expect(remedies.cells.count == 15)
    let figures = disclosure.rows.flatMap(\.cells) + requests.rows.flatMap(\.cells) + remedies.cells
    #expect(figures.allSatisfy { $0.number == nil })
  }

  @Test("An inserted table is laid out like the others", arguments: ["true-tabs.md", "true-pipes.md"])
  func layout(_ name: String) throws {
    let text = SourceText(Fixture("Fixtures/Reports/" + name).string)
    let table = try #require(Document(text).reports.first?.requests?.frame)
    let report = try #require(repaired(text.replacing(table.range, with: "".utf8), ["table-missing"]))
    #expect(report.requests?.frame.family == table.family)
    #expect(report.requests?.rows.map(\.key) == RequestRow.rows(of: .edition2021))
  }

  @Test("A report for 2020 gets the tables of 2019")
  func oldEdition() throws {
    let report = try #require(repaired(withoutTables("true-2019.md"), ["table-missing"]))
    #expect(report.disclosure?.rows.map(\.key) == DisclosureRow.rows(of: .edition2019))
    #expect(report.disclosure?.edition == .edition2019)
  }

  @Test("A title alone grows into the whole form", arguments: ["\n", "\r\n", ""])
  func wholeForm(_ ending: String) throws {
    let text = SourceText("# 青溪县云岭镇人民政府2024年政府信息公开工作年度报告" + ending)
    let report = try #require(repaired(text, ["section-missing", "table-missing", "section-empty"]))
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    #expect(
      report.sections.allSatisfy { $0.level == 2 && $0.titleForm == .canonical && $0.ordinal == $0.kind?.ordinal })
    #expect(report.requests?.rows.count == 25)
  }

  @Test("Each lost heading is put back where it stood", arguments: ["true-tabs.md", "true-pipes.md", "true-flow.txt"])
  func lostHeadings(_ name: String) throws {
    let original = Fixture("Fixtures/Reports/" + name).string
    let text = SourceText(original)
    let report = try #require(Document(text).reports.first)
    for section in report.sections where section.kind != .others {
      // The heading and the blank line behind it.
      var end = text.fullLineRange(text.line(at: section.heading.start)).end
      while text.byte(at: Int(end)) == 0x0A { end += 1 }
      let cut = text.replacing(TextRange(section.heading.start, end), with: "".utf8)
      let rules = RuleSelection(rules: Catalog.rules.filter { $0.id == "section-missing" })
      let findings = lint(Document(cut), rules: rules)
      #expect(findings.count == 1, "\(String(describing: section.kind))")
      let back = fixed(cut, rules: rules, unsafe: true).text
      #expect(back[back.range] == original, "\(String(describing: section.kind))")
    }
  }
}
