/// Tells figures of a day, a few months or this year's applications only from those of the whole year.
extension ClaimsReader {
  /// 12月 without a day: one month only.
  func isOfMonth(_ start: Int, _ end: Int) -> Bool { contains(0x6708, start, end) && !contains(0x65E5, start, end) }

  /// Whether the dates between two places leave a part of the year: 3月1日收到, 1月1日至6月30日. 截至12月31日 and 自1月1日起 do
  /// not.
  func isOfDays(_ start: Int, _ end: Int) -> Bool {
    guard let date = lastDate(start, end) else { return false }
    let before = sentence.scalar(date.start - 1)
    let after = sentence.scalar(date.end)
    if date.month == 12, date.day == 31 {
      // 至到止—–-~, and 前止底 behind.
      return ![0x81F3, 0x5230, 0x6B62, 0x2014, 0x2013, 0x2D, 0x7E].contains(before)
        && ![0x524D, 0x6B62, 0x5E95].contains(after)
    }
    return !(date.month == 1 && date.day == 1 && ([0x81EA, 0x4ECE].contains(before) || after == 0x8D77))  // 自从 起
  }

  /// Whether a clause before is nothing but such a date, and the figure is not said to be all: 2024年3月1日，收到申请5件.
  func isDayFrame(_ start: Int, _ end: Int, before place: Int) -> Bool {
    guard sentence.scalar(end - 1) == 0x65E5, isOfDays(start, end) else { return false }
    // 全 累 共 年
    let clause = clauseStart(place)
    return !(clause..<max(clause, place)).contains { [0x5168, 0x7D2F, 0x5171, 0x5E74].contains(sentence.scalar($0)) }
  }

  /// Whether answers are those to applications received this year, not to all there were: 当年答复33件, 收到的34件申请中，已答复33件.
  func isOfThisYearsOnly(_ subject: Claim.Subject, _ start: Int, _ place: Int) -> Bool {
    switch subject {
    case .answered, .closed, .result: break
    default: return false
    }
    let isNamed = (start..<max(start, place)).contains {
      sentence.scalar($0) == 0x5F53 && sentence.scalar($0 + 1) == 0x5E74  // 当年
    }
    return isNamed || isAmongReceived(start)
  }

  /// Whether a clause before, back to a full stop or semicolon, ends with 中 behind a figure of what was received.
  private func isAmongReceived(_ place: Int) -> Bool {
    var end = place
    while end > 0, ![0x3002, 0x3B, 0x21, 0x3F].contains(sentence.scalar(end - 1)) {
      let start = clauseStart(end - 1)
      let isSet =
        sentence.scalar(end - 2) == 0x4E2D
        && !sentence.classes(start, end - 1).isDisjoint(with: [.receive, .newlyReceive])
        && sentence.counts.contains { $0.start >= start && $0.end < end }
      if isSet { return true }
      end = start
    }
    return false
  }

  /// The last date with month and day between two places.
  private func lastDate(_ start: Int, _ end: Int) -> (month: Int, day: Int, start: Int, end: Int)? {
    var place = end - 1
    while place > start {
      if sentence.scalar(place) == 0x65E5, let day = number(endingAt: place, start),
        sentence.scalar(day.start - 1) == 0x6708, let month = number(endingAt: day.start - 1, start)
      {
        // The year before it.
        let hasYear = sentence.scalar(month.start - 1) == 0x5E74
        let year = hasYear ? number(endingAt: month.start - 1, start) : nil
        return (month.value, day.value, year?.start ?? month.start, place + 1)
      }
      place -= 1
    }
    return nil
  }

  /// The number of at most four digits that ends at a place.
  private func number(endingAt end: Int, _ lower: Int) -> (value: Int, start: Int)? {
    var start = end
    while start > lower, end - start < 4, sentence.scalar(start - 1) &- 0x30 < 10 { start -= 1 }
    guard start < end else { return nil }
    return ((start..<end).reduce(0) { $0 * 10 + Int(sentence.scalar($1) &- 0x30) }, start)
  }
}
