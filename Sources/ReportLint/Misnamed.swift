import AnnualReport

/// A heading that stands in the place of a missing section with its ordinal, but whose title is none of the form's, or
/// another section's once more.
struct MisnamedHeading {
  /// The heading, marks included.
  let heading: TextRange
  /// The title without ordinal and marks.
  let title: TextRange

  /// Looks for the heading of a missing section between the sections that stand around its place.
  init?(of kind: SectionKind, in dossier: Dossier) {
    if let section = MisnamedHeading.repeated(kind, in: dossier.report) {
      self.init(heading: section.heading, title: section.title)
    } else if let found = MisnamedHeading.line(kind, in: dossier) {
      self = found
    } else {
      return nil
    }
  }

  private init(heading: TextRange, title: TextRange) {
    self.heading = heading
    self.title = title
  }

  /// A second heading of another section that carries the ordinal and stands in the place.
  private static func repeated(_ kind: SectionKind, in report: Report) -> Section? {
    let sections = report.sections
    let others = SectionKind.allCases.filter { report.section($0) != nil }
    let before = others.last { $0.ordinal < kind.ordinal }
    let after = others.first { $0.ordinal > kind.ordinal }
    for (index, section) in sections.enumerated() where section.ordinal == kind.ordinal {
      guard let own = section.kind, report.section(own)?.heading != section.heading else { continue }
      let previous = index > 0 ? sections[index - 1].kind : nil
      let next = index + 1 < sections.count ? sections[index + 1].kind : nil
      if previous == before, next == after { return section }
    }
    return nil
  }

  /// A short line of its own that begins with the ordinal, in the body of the section before; not an item of a list
  /// that began at 一, not a row of a table.
  private static func line(_ kind: SectionKind, in dossier: Dossier) -> MisnamedHeading? {
    let report = dossier.report
    let text = dossier.text
    let before = SectionKind.allCases.last { $0.ordinal < kind.ordinal && report.section($0) != nil }
    let start = before.flatMap(report.section)?.body.start ?? report.title?.range.end ?? report.range.start
    let end = report.sections.first { $0.heading.start >= start }?.heading.start ?? report.range.end
    let tables = TableKind.allCases.compactMap { dossier.place(of: $0) }
    var line = text.line(at: start)
    while line < text.lineCount, text.lineRange(line).start < end {
      let range = dossier.trimmedLine(line)
      line += 1
      guard range.start >= start, range.count > 6, range.count <= 120 else { continue }
      if tables.contains(where: { $0.intersects(range) }) { continue }
      let words = Context.words(of: text, range).dropping(prefixes: ["#", "*"])
      if kind != .overview, words.hasPrefix("一、") { return nil }
      guard words.hasPrefix(kind.numeral + "、"), !isRowOrSentence(words, text[range]) else { continue }
      return MisnamedHeading(heading: range, title: title(in: range, after: kind.numeral, text))
    }
    return nil
  }

  private static func isRowOrSentence(_ words: Words, _ line: String) -> Bool {
    if line.utf8.contains(0x09) || line.utf8.contains(0x7C) { return true }
    if words.hasPrefix(anyOf: ["一、本年", "二、上年", "三、本", "四、结转"]) { return true }
    return words.count > 30 || words.hasSuffix(anyOf: ["。", "；", "：", "，", "！", "？", "、"])
      || words.contains(anyOf: ["。", "；"])
  }

  /// What follows the ordinal and its mark, without closing `*` and `#`.
  private static func title(in range: TextRange, after numeral: String, _ text: SourceText) -> TextRange {
    let target = Array((numeral + "、").utf8)
    var matched = 0
    var start = Int(range.start)
    while start < Int(range.end), matched < target.count {
      if text.byte(at: start) == target[matched] { matched += 1 }
      start += 1
    }
    var end = Int(range.end)
    while end > start, [0x2A, 0x23, 0x20].contains(text.byte(at: end - 1)) { end -= 1 }
    return text.trimmed(TextRange(start, end))
  }
}
