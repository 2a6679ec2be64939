import AnnualReport

extension Rule {
  static let proseClosed = Rule(
    "prose-closed", .prose, .warning,
    title: Wording(zh: "正文的答复、办结件数与表三一致", en: "The text and table three agree on what was answered"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      subject == .closed || subject == .answered
    }.map { $0.finding("prose-closed", .warning, Wording(zh: "答复、办结的申请", en: "applications answered or closed")) }
  }
}
