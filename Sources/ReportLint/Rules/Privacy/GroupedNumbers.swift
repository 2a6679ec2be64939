import AnnualReport

/// Long numbers written in groups of digits, as on a bank card: `6222 0202 0011 2233 445`, with blanks of any kind or hyphens
/// between, in digits of either width.
enum GroupedNumbers {
  /// The number that begins with the digit at an offset: 16 to 19 digits in groups parted by one and the same separator, or
  /// full-width ones in a row. Nil where there is none, or where the digit goes on from others before it.
  static func number(_ bytes: Span<UInt8>, at start: Int, _ lower: Int, _ upper: Int) -> TextRange? {
    guard let width = digit(bytes, start, upper), !continues(bytes, start, lower) else { return nil }
    var offset = start
    var digits = 0
    var groups = 0
    var separator: ArraySlice<UInt8>?
    while groups < 6 {
      let first = offset
      while let next = digit(bytes, offset, upper) { offset += next }
      let count = (offset - first) / (bytes[first] == 0xEF ? 3 : 1)
      digits += count
      groups += 1
      let gap = gap(bytes, offset, upper)
      let goesOn = gap > 0 && digit(bytes, offset + gap, upper) != nil
      guard goesOn else { break }
      var sign: ArraySlice<UInt8> = []
      for place in offset..<(offset + gap) where sign.last != bytes[place] { sign.append(bytes[place]) }
      guard separator == nil || separator == sign, count >= 3, digits < 19 else { return nil }
      separator = sign
      offset += gap
    }
    let isSplit = groups > 1 || width == 3
    return isSplit && (16...19).contains(digits) && gap(bytes, offset, upper, isBeforeDigit: true) == 0
      ? TextRange(start, offset) : nil
  }

  /// The values of the digits of a number.
  static func digits(of number: TextRange, _ text: SourceText) -> [Int] {
    let bytes = text.bytes.span
    var digits: [Int] = []
    var offset = Int(number.start)
    while offset < Int(number.end) {
      let width = digit(bytes, offset, Int(number.end))
      if let width { digits.append(Int(bytes[offset + width - 1]) - (width == 3 ? 0x90 : 0x30)) }
      offset += width ?? 1
    }
    return digits
  }

  /// The length of the digit at an offset; nil where there is none.
  private static func digit(_ bytes: Span<UInt8>, _ offset: Int, _ upper: Int) -> Int? {
    guard offset < upper else { return nil }
    if bytes[offset] &- 0x30 < 10 { return 1 }
    guard bytes[offset] == 0xEF, offset + 2 < upper, bytes[offset + 1] == 0xBC, bytes[offset + 2] &- 0x90 < 10 else {
      return nil
    }
    return 3
  }

  /// The length of the separator at an offset; 0 without one. Where only one before a digit counts, 0 for others too.
  private static func gap(_ bytes: Span<UInt8>, _ offset: Int, _ upper: Int, isBeforeDigit: Bool = false) -> Int {
    var end = offset
    while end < upper {
      if bytes[end] == 0x20 || bytes[end] == 0x2D {
        end += 1
      } else if end + 1 < upper, bytes[end] == 0xC2, bytes[end + 1] == 0xA0 {
        end += 2
      } else if end + 2 < upper, isWideGap(bytes[end], bytes[end + 1], bytes[end + 2]) {
        end += 3
      } else {
        break
      }
    }
    if isBeforeDigit, digit(bytes, end, upper) == nil { return 0 }
    return end - offset
  }

  /// U+3000, U+FF0D, U+2000–U+2015, U+202F.
  private static func isWideGap(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBC): third == 0x8D
    case (0xE2, 0x80): (0x80...0x95).contains(third) || third == 0xAF
    default: false
    }
  }

  /// Whether digits stand before an offset, directly or with a separator between.
  private static func continues(_ bytes: Span<UInt8>, _ start: Int, _ lower: Int) -> Bool {
    var before = start
    while before > lower {
      if bytes[before - 1] == 0x20 || bytes[before - 1] == 0x2D {
        before -= 1
      } else if before - 2 >= lower, bytes[before - 2] == 0xC2, bytes[before - 1] == 0xA0 {
        before -= 2
      } else if before - 3 >= lower, isWideGap(bytes[before - 3], bytes[before - 2], bytes[before - 1]) {
        before -= 3
      } else {
        break
      }
    }
    if before > lower, bytes[before - 1] &- 0x30 < 10 { return true }
    return before - 3 >= lower && bytes[before - 3] == 0xEF && bytes[before - 2] == 0xBC
      && bytes[before - 1] &- 0x90 < 10
  }
}
