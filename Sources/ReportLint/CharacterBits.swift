/// A set of characters of the Basic Multilingual Plane, one bit each.
struct CharacterBits: Sendable {
  private var bits = ContiguousArray<UInt64>(repeating: 0, count: 1024)

  /// The empty set.
  init() {}

  /// The set of some characters.
  init(_ characters: some Sequence<some BinaryInteger>) {
    for character in characters { insert(character) }
  }

  /// Adds a character; one beyond the plane is left out.
  mutating func insert(_ character: some BinaryInteger) {
    if character <= 0xFFFF { bits[Int(character) >> 6] |= 1 << UInt64(character & 63) }
  }

  /// Whether a character is in the set.
  @inline(__always)
  func holds(_ character: some BinaryInteger) -> Bool {
    character <= 0xFFFF && bits.span[Int(character) >> 6] >> UInt64(character & 63) & 1 != 0
  }
}
