/// A date in Chinese numerals, as papers were dated before 2012: 二〇二五年一月二十日.
struct NumeralDate {
  /// Most bytes such a date takes: fourteen characters and a few blanks.
  private static let room = 80

  /// The date that a line ends with; nil where it ends otherwise.
  static func atEnd(of line: TextRange, _ bytes: Span<UInt8>) -> RawDate? {
    let end = Int(line.end)
    // 日 ends it: E6 97 A5.
    guard line.count >= 24, bytes[end - 1] == 0xA5, bytes[end - 2] == 0x97, bytes[end - 3] == 0xE6 else { return nil }
    var reader = NumeralDate(bytes, from: max(Int(line.start), end - room), to: end - 3)
    return reader.date(to: line.end).flatMap { $0.year == nil ? nil : $0 }
  }

  /// The dates in some ranges, in document order; the second of a period may lack its year.
  static func all(_ bytes: Span<UInt8>, in ranges: [TextRange]) -> [RawDate] {
    var found: [RawDate] = []
    for range in ranges {
      let limit = min(Int(range.end), bytes.count)
      var offset = bytes.first(0xA5, from: Int(range.start) + 2, to: limit)
      while offset < limit {
        if bytes[offset - 1] == 0x97, bytes[offset - 2] == 0xE6 {
          let start = max(Int(range.start), Int(found.last?.range.end ?? 0), offset - room)
          var reader = NumeralDate(bytes, from: start, to: offset - 2)
          if let date = reader.date(to: UInt32(offset + 1)) { found.append(date) }
        }
        offset = bytes.first(0xA5, from: offset + 1, to: limit)
      }
    }
    return found
  }

  /// The date whose 日 ends at an offset.
  private mutating func date(to end: UInt32) -> RawDate? {
    guard let day = number(), characters.popLast()?.scalar == 0x6708,  // 月
      let month = number()
    else { return nil }
    let own = TextRange(month.start, month.end)
    var date = RawDate(range: TextRange(month.start, Int(end)), digits: own, yearDigits: 0)
    (date.month, date.day) = (month.value, day.value)
    guard characters.last?.scalar == 0x5E74 else { return date }  // 年
    characters.removeLast()
    guard let year = year() else { return nil }
    (date.year, date.yearDigits) = (year.value, 4)
    (date.range.start, date.digits) = (year.range.start, year.range)
    return date
  }

  /// The characters before 日, blanks left out, with their places; read from the last to the first.
  private var characters: [(scalar: UInt32, start: Int, end: Int)] = []

  private init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var offset = end
    while offset > start {
      let place = Scalars.previous(bytes, start, offset)
      let scalar = Scalars.decode(bytes, place, offset).scalar
      if scalar > 0x20, scalar != 0x3000 { characters.append((scalar, place, offset)) }
      offset = place
    }
    characters.reverse()
  }

  /// The number from 1 to 99 that ends here, with its place; it is taken away.
  private mutating func number() -> (value: Int, start: Int, end: Int)? {
    let count = characters.reversed().prefix { NumeralDate.isNumeral($0.scalar) }.count
    let numerals = characters.suffix(count).map(\.scalar)
    guard count > 0, let first = characters.suffix(count).first, let last = characters.last,
      let value = NumeralDate.value(of: numerals)
    else { return nil }
    characters.removeLast(count)
    return (value, first.start, last.end)
  }

  private static let ten: UInt32 = 0x5341  // 十

  private static func isNumeral(_ scalar: UInt32) -> Bool { scalar == ten || scalar == 0x5143 || digit(scalar) != nil }

  private static func value(of numerals: [UInt32]) -> Int? {
    switch numerals.count {
    case 1:
      if numerals[0] == 0x5143 { return 1 }  // 元
      return numerals[0] == ten ? 10 : digit(numerals[0])
    case 2:
      if numerals[0] == ten { return digit(numerals[1]).map { 10 + $0 } }
      return numerals[1] == ten ? digit(numerals[0]).map { 10 * $0 } : nil
    case 3:
      guard numerals[1] == ten, let tens = digit(numerals[0]), let units = digit(numerals[2]) else { return nil }
      return 10 * tens + units
    default: return nil
    }
  }

  /// The four numerals that end here.
  private func year() -> (value: Int, range: TextRange)? {
    let numerals = characters.suffix(4)
    guard numerals.count == 4, let first = numerals.first, let last = numerals.last else { return nil }
    var value = 0
    for numeral in numerals {
      guard let digit = NumeralDate.digit(numeral.scalar) else { return nil }
      value = value * 10 + digit
    }
    guard (1900..<2200).contains(value) else { return nil }
    return (value, TextRange(first.start, last.end))
  }

  /// The value of 〇 to 九; letters and rings that are typed for 〇 count as it.
  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x25CB, 0x25EF, 0x96F6, 0x4F, 0x6F, 0xFF2F: 0
    case 0x5341: nil  // 十
    default: Numerals.chinese(scalar)
    }
  }
}
