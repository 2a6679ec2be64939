import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Reports are so regular that a wrong figure has a computable set of consequences.
@Suite("Oracle") struct OracleTests {
  static let count = runs("NIANBAO_ORACLE_RUNS", default: 100)

  @Test("A true report has no finding at all", arguments: Dialect.allCases)
  func quiet(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<OracleTests.count where failures.count < 3 {
      let text = SourceText(GeneratedReport(seed: UInt64(seed)).written(in: dialect))
      let document = Document(text)
      if document.reports.count != 1 { failures.append("seed \(seed): \(document.reports.count) reports") }
      for finding in lint(document, rules: .beyondTypography) where failures.count < 3 {
        let line = text.line(at: finding.range.start) + 1
        failures.append("seed \(seed) line \(line) \(finding.rule): \(finding.message.zh)")
      }
    }
    #expect(failures == [])
  }

  @Test("A wrong figure breaks exactly the equations it stands in", arguments: Dialect.allCases)
  func consequences(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<OracleTests.count where failures.count < 3 {
      let slip = Slip(seed: UInt64(seed))
      let document = Document(SourceText(slip.wrong.written(in: dialect)))
      guard let report = document.reports.first else {
        failures.append("seed \(seed): no report")
        continue
      }
      let broken = report.equations().filter { $0.verdict == .broken }.map(\.form.id)
      let open = report.equations().filter { $0.verdict == .open }.count
      if Set(broken) != Set(slip.equations.map(\.id)) || open > 0 {
        failures.append("seed \(seed) \(slip.address): broken \(broken), open \(open)")
      }
    }
    #expect(failures == [])
  }

  @Test("A wrong figure is found at the right cell", arguments: Dialect.allCases)
  func found(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<OracleTests.count where failures.count < 3 {
      let slip = Slip(seed: UInt64(seed))
      let document = Document(SourceText(slip.wrong.written(in: dialect)))
      let totals = lint(document).filter { Catalog.rule($0.rule)?.group == .totals && $0.severity == .error }
      let cells = slip.repairs.count == 1 ? slip.repairs : slip.equations.flatMap(\.right)
      let ranges = cells.compactMap { document.reports.first?.cell($0)?.range }
      if totals.count != 1 || !totals.allSatisfy({ ranges.contains($0.range) }) {
        let places = totals.map { "\($0.rule) [\(document.text[$0.range])] \($0.message.zh)" }
        failures.append("seed \(seed) \(slip.address), repairs \(slip.repairs.count): \(places)")
      }
    }
    #expect(failures == [])
  }
}

extension OracleTests {
  @Test("Where one cell alone can be the wrong one, fixing restores the original", arguments: Dialect.allCases)
  func repaired(_ dialect: Dialect) {
    var tried = 0
    var restored = 0
    var failures: [String] = []
    for seed in 0..<OracleTests.count {
      let slip = Slip(seed: UInt64(seed))
      guard slip.repairs.count == 1 else { continue }
      tried += 1
      let text = SourceText(slip.wrong.written(in: dialect))
      let repaired = fixed(text, rules: .beyondTypography, unsafe: true).text
      if repaired.bytes == SourceText(slip.original.written(in: dialect)).bytes {
        restored += 1
      } else if failures.count < 3 {
        failures.append("seed \(seed) \(slip.address): " + OracleTests.firstDifference(text, repaired))
      }
    }
    let share = tried == 0 ? 0 : Double(restored) * 100 / Double(tried)
    print("\(dialect): \(restored) of \(tried) unique slips repaired, \(share.rounded()) %", failures)
    #expect(tried > OracleTests.count / 2)
    #expect(share >= 95, "\(failures)")
  }

  private static func firstDifference(_ a: SourceText, _ b: SourceText) -> String {
    for line in 0..<min(a.lineCount, b.lineCount) where a[a.lineRange(line)] != b[b.lineRange(line)] {
      return "[\(a[a.lineRange(line)])] became [\(b[b.lineRange(line)])]"
    }
    return a.count == b.count ? "unchanged" : "lengths differ"
  }
}

/// One figure of a true report made wrong.
struct Slip {
  let original: GeneratedReport
  let wrong: GeneratedReport
  let address: CellAddress

  /// The slip of a seed.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed ^ 0x511F)
    original = GeneratedReport(seed: seed)
    address = random.pick(original.addresses)
    let value = original[address]
    var changed = original
    let amount = random.pick([1, 1, 2, 9, 10, 100, 1_000]) + random.below(3)
    changed[address] = value >= amount && random.chance(50) ? value - amount : value + amount
    wrong = changed
  }

  /// The equations that hold the wrong cell.
  var equations: [EquationForm] {
    EquationForm.forms(of: original.edition).filter { ($0.left + $0.right).contains(address) }
  }

  /// Every cell whose change alone, to a figure not below zero, makes every equation hold.
  var repairs: [CellAddress] {
    let forms = EquationForm.forms(of: wrong.edition)
    func gap(_ form: EquationForm) -> Int {
      form.right.reduce(0) { $0 + wrong[$1] } - form.left.reduce(0) { $0 + wrong[$1] }
    }
    let broken = Set(forms.filter { gap($0) != 0 }.map(\.id))
    return wrong.addresses.filter { cell in
      let holding = forms.filter { ($0.left + $0.right).contains(cell) }
      guard Set(holding.map(\.id)) == broken else { return false }
      let changes = Set(holding.map { $0.left.contains(cell) ? gap($0) : -gap($0) })
      return changes.count == 1 && wrong[cell] + (changes.first ?? 0) >= 0
    }
  }
}

extension RuleSelection {
  /// The standard rules but those of typography: the generator writes the labels' brackets in either width.
  static let beyondTypography = RuleSelection(rules: standard.rules.filter { $0.group != .typography })
}
