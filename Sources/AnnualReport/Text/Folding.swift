/// Text made equal for comparing labels and titles: blanks, Markdown marks and punctuation gone, full-width ASCII made
/// half-width, 它 made 他 (domain.md §7.1).
///
/// Each unit is one UTF-16 code unit's worth; a code point beyond the BMP becomes one unit that equals no label.
struct Folded: Sendable {
  /// The folded units.
  var units: ContiguousArray<UInt16> = []
  /// The byte offset of the code point each unit comes from.
  var offsets: ContiguousArray<UInt32> = []

  /// An empty text with room for one label.
  init() {
    units.reserveCapacity(64)
    offsets.reserveCapacity(64)
  }

  /// The folding of a string.
  init(_ string: String) {
    let bytes = ContiguousArray(string.utf8)
    append(bytes.span, 0, bytes.count)
  }

  var count: Int { units.count }

  /// Empties the text, keeping its room.
  mutating func removeAll() {
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
  }

  /// Appends the folding of the bytes from `start` to `end`.
  mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      let unit = Folded.unit(scalar)
      if unit != 0 {
        units.append(unit)
        offsets.append(UInt32(truncatingIfNeeded: offset))
      }
      offset += length
    }
  }

  /// The unit of a code point; 0 for what folding deletes.
  @inline(__always)
  static func unit(_ scalar: UInt32) -> UInt16 {
    if scalar >= 0x4E00, scalar <= 0x9FFF { return scalar == 0x5B83 ? 0x4ED6 : UInt16(truncatingIfNeeded: scalar) }
    if scalar < 0x80 { return ascii(scalar) }
    return other(scalar)
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> UInt16 {
    let isKept =
      scalar &- 0x30 < 10 || scalar &- 0x41 < 26 || scalar &- 0x61 < 26 || scalar == 0x2F || scalar == 0x2B
      || scalar == 0x25
    return isKept ? UInt16(truncatingIfNeeded: scalar) : 0
  }

  private static func other(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0xFF01...0xFF5E: ascii(scalar - 0xFEE0)
    case 0x80...0xBF, 0x2000...0x206F, 0x2500...0x257F, 0x3000...0x3006, 0x3008...0x303F, 0xFE30...0xFE6F,
      0xFF5F...0xFFEF, 0xFEFF:
      0
    case 0x10000...: 0xFFFF
    default: UInt16(truncatingIfNeeded: scalar)
    }
  }

  /// Whether the units from `index` on begin with `other`.
  func hasPrefix(_ other: ContiguousArray<UInt16>, at index: Int = 0) -> Bool {
    guard index >= 0, index + other.count <= units.count else { return false }
    for position in 0..<other.count where units[index + position] != other[position] { return false }
    return true
  }

  /// Whether the units end with `other`.
  func hasSuffix(_ other: ContiguousArray<UInt16>) -> Bool { hasPrefix(other, at: units.count - other.count) }

  /// The index of the first occurrence of `other` at or after `index`.
  func find(_ other: ContiguousArray<UInt16>, from index: Int = 0) -> Int? {
    guard !other.isEmpty, other.count <= units.count else { return nil }
    var position = index
    while position + other.count <= units.count {
      if hasPrefix(other, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// Whether `other` occurs.
  func contains(_ other: ContiguousArray<UInt16>) -> Bool { find(other) != nil }
}

/// The folding of a literal, for tables of labels made once.
func folded(_ string: String) -> ContiguousArray<UInt16> { Folded(string).units }
