import AnnualReport

extension Rule {
  /// No row of table three stands twice.
  static let t3RowDuplicate = Rule(
    "t3-row-duplicate", .tables, .warning,
    title: Wording(zh: "表三各行不重复", en: "No row of table three stands twice"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests, !table.duplicates.isEmpty else { return [] }
    return table.duplicates.map { row in
      let name = row.key.shortLabel
      let first = table[row.key]?.label.range
      return Finding(
        "t3-row-duplicate", .warning, row.label.range,
        Wording(
          zh: "“\(name)”行出现了两次。请核对两行数字，删去其中一行。",
          en: "The row “\(name)” stands twice. Compare the figures and delete one of the rows."),
        related: first.map { [Related($0, Wording(zh: "第一次出现在这里", en: "it stands here first"))] } ?? [])
    }
  }
}
