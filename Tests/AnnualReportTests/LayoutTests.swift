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
      let encoding = ByteVariant.allCases[seed % ByteVariant.allCases.count]
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
      var frame = Faults()
      frame.frame(report, read)
      faults += frame.list.map { "seed \(seed): \($0)" }
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
}
