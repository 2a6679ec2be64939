import AnnualReport

/// What the rules of numbering and paragraphs look at, found in one walk over the lines of the prose: ordinals at the heads
/// of lines, and lines that end without a mark. The sections that hold the tables are left out, where rows of a table that
/// could not be read would be taken for prose.
struct ProseLines: Sendable {
  /// An ordinal at the head of a line.
  struct Ordinal: Sendable {
    /// How it is written.
    enum Form: Sendable {
      /// `（一）`, `(一)`, `一）`
      case bracketed
      /// `1、`
      case arabic
      /// `一、` behind `#`; in section six without it as well
      case bare
    }
    let form: Form
    let value: Int
    /// The brackets; nil where one is lost, or for forms without.
    fileprivate(set) var open: TextRange?
    fileprivate(set) var numeral: TextRange
    fileprivate(set) var close: TextRange?
    /// `、，．.` right behind.
    fileprivate(set) var mark: TextRange?
    /// The line without blanks around it.
    fileprivate(set) var line: TextRange
    /// Number of `#`.
    let level: Int
    /// Which section it stands in.
    fileprivate(set) var section: SectionKind?

    fileprivate mutating func move(by delta: Int) {
      open = open?.shifted(by: delta)
      numeral = numeral.shifted(by: delta)
      close = close?.shifted(by: delta)
      mark = mark?.shifted(by: delta)
      line = line.shifted(by: delta)
    }
  }
  /// A line that ends with a Han character or a comma.
  struct OpenEnd: Sendable {
    /// The line without blanks around it.
    let line: TextRange
    /// Index of its stretch of prose.
    let stretch: Int
    /// Whether it is the last line of the stretch.
    let isLast: Bool
  }
  private(set) var ordinals: [Ordinal] = []
  private(set) var openEnds: [OpenEnd] = []
  /// The line behind those looked at last: most often the next stretch begins at most a few lines behind it.
  private var line = 0

  /// No lines.
  init() {}

  /// Appends what the lines of one stretch tell, moved by a number of bytes.
  mutating func append(_ other: ProseLines, shiftedBy delta: Int, _ stretch: Int, _ section: SectionKind?) {
    for var ordinal in other.ordinals {
      ordinal.move(by: delta)
      ordinal.section = section
      ordinals.append(ordinal)
    }
    for end in other.openEnds {
      openEnds.append(OpenEnd(line: end.line.shifted(by: delta), stretch: stretch, isLast: end.isLast))
    }
  }

  /// Looks at the lines of one stretch of prose; where lines are torn, every other ends without a mark, and none is kept.
  mutating func scan(
    _ text: SourceText, _ range: TextRange, _ stretch: Int, _ section: SectionKind?, areTorn: Bool = false
  ) {
    let starts = text.lineStarts.span
    line = self.line(text, at: range.start)
    while line < starts.count, starts[line] < range.end {
      let start = max(starts[line], range.start)
      line += 1
      let end = line < starts.count ? min(starts[line], range.end) : range.end
      let content = text.trimmed(TextRange(start, end))
      // `(六)` is the shortest that counts.
      guard content.count >= 5 else { continue }
      if let ordinal = ordinal(text, content, section) { ordinals.append(ordinal) }
      if areTorn { continue }
      let isLast = line >= starts.count || starts[line] >= range.end
      let words = text.withoutComment(content)
      if words.count > 40, ProseLines.isOpen(text, Int(words.end)) {
        openEnds.append(OpenEnd(line: words, stretch: stretch, isLast: isLast))
      }
    }
  }

  /// The line that holds an offset.
  private func line(_ text: SourceText, at offset: UInt32) -> Int {
    let starts = text.lineStarts.span
    guard line > 0, line < starts.count, starts[line] <= offset else { return text.line(at: offset) }
    var line = line
    let limit = min(line + 16, starts.count)
    while line < limit, starts[line] <= offset { line += 1 }
    return line < limit || limit == starts.count ? line - 1 : text.line(at: offset)
  }

  /// Whether a Han character or a comma ends at an offset.
  private static func isOpen(_ text: SourceText, _ end: Int) -> Bool {
    if text.byte(at: end - 1) == 0x2C { return true }
    let first = text.byte(at: end - 3)
    if first &- 0xE4 < 6 { return true }
    let scalar = text.scalar(endingAt: end).value
    return scalar == 0x3001 || scalar == 0xFF0C
  }

