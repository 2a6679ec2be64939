/// What a line begins with and how it ends: ordinals, headings below the main sections, ends of sentences.
extension HeadingReader {
  /// The ordinal a line begins with (`一、`, `一．`, `1、`, `—、`) and the offset behind it; nil and `start` without one.
  static func ordinal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (Int?, Int) {
    let (first, length) = Scalars.decode(bytes, start, end)
    guard let value = numeral(first) else { return (nil, start) }
    let offset = Scalars.skipBlanks(bytes, start + length, end)
    guard offset < end else { return (nil, start) }
    let (mark, markLength) = Scalars.decode(bytes, offset, end)
    switch mark {
    case 0x3001, 0x2E, 0xFF0E, 0x2C, 0xFF0C, 0x3A, 0xFF1A, 0xFF64: return (value, offset + markLength)
    default: return (nil, start)
    }
  }

  /// The value of a one-character numeral; an em dash is a misread 一.
  static func numeral(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x2014, 0x2015, 0x2500: 1
    case 0x31...0x39: Int(scalar) - 0x30
    case 0xFF11...0xFF19: Int(scalar) - 0xFF10
    default: Numerals.chinese(scalar)
    }
  }

  /// The ordinal a heading begins with: that of the form, or one of another level or style (`（一）`, `第一部分`), which is
  /// `isForeign`.
  static func anyOrdinal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (Int?, Int, isForeign: Bool) {
    if let foreign = foreignOrdinal(bytes, start, end) { return (foreign.value, foreign.end, true) }
    let (value, after) = ordinal(bytes, start, end)
    return (value, after, false)
  }

  /// Whether a character begins an ordinal of another style: a bracket, or 第.
  static func isForeignOrdinal(_ first: UInt32) -> Bool { first == 0xFF08 || first == 0x28 || first == 0x7B2C }

  /// `（一）`, `(十一)`, `第一部分`, `第一章`: the value (0 for one above ten) and the offset behind.
  static func foreignOrdinal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    // By their first bytes most lines begin with neither.
    guard start < end, bytes[start] == 0xEF || bytes[start] == 0xE7 || bytes[start] == 0x28 else { return nil }
    let (first, length) = Scalars.decode(bytes, start, end)
    guard isForeignOrdinal(first) else { return nil }
    var offset = Scalars.skipBlanks(bytes, start + length, end)
    var value = 0
    var count = 0
    while offset < end, count < 3 {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      guard let digit = scalar == 0x2014 ? nil : numeral(scalar) else { break }
      value = count == 0 ? digit : 0
      count += 1
      offset += length
    }
    offset = Scalars.skipBlanks(bytes, offset, end)
    guard count > 0, offset < end else { return nil }
    let (mark, markLength) = Scalars.decode(bytes, offset, end)
    offset += markLength
    if first != 0x7B2C { return mark == 0xFF09 || mark == 0x29 ? (value, offset) : nil }
    if mark == 0x7AE0 { return (value, offset) }  // 章
    guard mark == 0x90E8, offset < end, Scalars.decode(bytes, offset, end).scalar == 0x5206 else { return nil }  // 部分
    return (value, offset + 3)
  }

  /// Whether a line is a heading below the main sections: a `#` line, or `（一）…` alone on a short line. Where a sentence ends
  /// inside it, the line is text behind a run-in heading.
  static func isSubheading(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    if bytes[start] == 0x23 { return true }
    guard end - start <= 120 else { return false }
    let inner = unmarked(bytes, start, end)
    // 第一部分 numbers main sections only.
    guard inner.start < inner.end, bytes[inner.start] != 0xE7,
      let ordinal = foreignOrdinal(bytes, inner.start, inner.end)
    else { return false }
    return !endsSentence(bytes, inner.start, inner.end) && !isRunIn(bytes, ordinal.end, inner.end)
  }

  /// Whether a subheading, as a line may be one, is text after all: the next line goes on as text out of a PDF does.
  static func runsOn(_ bytes: Span<UInt8>, _ line: Line, into next: Line?) -> Bool {
    guard mayRunOn(bytes, line), let next, next.shape == .plain, next.end - next.start <= 140 else { return false }
    return !isSubheading(bytes, next)
  }

  /// Whether a line that may be a subheading is long, and holds a comma or colon.
  static func mayRunOn(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.end - line.start >= 84, bytes[Int(line.start)] != 0x23 else { return false }
    return isSubheading(bytes, line)
      && holdsMark(bytes, Int(line.start), Int(line.end)) { $0 == 0xFF0C || $0 == 0xFF1A || $0 == 0x3A }
  }

  /// Whether text follows behind a run-in heading: a sentence ends, or the line ends with a digit behind a comma or colon
  /// (`（二）提案办理情况：全年承办提案2` / `6件`).
  private static func isRunIn(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    let last = Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar
    let endsWithDigit = last &- 0x30 < 10 || last &- 0xFF10 < 10
    return holdsMark(bytes, start, end) { scalar in
      switch scalar {
      case 0x3002, 0xFF01, 0xFF1F, 0xFF1B: true  // 。！？；
      case 0xFF1A, 0x3A, 0xFF0C: endsWithDigit  // ：:，
      default: false
      }
    }
  }

  private static func holdsMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ isMark: (UInt32) -> Bool) -> Bool {
    var offset = start
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if isMark(scalar) { return true }
      offset += length
    }
    return false
  }

  /// Whether the text ends with 。！？；： or their like.
  static func endsSentence(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    switch Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF1A, 0xFF0C, 0x3001, 0x3B, 0x3A, 0x2C: return true
    default: return false
    }
  }

  /// Whether the text ends with 。！？；：, where a line may end for good.
  static func endsParagraph(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    switch Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF1A, 0x3B, 0x3A: return true
    default: return false
    }
  }
}
