/// A few words of the document with blanks and marks left out; made for the rare candidate, never for a whole text.
struct Words {
  /// UTF-8 without blanks, line breaks and Markdown marks.
  let bytes: [UInt8]

  var isEmpty: Bool { bytes.isEmpty }
  /// Number of code points.
  var count: Int { bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
  /// The words as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ string: String) { self.bytes = Array(string.utf8) }

  /// Whether `needle` occurs.
  func contains(_ needle: String) -> Bool { offset(of: Array(needle.utf8)) != nil }
  /// Whether one of `needles` occurs.
  func contains(anyOf needles: [String]) -> Bool { needles.contains { contains($0) } }
  func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }
  func hasPrefix(anyOf prefixes: [String]) -> Bool { prefixes.contains { hasPrefix($0) } }
  func hasSuffix(_ suffix: String) -> Bool { bytes.reversed().starts(with: suffix.utf8.reversed()) }
  func hasSuffix(anyOf suffixes: [String]) -> Bool { suffixes.contains { hasSuffix($0) } }

  /// The first `limit` code points.
  func prefix(_ limit: Int) -> Words {
    var left = limit
    var end = 0
    while end < bytes.count {
      if bytes[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return Words(bytes: Array(bytes[..<end]))
  }

  /// Without one of `prefixes` at the beginning, as often as it stands there.
  func dropping(prefixes: [String]) -> Words {
    var words = self
    while let prefix = prefixes.first(where: { words.hasPrefix($0) }) {
      words = Words(bytes: Array(words.bytes.dropFirst(prefix.utf8.count)))
    }
    return words
  }

  /// Without one of `suffixes` at the end, as often as it stands there.
  func dropping(suffixes: [String]) -> Words {
    var words = self
    while let suffix = suffixes.first(where: { words.hasSuffix($0) }) {
      words = Words(bytes: Array(words.bytes.dropLast(suffix.utf8.count)))
    }
    return words
  }

  /// What follows the last of `marks`; everything where there is none.
  func tail(afterAnyOf marks: [String]) -> Words {
    var start = 0
    for mark in marks {
      let needle = Array(mark.utf8)
      var from = 0
      while let found = offset(of: needle, from: from) {
        from = found + needle.count
        start = max(start, from)
      }
    }
    return Words(bytes: Array(bytes[start...]))
  }

  /// Whether every code point of these words occurs in `other` in the same order (人社局 in 人力资源和社会保障局).
  func isAbbreviation(of other: Words) -> Bool {
    let short = Array(string.unicodeScalars)
    var matched = 0
    for scalar in other.string.unicodeScalars where matched < short.count && short[matched] == scalar { matched += 1 }
    return matched == short.count
  }

  private func offset(of needle: [UInt8], from start: Int = 0) -> Int? {
    guard !needle.isEmpty, bytes.count >= needle.count + start else { return nil }
    for offset in start...(bytes.count - needle.count) where bytes[offset] == needle[0] {
      if bytes[offset..<(offset + needle.count)].elementsEqual(needle) { return offset }
    }
    return nil
  }
}
