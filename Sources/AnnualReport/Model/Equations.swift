/// The address of a figure that takes part in an equation.
public enum CellAddress: Hashable, Sendable {
  /// Table three.
  case request(RequestRow, RequestColumn)
  /// Table four.
  case remedy(RemedyGroup, RemedyColumn)
}

/// One of the sums that the form prescribes, as data: the sum of `left` equals the sum of `right`. Made once; a class, so that
/// 42 judgements of a report copy no terms.
public final class EquationForm: Sendable {
  /// Which equation.
  public enum ID: Hashable, Sendable {
    /// A row of table three: its six applicant columns add up to 总计.
    case rowTotal(RequestRow)
    /// A column of table three: the result rows add up to （七）总计.
    case resultTotal(RequestColumn)
    /// A column of table three: 一 + 二 = （七） + 四 (the table's own caption).
    case balance(RequestColumn)
    /// A group of table four: its four outcomes add up to 总计.
    case groupTotal(RemedyGroup)
  }
  /// Which equation.
  public let id: ID
  /// The terms of the left side.
  public let left: [CellAddress]
  /// The terms of the right side: the total, or the two terms of the balance.
  public let right: [CellAddress]

  init(_ id: ID, _ left: [CellAddress], _ right: [CellAddress]) {
    self.id = id
    self.left = left
    self.right = right
  }

  /// The equations of an edition: 42 (2021: 25 + 7 + 7 + 3) or 40 (2019: 23 + 7 + 7 + 3), in the order row totals, result
  /// totals, balances, group totals.
  public static func forms(of edition: Edition) -> [EquationForm] {
    switch edition {
    case .edition2021: forms2021
    case .edition2019: forms2019
    }
  }

  private static let forms2021 = make(.edition2021)
  private static let forms2019 = make(.edition2019)

  private static func make(_ edition: Edition) -> [EquationForm] {
    let results = RequestRow.results(of: edition)
    let rows = RequestRow.rows(of: edition).map { row in
      EquationForm(.rowTotal(row), RequestColumn.applicants.map { .request(row, $0) }, [.request(row, .total)])
    }
    let totals = RequestColumn.allCases.map { column in
      EquationForm(.resultTotal(column), results.map { .request($0, column) }, [.request(.resultTotal, column)])
    }
    let balances = RequestColumn.allCases.map { column in
      EquationForm(
        .balance(column), [.request(.received, column), .request(.carriedIn, column)],
        [.request(.resultTotal, column), .request(.carriedOut, column)])
    }
    let groups = RemedyGroup.allCases.map { group in
      EquationForm(.groupTotal(group), RemedyColumn.outcomes.map { .remedy(group, $0) }, [.remedy(group, .total)])
    }
    return rows + totals + balances + groups
  }

  /// The terms of all equations of an edition as places in ``FigureSheet``, one equation after another: how many terms the left
  /// side has, these, how many the right side has, these.
  fileprivate static func places(of edition: Edition) -> ContiguousArray<UInt8> {
    switch edition {
    case .edition2021: places2021
    case .edition2019: places2019
    }
  }

  private static let places2021 = ContiguousArray(forms2021.flatMap(\.places))
  private static let places2019 = ContiguousArray(forms2019.flatMap(\.places))

  private var places: [UInt8] {
    [left, right].flatMap { side in
      [UInt8(truncatingIfNeeded: side.count)] + side.map { UInt8(truncatingIfNeeded: FigureSheet.place($0)) }
    }
  }
}

/// An equation judged on a report.
public struct Equation: Sendable {
  /// Whether it holds.
  public enum Verdict: Hashable, Sendable {
    /// Both sides are equal.
    case holds
    /// The sides differ.
    case broken
    /// It cannot be judged, because a term is not a number: never "passed".
    case open
  }
  /// The equation.
  public var form: EquationForm { EquationForm.forms(of: edition)[Int(place)] }
  /// Which of an edition's equations it is: 42 judgements hold no reference.
  private let edition: Edition
  private let place: UInt8
  /// The sum of the left side; of the numbers among its terms where the equation is open.
  public let left: Decimal6
  /// The sum of the right side, likewise.
  public let right: Decimal6
  /// Whether it holds.
  public let verdict: Verdict

  fileprivate init(_ place: Int, of edition: Edition, _ left: Decimal6, _ right: Decimal6, _ verdict: Verdict) {
    (self.edition, self.place) = (edition, UInt8(truncatingIfNeeded: place))
    (self.left, self.right, self.verdict) = (left, right, verdict)
  }
}

