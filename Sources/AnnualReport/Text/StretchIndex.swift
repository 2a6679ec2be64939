/// Stretches of text that were read before, and their numbers: while a report is edited, all its paragraphs but one stay as
/// they were. Who keeps what was found in a stretch under its number need not look for it again, as long as that depends on
/// nothing but the bytes and a context of a few bits.
public struct StretchIndex: Sendable {
  private struct Entry {
    let fingerprint: UInt64
    let context: UInt64
    let start: Int
    let end: Int
  }
  private var entries: ContiguousArray<Entry> = []
  /// The bytes of all entries.
  private var store: ContiguousArray<UInt8> = []
  /// Open addressing over the fingerprints: an entry's index, or -1. A power of two, at least twice the entries.
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 128)
  /// A stretch that a reading asked for.
  private struct Asked {
    let start: Int
    let end: Int
    let context: UInt64
    let number: Int
  }
  /// What the reading before asked for, and how far the present one has come in it.
  private var before: ContiguousArray<Asked> = []
  private var cursor = 0
  /// What the present reading asked for.
  private var asked: ContiguousArray<Asked> = []
  private var common: CommonEnds?

  /// An empty index.
  public init() {}

  /// Begins a reading of a text that has something in common with the one read before. True where everything was forgotten,
  /// because most of it was in use no more.
  public mutating func turn(_ common: CommonEnds?) -> Bool {
    if entries.count > 512 + 4 * asked.count {
      self = StretchIndex()
      return true
    }
    swap(&before, &asked)
    asked.removeAll(keepingCapacity: true)
    cursor = 0
    self.common = common
    return false
  }

  /// The number of the stretch from `start` to `end`, which must lie in the span: that of an equal stretch in the same context,
  /// or the next number.
  public mutating func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64) -> Int {
    let number = known(start, end, context) ?? find(bytes, start, end, context)
    asked.append(Asked(start: start, end: end, context: context, number: number))
    return number
  }

  /// The number of a stretch that the reading before asked for at the same place.
  private mutating func known(_ start: Int, _ end: Int, _ context: UInt64) -> Int? {
    guard let old = common?.old(start, end) else { return nil }
    while cursor < before.count, before[cursor].start < old { cursor += 1 }
    guard cursor < before.count else { return nil }
    let asked = before[cursor]
    guard asked.start == old, asked.end - asked.start == end - start, asked.context == context else { return nil }
    cursor += 1
    return asked.number
  }

  private mutating func find(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ context: UInt64) -> Int {
    let fingerprint = bytes.fingerprint(start, end) ^ context &* 0xD6E8_FEB8_6659_FD93
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let entry = entries[number]
      if entry.fingerprint == fingerprint, entry.context == context, entry.end - entry.start == end - start,
        store.span.extracting(entry.start..<entry.end).equals(bytes, start, end)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    let place = store.count
    for offset in start..<end { store.append(bytes[offset]) }
    entries.append(Entry(fingerprint: fingerprint, context: context, start: place, end: store.count))
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 2)
    for number in entries.indices {
      var slot = Int(truncatingIfNeeded: entries[number].fingerprint) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

/// What the passages of a report said, kept from one version of a document to the next.
public struct ClaimsMemory: Sendable {
  private var index = StretchIndex()
  /// What each numbered passage says, at offsets from its start.
  private var known: ContiguousArray<ProseClaims> = []

  /// An empty memory.
  public init() {}

  /// Begins a reading of a text that has something in common with the one read before.
  public mutating func turn(_ common: CommonEnds?) {
    if index.turn(common) { known = [] }
  }

  /// Appends what a passage says, read by `make` where it is not known.
  mutating func append(
    to found: inout ProseClaims, _ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64,
    make: () -> ProseClaims
  ) {
    let number = index.number(bytes, start, end, context: context)
    if number == known.count {
      var relative = ProseClaims()
      relative.append(make(), shiftedBy: -start)
      known.append(relative)
    }
    found.append(known[number], shiftedBy: start)
  }
}
