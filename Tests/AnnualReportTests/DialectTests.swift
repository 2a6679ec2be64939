import AnnualReport
import FixtureSupport
import Testing

/// One report, written down in many ways, is read as one report.
@Suite("Dialects") struct DialectTests {
  static let seeds = 0..<runs("NIANBAO_ORACLE_RUNS", default: 100)

  @Test("Every figure, section, year, organ and period is read as written", arguments: Dialect.allCases)
  func faithful(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in DialectTests.seeds where failures.count < 3 {
      let report = GeneratedReport(seed: UInt64(seed))
      for encoding in Encoding.allCases {
        let bytes = encoding.bytes(of: report.written(in: dialect))
        let misread = DialectTests.misread(report, Document(SourceText(bytes)))
        if !misread.isEmpty {
          failures.append("seed \(seed) \(dialect) \(encoding): " + misread.prefix(5).joined(separator: "; "))
          break
        }
      }
    }
    #expect(failures == [])
  }

  /// What the document says otherwise than the generated report.
  static func misread(_ expected: GeneratedReport, _ document: Document) -> [String] {
    guard document.reports.count == 1, let report = document.reports.first else {
      return ["\(document.reports.count) reports"]
    }
    var faults: [String] = []
    func check(_ name: String, _ read: some Sendable, _ written: some Sendable) {
      let (a, b) = ("\(read)", "\(written)")
      if a != b { faults.append("\(name) is \(a), not \(b)") }
    }
    check("year", report.year ?? -1, expected.year)
    check("organ", report.organ?.name ?? "-", expected.organ)
    check("organ kind", report.organ?.kind ?? .unknown, expected.organKind)
    check("sections", report.sections.map { $0.kind?.ordinal ?? 0 }, [1, 2, 3, 4, 5, 6])
    check("edition", report.edition?.rawValue ?? "-", expected.edition.rawValue)
    check("periods", report.periods.count, 1)
    if let period = report.periods.first {
      check(
        "period start", [period.start?.year, period.start?.month, period.start?.day], [expected.year, 1, 1] as [Int?])
      check("period end", [period.end?.year, period.end?.month, period.end?.day], [expected.year, 12, 31] as [Int?])
    }
    let date = report.signOff?.date
    check("sign-off", [date?.year, date?.month, date?.day], [expected.year + 1, 1, expected.signOffDay] as [Int?])
    for address in expected.addresses {
      check("\(address)", report.cell(address)?.figure ?? .absent, Figure.number(Decimal6(expected[address])))
    }
    for (row, figures) in expected.disclosure {
      let read = report.disclosure?[row]?.cells.map(\.figure) ?? []
      check("\(row)", read, figures.map { Figure.number(GeneratedReport.decimal($0)) })
    }
    return faults
  }
}
