extension JSON {
  /// Appends the value as UTF-8; with `pretty` on several lines, two spaces a level. A number that is not finite
  /// becomes `null`, since JSON has no other word for it.
  public func write(into bytes: inout ContiguousArray<UInt8>, pretty: Bool = false) {
    write(into: &bytes, indent: pretty ? 0 : nil)
  }

  /// The value as UTF-8.
  public func bytes(pretty: Bool = false) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    write(into: &bytes, pretty: pretty)
    return bytes
  }

  private func write(into bytes: inout ContiguousArray<UInt8>, indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): JSON.write(value, into: &bytes)
    case .number(let value): bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    case .string(let value): JSON.write(value, into: &bytes)
    case .array(let elements): JSON.write(elements, into: &bytes, indent: indent)
    case .object(let object): JSON.write(object, into: &bytes, indent: indent)
    case .encoded(let written): bytes.append(contentsOf: written)
    }
  }

  private static func write(_ elements: [JSON], into bytes: inout ContiguousArray<UInt8>, indent: Int?) {
    bytes.append(0x5B)
    let inner = indent.map { $0 + 1 }
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      breakLine(into: &bytes, indent: inner)
      element.write(into: &bytes, indent: inner)
    }
    if !isFirst { breakLine(into: &bytes, indent: indent) }
    bytes.append(0x5D)
  }

  private static func write(_ object: JSONObject, into bytes: inout ContiguousArray<UInt8>, indent: Int?) {
    bytes.append(0x7B)
    let inner = indent.map { $0 + 1 }
    var isFirst = true
    for member in object.members {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      breakLine(into: &bytes, indent: inner)
      write(member.key, into: &bytes)
      bytes.append(0x3A)
      if inner != nil { bytes.append(0x20) }
      member.value.write(into: &bytes, indent: inner)
    }
    if !isFirst { breakLine(into: &bytes, indent: indent) }
    bytes.append(0x7D)
  }

  private static func breakLine(into bytes: inout ContiguousArray<UInt8>, indent: Int?) {
    guard let indent else { return }
    bytes.append(0x0A)
    for _ in 0..<max(0, indent) { bytes.append(contentsOf: "  ".utf8) }
  }

  /// Appends a whole number in decimal digits.
  public static func write(_ value: Int, into bytes: inout ContiguousArray<UInt8>) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    let first = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    var low = first
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// Appends a string in quotation marks, escaped where JSON demands it and nowhere else.
  public static func write(_ value: String, into bytes: inout ContiguousArray<UInt8>) {
    bytes.append(0x22)
    if isPlain(value.utf8.span) {
      bytes.append(contentsOf: value.utf8)
    } else {
      for byte in value.utf8 { writeEscaped(byte, into: &bytes) }
    }
    bytes.append(0x22)
  }

  /// Whether no byte needs an escape.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
    }
    return true
  }

  private static func writeEscaped(_ byte: UInt8, into bytes: inout ContiguousArray<UInt8>) {
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x08: short = 0x62
    case 0x09: short = 0x74
    case 0x0A: short = 0x6E
    case 0x0C: short = 0x66
    case 0x0D: short = 0x72
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(0x30 + byte >> 4)
      bytes.append((byte & 15) < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
      return
    default: return bytes.append(byte)
    }
    bytes.append(0x5C)
    bytes.append(short)
  }
}
