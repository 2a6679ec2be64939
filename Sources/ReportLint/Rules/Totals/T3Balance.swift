import AnnualReport

extension Rule {
  /// E3: the balance the form itself states over table three.
  static let t3Balance = Rule(
    "t3-balance", .totals, .error,
    title: Wording(
      zh: "表三每列第一项加第二项之和等于第三项加第四项之和",
      en: "In every column of table three items one and two add up to items three and four"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三表头所列勾稽关系",
      en: "Notice 国办公开办函〔2021〕30号, annex, the caption of table three"),
    reads: .form
  ) { dossier in
    dossier.totalFindings("t3-balance") { id in
      if case .balance = id { return true }
      return false
    }
  }
}
