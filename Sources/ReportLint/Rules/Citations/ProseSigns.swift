import AnnualReport

/// What the rules of citations and typography look at, found in one pass over title and prose: the marks that may stand
/// wrong, document numbers, long runs of digits, and a few telling words. Most characters are none of these.
struct ProseSigns: Sendable {
  /// A punctuation mark: its offset and code point.
  struct Sign: Sendable {
    let offset: UInt32
    let scalar: UInt32
    var range: TextRange { TextRange(Int(offset), Int(offset) + (scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3)) }
  }
  /// The marks in document order: ASCII `< > [ ]`, brackets of either width, book-title marks, `X`, `×`, `@`, `*`, `_`.
  private(set) var signs: [Sign] = []
  /// ASCII `, : ; ? !`.
  private(set) var pauses: [Sign] = []
  /// Whether a half-width round bracket is among the marks.
  private(set) var hasHalfBrackets = false
  /// Whether a run of eleven digits, of either width, may be in the prose.
  private(set) var mayHoldMobiles = false
  /// Runs of two and more of `，。、；：,;:`, nothing between.
  private(set) var doubled: [TextRange] = []
  /// Runs of 15 and more ASCII digits.
  private(set) var digitRuns: [TextRange] = []
  /// Numbers of 16 to 19 digits in groups, or in full-width digits.
  private(set) var digitGroups: [TextRange] = []
  /// 、 between two quotations or titles.
  private(set) var quoteCommas: [UInt32] = []
  /// `一是`, `二是` … right behind a mark or at the beginning of a line: where the numeral stands, and its value.
  private(set) var listOrdinals: [(offset: UInt32, value: Int)] = []
  /// Blanks between a Han character and a digit.
  private(set) var spaces: [TextRange] = []

  /// No signs.
  init() {}

  /// Makes room for the marks of most reports.
  mutating func reserve() { signs.reserveCapacity(60) }

  /// Appends other signs, moved by a number of bytes.
  mutating func append(_ other: ProseSigns, shiftedBy delta: Int) {
    for sign in other.signs { signs.append(Sign(offset: sign.offset.shifted(by: delta), scalar: sign.scalar)) }
    for sign in other.pauses { pauses.append(Sign(offset: sign.offset.shifted(by: delta), scalar: sign.scalar)) }
    for range in other.spaces { spaces.append(range.shifted(by: delta)) }
    for item in other.listOrdinals { listOrdinals.append((item.offset.shifted(by: delta), item.value)) }
    if other.hasHalfBrackets { hasHalfBrackets = true }
    if other.mayHoldMobiles { mayHoldMobiles = true }
    for range in other.doubled { doubled.append(range.shifted(by: delta)) }
    for range in other.digitRuns { digitRuns.append(range.shifted(by: delta)) }
    for range in other.digitGroups { digitGroups.append(range.shifted(by: delta)) }
    for offset in other.quoteCommas { quoteCommas.append(offset.shifted(by: delta)) }
  }

  /// Looks at a title.
  mutating func scan(_ bytes: Span<UInt8>, _ range: TextRange) {
    begin(bytes, range)
    var offset = Int(range.start)
    let end = min(Int(range.end), bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset = byte &- 0xE4 < 6 ? offset + 3 : take(bytes, offset, byte, range)
    }
  }

  /// Looks at the beginning of a stretch of title or prose.
  mutating func begin(_ bytes: Span<UInt8>, _ range: TextRange) {
    listOrdinal(bytes, Int(range.start), min(Int(range.end), bytes.count))
  }

  /// Looks at what stands at an offset of a stretch and is no Han character; answers the offset behind it.
  @inline(__always)
  mutating func take(_ bytes: Span<UInt8>, _ offset: Int, _ byte: UInt8, _ range: TextRange) -> Int {
    let end = min(Int(range.end), bytes.count)
    if byte < 0x80 {
      let kind = ProseSigns.classes[Int(byte)]
      return kind == 0 ? offset + 1 : narrow(bytes, offset, kind, range, end) + 1
    }
    if byte >= 0xE0, offset < end - 2 {
      wide(bytes, offset, byte, range, end)
      return offset + 3
    }
    if byte == 0xC3, offset + 1 < end, bytes[offset + 1] == 0x97 {
      signs.append(Sign(offset: UInt32(offset), scalar: 0xD7))
    }
    return offset + 1
  }

