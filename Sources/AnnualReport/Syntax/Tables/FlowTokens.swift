/// A line of hard-wrapped text cut at blanks: words first, then the figures it ends with.
struct FlowTokens {
  struct Token {
    var start: Int
    var end: Int
    var isFigure: Bool
  }
  private(set) var tokens: ContiguousArray<Token> = []
  /// Index of the first of the trailing figures; `tokens.count` where there are none.
  private(set) var firstFigure = 0

  /// Number of trailing figures.
  var figureCount: Int { tokens.count - firstFigure }
  /// Number of figures that stand before words.
  var innerFigures: Int {
    var count = 0
    for index in 0..<firstFigure where tokens[index].isFigure { count += 1 }
    return count
  }
  /// Whether words stand before the figures.
  var hasWords: Bool { firstFigure > 0 }

  /// Cuts the bytes from `start` to `end`.
  mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    tokens.removeAll(keepingCapacity: true)
    var offset = start
    while offset < end {
      let begin = offset
      while offset < end, Scalars.blank(bytes, offset, end) == 0 {
        offset += Scalars.decode(bytes, offset, end).length
      }
      if offset > begin { tokens.append(Token(start: begin, end: offset, isFigure: isFigure(bytes, begin, offset))) }
      offset = Scalars.skipBlanks(bytes, offset, end)
    }
    firstFigure = tokens.count
    while firstFigure > 0, tokens[firstFigure - 1].isFigure { firstFigure -= 1 }
  }

  private func isFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    // Digits, signs, `/`, and the lead bytes of full-width digits and dashes.
    guard first < 0x3A && first > 0x2A || first == 0xEF || first == 0xE2 else { return false }
    switch Numerals.figure(bytes, start, end) {
    case .number, .dash: return true
    default: return false
    }
  }
}
