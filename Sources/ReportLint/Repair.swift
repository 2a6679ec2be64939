import AnnualReport

/// The one change that makes every equation of a table hold.
public struct Repair: Sendable {
  /// The cell to change.
  public let address: CellAddress
  /// The cell as it stands.
  public let cell: Cell
  /// The figure it should hold: a whole number, not negative, other than what stands there.
  public let value: Decimal6
  /// The equations that are broken now, all of which the change repairs; never empty, in the form's order.
  public let broken: [Equation]
}

/// What is wrong with the sums of a report: the smallest set of statements that explains every broken equation.
public struct Diagnosis: Sendable {
  /// At most one for table three and one for table four.
  public let repairs: [Repair]
  /// Whether some equation cannot be judged.
  public let isIncomplete: Bool
  /// Broken equations that no single change of one cell explains, in the form's order.
  public let loose: [Equation]

  /// Diagnoses judged equations. Costs one pass over them where none is broken.
  public init(_ equations: [Equation], of report: Report) {
    isIncomplete = equations.contains { $0.verdict == .open }
    guard equations.contains(where: { $0.verdict == .broken }) else {
      repairs = []
      loose = []
      return
    }
    var repairs: [Repair] = []
    var loose: [Equation] = []
    for table in [TableKind.requests, .remedies] {
      let judged = equations.filter { $0.form.id.table == table && $0.verdict != .open }
      let broken = judged.filter { $0.verdict == .broken }
      if let repair = Diagnosis.repair(of: broken, among: judged, in: report) {
        repairs.append(repair)
      } else {
        loose += broken
      }
    }
    self.repairs = repairs
    self.loose = loose
  }

  /// The single change that repairs all of `broken`, where exactly one cell offers one.
  private static func repair(of broken: [Equation], among judged: [Equation], in report: Report) -> Repair? {
    guard let first = broken.first else { return nil }
    var found: Repair?
    for address in first.form.terms {
      guard let cell = report.cell(address), let value = report.value(at: address, repairing: broken),
        judged.allSatisfy({ $0.verdict == .broken || !$0.form.holds(address) })
      else { continue }
      if found != nil { return nil }
      found = Repair(address: address, cell: cell, value: value, broken: broken)
    }
    return found
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

extension EquationForm {
  /// Every term, the total first: the right side, then the left.
  var terms: [CellAddress] { right + left }
  /// Whether the figure at `address` takes part.
  func holds(_ address: CellAddress) -> Bool { left.contains(address) || right.contains(address) }
  /// Where a finding about the equation points: the total; （七）总计 for the balance.
  var total: CellAddress? {
    if case .balance(let column) = id { return .request(.resultTotal, column) }
    return right.first
  }
}

extension EquationForm.ID {
  /// The table the equation belongs to.
  var table: TableKind {
    if case .groupTotal = self { return .remedies }
    return .requests
  }
}
