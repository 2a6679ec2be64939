import AnnualReport

extension EquationForm.ID {
  /// Whether the figure at an address may take part in the equation, as far as its row and column tell.
  fileprivate func mayHold(_ address: CellAddress) -> Bool {
    switch (self, address) {
    case (.rowTotal(let own), .request(let row, _)): own == row
    case (.resultTotal(let own), .request(_, let column)), (.balance(let own), .request(_, let column)): own == column
    case (.groupTotal(let own), .remedy(let group, _)): own == group
    default: false
    }
  }
}

extension Dossier {
  /// The figure that the equations leave as the only one possible for a cell that holds none; nil where they leave
  /// several, none, or contradict each other.
  func determinedValue(at address: CellAddress) -> Decimal6? {
    var result: Decimal6?
    let forms = EquationForm.forms(of: report.equationEdition)
    // By index: an equation that does not hold the cell is not even copied.
    for index in forms.indices where forms[index].id.mayHold(address) && forms[index].holds(address) {
      let equation = equations[index]
      guard let value = demand(of: equation, at: address) else { continue }
      guard value >= .zero, value.isWhole else { return nil }
      if let result, result != value { return nil }
      result = value
    }
    return result
  }

  /// What one equation demands: the difference of its sides where nothing else is unknown, and 0 where the sides are
  /// equal already, because figures are not negative.
  private func demand(of equation: Equation, at address: CellAddress) -> Decimal6? {
    let isLeft = equation.form.left.contains(address)
    let side = isLeft ? equation.form.left : equation.form.right
    let other = isLeft ? equation.form.right : equation.form.left
    guard other.allSatisfy({ report.cell($0)?.number != nil }) else { return nil }
    let unknown = side.lazy.filter { self.report.cell($0)?.number == nil }.count
    let difference = isLeft ? equation.right - equation.left : equation.left - equation.right
    if unknown == 1 { return difference }
    return difference == .zero ? .zero : nil
  }
}
