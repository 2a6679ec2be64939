/// GB18030, and with it GBK and GB 2312. Which code stands for which character: ``GB18030Table``.
struct GB18030: TextCoding {
  static let keepsASCII = true
  var encoding: Encoding { .gb18030 }
  private let pairs = GB18030Table.pairs

  @inline(__always)
  func codePoint(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = Int(bytes[index])
    if lead < 0x80 { return (UInt32(lead), 1) }
    // Code page 936 has the euro sign at 0x80.
    if lead == 0x80 { return (0x20AC, 1) }
    guard lead < 0xFF, index + 1 < bytes.count else { return (0, 0) }
    let trail = Int(bytes[index + 1])
    if trail < 0x40 { return four(in: bytes, at: index) }
    guard trail != 0x7F, trail != 0xFF else { return (0, 0) }
    return (UInt32(pairs.span[(lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)]), 2)
  }

  /// A code of four bytes: 39,420 for the rest of the first plane, then the other planes in one stretch.
  @inline(never)
  private func four(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    guard bytes.count - index >= 4 else { return (0, 0) }
    let (second, third, fourth) = (Int(bytes[index + 1]), Int(bytes[index + 2]), Int(bytes[index + 3]))
    guard second >= 0x30, second <= 0x39, third >= 0x81, third <= 0xFE, fourth >= 0x30, fourth <= 0x39 else {
      return (0, 0)
    }
    let linear = ((Int(bytes[index]) - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
    let fours = GB18030Table.fours
    if linear < fours.count { return (UInt32(fours[linear]), 4) }
    guard linear >= 189_000, linear < 189_000 + 0x100000 else { return (0, 0) }
    return (UInt32(linear - 189_000 + 0x10000), 4)
  }

  func append(_ scalar: Unicode.Scalar, to bytes: inout ContiguousArray<UInt8>) -> Bool {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      return true
    }
    var linear = Int(scalar.value) - 0x10000 + 189_000
    if scalar.value < 0x10000 {
      let code = Int(GB18030Table.codes[Int(scalar.value)])
      if code == 0 { return false }
      if code < 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: code >> 8))
        bytes.append(UInt8(truncatingIfNeeded: code))
        return true
      }
      linear = code - 0x10000
    }
    bytes.append(UInt8(truncatingIfNeeded: linear / 12600 + 0x81))
    bytes.append(UInt8(truncatingIfNeeded: linear / 1260 % 10 + 0x30))
    bytes.append(UInt8(truncatingIfNeeded: linear / 10 % 126 + 0x81))
    bytes.append(UInt8(truncatingIfNeeded: linear % 10 + 0x30))
    return true
  }
}
