/// Reading what stands in a figure's place.
package enum Numerals {
  /// The figure in the bytes from `start` to `end` (trimmed); nil where the bytes are plainly words.
  ///
  /// Figure-like is: a number in any notation, with a unit of money or count or a note in brackets behind it; `/`, `-`,
  /// `—`; 无, 〇, ○, O. What begins like a number but is not one number is ``Figure/text``.
  @inline(__always)
  static func figure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Figure? {
    if let whole = bytes.number(from: start, to: end) { return .number(Decimal6(units: whole &* Decimal6.scale)) }
    return rareFigure(bytes, start, end)
  }

  /// The same for anything but one to eight digits within the span.
  private static func rareFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Figure? {
    if start >= end { return .blank }
    if let whole = digits(bytes, start, end) { return .number(Decimal6(units: whole &* Decimal6.scale)) }
    if beginsWord(Scalars.decode(bytes, start, end).scalar) || beginsItem(bytes, start, end) { return nil }
    var reader = Reader(offset: start)
    while reader.offset < end, reader.state != .words {
      let (scalar, length) = Scalars.decode(bytes, reader.offset, end)
      reader.take(scalar)
      reader.offset += length
    }
    return reader.figure
  }

  /// Whether a code point is one that no figure begins with: a Han character, or a bracket.
  private static func beginsWord(_ scalar: UInt32) -> Bool {
    scalar == 0xFF08 || scalar == 0x28 || isWord(scalar)
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar <= 0x9FFF && scalar != 0x589E && scalar != 0x51CF && scalar != 0x65E0  // 增减无
  }

  /// Whether a digit, a point and a Han character stand at an offset, as before an item: `1.属于国家秘密`.
  private static func beginsItem(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 4, bytes[start + 1] == 0x2E, bytes[start] &- 0x30 < 10 else { return false }
    let scalar = Scalars.decode(bytes, start + 2, end).scalar
    return isWord(scalar) && !isUnit(scalar)
  }

  /// Whether a code point may stand behind a number: 元万件个项宗.
  static func isUnit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5143, 0x4E07, 0x4EF6, 0x4E2A, 0x9879, 0x5B97: true
    default: false
    }
  }

  /// Whether a number or a dash may end with a code point: what ends otherwise need not be read.
  static func mayEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x80, 0xFF01...0xFF5E, 0x2212, 0x2013, 0x2014, 0x2015, 0x2500: true
    case 0x589E, 0x51CF: true  // 增减
    default: isUnit(scalar)
    }
  }

  /// The value of one to nine ASCII digits and nothing else: most figures are such.
  private static func digits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int64? {
    guard end > start, end - start < 10, bytes[start] &- 0x30 < 10 else { return nil }
    var value: Int64 = 0
    for offset in start..<end {
      let digit = bytes[offset] &- 0x30
      if digit >= 10 { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  /// The value of a Chinese numeral of one character, 一 to 十.
  package static func chinese(_ scalar: UInt32) -> Int? {
    guard scalar >= 0x4E00, scalar <= 0x56DB else { return nil }
    return switch scalar {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    default: nil
    }
  }

  /// A state machine over the code points of one cell.
  private struct Reader {
    enum State { case start, sign, whole, fraction, unit, dashes, placeholder, unclear, words }
    var offset: Int
    var state = State.start
    var isNegative = false
    var whole: Int64 = 0
    var wholeDigits = 0
    var fraction: Int64 = 0
    var fractionDigits = 0
    /// Whether 万 stands behind the number without 元: `0.39万` is no 0.39.
    var isScaled = false
    /// Whether the last code points were a whole number and blanks.
    var isSpaced = false

    var figure: Figure? {
      switch state {
      case .whole, .fraction, .unit:
        if wholeDigits > Decimal6.wholeDigits || fractionDigits > 6 || state == .fraction && fractionDigits == 0
          || isScaled
        {
          return .text
        }
        var scaled = fraction
        for _ in fractionDigits..<6 { scaled *= 10 }
        let units = whole * Decimal6.scale + scaled
        return .number(Decimal6(units: isNegative ? -units : units))
      case .dashes, .sign: return .dash
      case .placeholder, .unclear: return .text
      case .start: return .blank
      case .words: return nil
      }
    }

    mutating func take(_ scalar: UInt32) {
      let plain = scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
      if isSpaced, plain == 0x2E || plain == 0x3001 {
        // `3 . 其 他` is a label with its ordinal, too.
        state = .words
        return
      }
      isSpaced = (isSpaced || state == .whole) && (plain == 0x20 || plain == 0xA0 || plain == 0x3000)
      if plain &- 0x30 < 10 { return digit(Int64(plain - 0x30)) }
      switch plain {
      case 0x2B: sign(false)
      case 0x2D, 0x2212, 0x2013, 0x2014, 0x2015, 0x2500: sign(true)
      case 0x589E: state == .start ? sign(false) : unclear()  // 增
      case 0x51CF: state == .start ? sign(true) : unclear()  // 减
      case 0x2F, 0x5C: state = state == .start || state == .dashes ? .dashes : .unclear
      case 0x2E: state = state == .whole ? .fraction : state == .start ? .words : .unclear
      case 0x2C: if state != .whole { unclear() }
      case 0x65E0, 0x3007, 0x25CB, 0x4F, 0x6F: state = state == .start ? .placeholder : .words
      case 0x4E07:
        isScaled = true
        unit()
      case 0x5143, 0x4EF6, 0x4E2A, 0x9879, 0x5B97:
        if scalar == 0x5143 { isScaled = false }
        unit()
      case 0x28, 0x25: unclear()
      case 0x20, 0x09, 0xA0, 0x3000:
        // `5. 要求…` is a label with its ordinal.
        if state == .fraction, fractionDigits == 0 { state = .words }
        if state == .whole || state == .fraction { state = .unclear }
      default: state = state == .unclear && wholeDigits > 0 ? .unclear : .words
      }
    }

    private mutating func digit(_ value: Int64) {
      switch state {
      case .start, .sign, .whole:
        state = .whole
        wholeDigits += 1
        if wholeDigits <= Decimal6.wholeDigits { whole = whole * 10 + value }
      case .fraction:
        fractionDigits += 1
        if fractionDigits <= 6 { fraction = fraction * 10 + value }
      case .dashes, .unit, .unclear: state = .unclear
      case .placeholder, .words: state = .words
      }
    }

    private mutating func sign(_ negative: Bool) {
      switch state {
      case .start:
        isNegative = negative
        state = .sign
      case .sign, .dashes: state = .dashes
      default: unclear()
      }
    }

    private mutating func unit() {
      state = state == .whole || state == .fraction || state == .unit ? .unit : .words
    }

    /// Something that a number may have behind it (a bracket with a note) but that makes the cell no plain number.
    private mutating func unclear() {
      state = wholeDigits > 0 ? .unclear : .words
    }
  }
}
