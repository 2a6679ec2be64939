import AnnualReport

extension Rule {
  /// The labels and column names of table three are worded as the form prescribes.
  static let t3LabelVariant = Rule(
    "t3-label-variant", .tables, .warning,
    title: Wording(zh: "表三各项用格式规定的名称", en: "Rows and columns of table three are worded as the form prescribes"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三；《政府信息公开条例》第十四条",
      en: "Notice 国办公开办函〔2021〕30号, annex, table three; Regulation, art. 14"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests else { return [] }
    let columns = table.headerNames.compactMap { name in
      name.isCanonical
        ? nil : dossier.wording("t3-label-variant", .info, name.range, is: name.column.label)
    }
    if !dossier.suspects.contains(.labels) { return columns }
    let rows = table.rows.compactMap { row -> Finding? in
      switch row.label.form {
      case .variant: dossier.wording("t3-label-variant", .info, row.label.range, is: row.key.label)
      case .changedMeaning:
        dossier.wording("t3-label-variant", .warning, row.label.range, is: row.key.label)
      case .canonical, .accepted, .truncated, .split: nil
      }
    }
    return columns + rows
  }
}
