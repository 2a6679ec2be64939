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
  /// The places of the terms in ``FigureSheet``.
  let leftPlaces: [Int]
  let rightPlaces: [Int]

  init(_ id: ID, _ left: [CellAddress], _ right: [CellAddress]) {
    self.id = id
    self.left = left
    self.right = right
    leftPlaces = left.map(FigureSheet.place)
    rightPlaces = right.map(FigureSheet.place)
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
  public let form: EquationForm
  /// The sum of the left side; of the numbers among its terms where the equation is open.
  public let left: Decimal6
  /// The sum of the right side, likewise.
  public let right: Decimal6
  /// Whether it holds.
  public let verdict: Verdict
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
    if let cells = remedies?.cells { sheet.fill(FigureSheet.requests, cells) }
    return EquationForm.forms(of: equationEdition).map(sheet.judge)
  }
}

/// The figures of tables three and four in one flat array, so that judging 42 sums copies no table.
private struct FigureSheet {
  /// 26 rows × 7 columns of table three, then 3 × 5 of table four, in millionths; nil where no figure stands.
  private var units: ContiguousArray<Int64?>

  /// Number of the figures of table three.
  static let requests = RequestRow.allCases.count * 7

  /// The place of a figure.
  static func place(_ address: CellAddress) -> Int {
    switch address {
    case .request(let row, let column): (Int(row.rawValue) - 1) * 7 + Int(column.rawValue)
    case .remedy(let group, let column): requests + Int(group.rawValue) * 5 + Int(column.rawValue)
    }
  }

  init() {
    units = ContiguousArray(repeating: nil, count: FigureSheet.requests + 15)
  }

  /// Takes the rows of table three.
  mutating func fill(_ rows: [FigureRow<RequestRow>]) {
    // A span lends its rows; an array would copy them.
    let rows = rows.span
    for index in rows.indices where rows[index].isPlaced {
      fill((Int(rows[index].key.rawValue) - 1) * 7, Cells(rows[index].all, rows[index].places.cells))
    }
  }

  /// Takes cells that stand side by side.
  mutating func fill(_ start: Int, _ cells: Cells) {
    for index in cells.indices where start + index < units.count {
      guard case .number(let value) = cells[index].figure else { continue }
      units[start + index] = value.units
    }
  }

  func judge(_ form: EquationForm) -> Equation {
    let (left, isLeftKnown) = sum(form.leftPlaces)
    let (right, isRightKnown) = sum(form.rightPlaces)
    let isOpen = !isLeftKnown || !isRightKnown
    return Equation(form: form, left: left, right: right, verdict: isOpen ? .open : left == right ? .holds : .broken)
  }

  private func sum(_ places: [Int]) -> (Decimal6, isKnown: Bool) {
    let units = units.span
    var sum: Int64 = 0
    var areKnown = true
    for place in places {
      if let figure = units[place] { sum &+= figure } else { areKnown = false }
    }
    return (Decimal6(units: sum), areKnown)
  }
}
