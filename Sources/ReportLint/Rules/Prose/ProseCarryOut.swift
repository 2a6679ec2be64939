import AnnualReport

extension Rule {
  static let proseCarryOut = Rule(
    "prose-carry-out", .prose, .warning,
    title: Wording(zh: "正文的结转下年件数与表三一致", en: "The text and table three agree on what is carried out"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      subject == .carriedOut
    }.map { $0.finding("prose-carry-out", .warning, Wording(zh: "结转下年度的申请", en: "applications carried out")) }
  }
}
