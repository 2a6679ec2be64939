import AnnualReport

extension Rule {
  static let staleYearHeading = Rule(
    "stale-year-heading", .periods, .error,
    title: Wording(zh: "标题中的年份是报告年度", en: "A year in a heading is the report year"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）",
      en: "Regulation on Open Government Information, articles 49 and 50 (the report of the previous year)")
  ) { dossier in
    let report = dossier.report
    guard let year = report.year else { return [] }
    let context = Context(dossier)
    return report.dates.compactMap { date in
      guard let written = date.year, written != year else { return nil }
      guard let heading = context.heading(at: date.range.start), heading.count < 400 else { return nil }
      if report.title?.range.intersects(heading) ?? false { return nil }
      let words = Context.words(of: dossier.text, heading)
      let isMain = report.sections.contains { $0.heading.start == heading.start }
      if isLegitimate(words, written: written, year: year, isMain: isMain) { return nil }
      return Finding(
        "stale-year-heading", .error, date.range,
        Wording(
          zh: "标题中写作 \(written) 年，而这是 \(year) 年度的报告；请改正年份。",
          en: "The heading says \(written), but the report is for \(year); correct the year."),
        fixes: [
          Fix(
            Wording(zh: "改为 \(year) 年", en: "Change to \(year)"), [Edit(date.digits, String(year))], .unsafe)
        ])
    }
  }

  /// Whether a heading may name another year: a cited document, a comparison or span; below the main headings also
  /// plans for the next year, what was left over from the last, and the names of annexes.
  private static func isLegitimate(_ heading: Words, written: Int, year: Int, isMain: Bool) -> Bool {
    if heading.contains(anyOf: ["《", "〔", "比", "较", "年至", "年—", "年-", "以来", "起"]) { return true }
    if isMain { return false }
    if heading.contains(anyOf: ["附表", "附件", "附：", "附:"] + StaleYear.comparisons) { return true }
    if written > year {
      return heading.contains(anyOf: ["计划", "打算", "安排", "思路", "举措", "措施", "下一步", "重点", "规划", "改进", "展望"])
    }
    return heading.contains(anyOf: ["整改", "改进", "回头看", "上年", "上一年", "遗留", "结转", "预算", "决算", "要点", "落实"])
  }
}
