import AnnualReport
import FixtureSupport
import Testing

/// One report in every layout that real reports arrive in.
@Suite("Layouts") struct LayoutTests {
  static let seeds = 0..<runs("NIANBAO_LAYOUT_RUNS", default: 20)

  @Test(
    "Every readable layout gives back the same figures; what is not exact is refused, nothing is wrong",
    arguments: LayoutClass.readable, [false, true])
  func faithful(_ layout: LayoutClass, _ hasPageMarks: Bool) {
    guard !hasPageMarks || layout.takesPageMarks else { return }
    var exact = 0
    var refused = 0
    var faults: [String] = []
    for seed in LayoutTests.seeds {
      let report = GeneratedReport(seed: UInt64(seed))
      let text = report.written(in: layout, hasPageMarks: hasPageMarks)
      let encoding = Encoding.allCases[seed % Encoding.allCases.count]
      let document = Document(SourceText(encoding.bytes(of: text)))
      guard document.reports.count == 1, let read = document.reports.first else {
        faults.append("seed \(seed): \(document.reports.count) reports")
        continue
      }
      for kind in TableKind.allCases {
        switch LayoutVerdict(report, read, kind, isBlank: layout.leavesZerosBlank) {
        case .exact: exact += 1
        case .refused: refused += 1
        case .partial(let why), .wrong(let why): faults.append("seed \(seed) \(kind): \(why)")
        }
      }
      faults += LayoutTests.frame(report, read).map { "seed \(seed): \($0)" }
    }
    let tables = LayoutTests.seeds.count * 3
    print(
      "layout \(layout.rawValue)\(hasPageMarks ? " with page marks" : ""): \(exact) of \(tables) exact, \(refused) refused, \(faults.count) faults"
    )
    #expect(faults.prefix(5) == [])
    #expect(exact * 1_000 >= tables * 995)
  }

  @Test("A layout that cannot be placed is refused once a table", arguments: LayoutClass.refused)
  func refused(_ layout: LayoutClass) {
    var faults: [String] = []
    for seed in LayoutTests.seeds {
      let report = GeneratedReport(seed: UInt64(seed))
      let document = Document(SourceText(report.written(in: layout)))
      guard document.reports.count == 1, let read = document.reports.first else {
        faults.append("seed \(seed): \(document.reports.count) reports")
        continue
      }
      for kind in TableKind.allCases {
        let verdict = LayoutVerdict(report, read, kind, isBlank: false)
        let count = read.unreadable.count { $0.kind == kind }
        if verdict == .exact, count == 0 { continue }
        if verdict != .refused || count != 1 { faults.append("seed \(seed) \(kind): \(verdict), refused \(count)") }
      }
      if read.equations().contains(where: { $0.verdict == .broken }) { faults.append("seed \(seed): judged") }
    }
    #expect(faults.prefix(5) == [])
  }

  /// What is read of the rest of a report otherwise than written.
  static func frame(_ expected: GeneratedReport, _ report: Report) -> [String] {
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
    return faults
  }
}
