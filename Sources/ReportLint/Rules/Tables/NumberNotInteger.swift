import AnnualReport

extension Rule {
  /// Counts are whole; only amounts of money may have decimals.
  static let numberNotInteger = Rule(
    "number-not-integer", .tables, .error,
    title: Wording(zh: "件数应为整数", en: "Counts are whole numbers"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件：除收费、采购金额外各栏均为件数",
      en: "Notice 国办公开办函〔2021〕30号, annex: all columns but the amounts of money are counts"),
    reads: .form
  ) { dossier in
    dossier.oddCells.compactMap { odd in
      guard let value = odd.cell.number, !value.isWhole, !odd.allowsDecimals else { return nil }
      let name = odd.name(dossier.report)
      return Finding(
        "number-not-integer", .error, odd.cell.range,
        Wording(
          zh: "\(name.zh)为 \(value)，件数应为整数。请核对后改正。",
          en: "\(name.en) is \(value); a count is a whole number. Check and correct it."))
    }
  }
}
