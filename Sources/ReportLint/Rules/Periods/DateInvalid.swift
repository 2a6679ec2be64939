import AnnualReport

extension Rule {
  static let dateInvalid = Rule(
    "date-invalid", .periods, .error,
    title: Wording(zh: "日期在日历上存在", en: "Dates exist in the calendar"),
    source: Wording(zh: "历法常识", en: "The calendar")
  ) { dossier in
    let report = dossier.report
    let unsure = report.periods.filter { $0.isUnreadable || $0.isMalformed }.map(\.range)
    var next = 0
    return report.dates.compactMap { date in
      while next < unsure.count, unsure[next].end <= date.range.start { next += 1 }
      if date.isInCalendar { return nil }
      if next < unsure.count, unsure[next].intersects(date.range) { return nil }
      // 1 / 2月31日: the line before ends within the number.
      let before = dossier.text.solid(before: Int(date.range.start), reach: 3)
      if let before, before.value &- 0x30 < 10 { return nil }
      return Finding(
        "date-invalid", .error, date.range,
        Wording(
          zh: "日历上没有“\(date.plain)”这一天；请核对日期。",
          en: "There is no “\(date.plain)” in the calendar; check the date."))
    }
  }
}
