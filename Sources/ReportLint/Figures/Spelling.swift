import AnnualReport

/// How the content of a cell is written, taken apart: sign, digits, fraction, and what follows.
struct Spelling: Sendable {
  /// `+` or `-`; 0 without a sign.
  private(set) var sign: UInt8 = 0
  /// The digits before the point, separators left out; empty where the cell does not begin with a figure.
  private(set) var digits: [UInt8] = []
  /// The digits after the point; nil without a point.
  private(set) var fraction: [UInt8]?
  /// What follows the figure, or the whole content where there is none; half-width, without surrounding blanks.
  private(set) var suffix: [UInt8] = []
  /// Whether a digit is full-width.
  private(set) var hasFullWidthDigit = false
  /// Whether the digits are grouped by thousands, with commas or blanks.
  private(set) var isGrouped = false
  /// Whether blanks or commas stand between digits otherwise than by thousands.
  private(set) var hasStraySeparator = false
  /// The content with full-width letters, digits and marks made half-width.
  let halfWidth: [UInt8]

  /// Reads the content of a cell.
  init(of text: SourceText, _ range: TextRange) {
    var content: [UInt8] = []
    var offset = Int(range.start)
    while offset < Int(range.end) {
      let byte = text.byte(at: offset)
      if byte == 0xEF, let half = Spelling.halfWidth(text.byte(at: offset + 1), text.byte(at: offset + 2)) {
        if half >= 0x30 && half <= 0x39 { hasFullWidthDigit = true }
        content.append(half)
        offset += 3
      } else if byte == 0xE2, text.isDash(at: offset) {
        content.append(0x2D)
        offset += 3
      } else if byte == 0xE3, text.byte(at: offset + 1) == 0x80, text.byte(at: offset + 2) == 0x80 {
        content.append(0x20)
        offset += 3
      } else {
        content.append(byte)
        offset += 1
      }
    }
    halfWidth = content
    read(content)
  }

  /// The ASCII letter, digit or mark of U+FF01…U+FF5E, given the last two of its three bytes.
  private static func halfWidth(_ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (second, third) {
    case (0xBC, 0x81...0xBF): third - 0x60
    case (0xBD, 0x80...0x9E): third - 0x20
    default: nil
    }
  }

  private mutating func read(_ content: [UInt8]) {
    var index = 0
    if let first = content.first, first == 0x2B || first == 0x2D {
      sign = first
      index = 1
    }
    var groups: [Int] = []
    var size = 0
    scan: while index < content.count {
      let byte = content[index]
      switch byte {
      case 0x30...0x39:
        digits.append(byte)
        size += 1
      case 0x2C, 0x20, 0x09:
        guard size > 0, index + 1 < content.count, (0x30...0x39).contains(content[index + 1]) else { break scan }
        groups.append(size)
        size = 0
      default: break scan
      }
      index += 1
    }
    if !groups.isEmpty {
      groups.append(size)
      isGrouped = (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
      hasStraySeparator = !isGrouped
    }
    if !digits.isEmpty, index + 1 < content.count, content[index] == 0x2E, (0x30...0x39).contains(content[index + 1]) {
      let tail = content[(index + 1)...].prefix { (0x30...0x39).contains($0) }
      fraction = Array(tail)
      index += 1 + tail.count
    }
    suffix = Array(digits.isEmpty ? content[...] : content[index...].drop { $0 <= 0x20 })
  }
}

extension Spelling {
  /// Whether the content is a figure and nothing else.
  var isNumber: Bool { !digits.isEmpty && suffix.isEmpty }
  /// Whether the whole part begins with a zero that does not stand alone.
  var hasLeadingZero: Bool { digits.count > 1 && digits[0] == 0x30 }
  /// Whether there is a fraction of zeros only (`3.0`).
  var hasEmptyFraction: Bool { fraction?.allSatisfy { $0 == 0x30 } ?? false }
  /// Whether the figure is zero.
  var isZero: Bool { digits.allSatisfy { $0 == 0x30 } && (fraction ?? []).allSatisfy { $0 == 0x30 } }

  /// The figure alone in plain digits: without plus sign, leading zeros, separators, empty fraction.
  var plain: String {
    var bytes: [UInt8] = sign == 0x2D && !isZero ? [sign] : []
    let whole = digits.drop { $0 == 0x30 }
    bytes += whole.isEmpty ? [0x30] : Array(whole)
    if let fraction, !hasEmptyFraction { bytes += [0x2E] + fraction }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the content is one of the signs written for "none" or "not applicable".
  var isPlaceholder: Bool {
    guard digits.isEmpty, !suffix.isEmpty, suffix.count <= 12 else { return false }
    return Spelling.placeholders.contains(String(decoding: suffix, as: UTF8.self))
  }

  /// Whether what follows the figure contains `word`.
  func suffixContains(_ word: String) -> Bool {
    suffix.hold(word)
  }

  private static let placeholders: Set<String> = [
    "/", "//", "\\", "-", "--", "---", "----", "无", "O", "o", "〇", "○", "零", "N/A", "n/a", "×",
  ]
}

extension SourceText {
  /// Whether a dash or minus that is written for `-` begins at an offset: – — ― − ─.
  fileprivate func isDash(at offset: Int) -> Bool {
    switch (byte(at: offset + 1), byte(at: offset + 2)) {
    case (0x80, 0x93...0x95), (0x88, 0x92), (0x94, 0x80): true
    default: false
    }
  }

  /// Whether a range holds a whole number in plain half-width digits, without leading zeros.
  func isPlainNumber(_ range: TextRange) -> Bool {
    let bytes = bytes.span
    let start = Int(range.start)
    let end = Int(range.end)
    guard start < end, end <= bytes.count, bytes[start] &- 0x30 < 10 else { return false }
    if end - start == 1 { return true }
    guard bytes[start] != 0x30 else { return false }
    for offset in start..<end where bytes[offset] &- 0x30 >= 10 { return false }
    return true
  }
}

extension [UInt8] {
  /// Whether the bytes of `word` occur in a row.
  func hold(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, count >= word.count else { return false }
    return (0...(count - word.count)).contains { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
