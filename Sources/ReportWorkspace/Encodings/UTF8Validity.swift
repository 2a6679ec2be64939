extension Encoding {
  /// The offset of the first byte that does not belong to well-formed UTF-8.
  static func firstInvalidByte(in bytes: ContiguousArray<UInt8>) -> Int? {
    let span = bytes.span
    let end = span.count
    var index = 0
    while index < end {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: span, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// Whether at least half of the first thousands of bytes outside ASCII belong to well-formed sequences of three or
  /// four bytes, as Han has them in UTF-8. In GBK few do: a lead of E0 and above with two trailing bytes below C0.
  static func isMostlyUTF8(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let span = bytes.span
    var index = 0
    var sequences = 0
    var others = 0
    while index < span.count, sequences + others < 10_000 {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: span, at: index)
      if length > 2 { sequences += length } else { others += max(1, length) }
      index += max(1, length)
    }
    return sequences > 0 && sequences >= others
  }

  /// The length of the well-formed sequence (Unicode 3.9, table 3-7) at a byte outside ASCII; 0 where there is none.
  @inline(__always)
  static func sequenceLength(in span: Span<UInt8>, at index: Int) -> Int {
    let lead = span[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, span.count - index >= length else { return 0 }
    let second = span[index + 1]
    let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 0 }
    if length > 2, span[index + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, span[index + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
