import AnnualReport

extension Rule {
  /// E7: what is in force is what was in force a year ago, and made since, less repealed since.
  static let xStockFlow = Rule(
    "x-stock-flow", comparing: .warning,
    title: Wording(
      zh: "现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数",
      en: "Documents in force are last year's, and those made, less those repealed"),
    source: Wording(
      zh: "《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号附件，表二",
      en: "Regulation, art. 20 (1); notice 国办公开办函〔2021〕30号, annex, table two")
  ) { comparison in
    let own = comparison.own
    guard own.edition == .edition2021, own.year > 2021, !own.explained.contains(.stock) else { return [] }
    return comparison.against(comparison.previous) { last in
      [DisclosureRow.rules, .normativeDocuments].compactMap { stockFinding($0, own, last) }
    }
  }

  private static func stockFinding(
    _ row: DisclosureRow, _ own: ReportDigest, _ last: Comparison.Neighbour
  ) -> Finding? {
    guard let made = own.cell(row, .made), let repealed = own.cell(row, .repealed),
      let now = own.cell(row, .inForce), let before = last.digest.cell(row, .inForce),
      now.value != before.value + made.value - repealed.value
    else { return nil }
    let name = row.label(in: .edition2021)
    let expected = before.value + made.value - repealed.value
    let sum = "\(before.value)+\(made.value)-\(repealed.value)=\(expected)"
    return Finding(
      "x-stock-flow", .warning, now.range,
      Wording(
        zh: "“\(name)”现行有效 \(now.value) 件，而按上年现行有效件数加本年制发、减本年废止应为 \(sum) 件。请核对；"
          + "如因清理、到期失效、口径调整等所致，请在报告中说明。",
        en:
          "“\(name)”: \(now.value) in force, but last year's number, and those made, less those repealed come to \(sum). "
          + "Check the figures, or explain the difference in the report."),
      related: [
        last.related(
          before.range,
          Wording(
            zh: "\(last.digest.year)年度：“\(name)”现行有效 \(before.value) 件",
            en: "\(last.digest.year): “\(name)”, \(before.value) in force"))
      ])
  }
}
