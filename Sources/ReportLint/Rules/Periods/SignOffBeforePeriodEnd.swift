import AnnualReport

extension Rule {
  static let signOffBeforePeriodEnd = Rule(
    "signoff-before-period-end", .periods, .warning,
    title: Wording(zh: "落款在统计期限届满之后", en: "The report is dated after the period it covers"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条（报告上一年度的工作）",
      en: "Regulation on Open Government Information, article 49 (the work of the previous year)")
  ) { dossier in
    guard let year = dossier.report.year, let date = dossier.report.signOff?.date, date.isLateInYear(year) else {
      return []
    }
    return [
      Finding(
        "signoff-before-period-end", .warning, date.range,
        Wording(
          zh: "落款日期“\(date.plain)”早于统计期限届满（\(year) 年 12 月 31 日之后）；请核对日期，或核对数据是否为全年数据。",
          en: "The report is dated “\(date.plain)”, before the period it covers was over (31 December \(year)); check "
            + "the date, or whether the figures are those of the whole year."))
    ]
  }
}
