import AnnualReport

extension Rule {
  /// No label of table three is cut off.
  static let t3LabelTruncated = Rule(
    "t3-label-truncated", .tables, .warning,
    title: Wording(zh: "表三各项名称完整", en: "No label of table three is cut off"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard dossier.suspects.contains(.labels), let table = dossier.report.readableRequests else { return [] }
    return table.rows.compactMap { row in
      guard row.label.form == .truncated else { return nil }
      let label = row.key.label
      let now = dossier.text.oneLine(row.label.range)
      return Finding(
        "t3-label-truncated", .warning, row.label.range,
        Wording(
          zh: "项目名称不完整：“\(now)”，应为“\(label)”。", en: "The label is cut off: “\(now)” should read “\(label)”."),
        fixes: dossier.relabelling(row.label.range, label))
    }
  }
}
