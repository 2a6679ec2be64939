import AnnualReport

extension Rule {
  static let sectionEmpty = Rule(
    "section-empty", .structure, .warning,
    title: Wording(zh: "标题之下应有内容", en: "A heading is followed by content"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号",
      en: "Regulation on Open Government Information, article 50; notice 国办公开办函〔2021〕30号")
  ) { dossier in
    dossier.report.sections.compactMap { section in
      guard let kind = section.kind, section.isEmpty else { return nil }
      // A section without its table is the matter of table-missing.
      if let table = kind.table, !dossier.report.hasTable(table) { return nil }
      return Finding(
        "section-empty", .warning, section.heading,
        Wording(
          zh: "“\(kind.title)”只有标题，没有内容；请填写，确无内容也要写明。",
          en: "“\(kind.title)” has a heading but no content; write it, or say that there is nothing to report."))
    }
  }
}
