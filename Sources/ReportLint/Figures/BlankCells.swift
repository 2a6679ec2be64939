import AnnualReport

/// The blank cells of one row, or the rows of a table in which nothing is filled in.
struct BlankCells {
  /// More rows with blank cells than this are a habit, and said once.
  static let habit = 5
  /// The table.
  let table: TableKind
  /// The row's name; nil where the whole table is blank.
  var row: String?
  /// The names of the blank columns; empty where the whole row is blank.
  var columns: [String] = []
  /// The blank cells with their addresses in the equations.
  var cells: [(cell: Cell, address: CellAddress?)] = []
  /// Where the finding stands.
  var range: TextRange
  /// Whether a total is among the blank cells.
  var hasTotal = false
  /// The rows of a table that is blank throughout.
  var related: [Related] = []
}

extension Dossier {
  private func mayHaveBlanks(_ table: TableKind) -> Bool {
    if suspects.isDisjoint(with: [.blanks, .unplacedRows]) { return false }
    return !suspects.isDisjoint(with: [.unplacedRows, .absences])
      || oddCells.contains { $0.table == table && $0.cell.figure == .blank }
  }

  /// The tables in which nothing is filled in.
  private var blankTables: [TableKind] {
    func isBlank<Key>(_ rows: [FigureRow<Key>]?) -> Bool {
      guard let rows, !rows.isEmpty else { return false }
      return !rows.contains(where: \.hasFigures)
    }
    var kinds: [TableKind] = []
    if isBlank(report.readableDisclosure?.rows) { kinds.append(.disclosure) }
    if isBlank(report.readableRequests?.rows) { kinds.append(.requests) }
    if let table = report.readableRemedies, !table.cells.contains(where: \.isFilled),
      !table.figures.contains(where: \.isFilled)
    {
      kinds.append(.remedies)
    }
    return kinds
  }

  /// The blanks of table two, row by row.
  var disclosureBlanks: [BlankCells] {
    // Where columns of both forms stand nobody knows which cells there should be.
    guard mayHaveBlanks(.disclosure), let table = report.readableDisclosure, !table.isHybrid else { return [] }
    return blanks(.disclosure, table.rows) { row in
      let columns = row.key.columns(in: table.edition).map { $0.label(in: table.edition) }
      return (row.key.label(in: table.edition), columns, { _ in nil })
    }
  }

  /// The blanks of table three, row by row.
  var requestBlanks: [BlankCells] {
    guard mayHaveBlanks(.requests), let table = report.readableRequests else { return [] }
    let columns = RequestColumn.allCases.map(\.label)
    return blanks(.requests, table.rows) { row in
      (
        row.key.shortLabel, columns,
        { index in RequestColumn(rawValue: UInt8(clamping: index)).map { .request(row.key, $0) } }
      )
    }.map { blanks in
      var blanks = blanks
      blanks.hasTotal =
        blanks.row == RequestRow.resultTotal.shortLabel || blanks.columns.isEmpty
        || blanks.columns.last == RequestColumn.total.label
      return blanks
    }
  }

  /// The blanks of table four: at most one, for its one row.
  var remedyBlanks: [BlankCells] {
    guard mayHaveBlanks(.remedies), let table = report.readableRemedies else { return [] }
    if !table.cells.contains(where: \.isFilled), !table.figures.contains(where: \.isFilled) {
      // A blank form is said once, at its first table.
      return blankTables.first == .remedies ? [BlankCells(table: .remedies, range: table.row)] : []
    }
    guard table.isPlaced else { return [] }
    let odd = oddCells.filter { odd in
      if case .remedy = odd.place { return odd.cell.figure == .blank }
      return false
    }
    guard let first = odd.first, let last = odd.last else { return [] }
    let names = odd.map { $0.rowName(nil) + ($0.columnName(nil) ?? "") }
    return [
      BlankCells(
        table: .remedies, row: "表四", columns: names, cells: odd.map { ($0.cell, $0.address) },
        range: TextRange(first.cell.range.start, last.cell.range.end))
    ]
  }

