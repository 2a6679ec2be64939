import AnnualReport

extension Rule {
  static let proseResult = Rule(
    "prose-result", .prose, .warning,
    title: Wording(zh: "正文的办理结果与表三一致", en: "The text and table three agree on the results"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      if case .result = subject { true } else { false }
    }.map { $0.finding("prose-result", .warning, Wording(zh: "这一办理结果的申请", en: "applications with this result")) }
  }
}
