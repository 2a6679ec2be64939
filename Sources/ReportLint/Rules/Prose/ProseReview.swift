import AnnualReport

extension Rule {
  static let proseReview = Rule(
    "prose-review", .prose, .warning,
    title: Wording(zh: "正文的行政复议件数与表四一致", en: "The text and table four agree on administrative reviews"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      if case .review = subject { true } else { false }
    }.map { $0.finding("prose-review", .warning, Wording(zh: "行政复议", en: "administrative reviews")) }
  }
}
