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
  /// How many stretches the present reading asked for.
  private var asked = 0

  /// An empty index.
  public init() {}

  /// Begins a reading. True where everything was forgotten, because most of it was in use no more.
  public mutating func turn() -> Bool {
    let isStale = entries.count > 64 + 4 * asked
    asked = 0
    if isStale { self = StretchIndex() }
    return isStale
  }

  /// The number of the stretch from `start` to `end`, which must lie in the span: that of an equal stretch in the same context,
  /// or the next number.
  public mutating func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64) -> Int {
    asked += 1
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

  /// Begins a reading.
  public mutating func turn() {
    if index.turn() { known = [] }
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
