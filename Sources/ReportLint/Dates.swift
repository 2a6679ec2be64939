import AnnualReport

extension DateMention {
  /// Whether month and day exist in the calendar; what is not written is not judged. 2月29日 without a year may exist.
  var isInCalendar: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...last).contains(day)
  }

  /// Whether it is this day of any year.
  func isDay(_ month: Int, _ day: Int) -> Bool { self.month == month && self.day == day }

  /// The date as it is read: `2024年12月31日`.
  var plain: String {
    (year.map { "\($0)年" } ?? "") + (month.map { "\($0)月" } ?? "") + (day.map { "\($0)日" } ?? "")
  }
}

extension PeriodStatement {
  /// Whether two whole dates were read for sure.
  var isWhole: Bool { start != nil && end != nil && !isMalformed && !isUnreadable }
}

extension SourceText {
  /// The whole number written in a range in ASCII or full-width digits, blanks between them skipped; nil where
  /// something else stands there or where it has more than nine digits.
  func wholeNumber(in range: TextRange) -> Int? {
    var value = 0
    var digits = 0
    var offset = Int(range.start)
    while offset < Int(range.end) {
      if let (digit, length) = digit(at: offset) {
        value = value * 10 + digit
        digits += 1
        offset += length
        if digits > 9 { return nil }
      } else if byte(at: offset) <= 0x20 {
        offset += 1
      } else {
        return nil
      }
    }
    return digits > 0 ? value : nil
  }

  /// The digit at an offset, ASCII or full-width, and its length in bytes.
  func digit(at offset: Int) -> (value: Int, length: Int)? {
    let first = byte(at: offset)
    if (0x30...0x39).contains(first) { return (Int(first) - 0x30, 1) }
    guard first == 0xEF, byte(at: offset + 1) == 0xBC, (0x90...0x99).contains(byte(at: offset + 2)) else { return nil }
    return (Int(byte(at: offset + 2)) - 0x90, 3)
  }
}

extension Dossier {
  /// The digits or numerals of a date's own year; nil where it has none of its own.
  func ownYear(of date: DateMention) -> TextRange? {
    guard let year = date.year, isInNumerals(date) || text.wholeNumber(in: date.digits) == year else { return nil }
    return date.digits
  }

  /// Whether a date has a year of its own in Chinese numerals, which a month without a year has not.
  func isInNumerals(_ date: DateMention) -> Bool {
    date.year != nil && date.digits.count >= 9 && text.digit(at: Int(date.digits.start)) == nil
  }

  /// A year as one that stands in the report is written.
  func year(_ year: Int, writtenAs place: TextRange) -> String {
    if text.digit(at: Int(place.start)) != nil { return String(year) }
    let numerals: [Character] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return String(String(year).utf8.map { numerals[Int($0 &- 0x30) % 10] })
  }

  /// Whether title, every other witness, every other period and every sentence that opens with a year agree on the report
  /// year; what stands in `range` is not asked.
  func isYearCertain(apartFrom range: TextRange) -> Bool {
    guard let year = report.year, report.title?.year == year else { return false }
    guard report.yearWitnesses.allSatisfy({ $0.year == year || range.contains($0.range) }) else { return false }
    let periods = report.periods.filter { !$0.isMalformed && !$0.isUnreadable && $0.range != range }
    if periods.contains(where: { ($0.start?.year ?? year) != year || ($0.end?.year ?? year) != year }) { return false }
    let context = Context(self)
    let judge = StaleYear(self)
    return !report.dates.contains { date in
      !range.contains(date.range) && judge.maySpeak(forReportOf: date, not: year, context)
    }
  }

  /// The statements of a statistics period. One that gives an end only counts where it speaks of data (`数据截至…`), not
  /// where it dates a single fact (`截至…公开 31 条`).
  var periodStatements: [PeriodStatement] {
    let context = Context(self)
    return report.periods.filter { statement in
      if statement.start != nil || statement.isMalformed || statement.isUnreadable { return true }
      return context.before(statement.range.start, limit: 20).contains(anyOf: ["数据", "统计", "时限", "期限"])
    }
  }

  /// The sentence that states the statistics period, as a paragraph of its own before the first section.
  func periodSentence(_ year: Int) -> Fix {
    let sentence = "本报告所列数据的统计期限为\(year)年1月1日至\(year)年12月31日。"
    let place = report.sections.first.map { lineStart(of: $0.heading.start) } ?? signOffStart ?? endOfContent
    return Fix(
      Wording(zh: "插入“\(sentence)”", en: "Insert “\(sentence)”"), [insertion(of: [sentence], at: place)], .unsafe)
  }
}
