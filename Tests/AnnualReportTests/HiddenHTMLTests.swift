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
      #"<div hidden="hidden" id="print">"#, "<div style=display:none>", "<div id=a\thidden>",
      #"<div style="color:red;visibility: hidden">"#,
    ])
  func copies(tag: String) {
    let body = HiddenHTMLTests.body
    let page = HiddenHTMLTests.page.replacing("</body>", with: tag + "<div>" + body + "</div>" + body + "</div></body>")
    #expect(HiddenHTMLTests.outcome(page) == HiddenHTMLTests.outcome(HiddenHTMLTests.page))
  }

  @Test(
    "Whatever element holds the copy, it is not read",
    arguments: ["aside", "nav", "main", "form", "fieldset", "center", "header", "footer", "ul", "li", "table", "p"])
  func elements(name: String) {
    let page = HiddenHTMLTests.page
    let copy = name == "p" ? "2020年政府信息公开工作年度报告" : HiddenHTMLTests.body
    for attribute in ["hidden", "style='display:none'", "style=visibility:hidden"] {
      let hidden = page.replacing("</body>", with: "<\(name) \(attribute)>\(copy)</\(name)></body>")
      #expect(HiddenHTMLTests.outcome(hidden) == HiddenHTMLTests.outcome(page), "\(attribute)")
    }
  }

  @Test(
    "A hidden cell or row of a table is none, its end tag written or not",
    arguments: ["hidden", #"style="display:none""#, "style=display:none", #"style="mso-x:1;DISPLAY: none ""#])
  func rows(attribute: String) {
    let page = HiddenHTMLTests.page
    let cell = "<td \(attribute)>9"
    let pages = [
      page.replacing("</tr>", with: cell + "</td></tr>"), page.replacing("</tr>", with: cell + "</tr>"),
      page.replacing("<td", with: cell + "</td><td"), page.replacing("<td", with: cell + "<td"),
      page.replacing("</tr>", with: "</tr><tr \(attribute)><td>2.重复申请</td><td>1</td><td>2</td></tr>"),
      page.replacing("</tr>", with: "</tr><tr \(attribute)><td>2.重复申请<td>1<td><table><tr><td>8</table>"),
    ]
    for (index, hidden) in pages.enumerated() {
      #expect(HiddenHTMLTests.outcome(hidden) == HiddenHTMLTests.outcome(page), "\(index)")
    }
  }

  @Test("A cell whose content is not visible stays an empty cell")
  func invisible() {
    let shown = "<table><tr><td>行政许可</td><td></td><td>3</td></tr><tr><td>行政处罚</td><td></td><td>4</td></tr></table>"
    let unseen = shown.replacing("<td></td>", with: "<td style='visibility:hidden'>7</td>")
    let readings = [shown, unseen].map { table in
      let page = HiddenHTMLTests.page.replacing("</body>", with: table + "</body>")
      return String(describing: Document(SourceText(page)).tree.nodes.map(\.kind))
    }
    #expect(readings[0] == readings[1])
  }

  @Test(
    "What is not hidden is read",
    arguments: [
      #"<div style="overflow: hidden">"#, #"<div data-x="display none">"#, #"<div aria-hidden="false">"#,
      #"<div title="display:none" class="hidden">"#, "<div style=overflow:hidden>", #"<div data-hidden>"#,
    ])
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
