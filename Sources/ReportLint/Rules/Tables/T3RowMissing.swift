import AnnualReport

extension Rule {
  /// Every row of table three is there.
  static let t3RowMissing = Rule(
    "t3-row-missing", .tables, .error,
    title: Wording(zh: "表三各行齐全", en: "Every row of table three is there"),
    fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开条例》第五十条第（二）项；国办公开办函〔2021〕30号附件，表三",
      en: "Regulation, art. 50 (2); notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests else { return [] }
    let form = RequestRow.rows(of: table.edition)
    let isPure = (table[.otherHandling, .total] == nil) == (table.edition == .edition2021)
    if table.rows.count == form.count, isPure { return [] }
    let missing = form.filter { table[$0] == nil }
    if missing.count > 5, let first = table.rows.first {
      let names = missing.prefix(3).map { "“\($0.shortLabel)”" }
      return [
        Finding(
          "t3-row-missing", .error, first.label.range,
          Wording(
            zh: "表三缺少 \(missing.count) 行：\(names.joined(separator: "、"))等。应补齐 \(form.count) 行。",
            en: "Table three lacks \(missing.count) of \(form.count) rows: \(names.joined(separator: ", ")) and more."))
      ]
    }
    return missing.compactMap { dossier.missing($0, form, table) }
  }
}

extension Dossier {
  fileprivate func missing(_ key: RequestRow, _ form: [RequestRow], _ table: RequestsTable) -> Finding? {
    guard let at = form.firstIndex(of: key) else { return nil }
    let before = form[..<at].last { table[$0] != nil }.flatMap { table[$0] }
    let after = form[(at + 1)...].first { table[$0] != nil }.flatMap { table[$0] }
    guard let neighbour = before ?? after else { return nil }
    let side = before == nil ? Wording(zh: "之前", en: "before") : Wording(zh: "之后", en: "after")
    let unknown = table.frame.unknownRows.filter { row in
      row.start >= (before?.range.end ?? 0) && row.end <= (after?.range.start ?? .max)
    }
    return Finding(
      "t3-row-missing", .error, neighbour.label.range,
      Wording(
        zh: "表三缺少“\(key.label)”行，应在“\(neighbour.key.shortLabel)”\(side.zh)。没有发生的也要保留此行并填 0。",
        en: "Table three lacks the row “\(key.label)” \(side.en) “\(neighbour.key.shortLabel)”. "
          + "Keep the row and write 0 where nothing happened."),
      related: unknown.map {
        Related($0, Wording(zh: "这一行的名称无法识别", en: "the label of this row is not recognised"))
      },
      fixes: unknown.isEmpty ? insertions(key, before, after, table.frame.family) : [])
  }

  /// Inserts the row: with its figures where the equations determine them, else blank; laid out like a row of its
  /// group.
  private func insertions(
    _ key: RequestRow, _ before: FigureRow<RequestRow>?, _ after: FigureRow<RequestRow>?, _ family: TableFamily
  ) -> [Fix] {
    let isAfter = after == nil || before != nil && (before?.key.group == key.group || after?.key.group != key.group)
    guard let row = isAfter ? before : after, row.isPlaced else { return [] }
    let values = determinedRow(key)?.map(\.description)
    let figures = values ?? Array(repeating: "", count: 7)
    let line: String
    if family == .flow {
      guard let values else { return [] }
      line = key.label + " " + values.joined(separator: " ")
    } else if let made = self.line(like: row, family, label: key.label, figures: figures) {
      line = made
    } else {
      return []
    }
    let title =
      values.map {
        Wording(
          zh: "补上此行，按勾稽关系填 \($0.joined(separator: "、"))",
          en: "Insert the row with \($0.joined(separator: ", ")), as the sums demand")
      } ?? Wording(zh: "补上此行，数字待填", en: "Insert the row, figures to be filled in")
    let edit = inserting(line, at: row, isAfter: isAfter)
    return [Fix(title, [edit], .unsafe, isPreferred: values != nil)]
  }
}
