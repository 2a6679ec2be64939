import AnnualReport

/// A change of one or two cells that makes every broken equation hold and breaks none.
public struct Repair: Sendable {
  /// A figure put in the place of another.
  public struct Change: Hashable, Sendable {
    /// The cell to change.
    public let address: CellAddress
    /// The figure it holds.
    public let now: Decimal6
    /// The figure it should hold: a whole number, not negative, other than ``now``.
    public let value: Decimal6
  }
  /// The changes: one, or two in the form's order.
  public let changes: [Change]
}

/// The repair that explains a table's broken equations, and how sure that is.
public struct Explanation: Sendable {
  /// The repair.
  public let repair: Repair
  /// The equations that are broken now, all of which the repair mends; never empty, in the form's order.
  public let broken: [Equation]
  /// Other repairs of as few cells, which the prose contradicts; empty where the tables alone leave but one.
  public let others: [Repair]
  /// Sentences that agree with the repaired figures, and not with those that stand there or that other repairs demand.
  public let witnesses: [Claim]
  /// Whether equations of the same table are broken that this repair has nothing to do with.
  public let isPartial: Bool
}

/// What is wrong with the sums of a report: the smallest set of statements that explains every broken equation.
public struct Diagnosis: Sendable {
  /// At most one for table three and one for each group of table four.
  public let explanations: [Explanation]
  /// Whether some equation cannot be judged.
  public let isIncomplete: Bool
  /// Broken equations that no change of at most two cells explains for sure, in the form's order.
  public let loose: [Equation]
  /// Changes of two cells any of which would mend all loose equations of table three; empty where there are none or more
  /// than a few.
  public let options: [Repair]

  /// How many repairs of as few cells still tell something.
  private static let few = 4

  /// The diagnosis of judged equations none of which is broken.
  init(unbroken equations: [Equation]) {
    isIncomplete = equations.contains { $0.verdict == .open }
    (explanations, loose, options) = ([], [], [])
  }

  /// Diagnoses judged equations. Costs one pass over them where none is broken; else `claims` is asked.
  public init(_ equations: [Equation], of report: Report, claims: @autoclosure () -> [Claim]) {
    guard equations.contains(where: { $0.verdict == .broken }) else {
      self.init(unbroken: equations)
      return
    }
    let isIncomplete = equations.contains { $0.verdict == .open }
    let ballot = Ballot(claims(), in: report)
    var explanations: [Explanation] = []
    var loose: [Equation] = []
    var options: [Repair] = []
    for part in Diagnosis.parts(of: equations) {
      let broken = part.filter { $0.verdict == .broken }
      var search = RepairSearch(part, in: report)
      let repairs = search.smallest()
      if let vote = ballot.elect(repairs) {
        let table = broken.first?.form.id.table
        let all = equations.filter { $0.verdict == .broken && $0.form.id.table == table }
        explanations.append(
          Explanation(
            repair: vote.repair, broken: broken, others: vote.others, witnesses: vote.witnesses,
            isPartial: all.count > broken.count))
      } else {
        loose += broken
        if repairs.count <= Diagnosis.few { options += repairs.filter { $0.changes.count > 1 } }
      }
    }
    self.init(explanations, isIncomplete: isIncomplete, loose, options)
  }

  private init(_ explanations: [Explanation], isIncomplete: Bool, _ loose: [Equation], _ options: [Repair]) {
    (self.explanations, self.isIncomplete) = (explanations, isIncomplete)
    (self.loose, self.options) = (loose, options)
  }

  /// The judged equations of table three, and of each group of table four, which share no cell; those with nothing broken
  /// left out.
  private static func parts(of equations: [Equation]) -> [[Equation]] {
    let judged = equations.filter { $0.verdict != .open }
    let parts = [judged.filter { $0.form.id.table == .requests }]
    let groups = judged.filter { $0.form.id.table == .remedies }.map { [$0] }
    return (parts + groups).filter { part in part.contains { $0.verdict == .broken } }
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

extension CellAddress {
  /// Where the cell stands among all others of tables three and four.
  var order: Int {
    switch self {
    case .request(let row, let column): Int(row.rawValue) * 7 + Int(column.rawValue)
    case .remedy(let group, let column): 1_000 + Int(group.rawValue) * 5 + Int(column.rawValue)
    }
  }
}
