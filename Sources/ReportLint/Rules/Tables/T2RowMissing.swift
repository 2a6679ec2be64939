import AnnualReport

extension Rule {
  /// Every row of table two is there.
  static let t2RowMissing = Rule(
    "t2-row-missing", .tables, .error,
    title: Wording(zh: "表二各行齐全", en: "Every row of table two is there"),
    fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开条例》第二十条、第五十条第（一）项；国办公开办函〔2021〕30号附件，表二",
      en: "Regulation, art. 20 and 50 (1); notice 国办公开办函〔2021〕30号, annex, table two"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure else { return [] }
    let form = DisclosureRow.rows(of: table.isHybrid ? .edition2021 : table.edition)
    if table.rows.count == form.count, !table.isHybrid { return [] }
    let missing = form.filter { table[$0] == nil }
    if missing.isEmpty { return [] }
    let isLabelLost = table.frame.unknownRows.count >= missing.count
    return missing.compactMap { dossier.missing($0, form, table, isLabelLost: isLabelLost) }
  }
}

extension Dossier {
  fileprivate func missing(
    _ key: DisclosureRow, _ form: [DisclosureRow], _ table: DisclosureTable, isLabelLost: Bool
  ) -> Finding? {
    guard let at = form.firstIndex(of: key) else { return nil }
    let before = form[..<at].last { table[$0] != nil }.flatMap { table[$0] }
    let after = form[(at + 1)...].first { table[$0] != nil }.flatMap { table[$0] }
    guard let neighbour = before ?? after else { return nil }
    let name = key.label(in: table.edition)
    let beside = neighbour.key.label(in: table.edition)
    let side = before == nil ? Wording(zh: "之前", en: "before") : Wording(zh: "之后", en: "after")
    if isLabelLost {
      return Finding(
        "t2-row-missing", .info, neighbour.label.range,
        Wording(
          zh: "表二未见“\(name)”行，应在“\(beside)”\(side.zh)；附近有一行名称无法识别，请核对。",
          en: "Table two shows no row “\(name)” \(side.en) “\(beside)”, but a row whose label is not recognised."),
        related: table.frame.unknownRows.map {
          Related($0, Wording(zh: "这一行的名称无法识别", en: "the label of this row is not recognised"))
        })
    }
    return Finding(
      "t2-row-missing", .error, neighbour.label.range,
      Wording(
        zh: "表二缺少“\(name)”行，应在“\(beside)”\(side.zh)。没有发生的也要保留此行并填 0。",
        en: "Table two lacks the row “\(name)” \(side.en) “\(beside)”. Keep the row and write 0 where nothing happened."
      ),
      fixes: inserting(key, before, after, table).map {
        [Fix(Wording(zh: "补上此行，数字待填", en: "Insert the row, figures to be filled in"), [$0], .unsafe)]
      } ?? [])
  }
}
