import AnnualReport

extension Rule {
  static let proseEnforcement = Rule(
    "prose-enforcement", .prose, .warning,
    title: Wording(zh: "正文的许可、处罚、强制件数与表二一致", en: "The text and table two agree on licences, penalties and compulsion"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      if case .decisions = subject { true } else { false }
    }.map { $0.finding("prose-enforcement", .warning, Wording(zh: "处理决定", en: "decisions")) }
  }
}
