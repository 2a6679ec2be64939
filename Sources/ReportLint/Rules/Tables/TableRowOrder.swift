import AnnualReport

extension Rule {
  /// The rows of tables two and three stand in the form's order.
  static let tableRowOrder = Rule(
    "table-row-order", .tables, .warning,
    title: Wording(zh: "表二、表三各行按表样顺序排列", en: "The rows of tables two and three stand in the form's order"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表二、表三", en: "Notice 国办公开办函〔2021〕30号, annex, tables two and three")
  ) { dossier in
    var findings: [Finding] = []
    if let table = dossier.report.disclosure {
      let rows = table.rows.map { (Int($0.key.rawValue), $0.label.range, $0.key.label(in: table.edition)) }
      if let finding = displaced(rows) { findings.append(finding) }
    }
    if let table = dossier.report.readableRequests {
      let rows = table.rows.map { ($0.key.place, $0.label.range, $0.key.shortLabel) }
      if let finding = displaced(rows) { findings.append(finding) }
    }
    return findings
  }

  /// The first row that stands below one it should stand above.
  private static func displaced(_ rows: [(place: Int, label: TextRange, name: String)]) -> Finding? {
    guard let index = rows.indices.dropFirst().first(where: { rows[$0].place < rows[$0 - 1].place }) else { return nil }
    let (row, above) = (rows[index], rows[index - 1])
    return Finding(
      "table-row-order", .warning, row.label,
      Wording(
        zh: "“\(row.name)”行排在了“\(above.name)”行之后，与表样的顺序不符。请核对行名与数字是否对应，并按表样顺序排列。",
        en: "The row “\(row.name)” stands below “\(above.name)”, against the form's order. "
          + "Check that labels and figures belong together, and put the rows in order."),
      related: [Related(above.label, Wording(zh: "应在其后的行", en: "the row that should stand below it"))])
  }
}
