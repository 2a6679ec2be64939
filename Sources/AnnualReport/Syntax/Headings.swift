/// A line recognised as the heading of a main section.
struct HeadingLine: Sendable {
  var line: Int
  var kind: SectionKind?
  var ordinal: Int?
  /// The ordinal with its punctuation; empty where there is none.
  var ordinalRange: TextRange
  /// The title without ordinal and marks.
  var title: TextRange
  var form: Section.TitleForm
  /// Number of `#`.
  var level: Int
  /// Recognised by keywords only.
  var isNear: Bool
}

/// Recognises headings line by line. A scratch buffer is reused, so one reader serves one document.
struct HeadingReader: ~Copyable {
  private var scratch = Folded()
  private let titles = SectionTitles.shared
  /// Longest heading looked at, in bytes.
  private static let limit = 160

  /// The main heading on a line, where it is one.
  mutating func heading(_ bytes: Span<UInt8>, _ line: Line, at index: Int) -> HeadingLine? {
    guard line.shape == .plain || line.shape == .tabs, line.end - line.start <= HeadingReader.limit else { return nil }
    var (start, end, level) = HeadingReader.unmarked(bytes, Int(line.start), Int(line.end))
    guard start < end else { return nil }
    let ordinalStart = start
    let (ordinal, afterOrdinal) = HeadingReader.ordinal(bytes, start, end)
    if ordinal == nil, !HeadingReader.mayBeginTitle(Scalars.decode(bytes, start, end).scalar) { return nil }
    start = Scalars.skipBlanks(bytes, afterOrdinal, end)
    (start, end) = HeadingReader.unstarred(bytes, start, end)
    if line.shape == .tabs, bytes[start..<end, 0x09] { return nil }
    // Without a Chinese ordinal only a whole title counts: most lines show by two characters that they are none.
    let isChinese = bytes[ordinalStart] >= 0x80
    if ordinal == nil || !isChinese && ordinal != 7,
      HeadingReader.endsWithDigit(bytes, end) || !titles.mayBegin(bytes, start, end)
    {
      return nil
    }
    scratch.removeAll()
    scratch.append(bytes, start, end)
    guard scratch.count >= 2, scratch.count <= 40 else { return nil }
    if let match = titles.match(scratch, ordinal: ordinal, mayBeNear: isChinese) {
      let form = match.form == .canonical && HeadingReader.isOther(bytes, start, end) ? .variant : match.form
      return HeadingLine(
        line: index, kind: match.kind, ordinal: ordinal, ordinalRange: TextRange(ordinalStart, afterOrdinal),
        title: TextRange(start, end), form: form, level: level, isNear: match.isNear)
    }
    if ordinal == 7, scratch.count <= 20, !HeadingReader.endsSentence(bytes, start, end) {
      return HeadingLine(
        line: index, kind: nil, ordinal: ordinal, ordinalRange: TextRange(ordinalStart, afterOrdinal),
        title: TextRange(start, end), form: .variant, level: level, isNear: true)
    }
    return nil
  }

  /// Whether a line begins with a mark, an ordinal, or a character that a title begins with: most lines show so that they are no
  /// heading.
  @inline(__always)
  static func mayBegin(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.start < line.end else { return false }
    switch bytes[Int(line.start)] {
    case 0x23, 0x2A, 0x5F: return true
    // The digits, and the first bytes of all numerals and of all characters sought.
    case 0x31...0x39, 0xE2, 0xE4...0xE6, 0xE8, 0xEF: return begins(bytes, Int(line.start), Int(line.end))
    default: return false
    }
  }

  /// Whether a line ends with digits in a cell of their own behind another figure: a row, and no heading.
  @inline(__always)
  static func endsAsRow(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(line.start) + 1
    var end = Int(line.end) - 1
    guard end > start, bytes[end] &- 0x30 < 10 else { return false }
    while end > start, bytes[end] &- 0x30 < 10 { end -= 1 }
    return bytes[end] == 0x09 && bytes[end - 1] &- 0x30 < 10
  }

  /// Only a Chinese ordinal, or a seventh, makes a heading of what ends with a digit: no title does.
  private static func begins(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = Scalars.decode(bytes, start, end).scalar
    if mayBeginTitle(first) { return !endsWithDigit(bytes, end) }
    guard let value = numeral(first) else { return false }
    if first < 0x80, value != 7, endsWithDigit(bytes, end) { return false }
    return ordinal(bytes, start, end).0 != nil
  }

  private static func endsWithDigit(_ bytes: Span<UInt8>, _ end: Int) -> Bool { bytes[end - 1] &- 0x30 < 10 }

  /// Whether a line is a heading below the main sections: a `#` line, or `（一）…` alone on a short line.
  static func isSubheading(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    if bytes[start] == 0x23 { return true }
    guard end - start <= 120 else { return false }
    let inner = unmarked(bytes, start, end)
    guard inner.start < inner.end else { return false }
    let (first, length) = Scalars.decode(bytes, inner.start, inner.end)
    guard first == 0xFF08 || first == 0x28 else { return false }
    let next = inner.start + length
    guard next < inner.end, numeral(Scalars.decode(bytes, next, inner.end).scalar) != nil else { return false }
    return !endsSentence(bytes, inner.start, inner.end) && !tearsFigure(bytes, inner.start, inner.end)
  }

  /// Whether a line of text behind a run-in heading ends with a digit: `（二）提案办理情况：全年承办提案2` / `6件`.
  private static func tearsFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let last = Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar
    guard last &- 0x30 < 10 || last &- 0xFF10 < 10 else { return false }
    var offset = start
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if [0xFF1A, 0x3A, 0xFF0C, 0x3002].contains(scalar) { return true }  // ：:，。
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

  /// The text between `#` and `*` marks, and the number of `#`.
  static func unmarked(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int, level: Int) {
    var start = start
    var level = 0
    while start < end, bytes[start] == 0x23 {
      level += 1
      start += 1
    }
    if level > 6 { level = 0 }
    start = Scalars.skipBlanks(bytes, start, end)
    let inner = unstarred(bytes, start, end)
    return (inner.start, inner.end, level)
  }

  private static func unstarred(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var start = start
    var end = end
    while start < end, bytes[start] == 0x2A || bytes[start] == 0x5F { start += 1 }
    while end > start, bytes[end - 1] == 0x2A || bytes[end - 1] == 0x23 || bytes[end - 1] == 0x5F { end -= 1 }
    start = Scalars.skipBlanks(bytes, start, end)
    return (start, Scalars.trimBlanks(bytes, start, end))
  }

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

  /// Whether the first character is one that a section's title begins with: 总 主 收 政 存 其 因 行 依 工 基.
  private static func mayBeginTitle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x603B, 0x4E3B, 0x6536, 0x653F, 0x5B58, 0x5176, 0x56E0, 0x884C, 0x5DE5: true
    default: false
    }
  }

  /// Whether 其它 stands where the form says 其他.
  private static func isOther(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = bytes.first(0xAE, from: start, to: end)
    while offset < end {
      if offset > start, bytes[offset - 1] == 0xE5, offset + 1 < end, bytes[offset + 1] == 0x83 { return true }
      offset = bytes.first(0xAE, from: offset + 1, to: end)
    }
    return false
  }
}

extension Span where Element == UInt8 {
  /// Whether `byte` occurs in a range of offsets; mostly near its end.
  fileprivate subscript(range: Range<Int>, byte: UInt8) -> Bool {
    for offset in range.reversed() where self[offset] == byte { return true }
    return false
  }
}
