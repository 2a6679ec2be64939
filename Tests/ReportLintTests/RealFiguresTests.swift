import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// The figures of real reports, written in every readable layout.
@Suite("Real figures in every layout") struct RealFiguresTests {
  @Test(
    "Every figure is read, and what is wrong with them is found", arguments: RealFigures.allCases, LayoutClass.readable)
  func read(_ figures: RealFigures, _ layout: LayoutClass) throws {
    let report = figures.report
    let document = Document(SourceText(report.written(in: layout)))
    let read = try #require(document.reports.first)
    for kind in TableKind.allCases {
      #expect(LayoutVerdict(report, read, kind, isBlank: layout.leavesZerosBlank) == .exact)
    }
    let grave = lint(document).filter { $0.severity >= .warning }
    let isBlank = read.cell(.remedy(.review, .total))?.figure == .blank
    // One of them left the totals of two groups of table four at zero (10 + 1 and 5).
    let expected = figures != .district2023 ? [] : isBlank ? ["t4-blank-cell"] : ["t4-group-total", "t4-group-total"]
    let blanks: Set = ["t2-blank-cell", "t3-blank-cell", "t4-blank-cell"]
    let found = grave.map(\.rule).filter { !layout.leavesZerosBlank || !blanks.contains($0) }
    #expect(found == (isBlank ? [] : expected), "\(grave.map { $0.rule + " " + $0.message.zh })")
    if isBlank { #expect(grave.contains { $0.rule == "t4-blank-cell" }) }
  }
}
