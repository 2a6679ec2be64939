/// A table of values found by exact bytes: open addressing over fingerprints, made once.
struct VerbatimIndex<Value: Sendable>: Sendable {
  private var slots: ContiguousArray<Int32>
  /// The bytes of all words, one after another, and where each stands.
  private var letters: ContiguousArray<UInt8> = []
  private var places: ContiguousArray<Range<Int>> = []
  private var values: ContiguousArray<Value> = []
  private var longest = 0
  private let mask: Int

  /// An empty table with room for `capacity` words, a power of two at least twice their number.
  init(capacity: Int) {
    mask = capacity - 1
    slots = ContiguousArray(repeating: -1, count: capacity)
  }

  /// Adds a word, unless it is there.
  mutating func add(_ word: String, _ value: Value) {
    let bytes = ContiguousArray(word.utf8)
    guard find(bytes.span, 0, bytes.count) == nil, places.count * 2 <= mask else { return }
    var slot = Int(truncatingIfNeeded: bytes.span.fingerprintOfEnds(0, bytes.count)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(places.count)
    longest = max(longest, bytes.count)
    places.append(letters.count..<(letters.count + bytes.count))
    letters += bytes
    values.append(value)
  }

  /// The value of the bytes from `start` to `end`, which must lie in the span.
  func find(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Value? {
    guard end - start <= longest else { return nil }
    var slot = Int(truncatingIfNeeded: bytes.fingerprintOfEnds(start, end)) & mask
    while slots[slot] >= 0 {
      let at = Int(slots[slot])
      let range = places[at]
      if letters.span.extracting(range).equals(bytes, start, end) { return values[at] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
