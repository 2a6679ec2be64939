import AnnualReport

extension Rule {
  /// Table four has fifteen figures.
  static let t4CellCount = Rule(
    "t4-cell-count", .tables, .error,
    title: Wording(zh: "表四共 15 个数", en: "Table four has fifteen figures"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表四", en: "Notice 国办公开办函〔2021〕30号, annex, table four"),
    reads: .form
  ) { dossier in
    guard dossier.suspects.contains(.unplacedRows), let table = dossier.report.readableRemedies, !table.isPlaced,
      table.figures.contains(where: \.isFilled)
    else {
      return []
    }
    let count = table.figures.count
    let message =
      count == 15
      ? Wording(
        zh: "表四的 15 个数无法对应到各栏。请核对本行。", en: "The 15 figures of table four cannot be placed. Check the row.")
      : Wording(
        zh: "表四有 \(count) 个数，应为 15 个（三组各 5 个）。请补上缺少的或删去多余的一格。",
        en:
          "Table four has \(count) figures where 15 belong (three groups of 5). Add the missing or remove the "
          + "surplus cell."
      )
    let first = table.figures.first?.range ?? table.row
    return [
      Finding(
        "t4-cell-count", .error, first.union(table.figures.last?.range ?? first), message,
        fixes: dossier.recount(table).map { [$0] } ?? [])
    ]
  }
}

extension Dossier {
  /// The fix, where the sums leave one row of figures only.
  fileprivate func recount(_ table: RemediesTable) -> Fix? {
    let numbers = table.figures.compactMap(\.number)
    guard numbers.count == table.figures.count else { return nil }
    let repair = RowRepair.unique(
      numbers, width: 15,
      demanded: { figures, index in
        let group = figures[(index / 5 * 5)..<(index / 5 * 5 + 5)]
        let sum = group.dropLast().reduce(.zero, +)
        return index % 5 == 4 ? sum : (group.last ?? .zero) - sum
      },
      accepts: { figures in
        [0, 5, 10].allSatisfy { figures[$0..<($0 + 4)].reduce(.zero, +) == figures[$0 + 4] }
      })
    let line = TableLine(text, table.lineCells, table.frame.family)
    let first = table.figures.first.flatMap { figure in table.lineCells.firstIndex(of: figure.range) } ?? -1
    guard let repair, let edit = repair.edit(table.figures, on: line, firstFigure: first) else { return nil }
    return repair.fix(
      edit, RemedyGroup.allCases.flatMap { group in RemedyColumn.allCases.map { group.label + $0.label } })
  }
}
