/// A date as it stands, before anybody judges it.
struct RawDate: Sendable {
  var range: TextRange
  var digits: TextRange
  /// How many digits stand before 年; 0 without 年.
  var yearDigits: Int
  var year: Int?
  var month: Int?
  var day: Int?
  var hasLeadingZero = false
  /// A day's digits without 日: `12月31止`.
  var lacksDay = false
  /// Five digits and more run into 月 or 日: characters are lost.
  var isGarbled = false

  var mention: DateMention {
    DateMention(
      range: range, digits: digits, year: year, month: month, day: day, hasLeadingZero: hasLeadingZero)
  }
  /// Whether year, month and day are all there.
  var isFull: Bool { year != nil && month != nil && day != nil }
}

/// Finds dates in Arabic digits. Blanks and line ends inside a date do not matter: PDF text tears dates over lines.
struct DateScanner {
  /// How many bytes of blanks may stand between two parts of a date.
  private static let patience = 12

  /// Appends the dates that begin in a range; a date may run on past its end.
  static func scan(_ bytes: Span<UInt8>, _ range: TextRange, into dates: inout [RawDate]) {
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    while true {
      offset = bytes.firstOfDigits(from: offset, to: end)
      guard offset < end else { return }
      let byte = bytes[offset]
      if byte >= 0x80 {
        // Full-width digits begin with EF BC; every other character of three bytes is skipped whole.
        guard byte == 0xEF, offset + 2 < end, bytes[offset + 1] == 0xBC, bytes[offset + 2] &- 0x90 < 10 else {
          offset += byte >= 0xE0 ? 3 : 1
          continue
        }
      } else if byte &- 0x30 >= 10 {
        offset += 1
        continue
      }
      let number = whole(bytes, number(bytes, offset, bytes.count))
      if let date = date(bytes, offset, number) {
        dates.append(date)
        offset = max(Int(date.range.end), number.end)
      } else {
        offset = number.end
      }
    }
  }

  struct Number {
    var value: Int
    var digits: Int
    var end: Int
    var hasLeadingZero: Bool
  }

