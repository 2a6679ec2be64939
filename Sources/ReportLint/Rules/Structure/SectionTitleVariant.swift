import AnnualReport

extension Rule {
  static let sectionTitleVariant = Rule(
    "section-title-variant", .structure, .warning,
    title: Wording(zh: "部分标题按规定的文字书写", en: "Section titles are worded as prescribed"), fixes: .safe,
    source: Wording(zh: "国办公开办函〔2021〕30号所附格式", en: "The form annexed to notice 国办公开办函〔2021〕30号")
  ) { dossier in
    dossier.report.sections.compactMap { section in
      guard let kind = section.kind, section.titleForm == .variant else { return nil }
      let written = dossier.text.unmarked(section.title)
      // What follows the whole title after a blank belongs to a table or a paragraph: taking it away loses words.
      let isWhole = Words(written).hasPrefix(anyOf: [kind.title + " ", kind.title + "\u{3000}"])
      return Finding(
        "section-title-variant", .warning, section.title,
        Wording(
          zh: "标题写作“\(written)”，规定的标题是“\(kind.title)”。",
          en: "The title reads “\(written)”; the form prescribes “\(kind.title)”."),
        fixes: [
          Fix(
            Wording(zh: "标题改为“\(kind.title)”", en: "Change the title to “\(kind.title)”"),
            [Edit(section.title, kind.title)], isWhole ? .unsafe : .safe)
        ])
    }
  }
}
