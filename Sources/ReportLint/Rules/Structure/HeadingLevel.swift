import AnnualReport

extension Rule {
  static let headingLevel = Rule(
    "heading-level", .structure, .info,
    title: Wording(zh: "六个部分的标题级别相同", en: "Main headings have one level"), fixes: .safe,
    source: Wording(
      zh: "GB/T 9704—2012 7.3.3（结构层次）参照适用",
      en: "GB/T 9704—2012, 7.3.3 (levels of structure), by analogy")
  ) { dossier in
    guard dossier.report.hasMarkdownHeadings else { return [] }
    let level = dossier.sectionLevel
    guard level > 0 else { return [] }
    return dossier.report.sections.compactMap { section in
      guard section.kind != nil, section.level != level else { return nil }
      if section.level == 0, isUnderlined(section.heading, dossier.text) { return nil }
      let marks = TextRange(Int(section.heading.start), Int(section.heading.start) + section.level)
      let isMarked = dossier.text[marks].utf8.allSatisfy { $0 == 0x23 }
      guard isMarked else { return nil }
      let right = String(repeating: "#", count: level)
      return Finding(
        "heading-level", .info, section.heading,
        Wording(
          zh: "标题用了 \(section.level) 个“#”，其他部分的标题用 \(level) 个；同级标题应一致。",
          en: "This heading has \(section.level) “#”, the other main headings have \(level); use one level for all."),
        fixes: [
          Fix(
            Wording(zh: "改为 \(level) 个“#”", en: "Change to \(level) “#”"),
            [Edit(marks, section.level == 0 ? right + " " : right)], .safe)
        ])
    }
  }

  /// Whether a line of `===` or `---` right below makes a line a heading of Markdown (setext).
  private static func isUnderlined(_ heading: TextRange, _ text: SourceText) -> Bool {
    let below = text.line(at: heading.end) + 1
    guard below < text.lineCount else { return false }
    let marks = text[text.lineRange(below)].utf8.drop { $0 == 0x20 }
    guard let mark = marks.first, mark == 0x3D || mark == 0x2D else { return false }
    return marks.allSatisfy { $0 == mark || $0 == 0x20 }
  }
}
