import AnnualReport

extension Rule {
  /// A row of table three has seven figures, or as many as the header has columns.
  static let t3RowCellCount = Rule(
    "t3-row-cell-count", .tables, .error,
    title: Wording(zh: "表三每行 7 个数", en: "A row of table three has seven figures"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard dossier.suspects.contains(.unplacedRows), let table = dossier.report.readableRequests,
      table.rows.contains(where: \.hasFigures)
    else { return [] }
    let wrong = (table.rows + table.duplicates).filter { !$0.isPlaced && !$0.isBlank }
    if let first = wrong.first, let last = wrong.last, wrong.count > 12,
      wrong.allSatisfy({ $0.figures.count == first.figures.count })
    {
      return [dossier.miscount(from: first, to: last, wrong.count, table)]
    }
    return wrong.map { dossier.miscount($0, table) }
  }
}

extension Dossier {
  /// Half of the table and more, each row with the same number of figures: said once.
  fileprivate func miscount(
    from first: FigureRow<RequestRow>, to last: FigureRow<RequestRow>, _ rows: Int, _ table: RequestsTable
  ) -> Finding {
    let count = first.figures.count
    let range = first.figures.first.map { $0.range.union(first.figures.last?.range ?? $0.range) }
    return Finding(
      "t3-row-cell-count", .error, range ?? first.label.range,
      Wording(
        zh: "从“\(first.key.shortLabel)”起有 \(rows) 行各有 \(count) 个数，表头为 \(table.width) 栏。"
          + "请核对少填了哪一栏或多填了哪一栏，逐行改正。",
        en: "\(rows) rows from “\(first.key.shortLabel)” on have \(count) figures each under \(table.width) columns. "
          + "Find the column left out or added, and correct them row by row."),
      related: [Related(last.label.range, Wording(zh: "最后一行", en: "the last of them"))])
  }

  fileprivate func miscount(_ row: FigureRow<RequestRow>, _ table: RequestsTable) -> Finding {
    let count = row.figures.count
    var range = row.label.range
    if let first = row.figures.first, let last = row.figures.last {
      range = TextRange(first.range.start, last.range.end)
    }
    let name = row.key.shortLabel
    let message =
      count == table.width
      ? Wording(
        zh: "“\(name)”行的 \(count) 个数无法对应到各栏。请核对本行。",
        en: "The \(count) figures of “\(name)” cannot be placed in columns. Check the row.")
      : Wording(
        zh: "“\(name)”行有 \(count) 个数，应为 \(table.width) 个。请补上缺少的或删去多余的一格。",
        en: "“\(name)” has \(count) figures where \(table.width) belong. Add the missing or remove the surplus cell.")
    return Finding("t3-row-cell-count", .error, range, message, fixes: recount(row, table).map { [$0] } ?? [])
  }

  /// The fix, where the equations leave one row of figures only.
  private func recount(_ row: FigureRow<RequestRow>, _ table: RequestsTable) -> Fix? {
    let numbers = row.figures.compactMap(\.number)
    guard table.width == 7, numbers.count == row.figures.count, table[row.key]?.range == row.range else { return nil }
    let repair = RowRepair.unique(
      numbers, width: 7,
      demanded: { figures, index in
        let sum = figures.dropLast().reduce(.zero, +)
        return index == 6 ? sum : figures[6] - sum
      }, accepts: { report.holds($0, in: row.key) })
    let line = TableLine(text, row.lineCells, table.frame.family)
    guard let repair, let edit = repair.edit(row.figures, on: line, firstFigure: row.firstFigure) else { return nil }
    return repair.fix(edit, RequestColumn.allCases.map(\.label))
  }
}
