import AnnualReport

extension Rule {
  static let proseDocuments = Rule(
    "prose-documents", .prose, .warning,
    title: Wording(zh: "正文的规范性文件件数与表二一致", en: "The text and table two agree on normative documents"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      [.documentsMade, .documentsRepealed, .documentsInForce].contains(subject)
    }.map { $0.finding("prose-documents", .warning, Wording(zh: "规范性文件", en: "normative documents")) }
  }
}
