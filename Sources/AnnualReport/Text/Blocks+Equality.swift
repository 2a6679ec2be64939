/// Compares eight bytes at once.
extension Span<UInt8> {
  /// Whether the bytes are those from `start` to `end` of another span, in which they must lie.
  func equals(_ other: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard count == end - start else { return false }
    var offset = 0
    while offset + 8 <= count {
      if eight(offset) != other.eight(start + offset) { return false }
      offset += 8
    }
    // The last bytes together with some that were looked at already.
    if count >= 8 { return eight(count - 8) == other.eight(end - 8) }
    while offset < count, self[offset] == other[start + offset] { offset += 1 }
    return offset == count
  }

  /// How many bytes, at most `limit`, two spans begin with alike; both must hold so many.
  func commonHead(_ other: Span<UInt8>, limit: Int) -> Int {
    var length = 0
    while length + 8 <= limit {
      let differing = eight(length) ^ other.eight(length)
      if differing != 0 { return length + differing.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < limit, self[length] == other[length] { length += 1 }
    return length
  }

  /// How many bytes, at most `limit`, two spans end with alike; both must hold so many.
  func commonTail(_ other: Span<UInt8>, limit: Int) -> Int {
    var length = 0
    while length + 8 <= limit {
      let differing = eight(count - length - 8) ^ other.eight(other.count - length - 8)
      if differing != 0 { return length + differing.leadingZeroBitCount / 8 }
      length += 8
    }
    while length < limit, self[count - length - 1] == other[other.count - length - 1] { length += 1 }
    return length
  }

  /// A number told by the first and last eight bytes from `start` to `end`, which must lie in the span, and by how many there
  /// are: enough to tell short words apart mostly.
  func fingerprintOfEnds(_ start: Int, _ end: Int) -> UInt64 {
    guard end - start >= 8 else { return fingerprint(start, end) }
    let ends = eight(start) ^ (eight(end - 8) &* 0xC2B2_AE3D_27D4_EB4F)
    let hash = (ends ^ UInt64(truncatingIfNeeded: end - start)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 32
  }

  /// A fingerprint of the bytes from `start` to `end`, which must lie in the span: eight at a time, and their number.
  func fingerprint(_ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: end - start)
    var other: UInt64 = 0x9AE1_6A3B_2F90_404F
    var offset = start
    // Two lanes, so that one multiplication need not wait for the other.
    while offset + 16 <= end {
      hash = (hash ^ eight(offset)) &* 0x9E37_79B9_7F4A_7C15
      other = (other ^ eight(offset + 8)) &* 0xC2B2_AE3D_27D4_EB4F
      hash ^= hash >> 29
      other ^= other >> 31
      offset += 16
    }
    hash ^= other
    while offset + 8 <= end {
      hash = (hash ^ eight(offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    while offset < end {
      hash = (hash ^ UInt64(self[offset])) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
