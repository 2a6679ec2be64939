import AnnualReport

/// All watched words, arranged for the search.
struct WordLexicon: Sendable {
  /// A word's characters in ``letters``, and its number.
  private struct Entry {
    let start: Int
    let count: Int
    let word: Int
    /// One bit for each set it is in.
    let sets: UInt64
    /// Its first characters; 0 behind its end.
    let first: UInt32
    let second: UInt32
    let third: UInt32
  }
  /// The words by the heads of their groups, longer ones before shorter ones.
  private var entries: [Entry] = []
  private var letters: [UInt32] = []
  /// By the last two bytes of a character: the group of the words that begin with it; 0 where none does.
  private var heads = [UInt8](repeating: 0, count: 0x4000)
  /// Where the words of each group begin, and where those of the last one end.
  private var groups: [Int] = [0, 0]
  /// By group: one bit for the low six bits of each character that may follow in a word; all bits where a word ends.
  private var seconds: [UInt64] = [0]
  /// For each set: a word's place in it; -1 for a word that is not.
  private(set) var places: [[Int16]] = []
  /// One bit for each set a word is in.
  private var sets: [UInt64] = []
  /// Number of bytes of each word.
  private(set) var lengths: [Int] = []

  static let shared = WordLexicon()

  /// A word before it has its place.
  private struct Word {
    let scalars: [UInt32]
    let number: Int
    var head: Int { Int(scalars[0] & 0xFFF) }
  }

  /// Arranges the words without hashing them: the first report of every run waits for it.
  private init() {
    var groups: [[Word]] = Array(repeating: [], count: 4096)
    var members: [(set: Int, place: Int, word: Int)] = []
    for set in WatchedWords.allCases {
      for (place, text) in set.words.enumerated() where !text.isEmpty {
        let word = number(text, in: &groups)
        sets[word] |= 1 << UInt64(set.rawValue)
        members.append((set.rawValue, place, word))
      }
    }
    for head in groups.indices where !groups[head].isEmpty { append(groups[head], head) }
    places = Array(repeating: Array(repeating: -1, count: sets.count), count: WatchedWords.allCases.count)
    for member in members { places[member.set][member.word] = Int16(truncatingIfNeeded: member.place) }
  }

  /// The number of a word; one that was not there before is put into its group, longer words first.
  private mutating func number(_ text: String, in groups: inout [[Word]]) -> Int {
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    let word = Word(scalars: scalars, number: sets.count)
    if let known = groups[word.head].first(where: { $0.scalars == scalars }) { return known.number }
    let place = groups[word.head].firstIndex { $0.scalars.count < scalars.count } ?? groups[word.head].endIndex
    groups[word.head].insert(word, at: place)
    sets.append(0)
    lengths.append(text.utf8.count)
    return word.number
  }

  /// Appends the words of a group. Should there be more groups than a byte counts, the last ones are one.
  private mutating func append(_ words: [Word], _ head: Int) {
    if seconds.count < 256 {
      seconds.append(0)
      groups.append(entries.count)
    }
    heads[(head & 0x3F) << 8 | head >> 6] = UInt8(clamping: seconds.count - 1)
    for word in words {
      let scalars = word.scalars
      let second = scalars.count > 1 ? scalars[1] : 0
      entries.append(
        Entry(
          start: letters.count, count: scalars.count, word: word.number, sets: sets[word.number], first: scalars[0],
          second: second, third: scalars.count > 2 ? scalars[2] : 0))
      letters += scalars
      // A second character that is no Han character, E4…E9, is always looked for.
      seconds[seconds.count - 1] |= second &- 0x4000 < 0x6000 ? 1 << UInt64(second & 63) : .max
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
      let group = Int(heads[Int(word >> 8 & 0x3F3F)])
      if group != 0, offset &+ 2 < end, WordLexicon.mayFollow(bytes, offset &+ 3, end, seconds[group]) {
        take(group, offset, end)
      }
      offset &+= 3
    }
  }

  /// Whether what stands at an offset may follow in a word, given its second characters. Of a Han character the last six bits
  /// most often tell that it does not; of others only blanks do, which tear a word.
  @inline(__always)
  private static func mayFollow(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ seconds: UInt64) -> Bool {
    guard offset &+ 2 < end else { return true }
    let word = bytes.four(offset)
    let byte = UInt8(truncatingIfNeeded: word)
    if byte &- 0xE4 < 6 { return seconds >> UInt64(word >> 16 & 63) & 1 != 0 }
    // ASCII above the blank, 。 and other marks of its row, and full-width forms are none.
    let isMark =
      byte &- 0x21 < 0x5F || word & 0xFFFF == 0x80E3 && word >> 16 & 0xFF != 0x80 || word & 0xFEFF == 0xBCEF
    return !isMark || seconds == .max
  }

  /// The code point of a character of three bytes.
  @inline(__always)
  private static func letter(_ word: UInt32) -> UInt32 {
    (word & 0x0F) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F
  }

  /// The words of a group that begin with the character at an offset.
  @inline(__always)
  func find(
    _ group: Int, _ bytes: Span<UInt8>, at offset: Int, before end: Int,
    _ take: (_ word: Int, _ sets: UInt64, TextRange) -> Void
  ) {
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
        let isPair = entries[index].third == 0
        let third = isPair ? 0 : bytes.four(next + 3)
        // Where no Han character follows, blanks may tear the word.
        if isPair || UInt8(truncatingIfNeeded: third) &- 0xE4 < 6 {
          guard isPair || entries[index].third == WordLexicon.letter(third) else { continue }
          if entries[index].count <= 3 {
            take(entries[index].word, entries[index].sets, TextRange(offset, offset + 3 * entries[index].count))
            continue
          }
        }
      }
      if let behind = match(entries[index], bytes, offset) {
        take(entries[index].word, entries[index].sets, TextRange(offset, behind))
      }
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
