/// A sentence of the prose as characters: blanks, line ends and Markdown marks left out, full-width ASCII folded.
struct ClaimsSentence {
  /// A number with what follows it.
  struct Count {
    /// The value; capped at 999 999 999.
    var value: Int
    /// The first character of the number and the one behind its measure word.
    var start: Int
    var end: Int
    /// The measure word; 0 without one.
    var unit: UInt32
    var isApproximate = false
    /// Whether 万 stands between number and measure word.
    var isMyriad = false
    /// How many brackets are open around it.
    var depth = 0
    /// The first character of its own clause: behind the last mark, bracket or figure.
    var lead = 0
  }
  /// A word that tells something.
  struct Mark {
    var start: Int
    var end: Int
    var classes: ClaimWords
  }

  private(set) var scalars: [UInt32] = []
  /// The bytes of each character.
  private var places: [TextRange] = []
  private(set) var marks: [Mark] = []
  var counts: [Count] = []
  var years: [(place: Int, year: Int)] = []

  /// Most sentences have fewer characters; buffers of this size are still small ones to the allocator.
  private static let common = 120

  /// Number of characters.
  var count: Int { scalars.count }

  /// Takes another sentence in the place of the last; one value serves a whole report, so that nothing is allocated anew.
  /// In its passage its first figure may go on with a digit of the line before.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange, behind passage: TextRange? = nil) {
    scalars.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    years.removeAll(keepingCapacity: true)
    scalars.reserveCapacity(ClaimsSentence.common)
    places.reserveCapacity(ClaimsSentence.common)
    marks.reserveCapacity(ClaimsSentence.common / 3)
    counts.reserveCapacity(ClaimsSentence.common / 8)
    let end = min(Int(range.end), bytes.count)
    ClaimsSentence.read(bytes, Int(range.start), end, into: &scalars, &places)
    markWords()
    readCounts()
    if let passage, counts.first?.start == 0, let first = places.first,
      ClaimsSentence.isTorn(bytes, Int(first.start), Int(passage.start))
    {
      counts[0].isApproximate = true
    }
  }

  /// Takes the characters from `start` to `end`, and the bytes of each.
  private static func read(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, into scalars: inout [UInt32], _ places: inout [TextRange]
  ) {
    let most = max(0, end - start)
    scalars.append(addingCapacity: most) { scalars in
      places.append(addingCapacity: most) { places in
        var offset = start
        while offset < end {
          let word = bytes.four(offset)
          // A Han character: E4…E9 and two bytes behind.
          if UInt8(truncatingIfNeeded: word) &- 0xE4 < 6, word & 0xC0C000 == 0x808000, offset &+ 2 < end {
            scalars.append((word & 0x0F) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F)
            places.append(TextRange(offset, offset &+ 3))
            offset &+= 3
            continue
          }
          let blank = Scalars.blank(bytes, offset, end)
          if blank > 0 {
            offset += blank
            continue
          }
          let (scalar, length) = Scalars.decode(bytes, offset, end)
          // # * _ > are marks of Markdown.
          if scalar != 0x23, scalar != 0x2A, scalar != 0x5F, scalar != 0x3E {
            scalars.append(scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar)
            places.append(TextRange(offset, offset + length))
          }
          offset += length
        }
      }
    }
  }

  /// Whether a digit ends the line before: then the one that begins here goes on with it.
  private static func isTorn(_ bytes: Span<UInt8>, _ start: Int, _ lower: Int) -> Bool {
    var end = start
    while end > lower, bytes[end - 1] <= 0x20 { end -= 1 }
    return end > lower && end < start && (bytes[end - 1] &- 0x30 < 10 || bytes[end - 1] == 0x2C)
  }

  /// The character at a place; 0 outside.
  func scalar(_ place: Int) -> UInt32 { place >= 0 && place < scalars.count ? scalars[place] : 0 }

  /// The bytes of the characters from one place to before another; both lie in the sentence.
  func bytes(_ start: Int, _ end: Int) -> TextRange {
    guard start >= 0, start < end, end <= places.count else { return TextRange(at: places.first?.start ?? 0) }
    return TextRange(places[start].start, places[end - 1].end)
  }

  /// What the words tell that lie between two places.
  func classes(_ start: Int, _ end: Int) -> ClaimWords {
    let marks = marks.span
    var all: ClaimWords = []
    var index = firstMark(from: start)
    while index < marks.count, marks[index].start < end {
      if marks[index].end <= end { all.formUnion(marks[index].classes) }
      index += 1
    }
    return all
  }

  /// Whether one of the words between two places is as asked.
  func holdsMark(_ start: Int, _ end: Int, where isAsked: (Mark) -> Bool) -> Bool {
    var index = firstMark(from: start)
    while index < marks.count, marks[index].start < end {
      if marks[index].end <= end, isAsked(marks[index]) { return true }
      index += 1
    }
    return false
  }

  /// The index of the first word that begins at a place or behind it.
  private func firstMark(from place: Int) -> Int {
    let marks = marks.span
    var low = 0
    var high = place > 0 ? marks.count : 0
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last word of some classes between two places.
  func last(_ classes: ClaimWords, _ start: Int, _ end: Int) -> Mark? {
    marks.last { $0.start >= start && $0.end <= end && !$0.classes.isDisjoint(with: classes) }
  }

  /// The longest word of a class that begins at a place: where it ends.
  func word(_ class: ClaimWords, at place: Int) -> Int? {
    guard place >= 0, place < scalars.count else { return nil }
    let index = ClaimsLexicon.index
    let bucket = Int(scalars[place] & 1023)
    for at in index.buckets[bucket]..<index.buckets[bucket + 1] {
      let entry = index.entries[at]
      if entry.classes.contains(`class`), ClaimsSentence.matches(entry, index.letters.span, scalars.span, place) {
        return place + entry.count
      }
    }
    return nil
  }

  private mutating func markWords() { ClaimsSentence.markWords(scalars, into: &marks) }

  private static func markWords(_ scalars: [UInt32], into marks: inout [Mark]) {
    let index = ClaimsLexicon.index
    let letters = index.letters.span
    let entries = index.entries.span
    let buckets = index.buckets.span
    let scalars = scalars.span
    for place in scalars.indices {
      let first = scalars[place]
      let bucket = Int(first & 1023)
      var at = buckets[bucket]
      let end = buckets[bucket &+ 1]
      // Most characters begin no word.
      if at == end { continue }
      let next = place + 1 < scalars.count ? scalars[place + 1] : 0
      while at < end {
        if entries[at].first == first, entries[at].second == 0 || entries[at].second == next,
          matches(entries[at], letters, scalars, place)
        {
          marks.append(Mark(start: place, end: place + entries[at].count, classes: entries[at].classes))
          break
        }
        at += 1
      }
    }
  }

  private static func matches(
    _ entry: ClaimsLexicon.Entry, _ letters: Span<UInt32>, _ scalars: Span<UInt32>, _ place: Int
  ) -> Bool {
    guard place + entry.count <= scalars.count else { return false }
    for step in 0..<entry.count where scalars[place + step] != letters[entry.start + step] { return false }
    return true
  }

  /// Marks that end a clause: , ; : 。 ! ? ( ).
  static func isBoundary(_ scalar: UInt32) -> Bool {
    // No Han character is one.
    guard scalar < 0x3003 else { return false }
    switch scalar {
    case 0x2C, 0x3B, 0x3A, 0x3002, 0x21, 0x3F, 0x28, 0x29, 0x2014: return true
    default: return false
    }
  }

  /// Where the clause that holds a place ends.
  func clauseEnd(_ place: Int) -> Int {
    var end = place
    while end < scalars.count, !ClaimsSentence.isBoundary(scalars[end]) { end += 1 }
    return end
  }
}
