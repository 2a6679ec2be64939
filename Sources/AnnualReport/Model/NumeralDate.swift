/// A whole date in Chinese numerals, as papers were signed before 2012: 二〇二五年一月二十日.
struct NumeralDate {
  /// Most bytes such a date takes: fourteen characters and a few blanks.
  private static let room = 80

  /// The date that a line ends with; nil where it ends otherwise.
  static func atEnd(of line: TextRange, _ bytes: Span<UInt8>) -> RawDate? {
    let end = Int(line.end)
    // 日 ends it: E6 97 A5.
    guard line.count >= 24, bytes[end - 1] == 0xA5, bytes[end - 2] == 0x97, bytes[end - 3] == 0xE6 else { return nil }
    var reader = NumeralDate(bytes, from: max(Int(line.start), end - room), to: end - 3)
    guard let day = reader.number(before: 0x6708), let month = reader.number(before: 0x5E74), let year = reader.year()
    else { return nil }
    var date = RawDate(range: TextRange(year.range.start, line.end), digits: year.range, yearDigits: 4)
    (date.year, date.month, date.day) = (year.value, month, day)
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

  /// The number from 1 to 31 that ends here, with the unit before it: both are taken away.
  private mutating func number(before unit: UInt32) -> Int? {
    guard let at = characters.lastIndex(where: { $0.scalar == unit }) else { return nil }
    let numerals = characters[(at + 1)...].map(\.scalar)
    characters.removeSubrange(at...)
    let ten: UInt32 = 0x5341  // 十
    switch numerals.count {
    case 1:
      if numerals[0] == 0x5143 { return 1 }  // 元
      return numerals[0] == ten ? 10 : NumeralDate.digit(numerals[0])
    case 2:
      if numerals[0] == ten { return NumeralDate.digit(numerals[1]).map { 10 + $0 } }
      return numerals[1] == ten ? NumeralDate.digit(numerals[0]).map { 10 * $0 } : nil
    case 3:
      guard numerals[1] == ten, let tens = NumeralDate.digit(numerals[0]), let units = NumeralDate.digit(numerals[2])
      else { return nil }
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
