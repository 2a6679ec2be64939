import AnnualReport

extension Rule {
  /// The rows of tables two and three stand in the form's order.
  static let tableRowOrder = Rule(
    "table-row-order", .tables, .warning,
    title: Wording(zh: "表二、表三各行按表样顺序排列", en: "The rows of tables two and three stand in the form's order"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表二、表三", en: "Notice 国办公开办函〔2021〕30号, annex, tables two and three"),
    reads: .form
  ) { dossier in
    var findings: [Finding] = []
    if let table = dossier.report.disclosure, let index = displaced(table.rows, { Int($0.rawValue) }) {
      findings.append(finding(table.rows, index) { $0.label(in: table.edition) })
    }
    if let table = dossier.report.readableRequests, let index = displaced(table.rows, { $0.place }) {
      findings.append(finding(table.rows, index) { $0.shortLabel })
    }
    return findings
  }

  /// The first row that stands below one it should stand above.
  private static func displaced<Key>(_ rows: [FigureRow<Key>], _ place: (Key) -> Int) -> Int? {
    var last = Int.min
    for index in rows.indices {
      let next = place(rows[index].key)
      if next < last { return index }
      last = next
    }
    return nil
  }

  private static func finding<Key>(_ rows: [FigureRow<Key>], _ index: Int, _ name: (Key) -> String) -> Finding {
    let (row, above) = (rows[index], rows[index - 1])
    return Finding(
      "table-row-order", .warning, row.label.range,
      Wording(
        zh: "“\(name(row.key))”行排在了“\(name(above.key))”行之后，与表样的顺序不符。请核对行名与数字是否对应，并按表样顺序排列。",
        en: "The row “\(name(row.key))” stands below “\(name(above.key))”, against the form's order. "
          + "Check that labels and figures belong together, and put the rows in order."),
      related: [Related(above.label.range, Wording(zh: "应在其后的行", en: "the row that should stand below it"))])
  }
}
