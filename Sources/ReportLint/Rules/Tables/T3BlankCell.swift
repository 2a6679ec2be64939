import AnnualReport

extension Rule {
  /// Every figure of table three is filled in.
  static let t3BlankCell = Rule(
    "t3-blank-cell", .tables, .warning,
    title: Wording(zh: "表三逐格填写，没有的填 0", en: "Every cell of table three is filled in, 0 for none"),
    fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号附件，表三",
      en: "Regulation on disclosure of government information, art. 50; notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    dossier.findings("t3-blank-cell", dossier.requestBlanks)
  }
}
