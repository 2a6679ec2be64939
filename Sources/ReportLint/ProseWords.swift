import AnnualReport

/// The watched words of a report's prose, torn over lines or not, found in one pass over its bytes.
struct ProseWords: Sendable {
  /// A word that was found: which one of its set, and where.
  struct Hit: Sendable {
    let word: Int
    let range: TextRange
    /// Whether blanks or line ends stand within the word.
    let isTorn: Bool
  }
  /// A word of the lexicon that was found; at one place the longest first.
  private struct Found {
    let word: Int
    let range: TextRange
  }
  private var found: [Found] = []
  /// One bit for each set that a word was found of.
  private var sets: UInt64 = 0

  /// No words.
  init() {}

  /// Makes room for the words of most reports.
  mutating func reserve() { found.reserveCapacity(60) }

  /// Looks at one stretch of prose. A word may end a little behind it. What is no Han character is given to `other`, which
  /// answers the offset behind it: one pass serves words and marks.
  @inline(__always)
  mutating func scan(_ bytes: Span<UInt8>, _ range: TextRange, other: (Span<UInt8>, Int, UInt8) -> Int) {
    WordLexicon.shared.each(bytes, range, other: other) { take($0, bytes, at: $1, before: $2) }
  }

  /// Takes the words of a group that begin with the character at an offset.
  @inline(never)
  private mutating func take(_ group: Int, _ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    WordLexicon.shared.find(group, bytes, at: offset, before: end) {
      found.append(Found(word: $0, range: $2))
      sets |= $1
    }
  }

  /// Appends other words, moved by a number of bytes.
  mutating func append(_ other: ProseWords, shiftedBy delta: Int) {
    sets |= other.sets
    for one in other.found { found.append(Found(word: one.word, range: one.range.shifted(by: delta))) }
  }

  /// Whether a word of a set stands anywhere in the prose.
  func holds(_ set: WatchedWords) -> Bool { sets >> UInt64(set.rawValue) & 1 != 0 }

  /// Every word of a set in some ranges, in order, apart from one another, until `take` answers false. At one place the
  /// longest word counts.
  func each(_ set: WatchedWords, in ranges: [TextRange], _ take: (Hit) -> Bool) {
    guard holds(set) else { return }
    let places = WordLexicon.shared.places[set.rawValue]
    var index = 0
    for range in ranges {
      var end = range.start
      index = first(from: range.start, near: index)
      while index < found.count, found[index].range.start < range.end {
        let hit = found[index]
        index += 1
        let word = Int(places[hit.word])
        guard hit.range.start >= end, word >= 0 else { continue }
        end = hit.range.end
        let isTorn = hit.range.count > WordLexicon.shared.lengths[hit.word]
        if !take(Hit(word: word, range: hit.range, isTorn: isTorn)) { return }
      }
    }
  }

  /// Every word of a set in some ranges.
  func all(_ set: WatchedWords, in ranges: [TextRange]) -> [Hit] {
    var hits: [Hit] = []
    each(set, in: ranges) { hit in
      hits.append(hit)
      return true
    }
    return hits
  }

  /// The first word of a set in some ranges.
  func first(_ set: WatchedWords, in ranges: [TextRange]) -> Hit? {
    var found: Hit?
    each(set, in: ranges) { hit in
      found = hit
      return false
    }
    return found
  }

  /// The index of the first word that begins at or behind an offset; most often one that is at hand.
  private func first(from offset: UInt32, near index: Int) -> Int {
    // The ranges of a report's prose follow each other: so do the words in them.
    let isBehind = index >= found.count || found[index].range.start >= offset
    if isBehind, index == 0 || found[index - 1].range.start < offset { return index }
    return found.partitioningIndex { $0.range.start >= offset }
  }
}