extension Report {
  /// The figure at an address; nil where its table or row was not found.
  public func cell(_ address: CellAddress) -> Cell? {
    switch address {
    case .request(let row, let column): requests?[row, column]
    case .remedy(let group, let column): remedies?[group, column]
    }
  }

  /// Puts another figure into a cell, where its row was found; its place stays.
  public mutating func put(_ figure: Figure, at address: CellAddress) {
    switch address {
    case .request(let key, let column):
      guard let at = requests?.rows.firstIndex(where: { $0.key == key }) else { return }
      requests?.rows[at].put(figure, Int(column.rawValue))
    case .remedy(let group, let column): remedies?.put(figure, Int(group.rawValue) * 5 + Int(column.rawValue))
    }
  }

  /// The edition whose equations apply: table three's, else the one prescribed for the year, else the current one.
  public var equationEdition: Edition {
    requests?.edition ?? year.flatMap(Edition.prescribed(for:)) ?? .edition2021
  }

  /// Every equation of the form, judged, in the order of ``EquationForm/forms(of:)``.
  public func equations() -> [Equation] {
    var sheet = FigureSheet()
    if let rows = requests?.rows { sheet.fill(rows) }
    if let table = remedies { sheet.fill(table) }
    return sheet.judge(equationEdition)
  }
}

/// The figures of tables three and four side by side, so that judging 42 sums copies no table.
private struct FigureSheet {
  /// 26 rows × 7 columns of table three, then 3 × 5 of table four, in millionths; the least of all where no figure stands.
  private var units = ContiguousArray(repeating: none, count: requests + 15)
  private static var none: Int64 { .min }

  /// Number of the figures of table three.
  static let requests = RequestRow.allCases.count * 7

  /// The place of a figure.
  static func place(_ address: CellAddress) -> Int {
    switch address {
    case .request(let row, let column): (Int(row.rawValue) - 1) * 7 + Int(column.rawValue)
    case .remedy(let group, let column): requests + Int(group.rawValue) * 5 + Int(column.rawValue)
    }
  }

  /// Takes the rows of table three.
  mutating func fill(_ rows: [FigureRow<RequestRow>]) {
    // A span lends its rows; an array would copy them.
    let rows = rows.span
    for index in rows.indices where rows[index].isPlaced {
      let cells = rows[index].places.cells
      fill((Int(rows[index].key.rawValue) - 1) * 7, rows[index].all.span, Int(cells.lowerBound)..<Int(cells.upperBound))
    }
  }

  /// Takes the figures of table four.
  mutating func fill(_ table: RemediesTable) {
    let cells = table.places.cells
    fill(FigureSheet.requests, table.all.span, Int(cells.lowerBound)..<Int(cells.upperBound))
  }

  /// Takes cells that stand side by side.
  private mutating func fill(_ start: Int, _ cells: Span<Cell>, _ range: Range<Int>) {
    var place = start
    for index in range where place < units.count {
      if let value = cells[index].number { units[place] = value.units }
      place &+= 1
    }
  }

  /// Judges every equation of an edition.
  func judge(_ edition: Edition) -> [Equation] {
    var equations: [Equation] = []
    equations.reserveCapacity(42)
    let places = EquationForm.places(of: edition)
    var next = 0
    while next < places.count {
      let (left, isLeftKnown) = FigureSheet.sum(units.span, places.span, &next)
      let (right, isRightKnown) = FigureSheet.sum(units.span, places.span, &next)
      let isOpen = !isLeftKnown || !isRightKnown
      equations.append(
        Equation(equations.count, of: edition, left, right, isOpen ? .open : left == right ? .holds : .broken))
    }
    return equations
  }

  /// The sum of the terms whose number stands at `next`, which is moved behind them.
  @inline(__always)
  private static func sum(
    _ units: Span<Int64>, _ places: Span<UInt8>, _ next: inout Int
  ) -> (Decimal6, isKnown: Bool) {
    var sum: Int64 = 0
    var areKnown = true
    let end = next &+ 1 &+ Int(places[next])
    next &+= 1
    while next < end {
      let figure = units[Int(places[next])]
      if figure == FigureSheet.none { areKnown = false } else { sum &+= figure }
      next &+= 1
    }
    return (Decimal6(units: sum), areKnown)
  }
}
