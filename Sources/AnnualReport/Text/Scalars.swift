/// Reading code points out of bytes: total, never past the end, one step per ill-formed byte.
package enum Scalars {
  /// Stands for a byte that is no part of well-formed UTF-8.
  static let invalid: UInt32 = 0xFFFD

  /// The code point at `offset` and its length in bytes (1...4); `offset` must lie below `end`.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if offset &+ 3 <= end, let scalar = bytes.three(offset) { return (scalar, 3) }
    if first >= 0xE0, first < 0xF0, offset + 2 < end {
      let second = UInt32(bytes[offset + 1])
      let third = UInt32(bytes[offset + 2])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return ((first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F, 3)
      }
      return (invalid, 1)
    }
    if first >= 0xC2, first < 0xE0, offset + 1 < end {
      let second = UInt32(bytes[offset + 1])
      return second & 0xC0 == 0x80 ? ((first & 0x1F) << 6 | second & 0x3F, 2) : (invalid, 1)
    }
    if first >= 0xF0, first < 0xF5, offset + 3 < end {
      let second = UInt32(bytes[offset + 1])
      let third = UInt32(bytes[offset + 2])
      let fourth = UInt32(bytes[offset + 3])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80 {
        return ((first & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F, 4)
      }
    }
    return (invalid, 1)
  }

  /// Whether a byte may be the first of a blank.
  @inline(__always)
  static func mayBeginBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xE3 || byte == 0xE2 || byte == 0xEF || byte == 0xC2
  }

  /// Length in bytes of the blank at `offset`: space, tab, line ends, U+00A0, U+3000, zero-width marks, BOM; 0 for anything
  /// else.
  @inline(__always)
  static func blank(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return first == 0x20 || (first >= 0x09 && first <= 0x0D) ? 1 : 0 }
    if first == 0xC2 { return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard first == 0xE3 || first == 0xE2 || first == 0xEF, offset + 2 < end else { return 0 }
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    switch first {
    case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
    case 0xE2: return second == 0x80 && (third >= 0x80 && third <= 0x8F || third == 0xAF) ? 3 : 0
    default: return second == 0xBB && third == 0xBF ? 3 : 0
    }
  }

  /// The first offset at or after `offset` that is no blank.
  @inline(__always)
  static func skipBlanks(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while offset < end {
      let length = blank(bytes, offset, end)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// The offset just past the last byte before `end` that is no blank; at least `start`.
  @inline(__always)
  static func trimBlanks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let last = bytes[end - 1]
      if last == 0x20 || (last >= 0x09 && last <= 0x0D) {
        end -= 1
      } else if last >= 0x80, end - start >= 2, bytes[end - 2] == 0xC2, last == 0xA0 {
        end -= 2
      } else if last >= 0x80, end - start >= 3, blank(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// The offset where the code point that ends at `end` begins; `end` must lie above `start`. A byte that belongs to none
  /// stands for itself, so that it hides nothing before it.
  @inline(__always)
  package static func previous(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = end - 1
    var steps = 0
    while offset > start, bytes[offset] & 0xC0 == 0x80, steps < 3 {
      offset -= 1
      steps += 1
    }
    let isWhole =
      switch bytes[offset] {
      case 0xE0..<0xF0: steps == 2
      case 0xC2..<0xE0: steps == 1
      case 0xF0..<0xF5: steps == 3
      default: steps == 0
      }
    return isWhole ? offset : end - 1
  }
}
