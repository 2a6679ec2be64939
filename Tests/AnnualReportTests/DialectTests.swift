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
      for encoding in ByteVariant.allCases {
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

  @Test(
    "A page may end between a row's figures and its label",
    arguments: ["pdf-raw-label-behind-page", "pdf-layout-label-behind-page"])
  func labelBehindThePage(_ name: String) throws {
    func figures(_ path: String) throws -> [[Figure]] {
      let report = try #require(Document(SourceText(Fixture("Fixtures/Reports/" + path).bytes)).reports.first)
      return RequestRow.rows(of: .edition2021).map { row in
        RequestColumn.allCases.map { report.cell(.request(row, $0))?.figure ?? .absent }
      }
    }
    #expect(try figures(name + ".txt") == figures("true-pipes.md"))
  }

  /// What the document says otherwise than the generated report.
  static func misread(_ expected: GeneratedReport, _ document: Document) -> [String] {
    guard document.reports.count == 1, let report = document.reports.first else {
      return ["\(document.reports.count) reports"]
    }
    var faults = Faults()
    faults.frame(expected, report)
    for address in expected.addresses {
      faults.check("\(address)", report.cell(address)?.figure ?? .absent, Figure.number(Decimal6(expected[address])))
    }
    for (row, figures) in expected.disclosure {
      let read = report.disclosure?[row]?.cells.map(\.figure) ?? []
      faults.check("\(row)", read, figures.map { Figure.number(GeneratedReport.decimal($0)) })
    }
    return faults.list
  }
}
