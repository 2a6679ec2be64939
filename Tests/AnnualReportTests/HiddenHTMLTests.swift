import AnnualReport
import FixtureSupport
import Foundation
import Testing

/// What a web page hides by style, and characters written as references.
@Suite("Hidden parts of web pages") struct HiddenHTMLTests {
  private static let page = Fixture("Fixtures/Reports/layout-l11.html").string

  @Test(
    "A copy of the report that a style or attribute hides is not read",
    arguments: [
      #"<div style="display:none">"#, #"<div id="phone" style="width: 1px; DISPLAY : none;">"#,
      #"<div class="m" hidden>"#,
      #"<div hidden="hidden" id="print">"#,
    ])
  func copies(tag: String) {
    let body = HiddenHTMLTests.body
    let page = HiddenHTMLTests.page.replacing("</body>", with: tag + "<div>" + body + "</div>" + body + "</div></body>")
    #expect(HiddenHTMLTests.outcome(page) == HiddenHTMLTests.outcome(HiddenHTMLTests.page))
  }

  @Test("What is not hidden is read", arguments: [#"<div style="overflow: hidden">"#, #"<div data-x="display none">"#])
  func shown(tag: String) {
    let page = HiddenHTMLTests.page.replacing("<body>", with: "<body>" + tag).replacing(
      "</body>", with: "</div></body>")
    #expect(HiddenHTMLTests.outcome(page) == HiddenHTMLTests.outcome(HiddenHTMLTests.page))
  }

  @Test("Where the report itself is hidden until a script shows it, it is read")
  func onlyHidden() {
    let page = HiddenHTMLTests.page.replacing("<body>", with: #"<body><div style="display:none">"#)
      .replacing("</body>", with: "</div></body>")
    #expect(HiddenHTMLTests.outcome(page) == HiddenHTMLTests.outcome(HiddenHTMLTests.page))
  }

  @Test("A line end written as a reference between cells is a line end")
  func references() {
    let page = HiddenHTMLTests.page.replacing("</td><td", with: "</td>&#13;\n&#9;<td")
    #expect(page != HiddenHTMLTests.page)
    #expect(HiddenHTMLTests.outcome(page) == HiddenHTMLTests.outcome(HiddenHTMLTests.page))
  }

  private static var body: String {
    let start = page.range(of: "<body>")?.upperBound ?? page.startIndex
    let end = page.range(of: "</body>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }

  /// The sections, the figures of all tables and the verdicts of the one report of a page.
  private static func outcome(_ page: String) -> [String] {
    let reports = Document(SourceText(ContiguousArray(page.utf8))).reports
    #expect(reports.count == 1)
    return reports.flatMap(words)
  }

  private static func words(_ report: Report) -> [String] {
    var words = report.sections.map { "\($0.kind as Any)" }
    for row in RequestRow.allCases {
      for column in RequestColumn.allCases { words.append("\(report.requests?[row, column]?.figure as Any)") }
    }
    for group in RemedyGroup.allCases {
      for column in RemedyColumn.allCases { words.append("\(report.remedies?[group, column].figure as Any)") }
    }
    for equation in report.equations() { words.append("\(equation.verdict)") }
    return words
  }
}
