import AnnualReport

/// A row with one figure too few or too many, and the one way to put it right.
struct RowRepair: Equatable {
  /// The row of figures that results.
  let figures: [Decimal6]
  /// The index of the figure that is removed, or before which one is inserted.
  let index: Int
  /// The figure that is inserted; nil for a removal.
  let inserted: Decimal6?

  /// The repair of `figures` to `width` figures that `accepts`, where all accepted ways lead to the same row.
  ///
  /// - Parameter demanded: The figure that a row demands at an index where it was inserted as zero; nil where it
  /// demands none.
  static func unique(
    _ figures: [Decimal6], width: Int, demanded: (_ row: [Decimal6], _ index: Int) -> Decimal6?,
    accepts: ([Decimal6]) -> Bool
  ) -> RowRepair? {
    var found: RowRepair?
    for index in 0..<max(width, figures.count) {
      guard let candidate = candidate(figures, width, index, demanded), accepts(candidate.figures) else { continue }
      if let found, found.figures != candidate.figures { return nil }
      found = candidate
    }
    return found
  }

  private static func candidate(
    _ figures: [Decimal6], _ width: Int, _ index: Int, _ demanded: ([Decimal6], Int) -> Decimal6?
  ) -> RowRepair? {
    var row = figures
    if figures.count == width + 1 {
      row.remove(at: index)
      return RowRepair(figures: row, index: index, inserted: nil)
    }
    guard figures.count == width - 1 else { return nil }
    row.insert(.zero, at: index)
    guard let value = demanded(row, index), value >= .zero, value.isWhole else { return nil }
    row[index] = value
    return RowRepair(figures: row, index: index, inserted: value)
  }
}

extension RowRepair {
  /// The edit on a line of cells, or on figures separated by blanks where `line` is nil.
  func edit(_ cells: Cells, on line: TableLine?, firstFigure: Int) -> Edit? {
    let value = inserted?.description
    if let line, firstFigure >= 0, firstFigure + index <= line.cells.count {
      guard let value else { return firstFigure + index < line.cells.count ? line.removing(firstFigure + index) : nil }
      return line.inserting(value, before: firstFigure + index)
    }
    guard let last = cells.last?.range else { return nil }
    if let value {
      if index < cells.count { return Edit(TextRange(at: cells[index].range.start), value + " ") }
      return Edit(TextRange(at: last.end), " " + value)
    }
    guard index < cells.count else { return nil }
    if index > 0 { return Edit(TextRange(cells[index - 1].range.end, cells[index].range.end), "") }
    return cells.count > 1 ? Edit(TextRange(cells[0].range.start, cells[1].range.start), "") : nil
  }

  /// The fix, with the edit.
  func fix(_ edit: Edit, _ columns: [String]) -> Fix {
    let column = index < columns.count ? columns[index] : columns.last ?? ""
    let title =
      inserted.map { value in
        Wording(zh: "在“\(column)”处补入 \(value)", en: "Insert \(value) at “\(column)”")
      } ?? Wording(zh: "删去第 \(index + 1) 个数", en: "Remove figure number \(index + 1)")
    return Fix(title, [edit], .unsafe, isPreferred: true)
  }
}

extension Report {
  /// Whether every equation that can be judged holds for the cells of `row` once it holds `figures`.
  func holds(_ figures: [Decimal6], in row: RequestRow) -> Bool {
    func number(_ address: CellAddress) -> Decimal6? {
      guard case .request(row, let column) = address else { return cell(address)?.number }
      let index = Int(column.rawValue)
      return index < figures.count ? figures[index] : nil
    }
    func sum(_ terms: [CellAddress]) -> Decimal6? {
      var sum = Decimal6.zero
      for term in terms {
        guard let value = number(term) else { return nil }
        sum = sum + value
      }
      return sum
    }
    let mine = RequestColumn.allCases.map { CellAddress.request(row, $0) }
    return EquationForm.forms(of: equationEdition).allSatisfy { form in
      guard mine.contains(where: form.holds), let left = sum(form.left), let right = sum(form.right) else {
        return true
      }
      return left == right
    }
  }
}
