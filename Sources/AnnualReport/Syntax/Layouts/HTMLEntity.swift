/// Character references of HTML: the named ones that occur in reports, decimal and hexadecimal ones.
enum HTMLEntity {
  private static let named: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”",
    "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–", "middot": "·", "hellip": "…", "ensp": " ", "emsp": " ",
    "thinsp": " ", "times": "×", "copy": "©", "bull": "•", "minus": "−", "shy": "\u{AD}", "zwnj": "\u{200C}",
    "zwj": "\u{200D}",
  ]
  /// The names that are read without a semicolon, too.
  private static let unclosed = ["nbsp", "amp", "lt", "gt", "quot", "copy", "middot"]

  /// The character that a reference at `offset` stands for and the offset behind it; nil where it is none.
  static func read(_ bytes: Span<UInt8>, _ offset: Int) -> (Unicode.Scalar, Int)? {
    var end = offset + 1
    while end < bytes.count, end - offset < 12 {
      let byte = bytes[end]
      guard byte == 0x23 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else { break }
      end += 1
    }
    guard end > offset + 1 else { return nil }
    var name = ""
    for position in (offset + 1)..<end { name.unicodeScalars.append(Unicode.Scalar(bytes[position])) }
    let isClosed = end < bytes.count && bytes[end] == 0x3B
    if isClosed, let scalar = named[name] { return (scalar, end + 1) }
    if name.hasPrefix("#") { return number(name.dropFirst()).map { ($0, isClosed ? end + 1 : end) } }
    if isClosed { return nil }
    // `&nbsp0`: what follows belongs to the name only where no shorter one is known.
    guard let known = unclosed.first(where: { name.hasPrefix($0) }), let scalar = named[known] else { return nil }
    return (scalar, offset + 1 + known.utf8.count)
  }

  /// The character of a number, hexadecimal behind an x.
  private static func number(_ digits: Substring) -> Unicode.Scalar? {
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, value != 0 else { return nil }
    return Unicode.Scalar(value)
  }
}
