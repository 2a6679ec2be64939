import AnnualReport
import FixtureSupport
@testable import ReportLint
import Testing

/// Two wrong figures have a computable set of consequences too.
@Suite("Oracle of two slips") struct RepairOracleTests {
  @Test("Two wrong figures are found at their cells wherever nothing else explains them", arguments: Dialect.allCases)
  func found(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<OracleTests.count where failures.count < 3 {
      let slips = Slips(seed: UInt64(seed))
      let document = Document(SourceText(slips.wrong.written(in: dialect)))
      let totals = lint(document).filter { Catalog.rule($0.rule)?.group == .totals && $0.severity == .error }
      let found = Set(totals.map(\.range))
      func ranges(_ cells: [CellAddress]) -> Set<TextRange> {
        Set(cells.compactMap { document.reports.first?.cell($0)?.range })
      }
      let sure = ranges(slips.cells)
      let loose = ranges(slips.brokenTotals)
      let isRight = slips.isUnique ? found == sure : found == sure || found == loose
      if !isRight || found.count != totals.count {
        let places = totals.map { "\($0.rule) [\(document.text[$0.range])] \($0.message.zh)" }
        failures.append("seed \(seed) \(slips.cells), \(slips.repairs.count) repairs: \(places)")
      }
    }
    #expect(failures == [])
  }

  @Test("Fixing two wrong figures restores the original wherever it is the only repair", arguments: Dialect.allCases)
  func repaired(_ dialect: Dialect) {
    var (unique, uniqueRestored, restored) = (0, 0, 0)
    var failures: [String] = []
    for seed in 0..<OracleTests.count {
      let slips = Slips(seed: UInt64(seed))
      let text = SourceText(slips.wrong.written(in: dialect))
      let repaired = fixed(text, rules: .beyondTypography, unsafe: true).text
      let isRestored = repaired.bytes == SourceText(slips.original.written(in: dialect)).bytes
      if isRestored { restored += 1 }
      guard slips.isUnique else { continue }
      unique += 1
      if isRestored { uniqueRestored += 1 } else { failures.append("seed \(seed) \(slips.cells)") }
    }
    let share = 100 * restored / OracleTests.count
    print("\(dialect): \(uniqueRestored) of \(unique) unique pairs repaired, of all pairs \(share) %")
    #expect(unique > OracleTests.count / 3)
    #expect(failures == [])
  }

  @Test("Twenty-five rows all wrong cost a bounded search and one finding for each broken sum")
  func wild() throws {
    var report = GeneratedReport(seed: 7)
    for (index, address) in report.addresses.enumerated() { report[address] += 1 + index * index % 97 }
    let document = Document(SourceText(report.written(in: .tabs)))
    let read = try #require(document.reports.first)
    let equations = read.equations()
    let broken = equations.filter { $0.verdict == .broken }
    #expect(broken.count > 35)
    var search = RepairSearch(equations.filter { $0.form.id.isOfRequests }, in: read)
    #expect(search.smallest().isEmpty)
    #expect(search.steps == 0)
    let totals = lint(document).filter { Catalog.rule($0.rule)?.group == .totals && $0.severity == .error }
    #expect(totals.count >= broken.count - 3)
  }

  @Test("However two slips fall, the search takes no more than some thousand steps")
  func steps() throws {
    var most = 0
    for seed in 0..<OracleTests.count {
      let slips = Slips(seed: UInt64(seed))
      let document = Document(SourceText(slips.wrong.written(in: .tabs)))
      let report = try #require(document.reports.first)
      var search = RepairSearch(report.equations().filter { $0.form.id.isOfRequests }, in: report)
      _ = search.smallest()
      most = max(most, search.steps)
    }
    #expect(most > 0)
    #expect(most < 4_000)
  }
}

extension EquationForm.ID {
  /// Whether the equation is one of table three.
  fileprivate var isOfRequests: Bool { if case .groupTotal = self { false } else { true } }
}

