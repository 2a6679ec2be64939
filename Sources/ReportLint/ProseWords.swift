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
      found.append(Found(word: $0, range: $1))
      sets |= WordLexicon.shared.sets[$0]
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
        guard hit.range.start >= end, let word = places[hit.word] else { continue }
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

/// All watched words, arranged for the search.
private struct WordLexicon: Sendable {
  /// A word's characters in ``letters``, and its number.
  private struct Entry {
    let start: Int
    let count: Int
    let word: Int
    let first: UInt32
    /// 0 for a word of one character.
    let second: UInt32
  }
  /// The words by the heads of their groups, longer ones before shorter ones.
  private var entries: [Entry] = []
  private var letters: [UInt32] = []
  /// By the low twelve bits of a character: the group of the words that begin with it; 0 where none does.
  private var heads = [UInt8](repeating: 0, count: 4096)
  /// Where the words of each group begin, and where those of the last one end.
  private var groups: [Int] = [0, 0]
  /// By group: one bit for the low six bits of each character that may follow in a word; all bits where a word ends.
  private var seconds: [UInt64] = [0]
  /// For each set: a word's place in it.
  private(set) var places: [[Int?]] = []
  /// One bit for each set a word is in.
  private(set) var sets: [UInt64] = []
  /// Number of bytes of each word.
  private(set) var lengths: [Int] = []

  static let shared = WordLexicon()

  private init() {
    let words = Set(WatchedWords.allCases.flatMap(\.words)).sorted { $1.utf8.count < $0.utf8.count }
    var sorted = Array(repeating: [(word: Int, scalars: [UInt32])](), count: 4096)
    for (number, word) in words.enumerated() {
      let scalars = word.unicodeScalars.map(\.value)
      if let first = scalars.first { sorted[Int(first & 0xFFF)].append((number, scalars)) }
    }
    for head in sorted.indices where !sorted[head].isEmpty { append(sorted[head], head) }
    lengths = words.map(\.utf8.count)
    for set in WatchedWords.allCases {
      let own = Dictionary(uniqueKeysWithValues: set.words.enumerated().map { ($1, $0) })
      places.append(words.map { own[$0] })
    }
    sets = words.indices.map { word in
      places.indices.reduce(0) { places[$1][word] == nil ? $0 : $0 | 1 << UInt64($1) }
    }
  }

  /// Appends the words of a group. Should there be more groups than a byte counts, the last ones are one.
  private mutating func append(_ words: [(word: Int, scalars: [UInt32])], _ head: Int) {
    if seconds.count < 256 {
      seconds.append(0)
      groups.append(entries.count)
    }
    heads[head] = UInt8(clamping: seconds.count - 1)
    for (word, scalars) in words {
      let second = scalars.count > 1 ? scalars[1] : 0
      entries.append(
        Entry(start: letters.count, count: scalars.count, word: word, first: scalars[0], second: second))
      letters += scalars
      seconds[seconds.count - 1] |= second == 0 ? .max : 1 << UInt64(second & 63)
    }
    groups[groups.count - 1] = entries.count
  }

  /// Every place in a range where a word may begin, with the group of such words and the end of the range. What is no Han
  /// character is given to `other`.
  @inline(__always)
  func each(
    _ bytes: Span<UInt8>, _ range: TextRange, other: (Span<UInt8>, Int, UInt8) -> Int,
    _ take: (Int, Int, Int) -> Void
  ) {
    let heads = heads.span
    let seconds = seconds.span
    let end = min(Int(range.end), bytes.count)
    var offset = Int(range.start)
    while offset < end {
      let word = bytes.four(offset)
      let byte = UInt8(truncatingIfNeeded: word)
      guard byte &- 0xE4 < 6 else {
        offset = other(bytes, offset, byte)
        continue
      }
      let group = Int(heads[Int(word >> 2 & 0xFC0 | word >> 16 & 0x3F)])
      // Where a Han character follows, its last six bits most often tell that no word goes on with it.
      if group != 0, offset &+ 2 < end {
        let isHan = UInt8(truncatingIfNeeded: word >> 24) &- 0xE4 < 6 && offset &+ 5 < end
        if !isHan || seconds[group] >> UInt64(bytes[offset &+ 5] & 63) & 1 != 0 { take(group, offset, end) }
      }
      offset &+= 3
    }
  }

  /// The code point of a character of three bytes.
  @inline(__always)
  private static func letter(_ word: UInt32) -> UInt32 {
    (word & 0x0F) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F
  }

  /// The words of a group that begin with the character at an offset.
  @inline(__always)
  func find(_ group: Int, _ bytes: Span<UInt8>, at offset: Int, before end: Int, _ take: (Int, TextRange) -> Void) {
    let entries = entries.span
    let first = WordLexicon.letter(bytes.four(offset))
    // The second character, where it follows at once and is Han.
    let next = offset + 3
    let isHan = next + 2 < end && bytes[next] &- 0xE4 < 6
    let second = isHan ? WordLexicon.letter(bytes.four(next)) : 0
    for index in groups[group]..<groups[group + 1] {
      guard entries[index].first == first else { continue }
      if second != 0, entries[index].second != 0 {
        guard entries[index].second == second else { continue }
        if entries[index].count == 2 {
          take(entries[index].word, TextRange(offset, offset + 6))
          continue
        }
      }
      if let behind = match(entries[index], bytes, offset) { take(entries[index].word, TextRange(offset, behind)) }
    }
  }

  /// Where a word ends that begins at an offset; up to 12 bytes of blanks may stand between two of its characters.
  private func match(_ entry: Entry, _ bytes: Span<UInt8>, _ offset: Int) -> Int? {
    let letters = letters.span
    var position = offset + 3
    var matched = 1
    var end = position
    while matched < entry.count, position < bytes.count {
      let word = bytes.four(position)
      let isHan = UInt8(truncatingIfNeeded: word) &- 0xE4 < 6
      let (value, length) = isHan ? (WordLexicon.letter(word), 3) : SourceText.scalar(bytes, at: position)
      if value == letters[entry.start + matched] {
        matched += 1
        end = position + length
      } else if !SourceText.isBlank(value) || position - end > 12 {
        break
      }
      position += length
    }
    return matched == entry.count ? end : nil
  }
}
