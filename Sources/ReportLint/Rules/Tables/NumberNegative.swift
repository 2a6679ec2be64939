import AnnualReport

extension Rule {
  /// Counts and amounts are not negative; only 本年增/减 of the 2019 form may be.
  static let numberNegative = Rule(
    "number-negative", .tables, .error,
    title: Wording(zh: "表内各数不得为负", en: "Figures are not negative"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件：各栏为件数或金额", en: "Notice 国办公开办函〔2021〕30号, annex: every column is a count or an amount"),
    reads: .form
  ) { dossier in
    dossier.oddCells.compactMap { odd in
      guard let value = odd.cell.number, value < .zero, !odd.allowsSign else { return nil }
      let name = odd.name(dossier.report)
      return Finding(
        "number-negative", .error, odd.cell.range,
        Wording(
          zh: "\(name.zh)为 \(value)，件数和金额不得为负。请核对后改正。",
          en: "\(name.en) is \(value); a count or an amount cannot be negative. Check and correct it."))
    }
  }
}