extension CellAddress {
  /// Whether another cell stands in the same row or column.
  fileprivate func isNear(_ other: CellAddress) -> Bool {
    guard case .request(let row, let column) = self, case .request(let otherRow, let otherColumn) = other else {
      return false
    }
    return row == otherRow || column == otherColumn
  }
}

/// Two figures of table three of a true report made wrong.
struct Slips {
  let original: GeneratedReport
  let wrong: GeneratedReport
  /// The wrong cells.
  let cells: [CellAddress]

  /// The slips of a seed.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed ^ 0x2517)
    original = GeneratedReport(seed: seed)
    var changed = original
    var cells: [CellAddress] = []
    let addresses = original.addresses.filter { if case .request = $0 { true } else { false } }
    let amounts = (0..<2).map { _ in random.pick([1, 1, 2, 9, 10, 100, 1_000]) + random.below(3) }
    // Every third pair stands in one row or column, every third is off by the same amount: there other repairs may be equal.
    let isNear = random.chance(33)
    let isEqual = random.chance(33)
    while cells.count < 2 {
      let address = random.pick(addresses)
      if cells.contains(address) || isNear && !cells.allSatisfy(address.isNear) { continue }
      let value = original[address]
      let amount = amounts[isEqual ? 0 : cells.count]
      changed[address] = value >= amount && random.chance(50) ? value - amount : value + amount
      cells.append(address)
    }
    self.cells = cells
    wrong = changed
  }

  /// Whether these two cells, and nothing smaller or as small, explain what is wrong.
  var isUnique: Bool { repairs == [Set(cells)] }

  /// The totals at which broken sums are reported.
  var brokenTotals: [CellAddress] {
    forms.filter { gap($0, wrong) != 0 }.compactMap { form in
      if case .balance(let column) = form.id { return .request(.resultTotal, column) }
      return form.right.first
    }
  }

  /// Every set of cells, one or else two, whose change to figures not below zero makes every sum hold.
  var repairs: [Set<CellAddress>] {
    let singles = Slips.single(wrong, forms)
    if !singles.isEmpty { return singles.map { [$0.cell] } }
    var found: [Set<CellAddress>] = []
    let broken = forms.filter { gap($0, wrong) != 0 }
    for form in broken {
      for cell in form.left + form.right {
        for gap in Set(broken.filter { ($0.left + $0.right).contains(cell) }.map { gap($0, wrong, at: cell) }) {
          guard wrong[cell] + gap >= 0 else { continue }
          var changed = wrong
          changed[cell] += gap
          for second in Slips.single(changed, forms) where second.cell != cell {
            if !found.contains([cell, second.cell]) { found.append([cell, second.cell]) }
          }
        }
      }
    }
    return found
  }

  private var forms: [EquationForm] { EquationForm.forms(of: original.edition) }

  private func gap(_ form: EquationForm, _ report: GeneratedReport, at cell: CellAddress? = nil) -> Int {
    let gap = form.right.reduce(0) { $0 + report[$1] } - form.left.reduce(0) { $0 + report[$1] }
    return cell.map { form.left.contains($0) ? gap : -gap } ?? gap
  }

  private static func single(_ report: GeneratedReport, _ forms: [EquationForm]) -> [(cell: CellAddress, value: Int)] {
    func gap(_ form: EquationForm) -> Int {
      form.right.reduce(0) { $0 + report[$1] } - form.left.reduce(0) { $0 + report[$1] }
    }
    let broken = forms.filter { gap($0) != 0 }
    guard let first = broken.first else { return [] }
    let ids = Set(broken.map(\.id))
    return (first.left + first.right).compactMap { cell in
      let holding = forms.filter { ($0.left + $0.right).contains(cell) }
      let changes = Set(holding.map { $0.left.contains(cell) ? gap($0) : -gap($0) })
      guard Set(holding.map(\.id)) == ids, changes.count == 1, let change = changes.first, report[cell] + change >= 0
      else { return nil }
      return (cell, report[cell] + change)
    }
  }
}
