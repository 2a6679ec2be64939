import AnnualReport

/// Finds any of a few words, torn over lines or not, in one pass over bytes. Words begin with a Han character.
struct WordSet: Sendable {
  /// A word that was found: which one, and where.
  struct Hit: Sendable {
    let word: Int
    let range: TextRange
  }
  private let words: [(index: Int, scalars: [UInt32])]
  /// One bit for each Han character: whether a word begins with it; whether it is some word's second.
  private let firsts: [UInt64]
  private let seconds: [UInt64]

  /// A set; a hit names a word by its place in `words`. Longer words are found before shorter ones.
  init(_ words: [String]) {
    self.words = words.enumerated().map { ($0.offset, $0.element.unicodeScalars.map(\.value)) }
      .sorted { $0.scalars.count > $1.scalars.count }
    var firsts = [UInt64](repeating: 0, count: 1024)
    var seconds = firsts
    for (_, scalars) in self.words {
      firsts[Int(scalars[0] >> 6) & 1023] |= 1 << UInt64(scalars[0] & 63)
      if scalars.count > 1 { seconds[Int(scalars[1] >> 6) & 1023] |= 1 << UInt64(scalars[1] & 63) }
    }
    self.firsts = firsts
    self.seconds = seconds
  }

  /// Every word in some ranges, in order, apart from one another, until `take` answers false.
  func each(in text: SourceText, _ ranges: [TextRange], _ take: (Hit) -> Bool) {
    let bytes = text.bytes.span
    let firsts = firsts.span
    let seconds = seconds.span
    for range in ranges {
      var offset = Int(range.start)
      let end = min(Int(range.end), bytes.count) - 2
      while offset < end {
        let byte = bytes[offset]
        guard byte & 0xF0 == 0xE0 else {
          offset += 1
          continue
        }
        let third = bytes[offset + 2]
        let block = Int(byte & 0x0F) << 6 | Int(bytes[offset + 1] & 0x3F)
        if firsts[block] >> UInt64(third & 0x3F) & 1 != 0 {
          let next = offset + 3
          var mayGoOn = true
          if next < end, bytes[next] &- 0xE4 < 6 {
            let block = Int(bytes[next] & 0x0F) << 6 | Int(bytes[next + 1] & 0x3F)
            mayGoOn = seconds[block] >> UInt64(bytes[next + 2] & 0x3F) & 1 != 0
          }
          if mayGoOn, let hit = match(text, at: offset) {
            if !take(hit) { return }
            offset = Int(hit.range.end)
            continue
          }
        }
        offset += 3
      }
    }
  }

  /// Every word in some ranges.
  func all(in text: SourceText, _ ranges: [TextRange]) -> [Hit] {
    var hits: [Hit] = []
    each(in: text, ranges) { hit in
      hits.append(hit)
      return true
    }
    return hits
  }

  /// The first word in some ranges.
  func first(in text: SourceText, _ ranges: [TextRange]) -> Hit? {
    var found: Hit?
    each(in: text, ranges) { hit in
      found = hit
      return false
    }
    return found
  }

  /// The longest word that begins at an offset; up to 12 bytes of blanks may stand between two of its characters.
  private func match(_ text: SourceText, at offset: Int) -> Hit? {
    for (index, scalars) in words {
      var position = offset
      var matched = 0
      var end = offset
      while matched < scalars.count {
        let (value, length) = text.scalar(at: position)
        if value == scalars[matched] {
          matched += 1
          position += length
          end = position
        } else if matched > 0, SourceText.isBlank(value), position < text.count, position - end <= 12 {
          position += length
        } else {
          break
        }
      }
      if matched == scalars.count { return Hit(word: index, range: TextRange(offset, end)) }
    }
    return nil
  }
}
