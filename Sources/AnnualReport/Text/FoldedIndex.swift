/// A table of values found by folded text: open addressing over FNV-1a hashes, made once.
struct FoldedIndex<Value: Sendable>: Sendable {
  private var slots: ContiguousArray<Int32>
  private var words: ContiguousArray<ContiguousArray<UInt16>> = []
  private var values: ContiguousArray<Value> = []
  /// Bits of a filter over the first two units of each word.
  private var beginnings: ContiguousArray<UInt64>
  private let mask: Int

  /// An empty table with room for `capacity` words, a power of two at least twice their number.
  init(capacity: Int) {
    mask = capacity - 1
    slots = ContiguousArray(repeating: -1, count: capacity)
    beginnings = ContiguousArray(repeating: 0, count: 64)
  }

  /// Adds a word, unless it is there.
  mutating func add(_ word: String, _ value: Value) { add(Folded(word), value) }

  /// The same for a word that is folded already.
  mutating func add(_ folded: borrowing Folded, _ value: Value) {
    guard folded.count > 1, find(folded) == nil else { return }
    var slot = folded.hash(from: 0) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(words.count)
    words.append(folded.units)
    values.append(value)
    guard folded.count > 1 else { return }
    let bit = FoldedIndex.bit(folded[0], folded[1])
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether some word may begin with two units; a word of one unit is never asked for.
  func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    let bit = FoldedIndex.bit(first, second)
    return beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  private static func bit(_ first: UInt16, _ second: UInt16) -> Int { Int((first &* 31) ^ second) & 4095 }

  /// The value of the folded units from `start` to the end.
  @inline(__always)
  func find(_ folded: borrowing Folded, from start: Int = 0) -> Value? {
    guard folded.count > start + 1, !folded.isCut, mayBegin(folded[start], folded[start + 1]) else { return nil }
    return lookUp(folded, start)
  }

  private func lookUp(_ folded: borrowing Folded, _ start: Int) -> Value? {
    var slot = folded.hash(from: start) & mask
    while slots[slot] >= 0 {
      let at = Int(slots[slot])
      if words[at].count == folded.count - start, folded.hasPrefix(words[at], at: start) { return values[at] }
      slot = (slot + 1) & mask
    }
    return nil
  }

}
