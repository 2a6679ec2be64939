import AnnualReport

/// A stretch of a document read character by character, blanks and line ends left out: what PDF text tears, or a clerk
/// spaces out, reads whole, and every character knows where it stands.
struct TornText: Sendable {
  /// A character and the bytes it stands at.
  struct Character: Sendable {
    let scalar: UInt32
    let range: TextRange
  }
  var characters: [Character] = []

  /// Reads a stretch, or its first `limit` characters.
  init(_ text: SourceText, _ range: TextRange, limit: Int = .max) {
    characters.reserveCapacity(min(range.count / 2 + 1, limit))
    let bytes = text.bytes.span
    let end = Int(range.end)
    var offset = Int(range.start)
    while offset < end, characters.count < limit {
      let (scalar, length) = SourceText.scalar(bytes, at: offset)
      if !SourceText.isBlank(scalar) {
        characters.append(Character(scalar: scalar, range: TextRange(offset, offset + length)))
      }
      offset += length
    }
  }

  var scalars: [UInt32] { characters.map(\.scalar) }
  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count * 3)
    for character in characters {
      let scalar = Unicode.Scalar(character.scalar) ?? "\u{FFFD}"
      if let encoded = Unicode.UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one edit that turns these characters into `target`: what both share at the ends stays untouched.
  func edit(into target: String, at end: UInt32) -> Edit? {
    let wanted = target.unicodeScalars.map(\.value)
    var front = 0
    while front < min(wanted.count, characters.count), wanted[front] == characters[front].scalar { front += 1 }
    var back = 0
    while back < min(wanted.count, characters.count) - front,
      wanted[wanted.count - 1 - back] == characters[characters.count - 1 - back].scalar
    { back += 1 }
    let old = characters[front..<(characters.count - back)]
    let new = wanted[front..<(wanted.count - back)]
    if old.isEmpty && new.isEmpty { return nil }
    var text = String.UnicodeScalarView()
    for scalar in new { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    if let first = old.first, let last = old.last {
      return Edit(first.range.union(last.range), String(text))
    }
    let place = front > 0 ? characters[front - 1].range.end : characters.first?.range.start ?? end
    return Edit(TextRange(at: place), String(text))
  }
}

extension SourceText {
  /// The code point at an offset and its length in bytes; (0, 1) outside the document or where the bytes are ill-formed.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) { SourceText.scalar(bytes.span, at: offset) }

  /// The same for bytes at hand.
  static func scalar(_ bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }
    let first = UInt32(byte(offset))
    func next(_ step: Int) -> UInt32 { UInt32(byte(offset + step) & 0x3F) }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
    case 0xE0..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    case 0xF0..<0xF5: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    default: return (0, 1)
    }
  }

  /// The code point that ends at an offset, and where it begins; (0, end) at the beginning of the document.
  func scalar(endingAt end: Int) -> (value: UInt32, start: Int) {
    guard end > 0, end <= count else { return (0, max(end, 0)) }
    let start = Scalars.previous(bytes.span, 0, end)
    return (scalar(at: start).value, start)
  }

  /// The first character at or behind an offset that is no blank, within `reach` bytes.
  func solid(at offset: Int, reach: Int = 24) -> (value: UInt32, range: TextRange)? {
    var position = offset
    while position < count, position - offset <= reach {
      if byte(at: position) <= 0x20 {
        position += 1
        continue
      }
      let (value, length) = scalar(at: position)
      if !SourceText.isBlank(value) { return (value, TextRange(position, position + length)) }
      position += length
    }
    return nil
  }

  /// The last character before an offset that is no blank, within `reach` bytes.
  func solid(before offset: Int, reach: Int = 24) -> (value: UInt32, range: TextRange)? {
    var position = offset
    while position > 0, offset - position <= reach {
      if position <= count, byte(at: position - 1) <= 0x20 {
        position -= 1
        continue
      }
      let (value, start) = scalar(endingAt: position)
      if !SourceText.isBlank(value) { return (value, TextRange(start, position)) }
      position = start
    }
    return nil
  }

  /// Space, controls, U+00A0, U+3000, zero-width marks, byte-order mark.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0xA0, 0x3000, 0x200B...0x200F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a code point is a Han character.
  static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) || scalar == 0x3007 }
}
