/// A line recognised as the heading of a main section.
struct HeadingLine: Sendable {
  var line: Int
  /// How many lines it stands on: two where its title is torn.
  var height = 1
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

  /// The lines it stands on.
  var lines: Range<Int> { line..<line + height }
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
    let (ordinal, afterOrdinal, isForeign) = HeadingReader.anyOrdinal(bytes, start, end)
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
    if let match = titles.match(scratch, ordinal: ordinal, mayBeNear: isChinese && !isForeign) {
      // `（一）主动公开情况` is a heading below the first section unless it is the title, and no other section bears it.
      if isForeign, match.form == .variant || match.kind.ordinal != ordinal { return nil }
      let form = match.form == .canonical && HeadingReader.isOther(bytes, start, end) ? .variant : match.form
      return HeadingLine(
        line: index, kind: match.kind, ordinal: ordinal, ordinalRange: TextRange(ordinalStart, afterOrdinal),
        title: TextRange(start, end), form: form, level: level, isNear: match.isNear || isForeign)
    }
    if ordinal == 7, !isForeign, scratch.count <= 20, !HeadingReader.endsSentence(bytes, start, end) {
      return HeadingLine(
        line: index, kind: nil, ordinal: ordinal, ordinalRange: TextRange(ordinalStart, afterOrdinal),
        title: TextRange(start, end), form: .variant, level: level, isNear: true)
    }
    return nil
  }

  /// The main heading that a line begins and another one ends (`…提起行政诉讼情` / `况`), where the two are a known title and the
  /// first alone is not, or less so.
  mutating func tornHeading(
    _ bytes: Span<UInt8>, _ first: Int, _ last: Int, _ table: LineTable
  ) -> HeadingLine? {
    let (start, end) = (table.lines[first], table.lines[last])
    guard end.shape == .plain, end.end - end.start <= HeadingReader.most else { return nil }
    // Without what stands between the two: blanks, or the mark of a page.
    var joined: ContiguousArray<UInt8> = []
    for line in [start, end] {
      for offset in Int(line.start)..<Int(line.end) { joined.append(bytes[offset]) }
    }
    guard var whole = heading(joined.span, Line(start: 0, end: UInt32(joined.count), shape: .plain), at: first),
      !whole.isNear
    else { return nil }
    let cut = start.end - start.start
    // A title that is to be replaced must not take the mark of a page with it.
    if whole.form == .variant, last > first + 2 || table.lines[first + 1].shape == .pageMark { return nil }
    func place(_ offset: UInt32) -> UInt32 { offset <= cut ? start.start + offset : end.start + offset - cut }
    whole.ordinalRange = TextRange(place(whole.ordinalRange.start), place(whole.ordinalRange.end))
    whole.title = TextRange(place(whole.title.start), place(whole.title.end))
    whole.height = last + 1 - first
    return whole
  }

  /// Whether a line may be the first of a torn heading: it begins with a Chinese ordinal, or is nothing else.
  static func mayBeTorn(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.shape == .plain, line.end - line.start >= HeadingReader.least, line.end - line.start <= limit,
      bytes[Int(line.start)] >= 0x80, !endsWithDigit(bytes, Int(line.end))
    else { return false }
    let (start, end) = (Int(line.start), Int(line.end))
    // （一） numbers other headings far more often.
    let hasOrdinal =
      bytes[start] == 0xE7 ? foreignOrdinal(bytes, start, end) != nil : ordinal(bytes, start, end).0 != nil
    return hasOrdinal && !endsParagraph(bytes, start, end)
  }

  /// The least bytes that stand on the first line of a torn heading, `一、`, and the most on its second.
  private static let least: UInt32 = 6
  private static let most: UInt32 = 90

  /// Whether a line begins with a mark, an ordinal, or a character that a title begins with: most lines show so that they are no
  /// heading.
  @inline(__always)
  static func mayBegin(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.start < line.end else { return false }
    switch bytes[Int(line.start)] {
    case 0x23, 0x2A, 0x5F: return true
    // The digits, and the first bytes of all numerals and of all characters sought.
    case 0x28, 0x31...0x39, 0xE2, 0xE4...0xE6, 0xE8, 0xEF: return begins(bytes, Int(line.start), Int(line.end))
    // 第
    case 0xE7:
      return line.end - line.start > 6 && bytes[Int(line.start) + 1] == 0xAC
        && begins(bytes, Int(line.start), Int(line.end))
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
    guard let value = numeral(first) else {
      return isForeignOrdinal(first) && foreignOrdinal(bytes, start, end) != nil && !endsWithDigit(bytes, end)
    }
    if first < 0x80, value != 7, endsWithDigit(bytes, end) { return false }
    return ordinal(bytes, start, end).0 != nil
  }

  static func endsWithDigit(_ bytes: Span<UInt8>, _ end: Int) -> Bool { bytes[end - 1] &- 0x30 < 10 }

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
