import AnnualReport

extension SourceText {
  /// Tells this text from others: FNV-1a over the bytes, eight at a time, and their number.
  public var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = bytes.span
    var offset = 0
    while offset + 8 <= bytes.count {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
      hash = (hash ^ word) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 32
      offset += 8
    }
    while offset < bytes.count {
      hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    return (hash ^ UInt64(bytes.count)) &* 0x0000_0100_0000_01B3
  }
}
