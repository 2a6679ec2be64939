/// Character references of HTML: the named ones that occur in reports, decimal and hexadecimal ones.
enum HTMLEntity {
  private static let named: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”",
    "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–", "middot": "·", "hellip": "…", "ensp": " ", "emsp": " ",
    "thinsp": " ", "times": "×", "copy": "©", "bull": "•",
  ]

  /// The character that a reference at `offset` stands for and the offset behind it; nil where it is none.
  static func read(_ bytes: Span<UInt8>, _ offset: Int) -> (Unicode.Scalar, Int)? {
    var end = offset + 1
    while end < bytes.count, end - offset < 12, bytes[end] != 0x3B {
      let byte = bytes[end]
      guard byte == 0x23 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else { return nil }
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x3B, end > offset + 1 else { return nil }
    var name = ""
    for position in (offset + 1)..<end { name.unicodeScalars.append(Unicode.Scalar(bytes[position])) }
    if let scalar = named[name] { return (scalar, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, let scalar = Unicode.Scalar(value), value != 0 else { return nil }
    return (scalar, end + 1)
  }
}