  /// Takes an ASCII character that is looked at; answers the offset of the last byte taken.
  private mutating func narrow(_ bytes: Span<UInt8>, _ start: Int, _ kind: UInt8, _ range: TextRange, _ end: Int) -> Int
  {
    var offset = start
    switch kind {
    case 2:
      while offset + 1 < end, bytes[offset + 1] &- 0x30 < 10 { offset += 1 }
      if offset - start >= 8 { mayHoldMobiles = true }  // bytes of no character may hide two digits before
      if offset - start >= 14 { digitRuns.append(TextRange(start, offset + 1)) }
      if offset - start >= 2, offset + 2 < end, !ProseSigns.ends(bytes[offset + 1]) {
        group(bytes, start, Int(range.start), end)
      }
      blanks(bytes, start, offset + 1, Int(range.start), end)
    case 5: listOrdinal(bytes, start + 1, end)
    case 3:
      pauses.append(Sign(offset: UInt32(start), scalar: UInt32(bytes[start])))
      if bytes[start] != 0x3F, bytes[start] != 0x21 { double(bytes, start, 1, Int(range.start)) }
    default:
      if kind == 4 { hasHalfBrackets = true }
      signs.append(Sign(offset: UInt32(start), scalar: UInt32(bytes[start])))
    }
    return offset
  }

  /// Whether a number cannot go on in another group behind this byte: it begins a Han character, or is a comma, a stop.
  private static func ends(_ byte: UInt8) -> Bool { byte &- 0xE4 < 6 || byte < 0x20 || byte == 0x2C || byte == 0x2E }

  /// Takes a number that is written in groups.
  private mutating func group(_ bytes: Span<UInt8>, _ start: Int, _ lower: Int, _ upper: Int) {
    if let last = digitGroups.last, Int(last.end) > start { return }
    if let number = GroupedNumbers.number(bytes, at: start, lower, upper) { digitGroups.append(number) }
  }

