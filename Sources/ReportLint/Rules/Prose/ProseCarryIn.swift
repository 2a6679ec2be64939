import AnnualReport

extension Rule {
  static let proseCarryIn = Rule(
    "prose-carry-in", .prose, .warning,
    title: Wording(zh: "正文的上年结转件数与表三一致", en: "The text and table three agree on what was carried in"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      subject == .carriedIn
    }.map { $0.finding("prose-carry-in", .warning, Wording(zh: "上年结转申请", en: "applications carried in")) }
  }
}
