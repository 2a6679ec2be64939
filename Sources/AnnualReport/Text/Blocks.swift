/// Looks at eight bytes at once. Measured with callgrind on a report of 10 KB: finding its lines takes 1.6 instructions a
/// byte instead of 7.
extension Span<UInt8> {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The eight bytes from `offset` on; they must lie in the span.
  @inline(__always)
  private func eight(_ offset: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether one of the eight bytes from `offset` on is less than `limit`, at most 0x80; they must lie in the span.
  @inline(__always)
  func holdsLess(than limit: UInt8, _ offset: Int) -> Bool {
    let word = eight(offset)
    return (word &- Self.ones &* UInt64(limit)) & ~word & Self.tops != 0
  }

  /// The first offset from `offset` on, below `end`, that holds `byte`; `end`, or `offset` where it lies behind, where none does.
  @inline(__always)
  func first(_ byte: UInt8, from offset: Int, to end: Int) -> Int {
    first(byte, or: byte, from: offset, to: end)
  }

  /// The same for two bytes. The end must lie in the span.
  @inline(__always)
  func first(_ byte: UInt8, or other: UInt8, from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset + 8 <= end {
      let word = eight(offset)
      let one = word ^ (Self.ones &* UInt64(byte))
      let two = word ^ (Self.ones &* UInt64(other))
      // The lowest mark is true; marks above it may be echoes of a borrow.
      let found = ((one &- Self.ones) & ~one | (two &- Self.ones) & ~two) & Self.tops
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end, self[offset] != byte, self[offset] != other { offset += 1 }
    return offset
  }
}
