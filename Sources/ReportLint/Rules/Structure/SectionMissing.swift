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
    let written = dossier.text.unmarked(found.title)
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
    let place = MissingSection(kind, in: dossier)
    let rest = kind.table == nil ? Wording(zh: "内容", en: "text") : Wording(zh: "表格", en: "table")
    let message: Wording
    let title: Wording
    if place.hasContent {
      message = Wording(
        zh: "缺少“\(kind.heading)”的标题（它的\(rest.zh)还在）；请在\(rest.zh)前补上标题。",
        en: "The heading “\(kind.heading)” is missing, though its \(rest.en) is there; put the heading before it.")
      title = Wording(
        zh: "在\(rest.zh)前插入标题“\(kind.heading)”", en: "Insert the heading “\(kind.heading)” before the \(rest.en)")
    } else {
      message = Wording(
        zh: "缺少“\(kind.heading)”：规定的六个部分必须齐全；请在此补上标题和\(rest.zh)。",
        en: "Section “\(kind.heading)” is missing: all six sections are required; add its heading and \(rest.en).")
      title = Wording(zh: "插入“\(kind.heading)”的空白框架", en: "Insert an empty section “\(kind.heading)”")
    }
    return Finding(
      "section-missing", .error, neighbour(of: kind, dossier), message,
      fixes: [Fix(title, [insertion(of: [kind], in: dossier)], .unsafe)])
  }

  private static func allMissing(_ dossier: Dossier) -> Finding {
    let names = SectionKind.allCases.map(\.heading)
    let places = SectionKind.allCases.map { MissingSection($0, in: dossier).offset }
    let edits = Set(places).sorted().map { offset in
      insertion(of: SectionKind.allCases.filter { places[$0.ordinal - 1] == offset }, in: dossier)
    }
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

  private static func insertion(of kinds: [SectionKind], in dossier: Dossier) -> Edit {
    let skeleton = Skeleton(dossier)
    let blocks = kinds.flatMap { kind in
      MissingSection(kind, in: dossier).hasContent ? [skeleton.heading(kind)] : skeleton.section(kind)
    }
    let offset = kinds.first.map { MissingSection($0, in: dossier).offset } ?? dossier.endOfContent
    return dossier.insertion(of: blocks, at: offset)
  }
}
