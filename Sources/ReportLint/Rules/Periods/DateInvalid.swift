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
      let hasSurplus = date.hasSurplusDigits(dossier.text)
      if date.isInCalendar, !hasSurplus { return nil }
      if next < unsure.count, unsure[next].intersects(date.range) { return nil }
      // 1 / 2月31日: the line before ends within the number.
      let before = dossier.text.solid(before: Int(date.range.start), reach: 3)
      if let before, before.value &- 0x30 < 10 { return nil }
      return Finding(
        "date-invalid", .error, date.range,
        hasSurplus
          ? Wording(zh: "年份多了数字；请核对日期。", en: "The year has a digit too many; check the date.")
          : Wording(
            zh: "日历上没有“\(date.plain)”这一天；请核对日期。",
            en: "There is no “\(date.plain)” in the calendar; check the date."))
    }
  }
}

extension DateMention {
  /// Whether a year of this century has one or two digits too many: 20224年.
  fileprivate func hasSurplusDigits(_ text: SourceText) -> Bool {
    year == nil && (5...6).contains(digits.count) && text.byte(at: Int(digits.start)) == 0x32
      && text.byte(at: Int(digits.start) + 1) == 0x30
  }
}
