extension ClaimsSentence {
  /// Finds the numbers and what follows them: measure words, 余 and 万, years.
  mutating func readCounts() {
    var place = 0
    var depth = 0
    var lead = 0
    while place < count {
      let scalar = scalars[place]
      // No boundary, digit or numeral lies behind 四.
      if scalar > 0x56DB {
        place += 1
        continue
      }
      if ClaimsSentence.isBoundary(scalar) {
        if scalar == 0x28 { depth += 1 }
        if scalar == 0x29 { depth = max(0, depth - 1) }
        lead = place + 1
      } else if let number = number(at: place) {
        place = take(number, depth: depth, lead: &lead)
        continue
      }
      place += 1
    }
  }

  private struct Number {
    var value: Int
    var start: Int
    var end: Int
    var digits: Int
    var isChinese: Bool
    var isDecimal = false
    /// Whether a comma parted thousands already.
    var hasThousands = false
  }

  private mutating func take(_ number: Number, depth: Int, lead: inout Int) -> Int {
    var end = number.end
    let next = scalar(end)
    if next == 0x5E74, number.digits == 4, (1900..<2200).contains(number.value) {  // 年
      years.append((number.start, number.value))
      return end + 1
    }
    var count = Count(value: number.value, start: number.start, end: end, unit: 0)
    count.depth = depth
    count.lead = lead
    if number.isDecimal { count.isApproximate = true }
    while true {
      switch scalar(end) {
      case 0x4E07: count.isMyriad = true  // 万
      case 0x4F59, 0x591A, 0x51E0, 0x5343, 0x767E, 0x4EBF: count.isApproximate = true  // 余多几千百亿
      default:
        guard ClaimsSentence.isMeasure(scalar(end)) else {
          count.end = end
          return close(count, number, &lead)
        }
        count.unit = scalar(end)
        count.end = end + 1
        return close(count, number, &lead)
      }
      end += 1
    }
  }

  private mutating func close(_ count: Count, _ number: Number, _ lead: inout Int) -> Int {
    var count = count
    let after = scalar(count.end)
    // %, ％, 年月日号时分元: other quantities; 次 behind 一 in 一次性 and 件 in 一件事 count nothing.
    if count.unit == 0, ClaimsSentence.isOtherQuantity(after) { return count.end + 1 }
    if number.isChinese {
      if count.unit == 0 { return number.end }
      if [0x4E8B, 0x6027, 0x662F, 0x65B9].contains(after) { return count.end }  // 事性是方
    }
    if !number.isChinese, number.digits == 4, (1990..<2100).contains(number.value),
      [0x8D77, 0x671F].contains(count.unit)
    {
      return count.end
    }
    let before = scalar(count.start - 1)
    if [0x7EA6, 0x8FD1, 0x8D85, 0x903E, 0x81F3, 0x8FC7].contains(before) { count.isApproximate = true }
    if before == 0x5C11, scalar(count.start - 2) != 0x51CF { count.isApproximate = true }  // 至少, not 减少
    if [0x5DE6, 0x4EE5].contains(after) || after == 0x4F59 || after == 0x591A { count.isApproximate = true }
    counts.append(count)
    lead = count.end
    return count.end
  }

  private func number(at place: Int) -> Number? {
    let scalar = scalars[place]
    if scalar &- 0x30 < 10 { return digits(at: place) }
    // 一 … 四
    guard scalar &- 0x4E00 <= 0x8DB, ClaimsSentence.numeral(scalar) != nil else { return nil }
    let before = self.scalar(place - 1)
    if ClaimsSentence.isDeterminer(before) { return nil }
    var end = place
    var tens = 0
    var value = 0
    var hasTen = false
    while let digit = ClaimsSentence.numeral(self.scalar(end)) {
      if digit == 10 {
        if hasTen { return nil }
        hasTen = true
        tens = value == 0 ? 10 : value * 10
        value = 0
      } else {
        if value > 0 { return nil }
        value = digit
      }
      end += 1
    }
    return Number(value: tens + value, start: place, end: end, digits: 0, isChinese: true)
  }

  private func digits(at place: Int) -> Number? {
    var number = Number(value: 0, start: place, end: place, digits: 0, isChinese: false)
    while number.end < count {
      let digit = scalars[number.end] &- 0x30
      if digit < 10 {
        number.digits += 1
        if number.digits <= 9, !number.isDecimal { number.value = number.value * 10 + Int(digit) }
      } else if scalars[number.end] == 0x2E, scalar(number.end + 1) &- 0x30 < 10 {
        number.isDecimal = true
      } else if isThousands(number) {
        number.hasThousands = true
      } else {
        break
      }
      number.end += 1
    }
    let before = scalar(place - 1)
    let isLetter =
      before > 0x20 && before < 0x7F && before != 0x28 && before != 0x2C && before != 0x3A && before != 0x3B
    // 第: an ordinal; letters, dashes, slashes: a number of something, a telephone, an address.
    if before == 0x7B2C || (isLetter && before != 0x22) || number.digits > 9 { number.isDecimal = true }
    return number
  }

  /// Whether a comma stands between the thousands of one number: 1–3 digits before it, exactly three after it.
  private func isThousands(_ number: Number) -> Bool {
    guard scalars[number.end] == 0x2C, (1...3).contains(number.digits) || number.hasThousands else { return false }
    for step in 1...3 where scalar(number.end + step) &- 0x30 >= 10 { return false }
    return scalar(number.end + 4) &- 0x30 >= 10 && bytes(number.end, number.end + 1).count == 1
  }

  /// 条件宗起例份项篇次个则期场册位.
  static func isMeasure(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x6761, 0x4EF6, 0x5B97, 0x8D77, 0x4F8B, 0x4EFD, 0x9879, 0x7BC7, 0x6B21, 0x4E2A, 0x5219, 0x671F, 0x573A, 0x518C,
      0x4F4D:
      true
    default: false
    }
  }

  /// %年月日号时分元人名家: the number counts something else.
  private static func isOtherQuantity(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25, 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x5206, 0x5143, 0x4EBA, 0x540D, 0x5BB6: true
    default: false
    }
  }

  /// 第每这那某同逐统唯任进哪万之: no count in Chinese numerals begins behind them.
  private static func isDeterminer(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7B2C, 0x6BCF, 0x8FD9, 0x90A3, 0x67D0, 0x540C, 0x9010, 0x7EDF, 0x552F, 0x4EFB, 0x8FDB, 0x54EA, 0x4E07, 0x4E4B:
      true
    default: false
    }
  }

  /// A Chinese numeral as prose counts with it: 两 is 二.
  private static func numeral(_ scalar: UInt32) -> Int? { scalar == 0x4E24 ? 2 : Numerals.chinese(scalar) }
}
