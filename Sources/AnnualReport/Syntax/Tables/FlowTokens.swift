/// A line of hard-wrapped text cut at blanks: words first, then the figures it ends with.
struct FlowTokens {
  struct Token {
    private var first: UInt32
    private var last: UInt32
    let isFigure: Bool
    var start: Int { Int(first) }
    var end: Int { Int(last) }

    init(start: Int, end: Int, isFigure: Bool) {
      first = UInt32(truncatingIfNeeded: start)
      last = UInt32(truncatingIfNeeded: end)
      self.isFigure = isFigure
    }
  }
  private(set) var tokens: ContiguousArray<Token> = []
  /// Index of the first of the trailing figures; `tokens.count` where there are none.
  private(set) var firstFigure = 0

  /// Number of trailing figures.
  var figureCount: Int { tokens.count - firstFigure }
  /// Whether words stand before the figures.
  var hasWords: Bool { firstFigure > 0 }

  /// Cuts the bytes from `start` to `end`.
  mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    tokens.removeAll(keepingCapacity: true)
    var offset = start
    while let token = FlowTokens.next(bytes, &offset, end) { tokens.append(token) }
    firstFigure = tokens.count
    while firstFigure > 0, tokens[firstFigure - 1].isFigure { firstFigure -= 1 }
  }

  /// The token at an offset or behind the blanks there, and moves the offset behind it; nil where none follows.
  @inline(__always)
  private static func next(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Token? {
    guard offset < end else { return nil }
    // Most tokens are a few digits.
    let digits = bytes.digits(from: offset, to: end)
    if digits.end > digits.start, digits.end - digits.start < 10, digits.end == end || bytes[digits.end] == 0x20 {
      offset = digits.end
      return Token(start: digits.start, end: digits.end, isFigure: true)
    }
    let begin = Scalars.skipBlanks(bytes, offset, end)
    offset = begin
    while offset < end {
      // No byte within a character begins a blank.
      offset = bytes.firstOfBlanks(from: offset, to: end)
      if offset >= end || Scalars.blank(bytes, offset, end) > 0 { break }
      offset += 1
    }
    return begin < end ? Token(start: begin, end: offset, isFigure: isFigure(bytes, begin, offset)) : nil
  }

  /// How many figures some bytes end with, and how many stand before words; none of them are remembered.
  static func figures(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (last: Int, inner: Int) {
    guard start < end, Numerals.mayEnd(Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar) else {
      return (0, 0)
    }
    var figures = (last: 0, inner: 0)
    var offset = start
    while let token = next(bytes, &offset, end) {
      if token.isFigure {
        figures.last += 1
      } else {
        figures = (0, figures.inner + figures.last)
      }
    }
    return figures
  }

  private static func isFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    // Digits, signs, `/`, and the lead bytes of full-width digits and dashes.
    guard first < 0x3A && first > 0x2A || first == 0xEF || first == 0xE2 else { return false }
    switch Numerals.figure(bytes, start, end) {
    case .number, .dash: return true
    default: return false
    }
  }
}
