import AnnualReport

extension Rule {
  static let sectionMissing = Rule(
    "section-missing", .structure, .error,
    title: Wording(zh: "六个部分一个也不能少", en: "None of the six sections is left out"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号",
      en: "Regulation on Open Government Information, article 50; notice 国办公开办函〔2021〕30号")
  ) { dossier in
    let missing = SectionKind.allCases.filter { dossier.report.section($0) == nil }
    if missing.isEmpty { return [] }
    if missing.count == SectionKind.allCases.count { return [allMissing(dossier)] }
    return missing.map { kind in
      if let found = MisnamedHeading(of: kind, in: dossier) { return misnamedFinding(kind, found, dossier) }
      return missingFinding(kind, dossier)
    }
  }

  private static func misnamedFinding(_ kind: SectionKind, _ found: MisnamedHeading, _ dossier: Dossier) -> Finding {
    let written = dossier.text[found.title]
    return Finding(
      "section-missing", .error, found.heading,
      Wording(
        zh: "缺少“\(kind.heading)”：这里的标题写作“\(written)”，不是规定的标题；请改为规定的标题，或补上该部分。",
        en: "Section “\(kind.heading)” is missing: the heading here reads “\(written)”; use the prescribed title, or "
          + "add the section."),
      fixes: [
        Fix(
          Wording(zh: "把标题改为“\(kind.title)”", en: "Change the title to “\(kind.title)”"),
          [Edit(found.title, kind.title)], .unsafe)
      ])
  }

  private static func missingFinding(_ kind: SectionKind, _ dossier: Dossier) -> Finding {
    let hasTable = kind.table.map(dossier.report.hasTable) ?? false
    let what: Wording
    if hasTable {
      what = Wording(
        zh: "缺少“\(kind.heading)”的标题（它的表格还在）；请在表格前补上标题。",
        en: "The heading “\(kind.heading)” is missing, though its table is there; put the heading before the table.")
    } else {
      what = Wording(
        zh: "缺少“\(kind.heading)”：规定的六个部分必须齐全；请在此补上标题和\(kind.table == nil ? "内容" : "表格")。",
        en: "Section “\(kind.heading)” is missing: all six sections are required; add its heading and "
          + (kind.table == nil ? "text." : "table."))
    }
    let title =
      hasTable
      ? Wording(zh: "在表格前插入标题“\(kind.heading)”", en: "Insert the heading “\(kind.heading)” before the table")
      : Wording(zh: "插入“\(kind.heading)”的空白框架", en: "Insert an empty section “\(kind.heading)”")
    return Finding(
      "section-missing", .error, neighbour(of: kind, dossier), what,
      fixes: [Fix(title, [insertion(of: [kind], in: dossier)], .unsafe)])
  }

  private static func allMissing(_ dossier: Dossier) -> Finding {
    let names = SectionKind.allCases.map(\.heading)
    var edits: [Edit] = []
    var run: [SectionKind] = []
    for kind in SectionKind.allCases {
      if let first = run.first, place(of: first, dossier) != place(of: kind, dossier) {
        edits.append(insertion(of: run, in: dossier))
        run = []
      }
      run.append(kind)
    }
    edits.append(insertion(of: run, in: dossier))
    return Finding(
      "section-missing", .error, dossier.head,
      Wording(
        zh: "没有找到六个部分中的任何一个：\(names.joined(separator: "；"))。请按规定的六个部分编写。",
        en: "None of the six sections was found: \(names.joined(separator: "; ")). Write the report in these."),
      fixes: [
        Fix(Wording(zh: "插入六个部分的空白框架", en: "Insert all six sections, empty"), edits, .unsafe)
      ])
  }

  /// What a missing section is reported beside: the heading of the section before it, else the title, else the next.
  private static func neighbour(of kind: SectionKind, _ dossier: Dossier) -> TextRange {
    let report = dossier.report
    if let before = SectionKind.allCases.last(where: { $0.rawValue < kind.rawValue && report.section($0) != nil }),
      let section = report.section(before)
    {
      return section.heading
    }
    if let title = report.title { return title.range }
    return report.sections.first?.heading ?? dossier.firstLine
  }

  /// Where a missing section begins: at its own table, else before the next section or table, else before the sign-off.
  private static func place(of kind: SectionKind, _ dossier: Dossier) -> UInt32 {
    for next in SectionKind.allCases where next.rawValue >= kind.rawValue {
      if let section = dossier.report.section(next) { return dossier.lineStart(of: section.heading.start) }
      if let table = next.table, let range = dossier.place(of: table) { return dossier.lineStart(of: range.start) }
    }
    return dossier.signOffStart ?? dossier.endOfContent
  }

  private static func insertion(of kinds: [SectionKind], in dossier: Dossier) -> Edit {
    let skeleton = Skeleton(dossier)
    let blocks = kinds.flatMap { kind in
      kind.table.map(dossier.report.hasTable) ?? false ? [skeleton.heading(kind)] : skeleton.section(kind)
    }
    return dossier.insertion(of: blocks, at: kinds.first.map { place(of: $0, dossier) } ?? dossier.endOfContent)
  }
}
