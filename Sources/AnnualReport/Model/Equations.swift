/// The address of a figure that takes part in an equation.
public enum CellAddress: Hashable, Sendable {
  /// Table three.
  case request(RequestRow, RequestColumn)
  /// Table four.
  case remedy(RemedyGroup, RemedyColumn)
}

/// One of the sums that the form prescribes, as data: the sum of `left` equals the sum of `right`.
public struct EquationForm: Sendable {
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
      EquationForm(
        id: .rowTotal(row), left: RequestColumn.applicants.map { .request(row, $0) }, right: [.request(row, .total)])
    }
    let totals = RequestColumn.allCases.map { column in
      EquationForm(
        id: .resultTotal(column), left: results.map { .request($0, column) }, right: [.request(.resultTotal, column)])
    }
    let balances = RequestColumn.allCases.map { column in
      EquationForm(
        id: .balance(column), left: [.request(.received, column), .request(.carriedIn, column)],
        right: [.request(.resultTotal, column), .request(.carriedOut, column)])
    }
    let groups = RemedyGroup.allCases.map { group in
      EquationForm(
        id: .groupTotal(group), left: RemedyColumn.outcomes.map { .remedy(group, $0) }, right: [.remedy(group, .total)])
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

  /// The edition whose equations apply: table three's, else the one prescribed for the year, else the current one.
  public var equationEdition: Edition {
    requests?.edition ?? year.flatMap(Edition.prescribed(for:)) ?? .edition2021
  }

  /// Every equation of the form, judged, in the order of ``EquationForm/forms(of:)``.
  public func equations() -> [Equation] {
    EquationForm.forms(of: equationEdition).map(judge)
  }

  private func judge(_ form: EquationForm) -> Equation {
    var isOpen = false
    func sum(_ terms: [CellAddress]) -> Decimal6 {
      var sum = Decimal6.zero
      for term in terms {
        if let value = cell(term)?.number { sum = sum + value } else { isOpen = true }
      }
      return sum
    }
    let left = sum(form.left)
    let right = sum(form.right)
    return Equation(form: form, left: left, right: right, verdict: isOpen ? .open : left == right ? .holds : .broken)
  }
}
