import AnnualReport

extension Rule {
  /// Every figure of table two is filled in.
  static let t2BlankCell = Rule(
    "t2-blank-cell", .tables, .warning,
    title: Wording(zh: "表二逐格填写，没有的填 0", en: "Every cell of table two is filled in, 0 for none"),
    fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号附件，表二",
      en: "Regulation on disclosure of government information, art. 50; notice 国办公开办函〔2021〕30号, annex, table two"),
    reads: .form
  ) { dossier in
    dossier.findings("t2-blank-cell", dossier.disclosureBlanks)
  }
}