  private typealias Naming = (row: String, columns: [String], address: (Int) -> CellAddress?)

  private func blanks<Key>(
    _ table: TableKind, _ rows: [FigureRow<Key>], _ naming: (FigureRow<Key>) -> Naming
  ) -> [BlankCells] {
    guard let first = rows.first else { return [] }
    if !rows.contains(where: \.hasFigures) {
      guard blankTables.first == table else { return [] }
      let related = rows.map { Related($0.label.range, Wording(zh: "此行未填", en: "nothing is filled in here")) }
      return [BlankCells(table: table, range: first.range, related: related)]
    }
    return rows.compactMap { row in
      if row.isPlaced {
        guard row.cells.contains(where: { $0.figure == .blank }) else { return nil }
        return blanks(table, row, naming(row))
      }
      guard row.isBlank else { return nil }
      return BlankCells(table: table, row: naming(row).row, range: row.label.range)
    }
  }

  private func blanks<Key>(_ table: TableKind, _ row: FigureRow<Key>, _ naming: Naming) -> BlankCells {
    var result = BlankCells(table: table, row: naming.row, range: row.label.range)
    for (index, cell) in row.cells.enumerated() where cell.figure == .blank {
      result.cells.append((cell, naming.address(index)))
      if index < naming.columns.count { result.columns.append(naming.columns[index]) }
    }
    if let first = result.cells.first?.cell.range, let last = result.cells.last?.cell.range {
      result.range = TextRange(first.start, last.end)
    }
    if !row.hasFigures { result.columns = [] }
    return result
  }
}

extension FigureRow {
  /// Whether anything but blanks stands in the row's figures.
  var hasFigures: Bool { cells.contains(where: \.isFilled) || figures.contains(where: \.isFilled) }

  /// Whether the row is there with nothing filled in.
  var isBlank: Bool { !hasFigures }
}

extension Cell {
  /// Whether something stands in the cell.
  var isFilled: Bool { figure != .blank && figure != .absent }
}

extension Dossier {
  /// The finding of a blank-cell rule.
  func finding(_ rule: Rule.ID, _ blanks: BlankCells) -> Finding {
    guard let row = blanks.row else {
      let names = blankTables.map(\.name)
      return Finding(
        rule, .warning, blanks.range,
        Wording(
          zh: "\(names.map(\.zh).joined(separator: "、"))各栏均未填写。请逐项填写数字，没有的填 0。",
          en: "\(names.map(\.en).joined(separator: ", ")) \(names.count > 1 ? "are" : "is") blank throughout. "
            + "Fill in every item, 0 for none."),
        related: blanks.related)
    }
    let severity: Severity = blanks.hasTotal || blanks.table == .remedies ? .error : .warning
    let values = blanks.cells.map { $0.address.flatMap(determinedValue) }
    let filling = values.map { $0 ?? .zero }
    let isPossible = allows(filling, in: blanks.cells.map(\.address))
    let isDetermined = isPossible && !values.isEmpty && !values.contains(nil)
    let figures = filling.map(\.description)
    let name = blanks.table == .remedies ? row : "“\(row)”"
    return Finding(
      rule, severity, blanks.range, message(name, blanks.columns, isDetermined ? figures : []),
      fixes: isPossible ? fixes(blanks, figures, isDetermined: isDetermined) : [])
  }

