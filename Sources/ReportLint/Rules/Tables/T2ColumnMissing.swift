import AnnualReport

extension Rule {
  /// A row of table two has as many figures as it has columns.
  static let t2ColumnMissing = Rule(
    "t2-column-missing", .tables, .error,
    title: Wording(zh: "表二各行数字个数与格式一致", en: "A row of table two has as many figures as columns"),
    source: Wording(
      zh: "《政府信息公开条例》第二十条；国办公开办函〔2021〕30号附件，表二",
      en: "Regulation, art. 20; notice 国办公开办函〔2021〕30号, annex, table two"),
    reads: .form
  ) { dossier in
    guard dossier.suspects.contains(.unplacedRows), let table = dossier.report.readableDisclosure, !table.isHybrid,
      table.rows.contains(where: \.hasFigures)
    else {
      return []
    }
    return table.rows.compactMap { row in
      if row.isPlaced || row.isBlank { return nil }
      let name = row.key.label(in: table.edition)
      let columns = row.key.columns(in: table.edition).map { $0.label(in: table.edition) }
      let count = row.figures.count(where: \.isFilled)
      return Finding(
        "t2-column-missing", .error, row.range,
        Wording(
          zh: "“\(name)”行有 \(count) 个数，应为 \(columns.count) 个："
            + columns.joined(separator: "、") + "。请逐栏填写。",
          en: "“\(name)” has \(count) figure(s) where \(columns.count) belong: "
            + columns.joined(separator: ", ") + ". Fill in every column."))
    }
  }
}
