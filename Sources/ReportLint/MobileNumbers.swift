import AnnualReport

/// Finds mobile numbers: eleven digits that begin with 13 to 19 and stand by themselves.
enum MobileNumbers {
  /// The mobile numbers in some ranges. Looks at every eleventh byte only: a run of eleven digits cannot slip through.
  static func all(in text: SourceText, _ ranges: [TextRange]) -> [TextRange] {
    let bytes = text.bytes.span
    var found: [TextRange] = []
    for range in ranges {
      let end = min(Int(range.end), bytes.count)
      var offset = Int(range.start) + 10
      while offset < end {
        let byte = bytes[offset]
        // ASCII digits, or the last byte of a full-width one (EF BC 90…99).
        if byte &- 0x30 < 10 {
          offset = check(text, bytes, at: offset, range, &found)
        } else if byte &- 0x90 < 10, bytes[offset - 1] == 0xBC, bytes[offset - 2] == 0xEF {
          offset = checkWide(text, at: offset - 2, range, &found)
        }
        offset += 11
      }
    }
    return found
  }

  /// The number in ASCII digits.
  static func digits(of number: TextRange, _ text: SourceText) -> String {
    var digits = ""
    var offset = Int(number.start)
    while offset < Int(number.end), let digit = text.digit(at: offset) {
      digits += String(digit.value)
      offset += digit.length
    }
    return digits
  }

  /// The four digits in the middle of a number.
  static func middle(of number: TextRange, _ text: SourceText) -> TextRange {
    let width = text.byte(at: Int(number.start)) == 0xEF ? 3 : 1
    return TextRange(Int(number.start) + 3 * width, Int(number.start) + 7 * width)
  }

  /// Judges the run of ASCII digits around an offset; returns the offset of its end.
  private static func check(
    _ text: SourceText, _ bytes: Span<UInt8>, at offset: Int, _ range: TextRange, _ found: inout [TextRange]
  ) -> Int {
    var start = offset
    var end = offset + 1
    while start > Int(range.start), bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    while end < min(Int(range.end), bytes.count), bytes[end] &- 0x30 < 10 { end += 1 }
    guard end - start == 11, bytes[start] == 0x31, bytes[start + 1] >= 0x33 else { return end }
    if !isPartOfSomething(text, start, end) { found.append(TextRange(start, end)) }
    return end
  }

  /// The same for full-width digits.
  private static func checkWide(
    _ text: SourceText, at offset: Int, _ range: TextRange, _ found: inout [TextRange]
  ) -> Int {
    var start = offset
    var end = offset + 3
    while start - 3 >= Int(range.start), text.digit(at: start - 3)?.length == 3 { start -= 3 }
    while end < Int(range.end), text.digit(at: end)?.length == 3 { end += 3 }
    guard end - start == 33, text.digit(at: start)?.value == 1, let second = text.digit(at: start + 3),
      second.value >= 3, !isPartOfSomething(text, start, end)
    else { return end }
    found.append(TextRange(start, end))
    return end
  }

  /// Whether letters, other digits, or signs of an address stand at either end: URLs, mail addresses, credit codes.
  static func isPartOfSomething(_ text: SourceText, _ start: Int, _ end: Int) -> Bool {
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
