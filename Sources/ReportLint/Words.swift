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
  func contains(_ needle: String) -> Bool { bytes.span.offset(of: needle.utf8Span.span, from: 0) != nil }
  /// Whether one of `needles` occurs.
  func contains(anyOf needles: [String]) -> Bool { needles.contains { contains($0) } }
  func hasPrefix(_ prefix: String) -> Bool { bytes.span.holds(prefix.utf8Span.span, at: 0) }
  func hasPrefix(anyOf prefixes: [String]) -> Bool { prefixes.contains { hasPrefix($0) } }
  func hasSuffix(_ suffix: String) -> Bool {
    let suffix = suffix.utf8Span.span
    return bytes.span.holds(suffix, at: bytes.count - suffix.count)
  }
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
    let words = bytes.span
    var start = 0
    while let prefix = prefixes.first(where: { words.holds($0.utf8Span.span, at: start) }) {
      start += prefix.utf8.count
    }
    return start == 0 ? self : Words(bytes: Array(bytes[start...]))
  }

  /// Whether nothing is left without `prefixes` at the beginning, as often as they stand there.
  func consists(of prefixes: [[UInt8]]) -> Bool {
    let words = bytes.span
    var start = 0
    while start < words.count {
      guard let prefix = prefixes.first(where: { $0[0] == words[start] && words.holds($0.span, at: start) }) else {
        return false
      }
      start += prefix.count
    }
    return true
  }

  /// Without one of `suffixes` at the end, as often as it stands there.
  func dropping(suffixes: [String]) -> Words {
    let words = bytes.span
    var end = bytes.count
    while let suffix = suffixes.first(where: { words.holds($0.utf8Span.span, at: end - $0.utf8.count) }) {
      end -= suffix.utf8.count
    }
    return end == bytes.count ? self : Words(bytes: Array(bytes[..<end]))
  }

  /// What follows the last of `marks`; everything where there is none.
  func tail(afterAnyOf marks: [String]) -> Words {
    let words = bytes.span
    var start = 0
    for mark in marks {
      let needle = mark.utf8Span.span
      var from = 0
      while let found = words.offset(of: needle, from: from) {
        from = found + needle.count
        start = max(start, from)
      }
    }
    return start == 0 ? self : Words(bytes: Array(bytes[start...]))
  }

  /// Whether every code point of these words occurs in `other` in the same order (人社局 in 人力资源和社会保障局).
  func isAbbreviation(of other: Words) -> Bool {
    let short = Array(string.unicodeScalars)
    var matched = 0
    for scalar in other.string.unicodeScalars where matched < short.count && short[matched] == scalar { matched += 1 }
    return matched == short.count
  }
}

extension Span<UInt8> {
  /// Whether other bytes stand at an offset.
  func holds(_ other: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + other.count <= count else { return false }
    for offset in 0..<other.count where self[start + offset] != other[offset] { return false }
    return true
  }

  /// The first offset, from `start` on, that other bytes stand at; nil for none, and for no bytes.
  func offset(of other: Span<UInt8>, from start: Int) -> Int? {
    guard !other.isEmpty else { return nil }
    // Its third byte tells a Han character better than the first, which few others have.
    let telling = min(2, other.count - 1)
    let end = count - other.count + telling
    var offset = start + telling
    while true {
      offset = first(other[telling], or: other[telling], from: offset, to: end + 1)
      guard offset <= end else { return nil }
      if holds(other, at: offset - telling) { return offset - telling }
      offset += 1
    }
  }
}
