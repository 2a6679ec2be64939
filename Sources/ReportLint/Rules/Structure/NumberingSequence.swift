import AnnualReport

extension Rule {
  static let numberingSequence = Rule(
    "numbering-sequence", .structure, .warning,
    title: Wording(zh: "小标题的序数连续", en: "Ordinals of sub-headings run on"), fixes: .unsafe,
    source: Wording(
      zh: "GB/T 9704—2012 7.3.3（结构层次序数）参照适用",
      en: "GB/T 9704—2012, 7.3.3 (levels of structure), by analogy")
  ) { dossier in
    var findings: [Finding] = []
    // The last ordinal of each level of `#` that is open, within one section; the deepest behind.
    var open: [(depth: Int, ordinal: ProseLines.Ordinal)] = []
    var section: SectionKind?
    for ordinal in dossier.lines.ordinals where ordinal.form != .arabic && dossier.beginsItem(ordinal) {
      // `### 一、` below a main heading is a （一） in another writing.
      guard let kind = ordinal.section, ordinal.form == .bracketed || ordinal.level > dossier.sectionLevel else {
        continue
      }
      if kind != section { open = [] }
      section = kind
      // Lines without `#` stand below every heading that has them.
      let depth = ordinal.level == 0 ? 7 : ordinal.level
      while let last = open.last, last.depth > depth { open.removeLast() }
      let previous = open.last?.depth == depth ? open.removeLast().ordinal : nil
      open.append((depth, ordinal))
      if let finding = sequence(ordinal, behind: previous, dossier) { findings.append(finding) }
    }
    return findings + listInSixth(dossier) + dossier.brokenLists
  }

  /// `一、二、三、五、`: a list of its own in section six, in headings of the main level or in plain lines.
  private static func listInSixth(_ dossier: Dossier) -> [Finding] {
    var previous: ProseLines.Ordinal?
    var findings: [Finding] = []
    for ordinal in dossier.lines.ordinals
    where ordinal.form == .bare && ordinal.section == .others && ordinal.level <= dossier.sectionLevel
      && dossier.beginsItem(ordinal)
    {
      defer { previous = ordinal }
      guard let before = previous, ordinal.value > before.value + 1, before.level == ordinal.level else { continue }
      let missing = numeral(before.value + 1)
      let between = TextRange(before.line.end, max(before.line.end, ordinal.line.start))
      if Context.words(of: dossier.text, between).contains(missing + "、") { continue }
      findings.append(
        Finding(
          "numbering-sequence", .warning, TextRange(ordinal.numeral.start, ordinal.mark?.end ?? ordinal.numeral.end),
          Wording(
            zh: "“\(numeral(ordinal.value))、”前面是“\(numeral(before.value))、”，缺“\(missing)、”；请核对是漏写了内容还是编错了号。",
            en: "“\(missing)、” is missing between “\(numeral(before.value))、” and “\(numeral(ordinal.value))、”: is a "
              + "heading missing, or its number wrong?"),
          related: [Related(before.line, Wording(zh: "前一个标题", en: "The heading before"))],
          fixes: [
            Fix(
              Wording(zh: "序数改为“\(missing)”", en: "Change the ordinal to “\(missing)”"),
              [Edit(ordinal.numeral, missing)], .unsafe)
          ]))
    }
    return findings
  }

  private static func sequence(
    _ ordinal: ProseLines.Ordinal, behind previous: ProseLines.Ordinal?, _ dossier: Dossier
  ) -> Finding? {
    let expected = (previous?.value ?? 0) + 1
    // A list that begins anew is another list, but for the same heading numbered twice.
    guard ordinal.value != expected, ordinal.value > 1 || isRepeated(ordinal, previous, dossier) else { return nil }
    let start = previous?.line.end ?? dossier.report.section(ordinal.section ?? .overview)?.body.start ?? 0
    if start <= ordinal.line.start, isNamed(expected, in: TextRange(start, ordinal.line.start), dossier.text) {
      return nil
    }
    let written = dossier.text[ordinal.numeral]
    let wanted = numeral(expected)
    let range = TextRange(
      ordinal.open?.start ?? ordinal.numeral.start, ordinal.close?.end ?? ordinal.mark?.end ?? ordinal.numeral.end)
    let problem: Wording
    if let previous {
      let before = dossier.text[previous.numeral]
      problem =
        ordinal.value > expected
        ? Wording(
          zh: "“（\(written)）”前面是“（\(before)）”，缺“（\(wanted)）”",
          en: "“（\(wanted)）” is missing between “（\(before)）” and “（\(written)）”")
        : Wording(
          zh: "“（\(written)）”前面是“（\(before)）”，序数重复", en: "“（\(written)）” follows “（\(before)）”: an ordinal comes again")
    } else {
      problem = Wording(
        zh: "小标题从“（\(written)）”开始，缺“（\(wanted)）”",
        en: "The sub-headings begin at “（\(written)）”; “（\(wanted)）” is missing")
    }
    return Finding(
      "numbering-sequence", .warning, range,
      Wording(zh: "\(problem.zh)；请核对是漏写了内容还是编错了号。", en: "\(problem.en): is a heading missing, or its number wrong?"),
      related: previous.map { [Related($0.line, Wording(zh: "前一个小标题", en: "The sub-heading before"))] } ?? [],
      fixes: [
        Fix(
          Wording(zh: "序数改为“（\(wanted)）”", en: "Change the ordinal to “（\(wanted)）”"),
          [Edit(ordinal.numeral, wanted)], .unsafe)
      ])
  }

  /// Whether 一 comes again right after 一 among the headings of section one.
  private static func isRepeated(
    _ ordinal: ProseLines.Ordinal, _ previous: ProseLines.Ordinal?, _ dossier: Dossier
  ) -> Bool {
    guard let previous, previous.value == 1, ordinal.value == 1, ordinal.section == .overview else { return false }
    guard dossier.isHeading(ordinal.line), dossier.isHeading(previous.line) else { return false }
    let headings = dossier.report.headings
    let next = headings.partitioningIndex { $0.start > previous.line.start }
    return next >= headings.count || headings[next].start >= ordinal.line.start
  }

  /// Whether `（二）`, in brackets of any width, stands somewhere in a range: inside a line.
  private static func isNamed(_ value: Int, in range: TextRange, _ text: SourceText) -> Bool {
    guard range.count < 100_000 else { return true }
    let wanted = numeral(value).unicodeScalars.map(\.value)
    var offset = Int(range.start)
    while offset < Int(range.end) {
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      guard scalar == 0xFF08 || scalar == 0x28 || PauseMark(scalar) != nil else { continue }
      var position = offset
      for letter in wanted where text.scalar(at: position).value == letter { position += 3 }
      guard position == offset + 3 * wanted.count else { continue }
      let close = text.scalar(at: position).value
      if close == 0xFF09 || close == 0x29 || close == 0x3001 || close == 0x662F { return true }  // ） ) 、 是
    }
    return false
  }

  /// A number below 100 in Chinese numerals.
  private static func numeral(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = value / 10 % 10
    let ten = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return ten + digits[value % 10]
  }
}
