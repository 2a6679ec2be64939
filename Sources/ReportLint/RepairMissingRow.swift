import AnnualReport

extension Dossier {
  /// The line a missing row would be, laid out like `row`: the label in the place of its label, `figures` in the
  /// place of its figures, its other cells empty. Nil in flow layout.
  func line<Key>(like row: FigureRow<Key>, _ family: TableFamily, label: String, figures: [String]) -> String? {
    guard let line = TableLine(text, row.lineCells, family), row.firstFigure >= 0,
      let labelIndex = row.lineCells.firstIndex(where: { $0.start >= row.label.range.start && !$0.isEmpty })
    else { return nil }
    let contents = row.lineCells.indices.map { index -> String? in
      if index == labelIndex { return label }
      let figure = index - row.firstFigure
      return figure >= 0 && figure < figures.count ? figures[figure] : ""
    }
    return line.rewritten(contents)
  }

  /// The edit that inserts a line after or before the line that holds the end or the start of a row.
  func inserting<Key>(_ line: String, at row: FigureRow<Key>, isAfter: Bool) -> Edit {
    if isAfter {
      let end = max(row.range.end, row.label.continuation?.end ?? 0)
      return Edit(TextRange(at: text.lineRange(text.line(at: end)).end), text.lineBreak + line)
    }
    return Edit(TextRange(at: text.lineRange(text.line(at: row.range.start)).start), line + text.lineBreak)
  }

  /// The seven figures of a missing row of table three, where the equations leave no others.
  func determinedRow(_ row: RequestRow) -> [Decimal6]? {
    let values = RequestColumn.allCases.compactMap { determinedValue(at: .request(row, $0)) }
    return values.count == 7 && report.holds(values, in: row) ? values : nil
  }
}
