import AnnualReport

extension Rule {
  static let tableMissing = Rule(
    "table-missing", .tables, .error,
    title: Wording(zh: "第二、三、四部分各有一张表", en: "Sections two, three and four have their tables"), fixes: .unsafe,
    source: Wording(zh: "国办公开办函〔2021〕30号所附格式", en: "The form annexed to notice 国办公开办函〔2021〕30号")
  ) { dossier in
    TableKind.allCases.compactMap { table in
      guard let section = dossier.report.section(table.section), !dossier.report.hasTable(table) else { return nil }
      let line = dossier.text.line(at: section.heading.end)
      let edit = dossier.insertion(of: [Skeleton(dossier).table(table)], at: dossier.text.fullLineRange(line).end)
      return Finding(
        "table-missing", .error, section.heading,
        Wording(
          zh: "“\(table.section.heading)”下没有表格；请填写规定的表格，没有发生的填 0。",
          en: "“\(table.section.heading)” has no table; fill in the prescribed one, 0 where there was nothing."),
        fixes: [
          Fix(Wording(zh: "插入空白表格", en: "Insert the empty table"), [edit], .unsafe)
        ])
    }
  }
}
