import AnnualReport

extension Rule {
  /// The figures of a row stand under the columns they belong to.
  static let t3RowMisaligned = Rule(
    "t3-row-misaligned", .tables, .warning,
    title: Wording(zh: "表三各行数字与表头对齐", en: "The figures of table three stand under their columns"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests else { return [] }
    return table.shifts.compactMap { shift in
      let run = shift.rows.clamped(to: table.rows.indices)
      guard let first = run.first, let last = run.last, shift.offset != 0 else { return nil }
      let range = TextRange(table.rows[first].range.start, table.rows[last].range.end)
      let count = abs(shift.offset)
      let side = shift.offset > 0 ? ("右", "right", "多", "more") : ("左", "left", "少", "fewer")
      let rows =
        run.count == 1
        ? Wording(zh: "“\(table.rows[first].key.shortLabel)”行", en: "The row “\(table.rows[first].key.shortLabel)”")
        : Wording(
          zh: "从“\(table.rows[first].key.shortLabel)”起的 \(run.count) 行",
          en: "The \(run.count) rows from “\(table.rows[first].key.shortLabel)” on")
      return Finding(
        "t3-row-misaligned", .warning, range,
        Wording(
          zh: "\(rows.zh)数字前\(side.2)了 \(count) 格，整体\(side.0)移，与表头错位。应对齐。",
          en:
            "\(rows.en) have \(count) cell(s) \(side.3) before the figures and are shifted to the \(side.1) "
            + "of the header."
        ),
        fixes: dossier.aligning(run, shift, table).map { [$0] } ?? [])
    }
  }
}

extension Dossier {
  /// The safe fix: empty cells before the figures are removed or added in every row of the run, or in none.
  fileprivate func aligning(_ run: Range<Int>, _ shift: RowShift, _ table: RequestsTable) -> Fix? {
    var edits: [Edit] = []
    for index in run {
      let row = table.rows[index]
      guard let line = TableLine(text, row.lineCells, table.frame.family), row.firstFigure > 0,
        row.firstFigure <= line.cells.count,
        let moved = line.moving(row.firstFigure, by: -shift.offset, width: shift.width)
      else { return nil }
      edits += moved
    }
    return Fix(
      Wording(zh: "调整空格，使数字与表头对齐", en: "Move the figures under their columns"), edits, .safe)
  }
}

extension TableLine {
  /// The edits that move the cells from `first` on by some cells, only empty cells coming or going, and that keep the
  /// line `width` cells long; nil where too few empty cells stand before them.
  fileprivate func moving(_ first: Int, by offset: Int, width: Int) -> [Edit]? {
    var edits: [Edit] = []
    if offset < 0 {
      let empty = (0..<first).reversed().filter { cells[$0].isEmpty }.prefix(-offset)
      guard empty.count == -offset else { return nil }
      edits = empty.reversed().map(removing)
      let missing = width - (cells.count + offset)
      if missing > 0 { edits.append(appending("", count: missing)) }
    } else {
      edits = [inserting("", before: first, count: offset)]
      let surplus = cells.count + offset - width
      if surplus > 0 {
        let empty = cells.indices.reversed().prefix { $0 > first && cells[$0].isEmpty }.prefix(surplus)
        edits += empty.reversed().map(removing)
      }
    }
    return edits
  }
}