  private func ordinal(_ text: SourceText, _ line: TextRange, _ section: SectionKind?) -> Ordinal? {
    var offset = Int(line.start)
    let end = Int(line.end)
    var level = 0
    while offset < end {
      let byte = text.byte(at: offset)
      if byte == 0x23 { level += 1 } else if byte != 0x20 && byte != 0x2A { break }
      offset += 1
    }
    // Most lines begin with none of `(`, `（`, a digit, a Chinese digit.
    let byte = text.byte(at: offset)
    guard byte == 0x28 || byte == 0xEF || byte &- 0x31 < 9 || byte &- 0xE4 < 2 else { return nil }
    var open: TextRange?
    let (first, length) = text.scalar(at: offset)
    if first == 0x28 || first == 0xFF08 {
      open = TextRange(offset, offset + length)
      offset = text.skippingBlanks(offset + length)
    }
    let start = offset
    let isArabic = open == nil && byte &- 0x31 < 9
    guard let (value, behind) = isArabic ? text.arabicNumeral(at: offset) : text.chineseNumeral(at: offset) else {
      return nil
    }
    offset = text.skippingBlanks(behind)
    let numeral = TextRange(start, behind)
    let (next, nextLength) = text.scalar(at: offset)
    func make(_ form: Ordinal.Form, _ close: TextRange?, _ mark: TextRange?) -> Ordinal {
      Ordinal(
        form: form, value: value, open: open, numeral: numeral, close: close, mark: mark, line: line, level: level,
        section: section)
    }
    let sign = TextRange(offset, offset + nextLength)
    if isArabic { return next == 0x3001 && !text.isDigit(at: Int(sign.end)) ? make(.arabic, nil, sign) : nil }
    if next == 0x29 || next == 0xFF09 { return make(.bracketed, sign, text.ordinalMark(at: Int(sign.end))) }
    return open == nil && (level > 0 || section == .others) && next == 0x3001 ? make(.bare, nil, sign) : nil
  }
}

extension SourceText {
  /// A line without the HTML comment at its end.
  fileprivate func withoutComment(_ line: TextRange) -> TextRange {
    let end = Int(line.end)
    guard byte(at: end - 1) == 0x3E, byte(at: end - 2) == 0x2D, byte(at: end - 3) == 0x2D else { return line }
    var offset = end - 7
    while offset > Int(line.start) {
      if byte(at: offset) == 0x3C, byte(at: offset + 1) == 0x21, byte(at: offset + 2) == 0x2D {
        return trimmed(TextRange(Int(line.start), offset))
      }
      offset -= 1
    }
    return line
  }

  /// The offset behind ASCII blanks.
  fileprivate func skippingBlanks(_ offset: Int) -> Int {
    var offset = offset
    while byte(at: offset) == 0x20 { offset += 1 }
    return offset
  }

  fileprivate func isDigit(at offset: Int) -> Bool { byte(at: offset) &- 0x30 < 10 }

  /// `、，．.,`, one or more, at an offset.
  fileprivate func ordinalMark(at offset: Int) -> TextRange? {
    var end = offset
    while end < count {
      let (value, length) = scalar(at: end)
      guard [0x3001, 0xFF0C, 0xFF0E, 0x2E, 0x2C].contains(value) else { break }
      end += length
    }
    return end > offset ? TextRange(offset, end) : nil
  }

  /// A number of one or two ASCII digits and the offset behind it.
  fileprivate func arabicNumeral(at offset: Int) -> (Int, Int)? {
    guard isDigit(at: offset) else { return nil }
    let first = Int(byte(at: offset) &- 0x30)
    guard isDigit(at: offset + 1) else { return (first, offset + 1) }
    return isDigit(at: offset + 2) ? nil : (first * 10 + Int(byte(at: offset + 1) &- 0x30), offset + 2)
  }

  /// A number from 一 to 九十九 and the offset behind it.
  fileprivate func chineseNumeral(at offset: Int) -> (Int, Int)? {
    func digit(_ position: Int) -> Int? { Numerals.chinese(scalar(at: position).value).map { $0 - 1 } }
    guard let first = digit(offset) else { return nil }
    guard let second = digit(offset + 3) else { return (first + 1, offset + 3) }
    if first == 9 { return second == 9 || digit(offset + 6) != nil ? nil : (11 + second, offset + 6) }
    guard second == 9 else { return nil }
    guard let third = digit(offset + 6) else { return ((first + 1) * 10, offset + 6) }
    return third == 9 ? nil : ((first + 1) * 10 + third + 1, offset + 9)
  }
}
