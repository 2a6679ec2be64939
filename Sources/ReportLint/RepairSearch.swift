import AnnualReport

/// Looks for the fewest cells, at most two, whose change makes every equation hold.
///
/// Every repair changes a term of the first broken equation, so one cell is found in one pass over its terms. Of two cells
/// the first is such a term; its change is what one of its broken equations demands, and the second cell is a term of the
/// first equation broken after that. That is some two thousand steps at most, and none where more equations are broken
/// than two cells can take part in.
struct RepairSearch {
  /// The figures that the two sides of each equation differ by: right less left.
  private var gaps: [Int64]
  private let equations: [Equation]
  /// Of each cell its equations, by index, and whether it stands on the left.
  private var places: [CellAddress: [(equation: Int, isLeft: Bool)]] = [:]
  private let report: Report
  /// How many terms were tried.
  private(set) var steps = 0

  /// Most equations that two cells take part in: row, result column and balance of two figures of （七）总计.
  private static let most = 6
  /// From here on the number of repairs alone shows that none is the right one.
  static let enough = 40

  /// A search among judged equations that share their cells with no others.
  init(_ equations: [Equation], in report: Report) {
    self.equations = equations
    self.report = report
    gaps = equations.map { ($0.right - $0.left).units }
    for (index, equation) in equations.enumerated() {
      for address in equation.form.left { places[address, default: []].append((index, true)) }
      for address in equation.form.right { places[address, default: []].append((index, false)) }
    }
  }

  /// Every repair of one cell; where there is none, every repair of two, as many as ``enough``.
  mutating func smallest() -> [Repair] {
    let broken = gaps.indices.filter { gaps[$0] != 0 }
    guard let first = broken.first, broken.count <= RepairSearch.most else { return [] }
    let singles = equations[first].form.terms.compactMap { mend($0, first) }
    return singles.isEmpty ? pairs(first) : singles.map { Repair(changes: [$0]) }
  }

  /// The change of one cell that closes a gap, where it closes all.
  private mutating func mend(_ address: CellAddress, _ equation: Int) -> Repair.Change? {
    steps += 1
    guard let change = change(address, closing: equation) else { return nil }
    apply(change)
    defer { undo(change) }
    return gaps.allSatisfy { $0 == 0 } ? change : nil
  }

  private mutating func pairs(_ first: Int) -> [Repair] {
    var found: [Repair] = []
    for address in equations[first].form.terms {
      for place in places[address] ?? [] where gaps[place.equation] != 0 {
        guard let change = change(address, closing: place.equation) else { continue }
        apply(change)
        if let next = gaps.firstIndex(where: { $0 != 0 }) {
          for other in equations[next].form.terms where other != address {
            guard let second = mend(other, next) else { continue }
            let repair = Repair(changes: [change, second].sorted { $0.address.order < $1.address.order })
            if !found.contains(where: { $0.changes == repair.changes }) { found.append(repair) }
          }
        }
        undo(change)
        if found.count >= RepairSearch.enough { return found }
      }
    }
    return found
  }

  /// The change of a cell that closes the gap of one of its equations; nil where the figure would not be one of the form.
  private func change(_ address: CellAddress, closing equation: Int) -> Repair.Change? {
    guard let now = report.cell(address)?.number,
      let place = places[address]?.first(where: { $0.equation == equation })
    else { return nil }
    let gap = Decimal6(units: gaps[equation])
    let value = place.isLeft ? now + gap : now - gap
    guard value != now, value >= .zero, value.isWhole else { return nil }
    return Repair.Change(address: address, now: now, value: value)
  }

  private mutating func apply(_ change: Repair.Change) { shift(change.address, (change.value - change.now).units) }
  private mutating func undo(_ change: Repair.Change) { shift(change.address, (change.now - change.value).units) }

  private mutating func shift(_ address: CellAddress, _ units: Int64) {
    for place in places[address] ?? [] { gaps[place.equation] &+= place.isLeft ? 0 &- units : units }
  }
}

extension Report {
  /// The figure at `address` that makes every one of `equations` hold, all else unchanged; nil where it takes no part
  /// in one of them, where they demand different figures, or where the figure would be negative or not whole.
  func value(at address: CellAddress, repairing equations: [Equation]) -> Decimal6? {
    guard let now = cell(address)?.number else { return nil }
    var value: Decimal6?
    for equation in equations {
      guard let demanded = equation.value(at: address, now: now) else { return nil }
      if let value, value != demanded { return nil }
      value = demanded
    }
    guard let value, value != now, value >= .zero, value.isWhole else { return nil }
    return value
  }
}

extension Equation {
  /// The figure that makes the equation hold when put in the place of `now` at `address`; nil where it is no term of
  /// it.
  func value(at address: CellAddress, now: Decimal6) -> Decimal6? {
    if form.left.contains(address) { return now + right - left }
    if form.right.contains(address) { return now + left - right }
    return nil
  }
}
