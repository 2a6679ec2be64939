import AnnualReport

extension Rule {
  static let sectionExtra = Rule(
    "section-extra", .structure, .warning,
    title: Wording(zh: "报告只有六个部分", en: "The report has six sections and no more"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号",
      en: "Regulation on Open Government Information, article 50; notice 国办公开办函〔2021〕30号")
  ) { dossier in
    // A seventh section follows the sixth at once; a list 一、二、… 七、 within a section begins anew at 一 and is none.
    var expected: Int?
    return dossier.report.sections.compactMap { section in
      if section.kind == .others {
        expected = SectionKind.others.ordinal + 1
        return nil
      }
      guard section.kind == nil, let ordinal = section.ordinal, ordinal == expected else {
        expected = nil
        return nil
      }
      expected = ordinal + 1
      guard !beginsAnew(before: section, dossier) else { return nil }
      return Finding(
        "section-extra", .warning, section.heading,
        Wording(
          zh: "多出一个部分“\(dossier.text.unmarked(section.title))”：规定的内容只有六个部分；请并入“\(SectionKind.others.heading)”。",
          en: "“\(dossier.text.unmarked(section.title))” is a surplus section: the form has six; move its content into "
            + "“\(SectionKind.others.heading)”."))
    }
  }

  /// Whether a line in section six begins with 一、: then 七、 is the seventh item of a list.
  private static func beginsAnew(before section: Section, _ dossier: Dossier) -> Bool {
    guard let sixth = dossier.report.section(.others) else { return false }
    var line = dossier.text.line(at: sixth.body.start)
    while line < dossier.text.lineCount, dossier.text.lineRange(line).start < section.heading.start {
      let range = dossier.trimmedLine(line)
      let start = TextRange(Int(range.start), min(Int(range.end), Int(range.start) + 24))
      if Context.words(of: dossier.text, start).dropping(prefixes: ["#", "*", "-"]).hasPrefix("一、") { return true }
      line += 1
    }
    return false
  }
}
