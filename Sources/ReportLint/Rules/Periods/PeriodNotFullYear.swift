import AnnualReport

extension Rule {
  static let periodNotFullYear = Rule(
    "period-not-full-year", .periods, .warning,
    title: Wording(zh: "统计期限为一整年", en: "The statistics period is a whole year"), fixes: .unsafe,
    source: Wording(
      zh: "DB51/T 2660—2019 2.1（上一年 1 月 1 日至 12 月 31 日）",
      en: "DB51/T 2660—2019, 2.1 (1 January to 31 December of the previous year)")
  ) { dossier in
    var isFounded: Bool?
    return dossier.report.periods.compactMap { statement in
      guard statement.isWhole, let start = statement.start, let end = statement.end else { return nil }
      // A day that does not exist is the matter of date-invalid.
      guard start.isInCalendar, end.isInCalendar, start.month != nil, end.month != nil else { return nil }
      if start.isDay(1, 1), end.isDay(12, 31) { return nil }
      if explainsPartOfYear(statement, dossier) { return nil }
      let founded = isFounded ?? saysFoundedThatYear(dossier)
      isFounded = founded
      if founded { return nil }
      return Finding(
        "period-not-full-year", .warning, statement.range,
        Wording(
          zh: "统计期限写作“\(start.plain)至\(end.plain)”，不是一整年（1 月 1 日至 12 月 31 日）；"
            + "本机关当年成立或撤销的，请在文中说明。",
          en: "The statistics period reads “\(start.plain)至\(end.plain)”, which is not the whole year (1 January to "
            + "31 December); if the organ was founded or abolished that year, say so."),
        fixes: dossier.isInNumerals(start)
          ? []
          : [
            Fix(
              Wording(zh: "改为 1 月 1 日至 12 月 31 日", en: "Change to 1 January to 31 December"),
              edits(start, 1, 1, dossier) + edits(end, 12, 31, dossier), .unsafe)
          ])
    }
  }

  /// Replaces a date by another day of its year, where it is not that day already.
  private static func edits(_ date: DateMention, _ month: Int, _ day: Int, _ dossier: Dossier) -> [Edit] {
    if date.isDay(month, day) { return [] }
    let year = dossier.ownYear(of: date) == nil ? "" : date.year.map { "\($0)年" } ?? ""
    return [Edit(date.range, "\(year)\(month)月\(day)日")]
  }

  private static let strongReasons = KeywordScanner([
    "机构改革", "挂牌成立", "正式成立", "新组建", "新成立", "组建成立", "设立以来",
  ])

  /// Whether the report says anywhere that the organ was founded or reorganised.
  private static func saysFoundedThatYear(_ dossier: Dossier) -> Bool {
    dossier.report.prose.contains { strongReasons.first(in: dossier.text, $0) != nil }
  }

  /// Whether the text around says that the organ was founded, merged or abolished during the year.
  private static func explainsPartOfYear(_ statement: PeriodStatement, _ dossier: Dossier) -> Bool {
    let reasons = ["成立", "组建", "挂牌", "撤销", "撤并", "合并", "划转", "机构改革", "新设", "并入", "更名"]
    let context = Context(dossier)
    if context.before(statement.range.start, limit: 80).contains(anyOf: reasons) { return true }
    return context.after(statement.range.end, limit: 80).contains(anyOf: reasons)
  }
}
