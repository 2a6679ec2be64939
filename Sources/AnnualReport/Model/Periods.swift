/// Finds the statements of the statistics period among the dates (domain.md §3.2, layouts.md §6).
struct PeriodReader {
  /// Words near the dates that make them a statement: 统计 期限 时限 所列 核定 数据.
  private static let context = ["统计", "期限", "时限", "所列", "核定", "时间段"].map { folded($0) }
  /// What may stand beside the word that joins two dates.
  private static let fillers = [
    "", "起", "始", "开始", "止", "截止", "起截", "起截止", "0时", "0时起", "零时", "零时起", "00时", "00时起", "00时00分",
  ].map { folded($0) }
  private static let endings = ["截至", "截止", "截止到", "截止至"].map { folded($0) }
  /// Words for another year's report or figures: 上一年度报告的统计期限为, 较上年同期（…）.
  private static let otherYears = ["上年", "上一年", "去年", "前一年", "往年", "以前年度"].map { folded($0) }
  private static let otherThings = ["报告", "年报", "同期"].map { folded($0) }
  /// Words that lead back to the report itself: 与上年度报告一致，本报告统计期限为.
  private static let returns = ["本报告", "本年", "本次", "一致", "相同", "结转"].map { folded($0) }
  private static let loose = ["数据", "内容涵盖", "起止", "截止", "报告期", "时间跨度"].map { folded($0) }

  /// The statements, in document order.
  static func periods(_ bytes: Span<UInt8>, _ dates: [RawDate], year: Int?) -> [PeriodStatement] {
    var found: [PeriodStatement] = []
    var index = 0
    while index < dates.count {
      let first = dates[index]
      if index + 1 < dates.count, let range = span(bytes, first, dates[index + 1]) {
        if let statement = statement(bytes, first, dates[index + 1], range, year: year) {
          found.append(statement)
          index += 2
          continue
        }
      } else if let statement = single(bytes, first, year: year) {
        found.append(statement)
      }
      index += 1
    }
    return found
  }

  /// The range of two dates joined by 至, 到 or a dash; nil where they are not joined.
  private static func span(_ bytes: Span<UInt8>, _ first: RawDate, _ second: RawDate) -> TextRange? {
    guard first.day != nil || first.isGarbled, second.day != nil || second.month != nil || second.isGarbled else {
      return nil
    }
    guard second.range.start >= first.range.end, second.range.start - first.range.end <= 60 else { return nil }
    var between = Folded()
    var joined = false
    var offset = Int(first.range.end)
    while offset < Int(second.range.start) {
      let (scalar, length) = Scalars.decode(bytes, offset, Int(second.range.start))
      switch scalar {
      case 0x81F3, 0x5230, 0x2D, 0x2014, 0x2013, 0x7E, 0xFF5E, 0x301C, 0x2500, 0x4E00, 0xFF0D, 0x2015: joined = true
      case 0x3002, 0xFF1B, 0x3B: return nil
      default: between.append(bytes, offset, offset + length)
      }
      offset += length
    }
    guard joined, fillers.contains(between.units) else { return nil }
    return TextRange(first.range.start, closing(bytes, second.range.end))
  }

  /// The end of a range with the 止 or 期间 behind it.
  private static func closing(_ bytes: Span<UInt8>, _ end: UInt32) -> UInt32 {
    let next = Scalars.skipBlanks(bytes, Int(end), min(bytes.count, Int(end) + 6))
    guard next + 2 < bytes.count, Scalars.decode(bytes, next, bytes.count).scalar == 0x6B62 else { return end }
    return UInt32(next + 3)
  }

  private static func statement(
    _ bytes: Span<UInt8>, _ first: RawDate, _ second: RawDate, _ range: TextRange, year: Int?
  ) -> PeriodStatement? {
    let isFullYear = first.month == 1 && first.day == 1 && second.month == 12 && second.day == 31
    let isNamed = names(bytes, range, context) || names(bytes, range, loose) && isFullYear
    guard isNamed || isFullYear && first.year != nil && first.year == year else { return nil }
    if first.year != year, isOfAnotherYear(bytes, range.start) { return nil }
    if first.isGarbled || second.isGarbled {
      return PeriodStatement(range: range, start: nil, end: nil, isMalformed: false, isUnreadable: true)
    }
    let malformed =
      first.lacksDay || second.lacksDay || first.yearDigits > 4 || second.yearDigits > 4 || first.year == nil
      || second.day == nil
    var end = second.mention
    if end.year == nil, second.yearDigits == 0 { end.year = first.year }
    return PeriodStatement(
      range: range, start: first.mention, end: end, isMalformed: malformed, isUnreadable: false)
  }

