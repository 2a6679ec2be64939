import AnnualReport

extension Rule {
  /// The group labels （三） to （六） stand at the first row of their group.
  static let t3GroupLabel = Rule(
    "t3-group-label", .tables, .info,
    title: Wording(zh: "表三（三）至（六）写在各组第一行", en: "Group labels of table three stand at the group's first row"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    isOnByDefault: false,
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableRequests, table.frame.family != .flow else { return [] }
    return RequestGroup.allCases.compactMap { group in
      let rows = RequestRow.rows(of: table.edition).filter { $0.group == group }
      guard let key = rows.first, let first = table[key] else { return nil }
      guard let label = table.groupLabels.first(where: { $0.group == group }) else {
        return Finding(
          "t3-group-label", .info, first.label.range,
          Wording(zh: "此行之前缺少“\(group.label)”。", en: "“\(group.label)” is missing at this row."))
      }
      guard let at = label.row, at != key, rows.contains(at) else { return nil }
      return Finding(
        "t3-group-label", .info, label.range,
        Wording(
          zh: "“\(group.label)”写在“\(at.label)”一行，应写在“\(key.label)”一行。",
          en: "“\(group.label)” stands at “\(at.label)”; it belongs at “\(key.label)”."))
    }
  }
}
