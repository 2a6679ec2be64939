import AnnualReport

extension Rule {
  /// E2: the results of a column of table three add up to （七）总计.
  static let t3ResultTotal = Rule(
    "t3-result-total", .totals, .error,
    title: Wording(zh: "表三每列办理结果之和等于（七）总计", en: "In every column of table three the results add up to （七）总计"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三“（七）总计”行",
      en: "Notice 国办公开办函〔2021〕30号, annex, row （七）总计 of table three"),
    reads: .form
  ) { dossier in
    dossier.totalFindings("t3-result-total") { id in
      if case .resultTotal = id { return true }
      return false
    }
  }
}
