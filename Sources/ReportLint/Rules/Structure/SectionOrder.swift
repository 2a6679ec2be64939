import AnnualReport

extension Rule {
  static let sectionOrder = Rule(
    "section-order", .structure, .error,
    title: Wording(zh: "六个部分按一至六的顺序各出现一次", en: "The six sections stand in their order, each once"),
    fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号",
      en: "Regulation on Open Government Information, article 50; notice 国办公开办函〔2021〕30号")
  ) { dossier in
    let ordinals = dossier.report.sections.lazy.map { $0.kind?.rawValue ?? .max }
    if zip(ordinals, ordinals.dropFirst()).allSatisfy({ $0 < $1 }) { return [] }
    let firsts = dossier.firstSections
    let kept = inOrder(firsts.map(\.kind))
    let misplaced = firsts.filter { !kept.contains($0.kind) }.map { kind, section in
      misplacedFinding(kind, section, kept: kept, dossier)
    }
    return misplaced + repeated(dossier)
  }

  /// The largest set of kinds that stand in the form's order; of equal ones that with the earlier headings.
  private static func inOrder(_ kinds: [SectionKind]) -> [SectionKind] {
    if zip(kinds, kinds.dropFirst()).allSatisfy({ $0.rawValue < $1.rawValue }) { return kinds }
    if zip(kinds, kinds.dropFirst()).allSatisfy({ $0.rawValue < $1.rawValue }) { return kinds }
    var best: [SectionKind] = []
    for mask in (0..<(1 << kinds.count)).reversed() {
      let chosen = kinds.indices.filter { mask & (1 << (kinds.count - 1 - $0)) != 0 }.map { kinds[$0] }
      if chosen.count > best.count, zip(chosen, chosen.dropFirst()).allSatisfy({ $0.rawValue < $1.rawValue }) {
        best = chosen
      }
    }
    return best
  }

  private static func misplacedFinding(
    _ kind: SectionKind, _ section: Section, kept: [SectionKind], _ dossier: Dossier
  ) -> Finding {
    let report = dossier.report
    let next = kept.first { $0.rawValue > kind.rawValue }.flatMap(report.section)
    let previous = kept.last { $0.rawValue < kind.rawValue }.flatMap(report.section)
    let order = Wording(zh: "六个部分应按一至六的顺序排列", en: "the six sections stand in the order 一 to 六")
    let message: Wording
    if let next, next.heading.start < section.heading.start {
      message = Wording(
        zh: "“\(kind.title)”排在“\(dossier.text.unmarked(next.title))”之后；\(order.zh)，请移到它前面。",
        en:
          "“\(kind.title)” stands after “\(dossier.text.unmarked(next.title))”; \(order.en): move it before that section."
      )
    } else {
      let name = previous.map { dossier.text.unmarked($0.title) } ?? ""
      message = Wording(
        zh: "“\(kind.title)”排在“\(name)”之前；\(order.zh)，请移到它后面。",
        en: "“\(kind.title)” stands before “\(name)”; \(order.en): move it behind that section.")
    }
    let other = next.flatMap { $0.heading.start < section.heading.start ? $0 : nil } ?? previous
    return Finding(
      "section-order", .error, section.heading, message,
      related: other.map {
        [Related($0.heading, Wording(zh: "应以此为序", en: "the section it should stand beside"))]
      } ?? [],
      fixes: [
        Fix(
          Wording(zh: "把这一部分移到规定的位置", en: "Move the section to its place"),
          move(section, before: next, dossier), .unsafe)
      ])
  }

  /// Cuts a section out and puts it before another, or at the end of the report, before the sign-off.
  private static func move(_ section: Section, before next: Section?, _ dossier: Dossier) -> [Edit] {
    let lineBreak = dossier.text.lineBreak
    let start = dossier.lineStart(of: section.heading.start)
    var end = section.body.end
    if let signOff = dossier.signOffStart, signOff > start, signOff < end { end = signOff }
    var content = dossier.text[TextRange(start, end)]
    if !content.utf8.reversed().starts(with: lineBreak.utf8.reversed()) {
      content += dossier.setsParagraphsOff ? lineBreak + lineBreak : lineBreak
    }
    let target = next.map { dossier.lineStart(of: $0.heading.start) } ?? dossier.signOffStart ?? dossier.endOfContent
    let edits = [Edit(TextRange(start, end), ""), Edit(TextRange(at: target), content)]
    return edits.sorted { $0.range.start < $1.range.start }
  }

  /// One finding a kind that occurs more than once, at its second heading.
  private static func repeated(_ dossier: Dossier) -> [Finding] {
    var seen: [SectionKind: Section] = [:]
    var reported: Set<SectionKind> = []
    var findings: [Finding] = []
    for section in dossier.report.sections {
      guard let kind = section.kind else { continue }
      guard let first = seen[kind] else {
        seen[kind] = section
        continue
      }
      if !reported.insert(kind).inserted || replaces(section, dossier) { continue }
      let line = dossier.text.line(at: first.heading.start) + 1
      findings.append(
        Finding(
          "section-order", .error, section.heading,
          Wording(
            zh: "“\(kind.title)”在第 \(line) 行已经出现过；每个部分只能有一个，请合并，或改正其中一处的标题。",
            en: "“\(kind.title)” stands already in line \(line); each section occurs once: merge the two, or correct "
              + "one of the titles."),
          related: [Related(first.heading, Wording(zh: "第一次出现", en: "the first one"))]))
    }
    return findings
  }

  /// Whether a repeated heading is reported as the wrongly named heading of a missing section.
  private static func replaces(_ section: Section, _ dossier: Dossier) -> Bool {
    guard let ordinal = section.ordinal, let kind = SectionKind.allCases.first(where: { $0.ordinal == ordinal }) else {
      return false
    }
    return dossier.report.section(kind) == nil
      && MisnamedHeading(of: kind, in: dossier)?.heading == section.heading
  }
}
