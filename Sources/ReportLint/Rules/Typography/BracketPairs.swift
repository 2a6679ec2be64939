import AnnualReport

/// Round brackets that belong together, in the prose or in a table. Only pairs with a half-width bracket are kept.
struct BracketPairs: Sendable {
  /// Two brackets that pair.
  struct Pair: Sendable {
    fileprivate(set) var open: TextRange
    fileprivate(set) var close: TextRange
    var range: TextRange { open.union(close) }
    var inside: TextRange { TextRange(open.end, close.start) }
  }
  /// `(…)`
  private(set) var half: [Pair] = []
  /// `（…)` and `(…）`
  private(set) var mixed: [Pair] = []

  /// Longest text looked for between two brackets, in bytes.
  private static let reach: UInt32 = 450
  private static let mixedReach = 240
  /// The same in a table.
  private static let reachInTable = 200

  /// The pairs of title and prose.
  init(proseOf dossier: Dossier) {
    guard dossier.signs.hasHalfBrackets else { return }
    let tables = dossier.frames.map(\.frame.range)
    var stack: [ProseSigns.Sign] = []
    for sign in dossier.signs.signs where BracketPairs.isRound(sign.scalar) {
      if let first = stack.first, sign.offset - first.offset > BracketPairs.reach || dossier.isSeparated(first, sign) {
        stack = []
      }
      if sign.scalar == 0x28 || sign.scalar == 0xFF08 {
        stack.append(sign)
      } else if let open = stack.last, !dossier.text.closesListMark(sign, openedAt: open.range.end) {
        stack.removeLast()
        // Headings a converter put between the rows are judged with the table.
        if tables.contains(where: { $0.contains(open.offset) }) { continue }
        take(open, sign, dossier.text)
      }
    }
  }

  /// The pairs of a table; both brackets of a pair stand in one cell, in hard-wrapped text near each other.
  init(of frame: TableFrame, _ text: SourceText) {
    let bytes = text.bytes.span
    let start = Int(frame.range.start)
    let end = min(Int(frame.range.end), bytes.count)
    let endsAtLine = frame.family != .flow
    var offset = bytes.firstBracket(from: start, to: end)
    while offset < end {
      let sign = ProseSigns.Sign(offset: UInt32(offset), scalar: UInt32(bytes[offset]))
      if sign.scalar == 0x28 {
        // What it meets first, in its cell: another bracket of either width.
        var next = offset + 1
        let limit = min(end, offset + BracketPairs.reachInTable)
        while next < limit, !BracketPairs.endsCell(bytes[next], endsAtLine),
          BracketPairs.bracket(bytes, next, end) == nil
        { next += 1 }
        if next < limit, let close = BracketPairs.bracket(bytes, next, end), close.isClosing { take(sign, close, text) }
      } else {
        // A full-width one that it closes; a half-width one has been taken with it.
        var before = offset - 1
        let limit = max(start, offset - BracketPairs.reachInTable + 1)
        while before >= limit, !BracketPairs.endsCell(bytes[before], endsAtLine),
          BracketPairs.bracket(bytes, before, end) == nil
        { before -= 1 }
        if before >= limit, let open = BracketPairs.bracket(bytes, before, end), open.scalar == 0xFF08 {
          take(open, sign, text)
        }
      }
      offset = bytes.firstBracket(from: offset + 1, to: end)
    }
  }

  private static func endsCell(_ byte: UInt8, _ endsAtLine: Bool) -> Bool {
    byte == 0x09 || byte == 0x7C || byte == 0x0A && endsAtLine
  }

  /// The round bracket of either width that begins at an offset.
  private static func bracket(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> ProseSigns.Sign? {
    let byte = bytes[offset]
    if byte == 0x28 || byte == 0x29 { return ProseSigns.Sign(offset: UInt32(offset), scalar: UInt32(byte)) }
    guard byte == 0xEF, offset + 2 < end, bytes[offset + 1] == 0xBC, bytes[offset + 2] & 0xFE == 0x88 else {
      return nil
    }
    return ProseSigns.Sign(offset: UInt32(offset), scalar: 0xFF00 | UInt32(bytes[offset + 2] & 0x3F))
  }

  /// Takes a pair that stands round or in Chinese text.
  private mutating func take(_ open: ProseSigns.Sign, _ close: ProseSigns.Sign, _ text: SourceText) {
    let pair = Pair(open: open.range, close: close.range)
    if open.scalar == 0xFF08 && close.scalar == 0xFF09 { return }
    if open.scalar == 0x28 && text.opensTarget(Int(open.offset)) { return }
    if text.isVerbatim(at: Int(open.offset)) || text.isVerbatim(at: Int(close.offset)) { return }
    if open.scalar == close.scalar - 1 {
      if text.holdsHan(pair.inside), !text.isAmongLatin(pair.range) { half.append(pair) }
    } else if pair.range.count <= BracketPairs.mixedReach {
      mixed.append(pair)
    }
  }

  /// Moves the pairs of a table by a change of the prose.
  mutating func move(_ origin: Document.Origin) {
    for index in half.indices {
      origin.move(&half[index].open)
      origin.move(&half[index].close)
    }
    for index in mixed.indices {
      origin.move(&mixed[index].open)
      origin.move(&mixed[index].close)
    }
  }

  private static func isRound(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0x29 || scalar == 0xFF08 || scalar == 0xFF09
  }
}

extension ProseSigns.Sign {
  /// Whether it is a round bracket that closes.
  fileprivate var isClosing: Bool { scalar == 0x29 || scalar == 0xFF09 }
}

extension SourceText {
  /// Whether a Han character stands in a range.
  func holdsHan(_ range: TextRange) -> Bool {
    (Int(range.start)..<max(Int(range.start), Int(range.end))).contains { byte(at: $0) &- 0xE4 < 6 }
  }

  /// Whether a half-width bracket follows a `]`, on its line or, in hard-wrapped text, at the end of the one before.
  fileprivate func opensTarget(_ offset: Int) -> Bool {
    var before = offset - 1
    if byte(at: before) == 0x0A { before -= byte(at: before - 1) == 0x0D ? 2 : 1 }
    return byte(at: before) == 0x5D
  }

  /// Whether Latin text stands on both sides of a range: `Yunling Town (云岭镇) is …`.
  fileprivate func isAmongLatin(_ range: TextRange) -> Bool {
    func isLatin(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar | 0x20) }
    let before = solid(before: Int(range.start))?.value ?? 0
    let after = solid(at: Int(range.end))?.value ?? 0
    return isLatin(before) && (after < 0x80)
  }

  /// Whether a closing bracket belongs to the number of a list, `1)`, `一)`, `a)`, that no bracket opens.
  fileprivate func closesListMark(_ sign: ProseSigns.Sign, openedAt open: UInt32) -> Bool {
    var position = Int(sign.offset)
    var letters = 0
    while position > 0, letters < 3 {
      let (value, start) = scalar(endingAt: position)
      let isNumber = (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
      guard isNumber || Numerals.chinese(value) != nil else { break }
      position = start
      letters += 1
    }
    guard letters > 0, position > Int(open) else { return false }
    let before = scalar(endingAt: position).value
    return before <= 0x20 || before == 0x3000 || before == 0xFF1F || before == 0xFF01 || PauseMark(before) != nil
  }
}
