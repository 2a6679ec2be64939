import AnnualReport

/// How the bytes of a file are to be understood.
public enum Encoding {
  /// What stands against reading the bytes as UTF-8; nil for UTF-8, with or without a byte-order mark.
  public static func problem(of bytes: ContiguousArray<UInt8>) -> FileProblem? {
    let lead = bytes.prefix(4)
    if lead.elementsEqual([0xFF, 0xFE, 0, 0]) || lead.elementsEqual([0, 0, 0xFE, 0xFF]) {
      return .notUTF8(.utf32, row: 1)
    }
    if lead.starts(with: [0xFF, 0xFE]) || lead.starts(with: [0xFE, 0xFF]) { return .notUTF8(.utf16, row: 1) }
    guard let offset = firstInvalidByte(in: bytes) else { return nil }
    let row = bytes[..<offset].count { $0 == 0x0A } + 1
    return .notUTF8(looksLikeGB18030(bytes, from: offset) ? .gb18030 : .unknown, row: row)
  }

  /// The offset of the first byte that does not belong to well-formed UTF-8 (Unicode 3.9, table 3-7).
  static func firstInvalidByte(in bytes: ContiguousArray<UInt8>) -> Int? {
    let span = bytes.span
    let end = span.count
    var index = 0
    while index < end {
      let lead = span[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      guard length > 0, end - index >= length else { return index }
      let second = span[index + 1]
      let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
      guard second >= low, second <= high else { return index }
      if length > 2, span[index + 2] & 0xC0 != 0x80 { return index }
      if length > 3, span[index + 3] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  /// Whether the first bytes outside ASCII, a few hundred pairs at most, are all pairs of GBK.
  private static func looksLikeGB18030(_ bytes: ContiguousArray<UInt8>, from start: Int) -> Bool {
    var index = start
    var pairs = 0
    while index < bytes.count, pairs < 300 {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard lead != 0x80, lead != 0xFF, index + 1 < bytes.count else { return pairs > 3 }
      let trail = bytes[index + 1]
      guard trail >= 0x40 || (trail >= 0x30 && trail <= 0x39), trail != 0x7F, trail != 0xFF else { return false }
      index += 2
      pairs += 1
    }
    return pairs > 0
  }
}