  /// The run of digits at `offset`; the value is capped, the count of digits is not.
  static func number(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Number {
    var number = Number(value: 0, digits: 0, end: offset, hasLeadingZero: false)
    while number.end < end {
      var digit = bytes[number.end] &- 0x30
      var length = 1
      if digit >= 10 {
        guard bytes[number.end] == 0xEF, number.end + 2 < end, bytes[number.end + 1] == 0xBC else { break }
        digit = bytes[number.end + 2] &- 0x90
        length = 3
        if digit >= 10 { break }
      }
      if number.digits == 0, digit == 0 { number.hasLeadingZero = true }
      number.digits += 1
      if number.digits <= 9 { number.value = number.value * 10 + Int(digit) }
      number.end += length
    }
    return number
  }

  /// Whether digits may go on behind what stands at an offset: a blank or a line break, as PDF text sets them.
  private static func parts(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && (bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D)
  }

  /// A year or month whose digits a blank or a line break parts: 20 / 24年, 1 2月.
  private static func whole(_ bytes: Span<UInt8>, _ first: Number) -> Number {
    guard first.digits < 4, parts(bytes, first.end), let next = digits(bytes, first.end) else { return first }
    let second = number(bytes, next, bytes.count)
    var joined = second
    joined.digits += first.digits
    guard (1...3).contains(second.digits), joined.digits <= 4, let unit = unit(bytes, second.end)?.0,
      unit == .year && joined.digits == 4 || unit == .month && joined.digits == 2
    else { return first }
    joined.value = [10, 100, 1000][second.digits - 1] * first.value + second.value
    if unit == .month, joined.value > 12 { return first }
    joined.hasLeadingZero = first.hasLeadingZero
    return joined
  }

  /// A month or a day whose two digits a blank or a line break may part: 1 / 2月31日, 12月3 1日.
  private static func number(_ bytes: Span<UInt8>, parted start: Int) -> Number {
    var first = number(bytes, start, bytes.count)
    guard first.digits == 1, parts(bytes, first.end), let next = digits(bytes, first.end) else { return first }
    let second = number(bytes, next, bytes.count)
    guard second.digits == 1, first.value * 10 + second.value <= 31 else { return first }
    first.value = first.value * 10 + second.value
    first.digits = 2
    first.end = second.end
    return first
  }

  private static func date(_ bytes: Span<UInt8>, _ start: Int, _ number: Number) -> RawDate? {
    guard let (unit, afterUnit) = unit(bytes, number.end) else { return nil }
    var date = RawDate(
      range: TextRange(start, afterUnit), digits: TextRange(start, number.end), yearDigits: 0)
    switch unit {
    case .year:
      guard number.digits >= 4, number.digits <= 8 else { return nil }
      date.yearDigits = number.digits
      if number.digits == 4, number.value >= 1900, number.value < 2200 { date.year = number.value }
      if date.year == nil, number.digits == 4 { return nil }
      monthAndDay(bytes, afterUnit, &date)
      return date
    case .month:
      if number.digits >= 5 {
        date.isGarbled = true
        return date
      }
      guard number.digits <= 2 else { return nil }
      date.month = number.value
      date.hasLeadingZero = number.hasLeadingZero && number.digits == 2
      day(bytes, afterUnit, &date)
      return date.day == nil ? nil : date
    case .day:
      guard number.digits >= 6 else { return nil }
      date.isGarbled = true
      return date
    }
  }

  private static func monthAndDay(_ bytes: Span<UInt8>, _ offset: Int, _ date: inout RawDate) {
    guard let start = digits(bytes, offset) else { return }
    let month = number(bytes, parted: start)
    guard month.digits <= 2, let (unit, after) = unit(bytes, month.end), unit == .month else { return }
    date.month = month.value
    date.hasLeadingZero = month.hasLeadingZero && month.digits == 2
    date.range.end = UInt32(after)
    day(bytes, after, &date)
  }

  private static func day(_ bytes: Span<UInt8>, _ offset: Int, _ date: inout RawDate) {
    guard let start = digits(bytes, offset) else { return }
    let day = number(bytes, parted: start)
    guard day.digits <= 2 else { return }
    let end = skip(bytes, day.end)
    if end + 2 < bytes.count {
      let scalar = Scalars.decode(bytes, end, bytes.count)
      if scalar.scalar == 0x65E5 || scalar.scalar == 0x53F7 {  // 日 号
        date.range.end = UInt32(end + scalar.length)
        date.day = day.value
        date.hasLeadingZero = date.hasLeadingZero || day.hasLeadingZero && day.digits == 2
        return
      }
      // 12月31止, 1月1至: the unit is lost.
      if [0x6B62, 0x81F3, 0x5230, 0x671F, 0x2014, 0x2D].contains(scalar.scalar) {
        date.range.end = UInt32(day.end)
        date.day = day.value
        date.lacksDay = true
      }
    }
  }

  private enum Unit { case year, month, day }

  /// The unit behind the blanks at `offset`, and the offset behind it.
  private static func unit(_ bytes: Span<UInt8>, _ offset: Int) -> (Unit, Int)? {
    // Most figures have a measure word right behind: no blank, and no character that begins like a unit.
    let next = offset < bytes.count ? bytes[offset] : 0
    if next > 0x20 && next < 0x80 || next == 0xE4 || next &- 0xE7 < 8 { return nil }
    let start = skip(bytes, offset)
    guard start + 2 < bytes.count, bytes[start] == 0xE5 || bytes[start] == 0xE6 else { return nil }
    switch Scalars.decode(bytes, start, bytes.count).scalar {
    case 0x5E74: return (.year, start + 3)
    case 0x6708: return (.month, start + 3)
    case 0x65E5: return (.day, start + 3)
    default: return nil
    }
  }

  private static func digits(_ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    let start = skip(bytes, offset)
    guard start < bytes.count else { return nil }
    if bytes[start] &- 0x30 < 10 { return start }
    let isWide =
      start + 2 < bytes.count && bytes[start] == 0xEF && bytes[start + 1] == 0xBC && bytes[start + 2] &- 0x90 < 10
    return isWide ? start : nil
  }

  private static func skip(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    Scalars.skipBlanks(bytes, offset, min(bytes.count, offset + patience))
  }
}
