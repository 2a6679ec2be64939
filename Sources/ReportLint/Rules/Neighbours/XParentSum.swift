import AnnualReport

extension Rule {
  /// A government's table three is the sum of its departments' and towns' (only where it reports for them: domain.md §1.6).
  static let xParentSum = Rule(
    "x-parent-sum", comparing: .info,
    title: Wording(zh: "汇总报告的申请数等于所属各机关之和", en: "A report for a whole place has the sum of its organs' applications"),
    source: Wording(
      zh: "《政府信息公开条例》第四十九条第二款；是否汇总各地不一，故默认不查",
      en: "Regulation, art. 49 (2); whether reports sum up differs by place, hence off"),
    isOnByDefault: false
  ) { comparison in
    let own = comparison.own
    guard [.county, .city, .prefecture, .province].contains(own.kind) else { return [] }
    let parts = comparison.neighbourhood.reports(below: own.organ, year: own.year)
    guard Set(parts.map(\.digest.organ)).count == parts.count, parts.count > 1 else { return [] }
    for row in ReportDigest.rows {
      guard let whole = own.cell(row, .total) else { continue }
      let cells = parts.map { (part: $0, cell: $0.digest.cell(row, .total)) }
      var sum = Decimal6.zero
      for (_, cell) in cells { sum = sum + (cell?.value ?? .zero) }
      if cells.contains(where: { $0.cell == nil }) || sum == whole.value { continue }
      let name = CellAddress.request(row, .total).name
      return [
        Finding(
          "x-parent-sum", .info, whole.range,
          Wording(
            zh: "\(name.zh)为 \(whole.value)，所属 \(parts.count) 个机关的报告合计 \(sum)。如本报告为汇总报告，请核对。",
            en:
              "\(name.en) is \(whole.value); the reports of \(parts.count) organs below come to \(sum). Check, if this report "
              + "is to sum them up."),
          related: cells.compactMap { part, cell in
            cell.map {
              comparison.neighbour(part.place, part.digest).related(
                $0.range,
                Wording(zh: "\(part.digest.organ.string)：\($0.value)", en: "\(part.digest.organ.string): \($0.value)"))
            }
          })
      ]
    }
    return []
  }
}
