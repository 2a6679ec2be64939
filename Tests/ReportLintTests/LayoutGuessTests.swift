import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// A line lost, doubled or out of place: either the figures are right, or something is said.
@Suite("No guess in any layout") struct LayoutGuessTests {
  static let count = runs("NIANBAO_LAYOUT_RUNS", default: 8)

  @Test("No line lost, doubled or swapped puts a figure under another label unnoticed", arguments: LayoutClass.allCases)
  func noGuess(_ layout: LayoutClass) {
    guard layout != .blankForm, layout != .pictures, !layout.leavesZerosBlank else { return }
    var tried = 0
    var moved = 0
    var failures: [String] = []
    for seed in 0..<LayoutGuessTests.count {
      let report = GeneratedReport(seed: UInt64(seed))
      let lines = report.written(in: layout).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var random = SplitMix64(seed: UInt64(seed) ^ 0x6E55)
      for _ in 0..<12 {
        guard let (damaged, what) = LayoutGuessTests.damaged(lines, &random) else { continue }
        tried += 1
        let document = Document(SourceText(damaged.joined(separator: "\n") + "\n"))
        guard let wrong = LayoutGuessTests.wrong(report, document) else { continue }
        moved += 1
        let isSaid = lint(document).contains { $0.severity >= .warning || $0.rule == "table-unreadable" }
        if !isSaid { failures.append("seed \(seed) \(what): \(wrong)") }
      }
    }
    print("layout \(layout.rawValue): \(tried) damaged, \(moved) with a figure elsewhere, \(failures.count) unnoticed")
    #expect(failures.prefix(4) == [], "\(failures.count) of \(tried)")
  }

  /// The lines with one between the second and the fifth heading deleted, doubled or swapped with the next.
  static func damaged(_ lines: [String], _ random: inout SplitMix64) -> ([String], String)? {
    let headings = lines.indices.filter { line in
      SectionKind.allCases.contains {
        lines[line].contains($0.heading) || lines[line].contains(Traditional.label($0.heading))
      }
    }
    guard headings.count >= 6 else { return nil }
    let at = random.pick(headings[1] + 1...headings[4] - 2)
    guard !headings.contains(at), !headings.contains(at + 1) else { return nil }
    var damaged = lines
    switch random.below(3) {
    case 0: damaged.remove(at: at)
    case 1: damaged.insert(lines[at], at: at)
    default:
      // Two lines of nothing but figures say something else when swapped, and nobody can know.
      if isBare(lines[at]), isBare(lines[at + 1]) { return nil }
      damaged.swapAt(at, at + 1)
    }
    return damaged == lines ? nil : (damaged, "line \(at + 1) [\(lines[at].prefix(60))]")
  }

  private static func isBare(_ line: String) -> Bool { !line.unicodeScalars.contains { $0.value > 0x7F } }

  /// The first figure that is not the one written there.
  static func wrong(_ expected: GeneratedReport, _ document: Document) -> String? {
    guard let report = document.reports.first else { return nil }
    for address in expected.addresses {
      if let value = report.cell(address)?.number, value != Decimal6(expected[address]) {
        return "\(address) is \(value), not \(expected[address])"
      }
    }
    for (row, figures) in expected.disclosure {
      let cells = report.disclosure?[row]?.cells ?? []
      for (cell, figure) in zip(cells, figures) {
        if let value = cell.number, value != GeneratedReport.decimal(figure) {
          return "\(row) is \(value), not \(figure)"
        }
      }
    }
    return nil
  }
}
