import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// What is found in reports in every layout.
@Suite("Findings in every layout") struct LayoutLintTests {
  static let count = runs("NIANBAO_LAYOUT_RUNS", default: 10)

  @Test(
    "A true report has no finding at warning or above in any layout",
    arguments: LayoutClass.readable + LayoutClass.refused, [false, true])
  func quiet(_ layout: LayoutClass, _ hasPageMarks: Bool) {
    guard !hasPageMarks || layout.takesPageMarks, !layout.leavesZerosBlank else { return }
    var failures: [String] = []
    for seed in 0..<LayoutLintTests.count {
      let text = SourceText(GeneratedReport(seed: UInt64(seed)).written(in: layout, hasPageMarks: hasPageMarks))
      let findings = lint(Document(text))
      for finding in findings where finding.severity >= .warning {
        let line = text.line(at: finding.range.start) + 1
        failures.append("seed \(seed) line \(line) \(finding.rule): \(finding.message.zh)")
      }
      if LayoutClass.refused.contains(layout) {
        let refusals = findings.count { $0.rule == "table-unreadable" }
        if refusals > 3 || refusals < 1 { failures.append("seed \(seed): \(refusals) refusals") }
      }
    }
    #expect(failures.prefix(4) == [], "\(failures.count) findings")
  }

  @Test("A wrong figure is found where it stands and, where it can be, put right", arguments: LayoutClass.readable)
  func found(_ layout: LayoutClass) {
    var tried = 0
    var restored = 0
    var failures: [String] = []
    for seed in 0..<LayoutLintTests.count {
      let slip = Slip(seed: UInt64(seed))
      let text = SourceText(slip.wrong.written(in: layout))
      let document = Document(text)
      let totals = lint(document).filter { Catalog.rule($0.rule)?.group == .totals && $0.severity == .error }
      let cells = slip.repairs.count == 1 ? slip.repairs : slip.equations.flatMap(\.right)
      if layout.leavesZerosBlank { continue }
      let ranges = cells.compactMap { document.reports.first?.cell($0)?.range }.map(document.source)
      if totals.count != 1 || !totals.allSatisfy({ ranges.contains($0.range) }) {
        let places = totals.map { "\($0.rule) [\(text[$0.range])] \($0.message.zh)" }
        failures.append("seed \(seed) \(slip.address), repairs \(slip.repairs.count): \(places)")
      }
      guard slip.repairs.count == 1 else { continue }
      tried += 1
      let repaired = fixed(text, rules: .beyondTypography, unsafe: true).text
      if repaired.bytes == SourceText(slip.original.written(in: layout)).bytes {
        restored += 1
      } else if layout == .pdfLayout || tried == 3 {
        for line in 0..<min(text.lineCount, repaired.lineCount)
        where text[text.lineRange(line)] != repaired[repaired.lineRange(line)] {
          print(
            "layout \(layout.rawValue) became", line, text[text.lineRange(line)], "->",
            repaired[repaired.lineRange(line)])
          break
        }
      }
    }
    print("layout \(layout.rawValue): \(restored) of \(tried) unique slips put right")
    #expect(failures.prefix(4) == [], "\(failures.count) failures")
  }
}
