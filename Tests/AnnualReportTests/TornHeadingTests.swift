import AnnualReport
import FixtureSupport
import Testing

/// Headings and titles that a narrow page tears over two lines, and lines of text that look like headings.
@Suite("Torn headings") struct TornHeadingTests {
  private static let titles =
    SectionKind.allCases.map(\.title) + ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开工作存在的主要问题及改进情况"]

  @Test(
    "A main heading torn anywhere behind its ordinal is the heading",
    arguments: [" \n", "\n", "\n\n", "\n- 4 -\n", "\n\n第 4 页\n\n"])
  func headings(lineEnd: String) {
    for title in TornHeadingTests.titles {
      let kind = title.contains("诉讼") ? SectionKind.remedies : SectionKind.allCases.first { title.hasSuffix($0.title) }
      guard let kind else {
        Issue.record("\(title) is the title of no section")
        continue
      }
      let whole = TornHeadingTests.report(kind.numeral + "、" + title, for: kind)
      let expected = Document(SourceText(whole)).reports.first?.sections.map(\.kind)
      #expect(expected == SectionKind.allCases)
      for cut in title.indices.dropLast() {
        let torn = kind.numeral + "、" + title[..<cut] + lineEnd + title[cut...]
        let sections = Document(SourceText(TornHeadingTests.report(torn, for: kind))).reports.first?.sections ?? []
        #expect(sections.map(\.kind) == expected, "\(torn)")
        #expect(sections.first { $0.kind == kind }?.titleForm != .variant, "\(torn)")
      }
    }
  }

  @Test("A line below a heading that does not end it is text")
  func textBelow() {
    let bytes = TornHeadingTests.report("五、存在的主要问题及改进情况\n情况说明如下：无。", for: .problems)
    let section = Document(SourceText(bytes)).reports.first?.sections.first { $0.kind == .problems }
    #expect(section?.titleForm == .canonical)
    #expect(section.map { SourceText(bytes)[$0.title] } == "存在的主要问题及改进情况")
  }

  @Test(
    "A title torn anywhere behind its third character is read whole",
    arguments: [
      "柳溪县石桥镇人民政府2024年政府信息公开工作年度报告", "柳溪县市场监督管理局2024年度政府信息公开工作年度报告",
      "柳溪县望江街道办事处2024年政府信息公开工作年度报告", "柳溪县石桥镇人民政府2024年度政府信息公开工作报告",
    ])
  func titles(title: String) throws {
    let whole = try #require(
      Document(SourceText(TornHeadingTests.report("一、总体情况", for: .overview, under: title))).reports.first)
    let organ = try #require(whole.organ?.name)
    for cut in title.indices.dropFirst(3).dropLast() {
      let torn = String(title[..<cut] + "\n" + title[cut...])
      let report = Document(SourceText(TornHeadingTests.report("一、总体情况", for: .overview, under: torn))).reports.first
      #expect(report?.organ?.name == organ, "\(torn)")
      #expect(report?.year == whole.year, "\(torn)")
    }
  }

  @Test(
    "An organ on a line of its own belongs to the title",
    arguments: [
      "柳溪县石桥镇人民政府\n2024年政府信息公开工作年度报告", "柳溪县石桥镇人民政府\n\n2024年政府信息公开工\n作年度报告",
      "柳溪县石桥镇人民政府\n2024年政府信息\n公开工作年度报告", "柳溪县石桥镇人民政府\n2024年\n政府信息公开工作年度报告",
    ])
  func organs(title: String) {
    let report = Document(SourceText(TornHeadingTests.report("一、总体情况", for: .overview, under: title))).reports.first
    #expect(report?.organ?.name == "柳溪县石桥镇人民政府")
    #expect(report?.year == 2024)
  }

  @Test("Text behind a run-in heading, and a bracketed figure, are no headings")
  func runIn() {
    let lines = [
      "（二）依申请公开。自2008年5月1日至2024年12月31日，累计受理申", "（2023年为28件），其中自然人申请23件，法人或其他组织申请",
      "（四）平台建设。2022年5月新平台上线，2023年10月完成二期建设，部",
    ]
    for line in lines {
      let bytes = TornHeadingTests.report("一、总体情况\n（一）主动公开\n\(line)\n门入驻并按月巡检。", for: .overview)
      let text = SourceText(bytes)
      let headings = Document(text).reports.first?.headings.map { text[$0] } ?? []
      #expect(headings.contains("（一）主动公开"))
      #expect(!headings.contains(line))
    }
  }

  /// A report of six headings, one of them as given.
  private static func report(
    _ heading: String, for kind: SectionKind, under title: String = "石桥镇人民政府2024年政府信息公开工作年度报告"
  ) -> ContiguousArray<UInt8> {
    let sections = SectionKind.allCases.map { ($0 == kind ? heading : $0.heading) + "\n本部分的情况已经写明。\n" }
    return ContiguousArray((title + "\n\n" + sections.joined()).utf8)
  }
}
