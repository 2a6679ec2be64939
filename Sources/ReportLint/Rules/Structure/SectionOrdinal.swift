import AnnualReport

extension Rule {
  static let sectionOrdinal = Rule(
    "section-ordinal", .structure, .warning,
    title: Wording(zh: "部分标题的序号与标题一致", en: "A section's ordinal fits its title"), fixes: .safe,
    source: Wording(zh: "国办公开办函〔2021〕30号所附格式", en: "The form annexed to notice 国办公开办函〔2021〕30号")
  ) { dossier in
    let firsts = dossier.firstSections
    // Where the sections themselves stand out of order, section-order speaks; ordinals cannot be told right from wrong.
    guard zip(firsts, firsts.dropFirst()).allSatisfy({ $0.kind.rawValue < $1.kind.rawValue }) else { return [] }
    return firsts.compactMap { kind, section in
      // （一） or 第一部分 in place of 一、
      let first = dossier.text.scalar(at: Int(section.ordinalRange.start)).value
      let isForeign = !section.ordinalRange.isEmpty && [0xFF08, 0x28, 0x7B2C].contains(first)
      guard section.ordinal != kind.ordinal || isForeign else { return nil }
      if section.ordinal == nil, dossier.text.holdsOrdinal(kind.numeral, above: section.heading.start) { return nil }
      let written = dossier.text[section.ordinalRange]
      let problem =
        section.ordinal == nil
        ? Wording(zh: "“\(kind.title)”没有序号", en: "“\(kind.title)” has no ordinal")
        : Wording(zh: "“\(kind.title)”的序号写作“\(written)”", en: "“\(kind.title)” has the ordinal “\(written)”")
      // What stands between 第一部分 and the title.
      let gap = TextRange(section.ordinalRange.end, max(section.ordinalRange.end, section.title.start))
      let isBlank = isForeign && dossier.text[gap].allSatisfy(\.isWhitespace)
      return Finding(
        "section-ordinal", .warning, section.ordinalRange.isEmpty ? section.heading : section.ordinalRange,
        Wording(
          zh: "\(problem.zh)，规定的序号是“\(kind.numeral)、”。",
          en: "\(problem.en); the form prescribes “\(kind.numeral)、”."),
        fixes: [
          Fix(
            Wording(zh: "序号改为“\(kind.numeral)、”", en: "Change the ordinal to “\(kind.numeral)、”"),
            [Edit(section.ordinalRange, kind.numeral + "、")] + (isBlank && !gap.isEmpty ? [Edit(gap, "")] : []),
            .safe)
        ])
    }
  }
}

extension SourceText {
  /// Whether nothing but an ordinal, in whatever marks, stands on the last filled line above a place.
  fileprivate func holdsOrdinal(_ numeral: String, above offset: UInt32) -> Bool {
    var line = self.line(at: offset) - 1
    while line >= 0, line + 3 > self.line(at: offset) {
      let words = self[self.lineRange(line)].filter { !$0.isWhitespace && $0 != "#" && $0 != "*" }
      if !words.isEmpty { return [numeral, numeral + "、", numeral + "．", numeral + "."].contains(words) }
      line -= 1
    }
    return false
  }
}
