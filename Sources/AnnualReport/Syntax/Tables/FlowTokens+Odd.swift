/// Figures that are not written as such: with a footnote mark or in brackets, or a word for none.
extension FlowTokens {
  /// How far the figures at the end of a line reach where they have to be found anew.
  private enum Oddness {
    /// A figure as it should be.
    case none
    /// Digits with marks about them: `0*`, `（5）`.
    case marked
    /// What stands for none where figures stand round it: 无, O. Elsewhere it may be a piece of a label.
    case word
  }

  /// Takes the tokens at the end of a line that are no plain figures, but stand where figures do, for such: as many as a row has
  /// where a row is whole with them, otherwise those with digits.
  mutating func takeOddFigures(_ bytes: Span<UInt8>, rowWidth: Int) {
    guard figureCount != rowWidth, count > 1 else { return }
    var (plain, marked, first, firstSure) = (0, count, count, count)
    while first > 0 {
      let token = self[first - 1]
      guard let oddness = FlowTokens.oddness(bytes, token) else { break }
      first -= 1
      if oddness == .none { plain += 1 }
      if oddness == .word { continue }
      firstSure = first
      if marked == first + 1 { marked = first }
    }
    guard plain > 0, plain < count - first else { return }
    if count - first == rowWidth || count - first > rowWidth && firstSure >= count - rowWidth {
      // A word that is too many is the last piece of the label.
      firstFigure = count - rowWidth
    } else if plain > 1, marked < firstFigure {
      firstFigure = marked
    }
  }

  /// How a token at the end of a line stands for a figure; nil where it does not.
  private static func oddness(_ bytes: Span<UInt8>, _ token: Token) -> Oddness? {
    if token.isFigure { return Oddness.none }
    guard token.end - token.start <= 40 else { return nil }
    switch Numerals.figure(bytes, token.start, token.end) {
    case .number, .dash: return .marked
    case .text:
      if bytes[token.start] &- 0x30 >= 10 { return .word }
      return bytes[token.end - 1] == 0x2E ? nil : .marked
    default: return isMarked(bytes, token) || isAbout(bytes, token) ? .marked : isNone(bytes, token) ? .word : nil
    }
  }

  /// Whether a token is a number with 约 or 近 before it.
  private static func isAbout(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    let (scalar, length) = Scalars.decode(bytes, token.start, token.end)
    guard scalar == 0x7EA6 || scalar == 0x8FD1, token.start + length < token.end else { return false }
    return Numerals.figure(bytes, token.start + length, token.end)?.number != nil
  }

  /// Whether a token is digits with marks about them, and no ordinal: `1.`, `2、`.
  static func isMarked(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    var digits = 0
    var last: UInt32 = 0
    var offset = token.start
    while offset < token.end {
      let (scalar, length) = Scalars.decode(bytes, offset, token.end)
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x7C, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return false
      case ..<0x80, 0xB2, 0xB3, 0xB9, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF: break
      default: return false
      }
      last = scalar
      offset += length
    }
    let isOrdinal = last == 0x2E || last == 0x3001 || last == 0xFF0E
    return digits > 0 && !isOrdinal
  }

  /// Whether a token is 零.
  private static func isNone(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    token.end - token.start == 3 && Scalars.decode(bytes, token.start, token.end).scalar == 0x96F6
  }

  /// Takes everything behind the first token for figures, with the notes in brackets and the units behind them:
  /// `行政许可 22（其中修订 16 件）`. False, and nothing taken, where something else stands there.
  mutating func takeNotedFigures(_ bytes: Span<UInt8>) -> Bool {
    guard count > 1, self[count - 1].end - self[0].end <= 160 else { return false }
    var figures: [Token] = []
    var depth = 0
    for index in 1..<count {
      let token = self[index]
      if let last = figures.last, depth > 0 || FlowTokens.isNote(bytes, token) {
        figures[figures.count - 1] = Token(start: last.start, end: token.end, isFigure: true)
      } else {
        figures.append(Token(start: token.start, end: token.end, isFigure: true))
      }
      depth += FlowTokens.brackets(bytes, token)
    }
    guard figures.count <= 3, figures.allSatisfy({ FlowTokens.mayBeFigure(bytes, $0) }) else { return false }
    replaceTokens(from: 1, with: figures)
    return true
  }

  /// Whether a token is a note in brackets or a unit, and belongs to the figure before it.
  private static func isNote(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    let (scalar, length) = Scalars.decode(bytes, token.start, token.end)
    return scalar == 0xFF08 || scalar == 0x28 || token.start + length == token.end && Numerals.isUnit(scalar)
  }

  /// How many more brackets a token opens than it closes.
  private static func brackets(_ bytes: Span<UInt8>, _ token: Token) -> Int {
    var depth = 0
    var offset = token.start
    while offset < token.end {
      let (scalar, length) = Scalars.decode(bytes, offset, token.end)
      if scalar == 0xFF08 || scalar == 0x28 { depth += 1 }
      if scalar == 0xFF09 || scalar == 0x29 { depth -= 1 }
      offset += length
    }
    return depth
  }

  /// Whether something holds a digit, or is as short as 三 or 没有.
  static func mayBeFigure(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    // A pipe parts cells: the line is a row of another kind of table.
    if bytes.first(0x7C, from: token.start, to: token.end) < token.end { return false }
    if token.end - token.start <= 6 { return true }
    for offset in token.start..<token.end where bytes[offset] &- 0x30 < 10 { return true }
    return Numerals.figure(bytes, token.start, token.end) != nil
  }
}
