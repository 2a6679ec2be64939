/// What was found in stretches of text, kept from one reading of a document to the next: while a report is edited, all its
/// paragraphs but one stay as they were. What is kept depends on nothing but the bytes of the stretch and a context of a few
/// bits, so a reading with a memory finds what a reading without one finds. What a reading does not ask for is forgotten.
public final class StretchMemory<Value> {
  private struct Entry {
    let bytes: ContiguousArray<UInt8>
    let context: UInt64
    let value: Value
  }
  private var kept: [UInt64: Entry] = [:]
  private var fresh: [UInt64: Entry] = [:]

  /// An empty memory.
  public init() {}

  /// Forgets what the last reading did not ask for; to be called before each reading.
  public func turn() {
    swap(&kept, &fresh)
    fresh.removeAll(keepingCapacity: true)
  }

  /// What was found in the bytes from `start` to `end`, found by `make` where it is not known.
  public func value(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64, make: () -> Value
  ) -> Value {
    let key = bytes.fingerprint(start, end) ^ context &* 0xD6E8_FEB8_6659_FD93
    if let entry = fresh[key] ?? kept[key], entry.context == context, entry.bytes.span.equals(bytes, start, end) {
      fresh[key] = entry
      return entry.value
    }
    let entry = Entry(bytes: ContiguousArray(bytes, start, end), context: context, value: make())
    fresh[key] = entry
    return entry.value
  }
}

extension ContiguousArray<UInt8> {
  /// The bytes from `start` to `end`, copied.
  fileprivate init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    self = []
    reserveCapacity(end - start)
    for offset in start..<end { append(bytes[offset]) }
  }
}
