import AnnualReport

/// The unit in which a client counts columns.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place as LSP gives it: line and column, both from 0, the column in units of the agreed encoding.
struct Position: Hashable {
  var line: Int
  var character: Int
}

extension SourceText {
  /// The byte offset of a position; nil for what cannot be: a negative number, the inside of a surrogate pair or code
  /// point.
  ///
  /// Read as the protocol's reference implementation does: past the end of a line is its end, before the break; past
  /// the last line is the end of the document. A byte that does not belong to well-formed UTF-8 counts as one unit.
  func offset(_ position: Position, in encoding: PositionEncoding) -> UInt32? {
    guard position.line >= 0, position.character >= 0 else { return nil }
    guard position.line < lineCount else { return UInt32(clamping: count) }
    let range = lineRange(position.line)
    let start = Int(range.start)
    let end = Int(range.end)
    if encoding == .utf8 {
      guard position.character < end - start else { return range.end }
      let offset = start + position.character
      return isInsideCodePoint(offset, from: start) ? nil : UInt32(clamping: offset)
    }
    let bytes = bytes.span
    var offset = start
    var rest = position.character
    while rest > 0, offset < end {
      if bytes[offset] < 0x80 {
        offset += 1
        rest -= 1
        continue
      }
      let length = codePointLength(bytes, at: offset, end)
      let units = encoding == .utf16 && length == 4 ? 2 : 1
      guard units <= rest else { return nil }
      offset += length
      rest -= units
    }
    return UInt32(clamping: offset)
  }

  /// The byte range of two positions, swapped where they come reversed; nil where one of them cannot be.
  func range(_ start: Position, _ end: Position, in encoding: PositionEncoding) -> TextRange? {
    guard let start = offset(start, in: encoding) else { return nil }
    guard let end = offset(end, in: encoding) else { return nil }
    return TextRange(start, end)
  }

  /// Whether `offset` lies behind the first byte of a well-formed code point that reaches over it.
  private func isInsideCodePoint(_ offset: Int, from start: Int) -> Bool {
    guard byte(at: offset) & 0xC0 == 0x80 else { return false }
    for back in 1...3 where offset - back >= start {
      let lead = byte(at: offset - back)
      if lead & 0xC0 == 0x80 { continue }
      return codePointLength(bytes.span, at: offset - back, count) > back
    }
    return false
  }
}

/// The length of the well-formed code point at `offset`, which lies before `end`; 1 for a byte that belongs to none.
private func codePointLength(_ bytes: Span<UInt8>, at offset: Int, _ end: Int) -> Int {
  let lead = bytes[offset]
  if lead < 0xC2 || lead > 0xF4 { return 1 }
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard offset + length <= end else { return 1 }
  let second = bytes[offset + 1]
  let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
  let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
  guard second >= lowest, second <= highest else { return 1 }
  for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 { return 1 }
  return length
}

/// Turns byte offsets into positions. Remembers where it was last, so that offsets asked for in order cost one pass
/// over the text however long its lines are.
struct PositionMap {
  let text: SourceText
  let encoding: PositionEncoding
  private var line = 0
  private var offset = 0
  private var column = 0

  init(_ text: SourceText, _ encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The positions of a range's ends.
  mutating func positions(_ range: TextRange) -> (start: Position, end: Position) {
    let start = position(range.start)
    return (start, range.isEmpty ? start : peek(range.end))
  }

  /// The position of an offset: clamped to the document, to the end of its line before the break, and to the
  /// beginning of the code point it lies in.
  mutating func position(_ target: UInt32) -> Position {
    let place = locate(target)
    (line, offset, column) = place
    return Position(line: line, character: column)
  }

  /// The same without moving the place remembered.
  private func peek(_ target: UInt32) -> Position {
    let place = locate(target)
    return Position(line: place.line, character: place.column)
  }

  private func locate(_ target: UInt32) -> (line: Int, offset: Int, column: Int) {
    let found = text.line(at: target)
    let range = text.lineRange(found)
    let end = Int(min(target, range.end))
    let continues = found == line && offset <= end && offset >= Int(range.start)
    var offset = continues ? offset : Int(range.start)
    var column = continues ? column : 0
    let bytes = text.bytes.span
    while offset < end {
      if bytes[offset] < 0x80 {
        offset += 1
        column += 1
        continue
      }
      let length = codePointLength(bytes, at: offset, Int(range.end))
      guard offset + length <= end else { break }
      offset += length
      switch encoding {
      case .utf8: column += length
      case .utf16: column += length == 4 ? 2 : 1
      case .utf32: column += 1
      }
    }
    return (found, offset, column)
  }
}
