import AnnualReport

/// Finds any of a few Chinese words in one pass over bytes.
struct KeywordScanner: Sendable {
  /// The words, longer ones before shorter ones, so that 起草联系人 is found before 起草.
  private let words: [[UInt8]]
  /// Whether a word begins with a character that has this hash.
  private let starts: [Bool]

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }.filter { $0.count >= 3 }.sorted { $0.count > $1.count }
    var starts = Array(repeating: false, count: 256)
    for word in self.words { starts[KeywordScanner.hash(word[0], word[1], word[2])] = true }
    self.starts = starts
  }

  /// The first word in a range.
  func first(in text: SourceText, _ range: TextRange) -> TextRange? {
    next(in: text, from: Int(range.start), to: Int(range.end))
  }

  /// The words in some ranges, in order; words do not overlap.
  func all(in text: SourceText, _ ranges: [TextRange]) -> [TextRange] {
    var found: [TextRange] = []
    for range in ranges {
      var offset = Int(range.start)
      while let hit = next(in: text, from: offset, to: Int(range.end)) {
        found.append(hit)
        offset = Int(hit.end)
      }
    }
    return found
  }

  private func next(in text: SourceText, from start: Int, to end: Int) -> TextRange? {
    let bytes = text.bytes.span
    let starts = starts.span
    let limit = min(end, bytes.count) - 2
    var offset = start
    while offset < limit {
      let byte = bytes[offset]
      if byte & 0xF0 != 0xE0 {
        offset += 1
        continue
      }
      if starts[KeywordScanner.hash(byte, bytes[offset + 1], bytes[offset + 2])],
        let hit = word(at: offset, before: limit + 2, text)
      {
        return hit
      }
      offset += 3
    }
    return nil
  }

  private func word(at offset: Int, before end: Int, _ text: SourceText) -> TextRange? {
    for word in words where offset + word.count <= end {
      if word.indices.allSatisfy({ text.byte(at: offset + $0) == word[$0] }) {
        return TextRange(offset, offset + word.count)
      }
    }
    return nil
  }

  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int((first &* 7) ^ (second &* 31) ^ third)
  }
}

extension SourceText {
  /// A range with the pair of brackets right around it, where there is one.
  func withBrackets(_ range: TextRange) -> TextRange {
    let pairs: [(String, String)] = [("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"), ("〔", "〕")]
    for (open, close) in pairs {
      let outer = TextRange(Int(range.start) - open.utf8.count, Int(range.end) + close.utf8.count)
      let before = self[TextRange(outer.start, range.start)]
      if before == open, self[TextRange(range.end, outer.end)] == close { return outer }
    }
    return range
  }
}
