/// Tells stretches of time that are not the year, and applications for one matter.
extension ClaimsReader {
  /// A stretch of time that is not the year: 3月, 11月底, 自3月1日起, 国庆节前后, 征地期间.
  func isSpan(_ start: Int, _ end: Int) -> Bool {
    switch (sentence.scalar(end - 2), sentence.scalar(end - 1)) {
    // 月 月份 季度 半年 前后
    case (_, 0x6708), (0x6708, 0x4EFD), (0x5B63, 0x5EA6), (0x534A, 0x5E74), (0x524D, 0x540E): return true
    // 月底 月末 月初; 12月底 is the year's end.
    case (0x6708, 0x5E95), (0x6708, 0x672B), (0x6708, 0x521D):
      return end - 2 > start && !begins("12", end - 4) && !begins("十二", end - 4)
    // 上旬 中旬 下旬, 暑期 暑假 寒假
    case (0x4E0A, 0x65EC), (0x4E2D, 0x65EC), (0x4E0B, 0x65EC), (0x6691, 0x671F), (0x6691, 0x5047), (0x5BD2, 0x5047):
      return true
    case (0x671F, 0x95F4) where isSeason(end - 2): return true
    case (0x671F, 0x95F4), (0x6C5B, 0x671F):  // 期间 汛期
      // 法定期间 is a limit; 1月1日至12月31日期间, 本年度期间 may be all of it.
      if [0x5B9A, 0x5EA6].contains(sentence.scalar(end - 3)) { return false }
      let hasYear = sentence.years.contains { $0.place >= start && $0.place < end }
      return !hasYear && !holdsDay(start, end) && !holds("报告", start, end) && !holds("统计", start, end)
    default: break
    }
    // 自, 从 … 月, but not 自1月1日.
    guard [0x81EA, 0x4ECE].contains(sentence.scalar(start)), contains(0x6708, start, end) else { return false }
    return !(start..<end).contains { place in
      sentence.scalar(place) == 0x31 && sentence.scalar(place + 1) == 0x6708 && sentence.scalar(place + 2) == 0x31
        && sentence.scalar(place + 3) == 0x65E5 && sentence.scalar(place - 1) &- 0x30 >= 10
    }
  }

  /// Whether such a stretch stands in the clause itself, behind its beginning: 节假日期间收到申请2件.
  func isInSpan(_ start: Int, _ place: Int) -> Bool {
    var end = start + 2
    while end < place {
      switch (sentence.scalar(end - 2), sentence.scalar(end - 1)) {
      // 期间 汛期 暑期 前后
      case (0x671F, 0x95F4), (0x6C5B, 0x671F), (0x6691, 0x671F), (0x524D, 0x540E):
        let mayBeYear = contains(0x5E74, start, end) && !isSeason(end - 2)  // 年
        if !mayBeYear, isSpan(start, end) { return true }
      default: break
      }
      end += 1
    }
    return false
  }

  /// Whether a festival, a holiday or an epidemic ends at a place: 2023年春节期间.
  private func isSeason(_ end: Int) -> Bool {
    switch sentence.scalar(end - 1) {
    case 0x8282, 0x5047, 0x6C5B: true  // 节假汛
    case 0x60C5: sentence.scalar(end - 2) == 0x75AB  // 疫情
    case 0x65E5: sentence.scalar(end - 2) == 0x5047  // 假日
    default: false
    }
  }

  /// Whether 日 stands behind a digit.
  private func holdsDay(_ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains {
      sentence.scalar($0) == 0x65E5 && sentence.scalar($0 - 1) &- 0x30 < 10
    }
  }

  /// Whether applications are for one matter: 要求公开征地批文的申请, 宅基地方面的申请. 要求公开政府信息的 are all.
  func isOfMatter(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place + 4 < end {
      defer { place += 1 }
      if begins("方面的", place), place > start, !endsWithSubject(place) { return true }
      // 要求 申请 请求 with 公开 获取 提供 behind; 依申请公开 is the way all are made.
      let isAsked =
        begins("要求", place) || begins("请求", place)
        || begins("申请", place) && sentence.scalar(place - 1) != 0x4F9D
      guard isAsked else { continue }
      guard begins("公开", place + 2) || begins("获取", place + 2) || begins("提供", place + 2) else { continue }
      var matter = place + 4
      while matter < end, let next = sentence.word(.filler, at: matter) { matter = next }
      // 的: what is asked for ends there.
      if matter < end, !isFigure(matter), contains(0x7684, matter, end) { return true }
    }
    return false
  }

  private func isFigure(_ place: Int) -> Bool { sentence.scalar(place) &- 0x30 < 10 }

  /// Whether a figure's noun stands behind it, as in 701件新收申请和61件结转申请: the words before it are the other's.
  func isSecondOfTwo(_ count: ClaimsSentence.Count) -> Bool {
    guard [0x548C, 0x53CA, 0x4E0E].contains(sentence.scalar(count.start - 1)),  // 和及与
      count.end < sentence.count, !ClaimsSentence.isBoundary(sentence.scalar(count.end))
    else { return false }
    return sentence.counts.contains { $0.end == count.lead }
  }
}
