/// Text made equal for comparing labels and titles: blanks, Markdown marks and punctuation gone, full-width ASCII made
/// half-width, 它 made 他 (domain.md §7.1).
///
/// Each unit is one UTF-16 code unit's worth; a code point beyond the BMP becomes one unit that equals no label. A text
/// holds at most ``capacity`` units, in room made once. No label of the form has more than 48.
struct Folded: ~Copyable, Sendable {
  /// Most units a text can hold; what comes after is dropped and remembered as ``isCut``.
  static let capacity = 128

  /// Not inline: reading a unit of a borrowed inline array copies it whole (callgrind: 50 instructions a unit).
  private var storage = ContiguousArray<UInt16>(repeating: 0, count: Folded.capacity)
  /// Number of units.
  private(set) var count = 0
  /// Whether units were dropped.
  private(set) var isCut = false

  /// An empty text.
  init() {}

  /// The folding of a string.
  init(_ string: String) {
    self.init()
    let bytes = ContiguousArray(string.utf8)
    append(bytes.span, 0, bytes.count)
  }

  /// The folding of a range of bytes.
  init(_ bytes: Span<UInt8>, _ range: TextRange) {
    self.init()
    append(bytes, Int(range.start), Int(range.end))
  }

  /// The unit at an index below ``count``.
  subscript(index: Int) -> UInt16 { storage[index] }

  /// The units, copied.
  var units: ContiguousArray<UInt16> {
    var copy: ContiguousArray<UInt16> = []
    copy.reserveCapacity(count)
    for index in 0..<count { copy.append(storage[index]) }
    return copy
  }

  /// Empties the text.
  mutating func removeAll() {
    count = 0
    isCut = false
  }

  /// Becomes the folding of the bytes from `start` to `end`.
  mutating func refold(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    removeAll()
    append(bytes, start, end)
  }

  /// Appends the folding of the bytes from `start` to `end`.
  mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    var count = count
    var isCut = isCut
    var units = storage.mutableSpan
    let last = Folded.lastOfHan(bytes, end)
    while offset < end {
      // Most characters are Han.
      while offset <= last, count < Folded.capacity, let unit = bytes.han(offset) {
        units[count] = Folded.simplified(unit)
        count &+= 1
        offset &+= 3
      }
      guard offset < end else { break }
      let (unit, length) = Folded.unit(bytes, offset, end)
      if unit != 0 {
        guard count < Folded.capacity else {
          isCut = true
          break
        }
        units[count] = unit
        count += 1
      }
      offset += length
    }
    self.count = count
    self.isCut = isCut
  }

  /// Whether the bytes from `start` to `end` fold to some units; ends at the first that differs.
  static func equals(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ units: ContiguousArray<UInt16>) -> Bool {
    var offset = start
    var at = 0
    let last = Folded.lastOfHan(bytes, end)
    while offset < end {
      while offset <= last, at < units.count, let unit = bytes.han(offset) {
        if units[at] != Folded.simplified(unit) { return false }
        at &+= 1
        offset &+= 3
      }
      guard offset < end else { break }
      let (unit, length) = Folded.unit(bytes, offset, end)
      if unit != 0 {
        guard at < units.count, units[at] == unit else { return false }
        at += 1
      }
      offset += length
    }
    return at == units.count
  }

  /// The last offset at which ``Span/han(_:)`` may be asked for a character that ends before `end`.
  @inline(__always)
  private static func lastOfHan(_ bytes: Span<UInt8>, _ end: Int) -> Int { min(end - 3, bytes.count - 4) }

  /// Whether the folding of the bytes from `start` to `end` begins with some units.
  static func begins(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, with units: ContiguousArray<UInt16>) -> Bool {
    var offset = start
    var at = 0
    while offset < end, at < units.count {
      let (unit, length) = Folded.unit(bytes, offset, end)
      if unit != 0 {
        if units[at] != unit { return false }
        at += 1
      }
      offset += length
    }
    return at == units.count
  }

  /// How many units the bytes from `start` to `end` fold to.
  static func count(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    var count = 0
    while offset < end {
      let (unit, length) = Folded.unit(bytes, offset, end)
      if unit != 0 { count += 1 }
      offset += length
    }
    return count
  }

  /// The offset of the code point that the `index`-th unit of the bytes from `start` to `end` comes from.
  static func offset(ofUnit index: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    var seen = 0
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if unit(scalar) != 0 {
        if seen == index { return offset }
        seen += 1
      }
      offset += length
    }
    return end
  }

  /// The unit of the code point at an offset, and its length in bytes.
  @inline(__always)
  static func unit(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> (unit: UInt16, length: Int) {
    let (scalar, length) = Scalars.decode(bytes, offset, end)
    return (unit(scalar), length)
  }

  /// The unit of a code point; 0 for what folding deletes.
  @inline(__always)
  static func unit(_ scalar: UInt32) -> UInt16 {
    if scalar >= 0x4E00, scalar <= 0x9FFF { return Folded.simplified(UInt16(truncatingIfNeeded: scalar)) }
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

  /// The FNV-1a hash of the units from `start` on.
  func hash(from start: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<count { hash = (hash ^ UInt64(storage[index])) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29)
  }

  /// Whether the units from `index` on begin with `other`.
  func hasPrefix(_ other: ContiguousArray<UInt16>, at index: Int = 0) -> Bool {
    guard index >= 0, index + other.count <= count else { return false }
    for position in 0..<other.count where storage[index + position] != other[position] { return false }
    return true
  }

  /// Whether the units end with `other`.
  func hasSuffix(_ other: ContiguousArray<UInt16>) -> Bool { hasPrefix(other, at: count - other.count) }

  /// The index of the first occurrence of `other` at or after `index`.
  func find(_ other: ContiguousArray<UInt16>, from index: Int = 0) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    var position = index
    while position + other.count <= count {
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

extension Unicode.Scalar {
  /// The scalar as labels are compared: Traditional characters as their Simplified ones, full-width as half-width, 0 for
  /// punctuation and blanks.
  public var folded: UInt16 { Folded.unit(value) }
}
