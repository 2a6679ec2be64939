import AnnualReport

extension Rule {
  static let periodWrongYear = Rule(
    "period-wrong-year", .periods, .error,
    title: Wording(zh: "统计期限就是报告年度", en: "The statistics period lies in the report year"), fixes: .safe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条；DB51/T 2660—2019 2.1（上一年 1 月 1 日至 12 月 31 日）",
      en: "Regulation on Open Government Information, article 49; DB51/T 2660—2019, 2.1 (1 January to 31 December)")
  ) { dossier in
    guard let year = dossier.report.year else { return [] }
    let statements = dossier.periodStatements
    let hasOwn = statements.contains { $0.isWhole && $0.start?.year == year && $0.end?.year == year }
    return statements.compactMap { statement in
      if statement.isMalformed || statement.isUnreadable { return nil }
      if (statement.start?.year ?? year) == year, (statement.end?.year ?? year) == year { return nil }
      let wrong = [statement.start, statement.end].compactMap { $0 }.filter { $0.year.map { $0 != year } ?? false }
      if hasOwn, names(reportOf: statement, dossier) { return nil }
      let years = wrong.compactMap { dossier.ownYear(of: $0) }
      guard let first = years.first else { return nil }
      let isFullYear = statement.start?.isDay(1, 1) ?? false && statement.end?.isDay(12, 31) ?? false
      let isSafe = isFullYear && dossier.isYearCertain(apartFrom: statement.range)
      let read = [statement.start, statement.end].compactMap { $0?.plain }.joined(separator: "至")
      return Finding(
        "period-wrong-year", .error,
        years.count == 1 ? wrong.first { $0.digits == first }?.range ?? first : statement.range,
        Wording(
          zh: "统计期限写作“\(read)”，而这是 \(year) 年度的报告，应为 \(year) 年 1 月 1 日至 12 月 31 日。",
          en: "The statistics period reads “\(read)”, but the report is for \(year): it runs from 1 January to "
            + "31 December \(year)."),
        related: dossier.report.title?.yearRange.map {
          [Related($0, Wording(zh: "标题中的年度", en: "the year in the title"))]
        } ?? [],
        fixes: [
          Fix(
            Wording(zh: "统计期限的年份改为 \(year)", en: "Change the period's year to \(year)"),
            years.map { Edit($0, dossier.year(year, writtenAs: $0)) }, isSafe ? .safe : .unsafe, isPreferred: true)
        ])
    }
  }

  /// Whether the words before a period name the report of its year: `2023年度报告的统计期限为2023年1月1日至…`.
  private static func names(reportOf statement: PeriodStatement, _ dossier: Dossier) -> Bool {
    guard let year = (statement.start ?? statement.end)?.year else { return false }
    let before = Context(dossier).before(statement.range.start, limit: 40)
    return before.tail(afterAnyOf: ["\(year)年"]).contains(anyOf: ["报告", "年报"]) && before.contains("\(year)年")
  }
}
