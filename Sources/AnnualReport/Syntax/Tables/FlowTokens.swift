/// A line of hard-wrapped text cut at blanks: words first, then the figures it ends with. The room is used again line by line.
struct FlowTokens: ~Copyable {
  struct Token {
    private var first: UInt32
    private var last: UInt32
    let isFigure: Bool
    var start: Int { Int(first) }
    var end: Int { Int(last) }
    var isEmpty: Bool { first == last }

    init(start: Int, end: Int, isFigure: Bool) {
      first = UInt32(truncatingIfNeeded: start)
      last = UInt32(truncatingIfNeeded: end)
      self.isFigure = isFigure
    }
  }
  private var room: ContiguousArray<Token> = []
  /// Number of tokens.
  private(set) var count = 0
  /// Index of the first of the trailing figures; ``count`` where there are none.
  var firstFigure = 0

  /// The token at an index below ``count``.
  subscript(index: Int) -> Token { room[index] }

  /// Number of trailing figures.
  var figureCount: Int { count - firstFigure }
  /// Whether words stand before the figures.
  var hasWords: Bool { firstFigure > 0 }

  /// Puts figures in the place of the tokens from an index on; there are no more of them than of the tokens.
  mutating func replaceTokens(from index: Int, with figures: [Token]) {
    for (place, figure) in zip(index..<count, figures) { room[place] = figure }
    count = min(count, index + figures.count)
    firstFigure = index
  }

  /// Cuts the bytes from `start` to `end`.
  mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    var count = 0
    var firstFigure = 0
    while offset < end {
      if count == room.count {
        room += repeatElement(Token(start: 0, end: 0, isFigure: false), count: max(32, count))
      }
      var slots = room.mutableSpan
      while count < slots.count, offset < end {
        // Most tokens are a few digits.
        let digits = FlowTokens.digits(bytes, offset, end)
        if digits.start < digits.end {
          slots[count] = Token(start: digits.start, end: digits.end, isFigure: true)
          offset = digits.end
        } else {
          let token = FlowTokens.next(bytes, &offset, end)
          if token.isEmpty { break }
          slots[count] = token
          if !token.isFigure { firstFigure = count + 1 }
        }
        count += 1
      }
    }
    self.count = count
    self.firstFigure = firstFigure
  }

  /// The digits that stand alone at an offset below the end, or behind spaces there; empty where others do.
  @inline(__always)
  private static func digits(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> (start: Int, end: Int) {
    guard bytes[offset] < 0x80 else { return (offset, offset) }
    let digits = bytes.digits(from: offset, to: end)
    let isAlone = digits.end == end || bytes[digits.end] == 0x20
    return isAlone && digits.end - digits.start < 10 ? digits : (offset, offset)
  }

  /// The token at an offset below the end or behind the blanks there, and moves the offset behind it; an empty one where none
  /// follows.
  private static func next(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Token {
    let begin = Scalars.skipBlanks(bytes, offset, end)
    offset = begin
    while offset < end {
      // No byte within a character begins a blank.
      offset = bytes.firstOfBlanks(from: offset, to: end)
      while offset < end, !Scalars.mayBeginBlank(bytes[offset]) { offset += 1 }
      if offset >= end || Scalars.blank(bytes, offset, end) > 0 { break }
      offset += 1
    }
    return Token(start: begin, end: offset, isFigure: begin < offset && isFigure(bytes, begin, offset))
  }

  /// How many figures some bytes end with, and how many stand before words; none of them are remembered.
  static func figures(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (last: Int, inner: Int) {
    guard start < end, Numerals.mayEnd(Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar) else {
      return (0, 0)
    }
    var figures = (last: 0, inner: 0)
    var offset = start
    while offset < end {
      let digits = digits(bytes, offset, end)
      if digits.start < digits.end {
        figures.last += 1
        offset = digits.end
        continue
      }
      let token = next(bytes, &offset, end)
      if token.isEmpty { break }
      if token.isFigure {
        figures.last += 1
      } else {
        figures = (0, figures.inner + figures.last)
      }
    }
    return figures
  }

  /// Whether some bytes are one figure and nothing else.
  static func holdsOneFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start < end && end - start <= 24 && isFigure(bytes, start, end)
  }

  private static func isFigure(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    // Digits, signs, `/`, and the lead bytes of full-width digits, dashes, 增 and 减.
    guard first < 0x3A && first > 0x2A || first == 0xEF || first == 0xE2 || first == 0xE5 else { return false }
    switch Numerals.figure(bytes, start, end) {
    case .number, .dash: return true
    default: return false
    }
  }
}
