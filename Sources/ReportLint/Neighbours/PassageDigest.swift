import AnnualReport

/// What is kept of a section of prose.
struct PassageDigest: Sendable {
  /// The section's heading.
  let heading: TextRange
  /// What it consists of.
  let shingles: Shingles
  /// The figures with a unit in it, other than zero: how many, and a fingerprint of them in their order.
  let figures: FigurePrint
}

/// Figures, told from others by a fingerprint.
struct FigurePrint: Hashable, Sendable {
  /// How many there are.
  private(set) var count = 0
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a figure that stands at a place.
  mutating func add(_ value: Int64, at place: Int = 0) {
    count += 1
    for word in [UInt64(bitPattern: value), UInt64(truncatingIfNeeded: place)] {
      hash = (hash ^ word) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 31
    }
  }
}

/// Reads stretches of prose as they are compared: Han characters and letters, a figure as one mark, nothing else.
struct PassageReader {
  /// The characters.
  private(set) var units: ContiguousArray<UInt16> = []
  /// The figures with a unit.
  private(set) var figures = FigurePrint()
  /// Where 镇, 乡, 局, 街道, 县, 区, 市, 旗, 委员会, 办公室 and 中心 stand: the offsets behind them.
  private(set) var organMarks: [Int] = []

  /// Units of what is counted; behind other figures stand years, dates, numbers of documents, shares.
  private static let measures = CharacterBits("条件次个篇场期份人项户起例批处元".utf16)
  private static let figure: UInt16 = 0x23

  /// Reads a stretch.
  mutating func read(_ text: SourceText, _ range: TextRange) {
    let bytes = text.bytes.span
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    if units.isEmpty { units.reserveCapacity((end - offset) / 2 + 512) }
    var value: Int64?
    while offset < end {
      let byte = bytes[offset]
      if byte &- 0xE4 < 6, offset + 2 < end {
        let unit =
          UInt16(byte & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6 | UInt16(bytes[offset + 2] & 0x3F)
        offset += 3
        if let number = value {
          if number != 0, PassageReader.measures.holds(unit) { figures.add(number) }
          value = nil
        }
        if PassageReader.endsOrgan(unit, behind: units.last) { organMarks.append(offset) }
        units.append(unit)
      } else if let (digit, length) = PassageReader.digit(bytes, offset, end) {
        if value == nil { units.append(PassageReader.figure) }
        value = (value ?? 0) > 1_000_000_000_000 ? value : (value ?? 0) * 10 + digit
        offset += length
      } else {
        if byte > 0x20 { value = nil }
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { units.append(UInt16(byte | 0x20)) }
        offset += 1
      }
    }
  }

  /// Whether the name of an organ may end with a character: 镇乡局县区市旗, 街道, 员会, 公室, 中心.
  private static func endsOrgan(_ unit: UInt16, behind last: UInt16?) -> Bool {
    switch unit {
    case 0x9547, 0x4E61, 0x5C40, 0x53BF, 0x533A, 0x5E02, 0x65D7: true
    case 0x9053: last == 0x8857
    case 0x4F1A: last == 0x5458
    case 0x5BA4: last == 0x516C
    case 0x5FC3: last == 0x4E2D
    default: false
    }
  }

  /// A digit, half-width or full-width, and its length in bytes.
  private static func digit(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> (Int64, Int)? {
    let byte = bytes[offset]
    if byte &- 0x30 < 10 { return (Int64(byte - 0x30), 1) }
    guard byte == 0xEF, offset + 2 < end, bytes[offset + 1] == 0xBC, bytes[offset + 2] &- 0x90 < 10 else { return nil }
    return (Int64(bytes[offset + 2] - 0x90), 3)
  }

  /// Takes every occurrence of a word out.
  mutating func remove(_ word: ArraySlice<UInt16>) {
    guard let first = word.first, word.count <= units.count else { return }
    var kept = ContiguousArray<UInt16>()
    kept.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if units[index] == first, index + word.count <= units.count,
        units[index..<(index + word.count)].elementsEqual(word)
      {
        index += word.count
      } else {
        kept.append(units[index])
        index += 1
      }
    }
    units = kept
  }
}
