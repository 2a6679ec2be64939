import AnnualReport

extension Dossier {
  /// The figure that the equations leave as the only one possible for a cell that holds none; nil where they leave
  /// several, none, or contradict each other.
  func determinedValue(at address: CellAddress) -> Decimal6? {
    var result: Decimal6?
    for equation in equations where equation.form.holds(address) {
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
