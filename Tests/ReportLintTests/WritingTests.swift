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
    periods = report.periods.map { "\($0.start.map { [$0.year, $0.month, $0.day] } ?? []) \($0.end.map { [$0.year, $0.month, $0.day] } ?? [])" }
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

  var description: String { "\(year ?? 0) \(organ ?? "-") \(sections) \(periods) \(cells.joined(separator: ","))" }
}

@Suite("Writing") struct WritingTests {
  static let forms = WrittenForm.allCases

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
    if written.kept.isEmpty, !expected.isEmpty { #expect(again.written(as: form).text == written.text, "\(fixture) \(form)") }
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
}