  /// Takes the blanks on both sides of a figure where a Han character stands behind them; a figure of a Latin word, `v2.1`,
  /// has none.
  private mutating func blanks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lower: Int, _ upper: Int) {
    let isBlankBefore = start > lower && bytes[start - 1] == 0x20
    if isBlankBefore {
      var before = start - 1
      while before > lower, bytes[before - 1] == 0x20 { before -= 1 }
      if before - 3 >= lower, bytes[before - 3] &- 0xE4 < 6, bytes[before - 1] & 0xC0 == 0x80 {
        spaces.append(TextRange(before, start))
      }
    }
    guard end + 1 < upper, bytes[end] == 0x20, start == lower || isBlankBefore || bytes[start - 1] >= 0x80 else {
      return
    }
    var behind = end + 1
    while behind < upper, bytes[behind] == 0x20 { behind += 1 }
    if behind < upper, bytes[behind] &- 0xE4 < 6 { spaces.append(TextRange(end, behind)) }
  }

  /// Takes a mark of three bytes outside the Han block.
  private mutating func wide(_ bytes: Span<UInt8>, _ offset: Int, _ first: UInt8, _ range: TextRange, _ end: Int) {
    let word = bytes.four(offset)
    let scalar = UInt32(first & 0x0F) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F
    switch scalar {
    case 0x3008...0x300B, 0x3010, 0x3011, 0x3014, 0x3015, 0xFF08, 0xFF09, 0xFF1C, 0xFF1E, 0xFF3B, 0xFF3D, 0xFE5D,
      0xFE5E,
      0xFF38:
      signs.append(Sign(offset: UInt32(offset), scalar: scalar))
    case 0xFF10...0xFF19:
      mayHoldMobiles = true
      // What a card begins with.
      if scalar &- 0xFF13 < 4 || scalar == 0xFF19 { group(bytes, offset, Int(range.start), end) }
    case 0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF1B:
      double(bytes, offset, 3, 0)
      if scalar != 0x3001 { listOrdinal(bytes, offset + 3, end) }
      if scalar == 0x3001 { comma(bytes, offset, end) }
    default: break
    }
  }

  /// Takes one of `，。、；：,;:`: it may stand right behind another.
  private mutating func double(_ bytes: Span<UInt8>, _ offset: Int, _ length: Int, _ start: Int) {
    // Most marks stand behind a Han character.
    if offset >= 3, bytes[offset - 3] &- 0xE4 < 6, bytes[offset - 1] >= 0x80 { return }
    if let before = doubled.last, Int(before.end) == offset {
      doubled[doubled.count - 1] = TextRange(Int(before.start), offset + length)
    } else if offset >= start + 3, ProseSigns.isPause(bytes, offset - 3) {
      doubled.append(TextRange(offset - 3, offset + length))
    } else if offset > start, bytes[offset - 1] == 0x2C || bytes[offset - 1] == 0x3A || bytes[offset - 1] == 0x3B {
      doubled.append(TextRange(offset - 1, offset + length))
    }
  }

  /// Takes 一是 … 九是 at an offset.
  @inline(__always)
  private mutating func listOrdinal(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) {
    guard offset &+ 5 < end, bytes.four(offset &+ 2) >> 8 == 0xAF98E6 else { return }  // 是
    takeOrdinal(bytes, offset)
  }

  private mutating func takeOrdinal(_ bytes: Span<UInt8>, _ offset: Int) {
    guard bytes[offset] &- 0xE4 < 2 else { return }
    let scalar =
      UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
    if let index = ProseSigns.ordinals.firstIndex(of: scalar) { listOrdinals.append((UInt32(offset), index + 1)) }
  }

  private static let ordinals = Array("一二三四五六七八九".unicodeScalars.map(\.value))

  /// Takes 、 where it stands between two quotations or titles.
  private mutating func comma(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) {
    guard offset >= 3, offset + 5 < end else { return }
    let isClosed =
      ProseSigns.is(bytes, offset - 3, 0x80, 0x9D, 0xE2) || ProseSigns.is(bytes, offset - 3, 0x80, 0x8B, 0xE3)
    let isOpen =
      ProseSigns.is(bytes, offset + 3, 0x80, 0x9C, 0xE2) || ProseSigns.is(bytes, offset + 3, 0x80, 0x8A, 0xE3)
    // “12”、“34”: without the mark two figures would stand side by side.
    let isBetweenFigures =
      ProseSigns.isNumeral(bytes, endingAt: offset - 3) && ProseSigns.isNumeral(bytes, at: offset + 6, end)
    if isClosed && isOpen && !isBetweenFigures { quoteCommas.append(UInt32(offset)) }
  }

  /// Whether a digit of either width or a Chinese numeral ends at an offset.
  private static func isNumeral(_ bytes: Span<UInt8>, endingAt end: Int) -> Bool {
    if end > 0, bytes[end - 1] < 0x80 { return bytes[end - 1] &- 0x30 < 10 }
    return end >= 3 && isNumeral(bytes, at: end - 3, end)
  }

  /// Whether a digit of either width or a Chinese numeral stands at an offset.
  private static func isNumeral(_ bytes: Span<UInt8>, at offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return bytes[offset] &- 0x30 < 10 }
    guard offset + 2 < end, bytes[offset] & 0xF0 == 0xE0 else { return false }
    let scalar =
      UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
    return scalar &- 0xFF10 < 10 || numerals.contains(scalar)
  }

  private static let numerals = Set("〇零一二两三四五六七八九十百千万".unicodeScalars.map(\.value))

  private static func isPause(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    // 、 。 ， ： ；, the first byte lowest
    switch bytes.four(offset) & 0xFF_FFFF {
    case 0x8180E3, 0x8280E3, 0x8CBCEF, 0x9ABCEF, 0x9BBCEF: true
    default: false
    }
  }

  private static func `is`(_ bytes: Span<UInt8>, _ offset: Int, _ second: UInt8, _ third: UInt8, _ first: UInt8) -> Bool
  {
    bytes[offset] == first && bytes[offset + 1] == second && bytes[offset + 2] == third
  }

  /// 1: a mark that is looked at; 2: a digit; 3: one of `, : ; ? !`; 4: a round bracket; 5: a line's end.
  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 128)
    for mark in "<>[]X@*_".utf8 { classes[Int(mark)] = 1 }
    for digit in "0123456789".utf8 { classes[Int(digit)] = 2 }
    for mark in ",:;?!".utf8 { classes[Int(mark)] = 3 }
    for mark in "()".utf8 { classes[Int(mark)] = 4 }
    classes[0x0A] = 5
    return classes
  }()
}

extension UInt32 {
  /// The offset moved by a number of bytes.
  fileprivate func shifted(by delta: Int) -> UInt32 { UInt32(clamping: Int(self) + delta) }
}
