import AnnualReport

extension Rule {
  /// E1: a row of table three adds up to its total.
  static let t3RowTotal = Rule(
    "t3-row-total", .totals, .error,
    title: Wording(zh: "表三每行各类申请人之和等于总计", en: "In every row of table three the applicants add up to 总计"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三“总计”栏",
      en: "Notice 国办公开办函〔2021〕30号, annex, column 总计 of table three"),
    reads: .form
  ) { dossier in
    dossier.totalFindings("t3-row-total") { id in
      if case .rowTotal = id { return true }
      return false
    }
  }
}
