import AnnualReport

extension Rule {
  /// Every figure of table four is filled in.
  static let t4BlankCell = Rule(
    "t4-blank-cell", .tables, .error,
    title: Wording(zh: "表四逐格填写，没有的填 0", en: "Every cell of table four is filled in, 0 for none"),
    fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号附件，表四",
      en: "Regulation on disclosure of government information, art. 50; notice 国办公开办函〔2021〕30号, annex, table four"),
    reads: .form
  ) { dossier in
    dossier.remedyBlanks.map { dossier.finding("t4-blank-cell", $0) }
  }
}
