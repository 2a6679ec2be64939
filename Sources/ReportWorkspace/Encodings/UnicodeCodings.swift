/// UTF-8, as the edits of a file go through it. Bytes that are none are kept one by one.
struct UTF8Coding: TextCoding {
  static let keepsASCII = true
  var encoding: Encoding { .utf8 }

  func codePoint(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch Encoding.sequenceLength(in: bytes, at: index) {
    case 2: return ((lead & 0x1F) << 6 | tail(1), 2)
    case 3: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    case 4: return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    default: return (0, 0)
    }
  }

  func append(_ scalar: Unicode.Scalar, to bytes: inout ContiguousArray<UInt8>) -> Bool {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }
}

/// UTF-16 of either byte order.
struct UTF16Coding: TextCoding {
  static let keepsASCII = false
  let isBigEndian: Bool
  var encoding: Encoding { isBigEndian ? .utf16BE : .utf16LE }

  @inline(__always)
  func codePoint(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    guard bytes.count - index >= 2 else { return (0, 0) }
    let high = unit(in: bytes, at: index)
    if high & 0xF800 != 0xD800 { return (high, 2) }
    guard high < 0xDC00, bytes.count - index >= 4 else { return (0, 0) }
    let low = unit(in: bytes, at: index + 2)
    guard low & 0xFC00 == 0xDC00 else { return (0, 0) }
    return (0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), 4)
  }

  @inline(__always)
  private func unit(in bytes: Span<UInt8>, at index: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  func append(_ scalar: Unicode.Scalar, to bytes: inout ContiguousArray<UInt8>) -> Bool {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      let low = UInt8(truncatingIfNeeded: unit)
      bytes.append(isBigEndian ? high : low)
      bytes.append(isBigEndian ? low : high)
    }
    return true
  }
}
