import AnnualReport

/// Finds mobile numbers: eleven digits that begin with 13 to 19 and stand by themselves.
enum MobileNumbers {
  /// Calls `body` with every mobile number in a range. Looks at every eleventh byte only: a run of eleven digits cannot
  /// slip through.
  static func forEach(in text: SourceText, _ range: TextRange, _ body: (TextRange) -> Void) {
    let bytes = text.bytes.span
    let end = min(Int(range.end), bytes.count)
    var offset = Int(range.start) + 10
    while offset < end {
      let byte = bytes[offset]
      // ASCII digits, or the last byte of a full-width one (EF BC 90…99).
      if byte &- 0x30 < 10 {
        offset = check(text, at: offset, width: 1, range, body)
      } else if byte &- 0x90 < 10, bytes[offset - 1] == 0xBC, bytes[offset - 2] == 0xEF {
        offset = check(text, at: offset - 2, width: 3, range, body)
      }
      offset += 11
    }
  }

  /// The four digits in the middle of a number.
  static func middle(of number: TextRange, _ text: SourceText) -> TextRange {
    let width = text.byte(at: Int(number.start)) == 0xEF ? 3 : 1
    return TextRange(Int(number.start) + 3 * width, Int(number.start) + 7 * width)
  }

  /// Judges the run of digits around an offset; returns the offset of its end.
  private static func check(
    _ text: SourceText, at offset: Int, width: Int, _ range: TextRange, _ body: (TextRange) -> Void
  ) -> Int {
    var start = offset
    var end = offset + width
    while start - width >= Int(range.start), text.digit(at: start - width)?.length == width { start -= width }
    while end < Int(range.end), text.digit(at: end)?.length == width { end += width }
    guard end - start == 11 * width, text.digit(at: start)?.value == 1, let second = text.digit(at: start + width),
      second.value >= 3, !isPartOfSomething(text, start, end)
    else { return end }
    body(TextRange(start, end))
    return end
  }

  /// Whether letters, other digits, or signs of an address stand at either end: URLs, mail addresses, credit codes.
  private static func isPartOfSomething(_ text: SourceText, _ start: Int, _ end: Int) -> Bool {
    func isWordByte(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
    }
    let before = text.byte(at: start - 1)
    let after = text.byte(at: end)
    if isWordByte(before) || isWordByte(after) || text.digit(at: start - 3) != nil || text.digit(at: end) != nil {
      return true
    }
    if [0x2F, 0x3D, 0x40, 0x26, 0x25].contains(before) || [0x2F, 0x3D, 0x40, 0x26].contains(after) { return true }
    if [0x2D, 0x2E].contains(before), isWordByte(text.byte(at: start - 2)) { return true }
    return [0x2D, 0x2E].contains(after) && isWordByte(text.byte(at: end + 1))
  }
}

extension Dossier {
  /// The line of the fifth last line of the report that is not blank.
  var lineOfFifthLast: Int {
    var line = text.line(at: lastLine.start)
    let first = text.line(at: report.range.start)
    var left = 5
    while line > first {
      if !trimmedLine(line).isEmpty { left -= 1 }
      if left == 0 { break }
      line -= 1
    }
    return line
  }

  /// A line to be deleted: with its break, or, where it is the last one without a break, with the break before it.
  func wholeLine(_ line: Int) -> TextRange {
    let full = text.fullLineRange(line)
    if full.end > text.lineRange(line).end || line == 0 { return full }
    return TextRange(text.lineRange(line - 1).end, full.end)
  }
}
