import AnnualReport

extension Rule {
  static let proseLawsuit = Rule(
    "prose-lawsuit", .prose, .warning,
    title: Wording(zh: "正文的行政诉讼件数与表四一致", en: "The text and table four agree on lawsuits"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      if case .lawsuit = subject { true } else { false }
    }.map { $0.finding("prose-lawsuit", .warning, Wording(zh: "行政诉讼", en: "lawsuits")) }
  }
}
