import AnnualReport

extension Rule {
  /// The header of table three names all seven columns.
  static let t3HeaderMissingColumn = Rule(
    "t3-header-missing-column", .tables, .error,
    title: Wording(zh: "表三表头 7 栏齐全", en: "The header of table three names all seven columns"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests, !table.missingColumns.isEmpty else { return [] }
    let names = table.missingColumns.map { "“\($0.label)”" }
    return [
      Finding(
        "t3-header-missing-column", .error, table.columnHeader ?? table.frame.header ?? table.frame.range,
        Wording(
          zh: "表三缺少\(names.joined(separator: "、"))栏，各行也只有 \(table.width) 个数，应为 7 栏。请补上该栏并逐行填写。",
          en: "Table three lacks the column \(names.joined(separator: ", ")), and its rows have \(table.width) figures "
            + "where 7 belong. Add the column and fill it in row by row."))
    ]
  }
}
