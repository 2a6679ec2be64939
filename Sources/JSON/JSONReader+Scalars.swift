extension JSONReader {
  // MARK: Numbers

  mutating func number() throws(JSONError) -> JSON {
    let start = offset
    let isNegative = byte == 0x2D
    if isNegative { offset += 1 }
    let firstDigit = offset
    skipDigits()
    guard offset > firstDigit else { throw badNumber() }
    if bytes[firstDigit] == 0x30, offset > firstDigit + 1 {
      offset = firstDigit + 1
      throw failure(.badNumber)
    }
    let wholeEnd = offset
    if byte == 0x2E {
      offset += 1
      try skipDigitsAtLeastOne()
    }
    if byte == 0x65 || byte == 0x45 {
      offset += 1
      if byte == 0x2B || byte == 0x2D { offset += 1 }
      try skipDigitsAtLeastOne()
    }
    if offset == wholeEnd, let whole = integer(firstDigit..<wholeEnd, isNegative) { return .integer(whole) }
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)), value.isFinite else {
      offset = start
      throw failure(.numberTooLarge)
    }
    return .number(value)
  }

  private func badNumber() -> JSONError { failure(offset < end ? .badNumber : .unexpectedEnd) }

  private mutating func skipDigits() {
    while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
  }

  private mutating func skipDigitsAtLeastOne() throws(JSONError) {
    let first = offset
    skipDigits()
    guard offset > first else { throw badNumber() }
  }

  /// The whole number; nil where it does not fit, and for `-0`, which only floating point can keep.
  private func integer(_ digits: Range<Int>, _ isNegative: Bool) -> Int? {
    var value = 0
    for index in digits {
      let digit = Int(bytes[index] &- 0x30)
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !overflow, !overflow2 else { return nil }
      value = sum
    }
    return isNegative && value == 0 ? nil : value
  }

  // MARK: Strings

  /// A string; the offset stands at its opening quotation mark.
  mutating func string() throws(JSONError) -> String {
    offset += 1
    let start = offset
    offset = plainEnd()
    guard byte == 0x22, offset < end else { return try escapedString(from: start) }
    offset += 1
    let source = bytes
    return try text(source.span.extracting(start..<(offset - 1)), from: start)
  }

  /// The offset of the next quotation mark, backslash or control character.
  private func plainEnd() -> Int {
    let span = bytes.span
    var index = offset
    while index < end {
      let byte = span[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      index += 1
    }
    return index
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var buffer = ContiguousArray<UInt8>()
    buffer.reserveCapacity(2 * (offset - start) + 32)
    var plain = start
    while true {
      buffer.append(contentsOf: bytes[plain..<offset])
      guard offset < end else { throw failure(.unexpectedEnd) }
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return try text(buffer.span, from: start)
      case 0x5C: try escape(into: &buffer)
      default: throw failure(.controlCharacter)
      }
      plain = offset
      offset = plainEnd()
    }
  }

  /// The string of bytes that must be UTF-8. On failure the offset is looked for in the source from `start`.
  private mutating func text(_ words: Span<UInt8>, from start: Int) throws(JSONError) -> String {
    if let valid = try? UTF8Span(validating: words) { return String(copying: valid) }
    offset = start
    offset = firstInvalid(from: start)
    throw failure(.invalidUTF8)
  }

  private mutating func escape(into buffer: inout ContiguousArray<UInt8>) throws(JSONError) {
    offset += 1
    guard offset < end else { throw failure(.unexpectedEnd) }
    switch bytes[offset] {
    case 0x22: buffer.append(0x22)
    case 0x5C: buffer.append(0x5C)
    case 0x2F: buffer.append(0x2F)
    case 0x62: buffer.append(0x08)
    case 0x66: buffer.append(0x0C)
    case 0x6E: buffer.append(0x0A)
    case 0x72: buffer.append(0x0D)
    case 0x74: buffer.append(0x09)
    case 0x75: return try unicodeEscape(into: &buffer)
    default: throw failure(.badEscape)
    }
    offset += 1
  }

  /// `\uXXXX`, or two of them for a character outside the basic plane; the offset stands at the `u`.
  private mutating func unicodeEscape(into buffer: inout ContiguousArray<UInt8>) throws(JSONError) {
    let start = offset - 1
    var code = try fourHexDigits()
    if code & 0xFC00 == 0xD800, byte == 0x5C, offset + 1 < end, bytes[offset + 1] == 0x75 {
      let behindFirst = offset
      offset += 1
      let low = try fourHexDigits()
      if low & 0xFC00 == 0xDC00 {
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      } else if keepsHalves {
        offset = behindFirst
      }
    }
    guard let scalar = Unicode.Scalar(keepsHalves && code & 0xFFFF_F800 == 0xD800 ? 0xFFFD : code) else {
      offset = start
      throw failure(.loneSurrogate)
    }
    if let encoded = UTF8.encode(scalar) { buffer.append(contentsOf: encoded) }
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    offset += 1
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end else { throw failure(.unexpectedEnd) }
      let digit: UInt8
      switch bytes[offset] {
      case let byte where byte &- 0x30 < 10: digit = byte &- 0x30
      case let byte where (byte | 0x20) &- 0x61 < 6: digit = (byte | 0x20) &- 0x57
      default: throw failure(.badEscape)
      }
      code = code << 4 | UInt32(digit)
      offset += 1
    }
    return code
  }

  /// The offset of the first byte from `start` that does not belong to well-formed UTF-8.
  private func firstInvalid(from start: Int) -> Int {
    var index = start
    while index < end {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      guard length > 0, index + length <= end,
        String(validating: bytes[index..<(index + length)], as: UTF8.self) != nil
      else { return index }
      index += length
    }
    return index
  }
}
