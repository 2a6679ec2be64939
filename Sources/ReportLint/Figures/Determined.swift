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

  /// Whether figures put into blank cells break no equation, the other blanks being what the equations demand or else 0.
  /// Where they do, something else was meant: 0 would be a guess that makes right totals look wrong.
  func allows(_ figures: [Decimal6], in addresses: [CellAddress?]) -> Bool {
    // A row at most is filled: looked through faster than hashed (callgrind: 11 % of a report with a blank row were hashes).
    var filling: [(address: CellAddress, figure: Decimal6)] = []
    for case (let address?, let figure) in zip(addresses, figures) { filling.append((address, figure)) }
    if filling.isEmpty { return true }
    func filled(_ address: CellAddress) -> Decimal6? { filling.first { $0.address == address }?.figure }
    func sum(_ terms: [CellAddress]) -> Decimal6? {
      var sum = Decimal6.zero
      for term in terms {
        let cell = report.cell(term)
        if let value = filled(term) ?? cell?.number {
          sum = sum + value
        } else if cell.map({ $0.figure == .blank || $0.figure == .absent }) ?? true {
          sum = sum + (determinedValue(at: term) ?? .zero)
        } else {
          return nil
        }
      }
      return sum
    }
    return EquationForm.forms(of: report.equationEdition).allSatisfy { form in
      guard filling.contains(where: { form.id.mayHold($0.address) && form.holds($0.address) }) else { return true }
      guard let left = sum(form.left), let right = sum(form.right) else { return true }
      return left == right
    }
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
