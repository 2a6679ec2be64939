import AnnualReport

extension Rule {
  static let signOffLate = Rule(
    "signoff-late", .periods, .warning,
    title: Wording(zh: "在规定期限内发布", en: "The report is published in time"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条（部门 1 月 31 日前，县级以上人民政府 3 月 31 日前）",
      en: "Regulation on Open Government Information, article 49 (departments by 31 January, governments of counties "
        + "and above by 31 March)")
  ) { dossier in
    let report = dossier.report
    guard let year = report.year, let date = report.signOff?.date, date.year == year + 1, date.isInCalendar,
      let month = date.month
    else { return [] }
    if let lastDay = dossier.options.lastDay { return late(date, after: lastDay) }
    guard let kind = report.organ?.kind, let limit = lastMonth(for: kind), month > limit else { return [] }
    let last = Wording(zh: "\(limit) 月 31 日", en: limit == 1 ? "31 January" : "31 March")
    if kind == .town || kind == .subdistrict {
      return [
        Finding(
          "signoff-late", .info, date.range,
          Wording(
            zh: "落款日期“\(date.plain)”晚于 \(last.zh)；乡镇、街道的期限由县级规定，请核对本地要求。",
            en: "The report is dated “\(date.plain)”, after \(last.en); the county sets the term for towns and "
              + "sub-districts: check it."))
      ]
    }
    return [
      Finding(
        "signoff-late", .warning, date.range,
        Wording(
          zh: "落款日期“\(date.plain)”晚于规定的发布期限 \(last.zh)。",
          en: "The report is dated “\(date.plain)”, after the prescribed term, \(last.en)."))
    ]
  }

  /// The finding of a date after the last day that local settings name.
  private static func late(_ date: DateMention, after last: RuleOptions.Day) -> [Finding] {
    guard let month = date.month, let day = RuleOptions.Day(month: month, day: date.day ?? 1), day > last else {
      return []
    }
    return [
      Finding(
        "signoff-late", .warning, date.range,
        Wording(
          zh: "落款日期“\(date.plain)”晚于设置中的本地期限 \(last.month) 月 \(last.day) 日。",
          en: "The report is dated “\(date.plain)”, after the local term of the settings, \(last.month)-\(last.day)."))
    ]
  }

  /// The month at whose end the term is over; nil for an organ whose kind is not known.
  private static func lastMonth(for kind: OrganKind) -> Int? {
    switch kind {
    case .town, .subdistrict, .department, .ministry: 1
    case .county, .city, .prefecture, .province: 3
    case .unknown: nil
    }
  }
}
