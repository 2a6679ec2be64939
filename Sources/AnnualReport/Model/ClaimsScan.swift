/// Finds the sentences that may make a claim: one pass over the bytes of the prose, driven by digits and a few characters.
struct ClaimsScan {
  /// What a character means for the search.
  private enum Sign {
    static let end: UInt8 = 1
    static let wideDigit: UInt8 = 2
    static let numeral: UInt8 = 4
    static let negation: UInt8 = 8
    static let object: UInt8 = 16
    static let measure: UInt8 = 32
  }

  private static let signs: [UInt8] = {
    var signs = [UInt8](repeating: 0, count: 4096)
    func mark(_ characters: String, _ sign: UInt8) {
      for scalar in characters.unicodeScalars { signs[Int(scalar.value & 0xFFF)] |= sign }
    }
    mark("。！？", Sign.end)
    mark("０１２３４５６７８９", Sign.wideDigit)
    mark("一二两三四五六七八九十", Sign.numeral)
    mark("未没无零不", Sign.negation)
    mark("申复诉", Sign.object)
    mark("条件宗起例份项篇次个则期场册位余多万大类部方", Sign.measure)
    return signs
  }()

  /// The sentences that may make a claim, in order. Where lines are torn they run over line ends and blank lines; else a
  /// line end ends them. A sentence that begins with 其中 belongs to the one before.
  static func candidates(_ bytes: Span<UInt8>, _ passage: TextRange, joinsLines: Bool, into found: inout [TextRange]) {
    let end = min(Int(passage.end), bytes.count)
    let signs = signs.span
    var offset = Int(passage.start)
    var start = offset
    var seen: UInt8 = 0
    var isCandidate = false
    func close(_ at: Int) {
      if isCandidate || seen & (Sign.negation | Sign.object) == Sign.negation | Sign.object {
        found.append(TextRange(start, at))
      }
      start = at
      seen = 0
      isCandidate = false
    }
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
          if !isCandidate, isMeasure(bytes, offset, end, signs) { isCandidate = true }
          continue
        }
        if byte == 0x0A || byte == 0x0D, !joinsLines { close(offset) }
        offset += 1
        continue
      }
      guard byte >= 0xE0, offset + 2 < end else {
        offset += 1
        continue
      }
      let low = Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
      let sign = signs[low]
      if sign != 0, byte & 0xF0 == 0xE0 {
        let (scalar, _) = Scalars.decode(bytes, offset, end)
        if sign & Sign.end != 0, scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F {
          offset += 3
          if !continues(bytes, offset, end) { close(offset) }
          continue
        }
        seen |= sign
        if !isCandidate, sign & (Sign.numeral | Sign.wideDigit) != 0, isMeasure(bytes, offset + 3, end, signs) {
          isCandidate = true
        }
      }
      offset += byte >= 0xF0 ? 4 : 3
    }
    close(end)
  }

  /// Whether a measure word follows the blanks at `offset`.
  private static func isMeasure(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ signs: Span<UInt8>) -> Bool {
    let at = Scalars.skipBlanks(bytes, offset, end)
    guard at + 2 < end, bytes[at] & 0xF0 == 0xE0 else { return false }
    return signs[Int(bytes[at + 1] & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F)] & Sign.measure != 0
  }

  /// Whether 其中 follows.
  private static func continues(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    let at = Scalars.skipBlanks(bytes, offset, end)
    guard at + 5 < end, bytes[at] == 0xE5 else { return false }
    return Scalars.decode(bytes, at, end).scalar == 0x5176 && Scalars.decode(bytes, at + 3, end).scalar == 0x4E2D
  }
}