  /// A statement with one date only: `数据统计截至2024年12月31日`.
  private static func single(_ bytes: Span<UInt8>, _ date: RawDate, year: Int?) -> PeriodStatement? {
    guard date.isGarbled || date.month != nil, names(bytes, date.range, context) else { return nil }
    if date.year != year, isOfAnotherYear(bytes, date.range.start) { return nil }
    if date.isGarbled {
      return PeriodStatement(range: date.range, start: nil, end: nil, isMalformed: false, isUnreadable: true)
    }
    guard endsPeriod(bytes, date.range.start) || date.month == 12 && date.day == 31 else { return nil }
    return PeriodStatement(
      range: TextRange(date.range.start, closing(bytes, date.range.end)), start: nil, end: date.mention,
      isMalformed: date.day == nil || date.lacksDay || date.yearDigits > 4, isUnreadable: false)
  }

  /// Whether 截至, 截止 or 止于 stands right before `offset`.
  private static func endsPeriod(_ bytes: Span<UInt8>, _ offset: UInt32) -> Bool {
    let before = Context.before(bytes, offset, limit: 3)
    return endings.contains { before.hasSuffix($0) }
  }

  /// Whether the words before dates speak of the report or the figures of a year before.
  private static func isOfAnotherYear(_ bytes: Span<UInt8>, _ offset: UInt32) -> Bool {
    let before = Context.before(bytes, offset, limit: 40)
    guard let end = otherYears.compactMap({ before.end(ofLast: $0) }).max() else { return false }
    let rest = ContiguousArray(before[end...])
    return otherThings.contains { rest.contains(run: $0) } && !returns.contains { rest.contains(run: $0) }
  }

  /// Whether one of the words stands in the same sentence, at most 40 units before or 16 behind.
  private static func names(_ bytes: Span<UInt8>, _ range: TextRange, _ words: [ContiguousArray<UInt16>]) -> Bool {
    let before = Context.before(bytes, range.start, limit: 40)
    let after = Context.after(bytes, range.end, limit: 16)
    return words.contains { before.contains(run: $0) || after.contains(run: $0) }
  }
}

/// The folded words round an offset within its sentence; blanks and line ends do not count.
enum Context {
  /// At most `limit` units before `offset`, back to the end of the sentence before.
  static func before(_ bytes: Span<UInt8>, _ offset: UInt32, limit: Int) -> ContiguousArray<UInt16> {
    var units: ContiguousArray<UInt16> = []
    units.reserveCapacity(limit)
    var position = Int(offset)
    let floor = max(0, position - 8 * limit - 64)
    while position > floor, units.count < limit {
      let start = Scalars.previous(bytes, 0, position)
      let scalar = Scalars.decode(bytes, start, position).scalar
      // A sentence does not run on over a heading.
      if endsSentence(bytes, start, scalar) || scalar == 0x0A && position < bytes.count && bytes[position] == 0x23 {
        break
      }
      let unit = Folded.unit(scalar)
      if unit != 0 { units.append(unit) }
      position = start
    }
    units.reverse()
    return units
  }

  /// At most `limit` units from `offset`, up to the end of the sentence.
  static func after(_ bytes: Span<UInt8>, _ offset: UInt32, limit: Int) -> ContiguousArray<UInt16> {
    var units: ContiguousArray<UInt16> = []
    units.reserveCapacity(limit)
    var position = Int(offset)
    let ceiling = min(bytes.count, position + 8 * limit + 64)
    while position < ceiling, units.count < limit {
      let (scalar, length) = Scalars.decode(bytes, position, bytes.count)
      if endsSentence(bytes, position, scalar) { break }
      let unit = Folded.unit(scalar)
      if unit != 0 { units.append(unit) }
      position += length
    }
    return units
  }

  /// Whether a sentence ends with the mark at an offset; the `;` of `&nbsp;` is none.
  private static func endsSentence(_ bytes: Span<UInt8>, _ offset: Int, _ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF1B, 0xFF01, 0x21: true
    case 0x3B: offset == 0 || !((bytes[offset - 1] | 0x20) &- 0x61 < 26)
    default: false
    }
  }
}

extension ContiguousArray<UInt16> {
  /// Whether `run` occurs as consecutive units.
  func contains(run: ContiguousArray<UInt16>) -> Bool {
    guard !run.isEmpty, count >= run.count else { return false }
    for start in 0...(count - run.count) where self[start] == run[0] {
      if self[start..<start + run.count].elementsEqual(run) { return true }
    }
    return false
  }

  /// The index behind the last occurrence of `run`.
  func end(ofLast run: ContiguousArray<UInt16>) -> Int? {
    var end = count
    while end >= run.count {
      if self[end - run.count..<end].elementsEqual(run) { return end }
      end -= 1
    }
    return nil
  }
}