  /// The findings of a blank-cell rule: one a row; one for the table where leaving cells blank is its habit.
  func findings(_ rule: Rule.ID, _ blanks: [BlankCells]) -> [Finding] {
    let rows = blanks.filter { $0.row != nil && !$0.cells.isEmpty }
    guard let first = rows.first, rows.count > BlankCells.habit else { return blanks.map { finding(rule, $0) } }
    let cells = rows.flatMap(\.cells)
    let values = cells.map { $0.address.flatMap(determinedValue) }
    let filling = values.map { $0 ?? .zero }
    let isPossible = allows(filling, in: cells.map(\.address))
    let isDetermined = isPossible && !values.contains(nil)
    let figures = filling.map(\.description)
    let severity: Severity = rows.contains(where: \.hasTotal) ? .error : .warning
    let isNone = isDetermined && figures.allSatisfy { $0 == "0" }
    let name = first.table.name
    let whole = Finding(
      rule, severity, first.range,
      Wording(
        zh: "\(name.zh)有 \(rows.count) 行共 \(cells.count) 格未填。"
          + (isNone ? "按勾稽关系均应为 0，请填 0。" : "没有的填 0，不得留空。"),
        en: "\(name.en) leaves \(cells.count) cells in \(rows.count) rows blank. "
          + (isNone ? "By the sums all should be 0: write 0." : "Write 0 for none; do not leave them blank.")),
      related: rows.dropFirst().map { Related($0.range, Wording(zh: "此行有空格", en: "blank cells in this row")) },
      fixes: isPossible ? [fill(cells, figures, name, isNone: isNone, isDetermined: isDetermined)] : [])
    return [whole] + blanks.filter { $0.row == nil || $0.cells.isEmpty }.map { finding(rule, $0) }
  }

  private func fill(
    _ cells: [(cell: Cell, address: CellAddress?)], _ figures: [String], _ name: Wording, isNone: Bool,
    isDetermined: Bool
  ) -> Fix {
    Fix(
      isNone
        ? Wording(zh: "\(name.zh)空格全部填 0", en: "Fill in 0 in all blank cells of \(name.en.lowercased())")
        : Wording(
          zh: "\(name.zh)空格全部填写：推得出的填应有的数，其余填 0",
          en: "Fill in all blank cells of \(name.en.lowercased()): what the sums say, 0 elsewhere"),
      zip(cells, figures).map { Edit($0.cell.range, $1) }, .unsafe, isPreferred: isDetermined)
  }

  private func message(_ row: String, _ columns: [String], _ figures: [String]) -> Wording {
    let shown = columns.prefix(3)
    let more = columns.count > 3 ? Wording(zh: "等 \(columns.count) 格", en: " and \(columns.count - 3) more") : .nothing
    let demand =
      figures.isEmpty
      ? Wording(zh: "没有的填 0，不得留空。", en: "Write 0 for none; do not leave it blank.")
      : Wording(
        zh: figures.count > 1 && Set(figures).count == 1
          ? "按勾稽关系均应为 \(figures[0])。" : "按勾稽关系应为 \(figures.joined(separator: "、"))。",
        en: figures.count > 1 && Set(figures).count == 1
          ? "By the sums all should be \(figures[0])."
          : "By the sums it should be \(figures.joined(separator: ", ")).")
    if columns.isEmpty {
      return Wording(zh: "\(row)行整行未填。" + demand.zh, en: "Row \(row) is blank. " + demand.en)
    }
    return Wording(
      zh: "\(row)未填\(shown.map { "“\($0)”" }.joined(separator: "、"))\(more.zh)。" + demand.zh,
      en: "\(row) leaves \(shown.map { "“\($0)”" }.joined(separator: ", "))\(more.en) blank. " + demand.en)
  }

  private func fixes(_ blanks: BlankCells, _ figures: [String], isDetermined: Bool) -> [Fix] {
    if blanks.cells.isEmpty { return [] }
    let edits = zip(blanks.cells, figures).map { Edit($0.cell.range, $1) }
    let title =
      figures.allSatisfy { $0 == "0" }
      ? Wording(zh: "填入 0", en: "Fill in 0")
      : Wording(
        zh: "填入 \(figures.joined(separator: "、"))", en: "Fill in \(figures.joined(separator: ", "))")
    return [Fix(title, edits, .unsafe, isPreferred: isDetermined)]
  }
}
