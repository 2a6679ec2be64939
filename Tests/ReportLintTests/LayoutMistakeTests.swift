import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Mistakes of real reports, set into every readable layout.
@Suite("Mistakes in every layout") struct LayoutMistakeTests {
  /// Reports of the current form, with figures in table three.
  static let reports = (0..<60).map { GeneratedReport(seed: $0) }.filter {
    $0.edition == .edition2021 && $0[.request(.granted, .total)] > 0
  }.prefix(4)

  @Test("Table four: 10, 1, 0, 0 with a total of 0", arguments: LayoutClass.readable)
  func groupTotal(_ layout: LayoutClass) {
    for report in LayoutMistakeTests.reports {
      var wrong = report
      for (index, value) in [10, 1, 0, 0, 0].enumerated() { wrong.remedies[index] = value }
      let text = SourceText(wrong.written(in: layout))
      let document = Document(text)
      let isBlank = document.reports.first?.cell(.remedy(.review, .total))?.figure == .blank
      let errors = lint(document).filter { $0.severity == .error && $0.rule.hasPrefix("t4") }
      // Where the layout leaves zeros blank there is no total to be wrong, but one to be missed.
      #expect(errors.map(\.rule) == [isBlank ? "t4-blank-cell" : "t4-group-total"])
      #expect(isBlank ? layout.leavesZerosBlank : errors.first.map { text[$0.range] } == "0")
    }
  }

  @Test("Table three without the column 其他", arguments: LayoutClass.readable)
  func missingColumn(_ layout: LayoutClass) {
    for report in LayoutMistakeTests.reports {
      let findings = lint(Document(SourceText(report.written(in: layout, .withoutOther))))
      let said = findings.filter { $0.rule == "t3-header-missing-column" || $0.rule == "table-unreadable" }
      // Where the columns have other names than the form's, nobody can know which of them is missing.
      let rule = layout == .miniTables ? "table-unreadable" : "t3-header-missing-column"
      #expect(said.map(\.rule) == [rule], "\(findings.map { $0.rule + " " + $0.message.zh })")
    }
  }

  @Test("A total left out is said, or the table is refused", arguments: LayoutClass.readable)
  func missingTotal(_ layout: LayoutClass) {
    for report in LayoutMistakeTests.reports {
      let document = Document(SourceText(report.written(in: layout, .withoutGrantedTotal)))
      let findings = lint(document)
      #expect(findings.contains { ["t3-blank-cell", "t3-row-cell-count", "table-unreadable"].contains($0.rule) })
      #expect(document.reports.first?.equations().contains { $0.verdict == .broken } == false)
      let isRefused = findings.contains { $0.rule == "table-unreadable" }
      #expect(isRefused || document.reports.first?.cell(.request(.granted, .total))?.number == nil)
    }
  }

  @Test("A superseded form is one finding", arguments: LayoutClass.readable)
  func superseded(_ layout: LayoutClass) {
    for seed in (0..<60).map(UInt64.init).filter({ GeneratedReport(seed: $0).edition == .edition2019 }).prefix(4) {
      var report = GeneratedReport(seed: seed)
      report.year = 2023
      let findings = lint(Document(SourceText(report.written(in: layout)))).filter {
        $0.severity >= .warning && !(layout.leavesZerosBlank && $0.rule.hasSuffix("blank-cell"))
      }
      #expect(findings.count == 1, "seed \(seed): \(findings.map { $0.rule + " " + $0.message.zh })")
    }
  }

  @Test("A form without figures is one warning", arguments: LayoutClass.readable)
  func blank(_ layout: LayoutClass) {
    for report in LayoutMistakeTests.reports {
      let findings = lint(Document(SourceText(report.written(in: layout, .blank))))
      let grave = findings.filter { $0.severity >= .warning || $0.rule == "table-unreadable" }
      #expect(grave.count == 1, "\(grave.map { $0.rule + " " + $0.message.zh })")
      #expect(grave.first?.severity == .warning)
    }
  }
}
