/// Finds the sentences that may make a claim: one pass over the bytes of the prose, driven by digits and a few characters.
struct ClaimsScan {
  /// A sentence, and what it may hold. What is not set, it does not hold.
  struct Candidate {
    var range: TextRange
    /// A figure, or a negation, with a subject the tables know.
    var mayClaim: Bool
    /// A figure with a measure word.
    var hasFigure: Bool
    /// A figure, a word that opens a list, another figure.
    var maySum: Bool
    /// Three names and more, and a noun such as 方面.
    var mayEnumerate: Bool
    /// A figure and 主动公开.
    var mayPublish: Bool
    /// A figure, and a measure word that stands alone at the end of its clause.
    var mayLack: Bool
    /// Figures, and 增加 or 减少.
    var mayDiffer: Bool
    /// Figures, and 合计 and the like.
    var mayTotal: Bool
  }

  /// What a character means for the search.
  private enum Sign {
    static let end: UInt16 = 1
    static let wideDigit: UInt16 = 2
    static let numeral: UInt16 = 4
    static let negation: UInt16 = 8
    static let object: UInt16 = 16
    static let measure: UInt16 = 32
    static let topic: UInt16 = 64
    static let opener: UInt16 = 128
    static let noun: UInt16 = 256
    static let comma: UInt16 = 512
    static let pair: UInt16 = 1024
    static let publish: UInt16 = 2048
    static let counter: UInt16 = 4096
    static let lead: UInt16 = 8192
    static let change: UInt16 = 16384
    static let total: UInt16 = 32768
    /// All but what is asked of the characters beside a figure.
    static let telling = ~(measure | lead)
  }

  /// By the last two bytes of a character: what it may mean.
  private static let signs: [UInt16] = {
    var signs = [UInt16](repeating: 0, count: 0x4000)
    func mark(_ characters: String, _ sign: UInt16) {
      for scalar in characters.unicodeScalars {
        signs[Int((scalar.value & 0x3F) << 8 | scalar.value >> 6 & 0x3F)] |= sign
      }
    }
    mark("。！？", Sign.end)
    mark("０１２３４５６７８９", Sign.wideDigit)
    mark("一二两三四五六七八九十", Sign.numeral)
    mark("未没无零不", Sign.negation)
    mark("申复诉", Sign.object | Sign.pair)
    mark("条件宗起例份项篇次个则期场册位余多万大类部方", Sign.measure)
    // 规范性文件, 行政许可, 行政处罚, 行政强制.
    mark("范许罚强", Sign.topic | Sign.pair)
    mark("范", Sign.object)
    // 其中, 包括, 包含, 分别为, 具体为, 含, a colon, a bracket.
    mark("含：（", Sign.opener)
    mark("其包别具", Sign.opener | Sign.pair)
    // 方面, 部分, 大类.
    mark("方部大", Sign.noun)
    mark("、", Sign.comma)
    // 主动公开.
    mark("动", Sign.publish | Sign.pair)
    mark("条件篇份次", Sign.counter)
    // What a measure word without a number stands behind.
    // 增加, 减少; 合计, 总计, 共计.
    mark("增减", Sign.change | Sign.pair)
    mark("合总共", Sign.total | Sign.pair)
    mark("共计有息态告章件报读训议请开站号博", Sign.lead)
    return signs
  }()

  /// The sentence being read.
  private struct Sentence {
    var start: Int
    var seen: UInt16 = 0
    var commas = 0
    var isLacking = false
    /// How far a list has come: 1 a figure, 2 an opener behind it, 3 another figure.
    var stage = 0

    /// The longest sentence read, in bytes: 1,500 Han characters. A longer one is no sentence but a text without full stops,
    /// in which nobody knows what belongs together; and what is read of one costs more than its length.
    private static let longest = 4_500

    /// The candidate that ends here; nil for a sentence that says nothing in figures.
    func candidate(_ end: Int) -> Candidate? {
      guard end - start <= Sentence.longest else { return nil }
      let negates = seen & (Sign.negation | Sign.object) == Sign.negation | Sign.object
      guard stage > 0 || negates else { return nil }
      return Candidate(
        range: TextRange(start, end), mayClaim: negates || seen & (Sign.object | Sign.topic) != 0,
        hasFigure: stage > 0, maySum: stage == 3, mayEnumerate: commas > 1 && seen & Sign.noun != 0,
        mayPublish: stage > 0 && seen & Sign.publish != 0, mayLack: stage > 0 && isLacking,
        mayDiffer: stage > 0 && seen & Sign.change != 0, mayTotal: stage > 0 && seen & Sign.total != 0)
    }
  }

  /// The sentences that may make a claim, in order. Where lines are torn they run over line ends and blank lines; else a
  /// line end ends them. A sentence that begins with 其中 belongs to the one before.
  static func candidates(_ bytes: Span<UInt8>, _ passage: TextRange, joinsLines: Bool, into found: inout [Candidate]) {
    let end = min(Int(passage.end), bytes.count)
    let signs = signs.span
    var offset = Int(passage.start)
    var sentence = Sentence(start: offset)
    func close(_ at: Int) {
      if let candidate = sentence.candidate(at) { found.append(candidate) }
      sentence = Sentence(start: at)
    }
    while offset < end {
      let word = bytes.four(offset)
      let byte = UInt8(truncatingIfNeeded: word)
      let sign = signs[Int(word >> 8 & 0x3F3F)]
      // Most characters are Han characters that tell nothing by themselves.
      if sign & Sign.telling == 0, byte &- 0xE4 < 6 {
        offset &+= 3
        continue
      }
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
          if sentence.stage & 1 == 0, isMeasure(bytes, offset, end, signs) { sentence.stage += 1 }
          continue
        }
        if byte == 0x3A || byte == 0x28, sentence.stage == 1 { sentence.stage = 2 }
        if byte == 0x0A || byte == 0x0D, !joinsLines { close(offset) }
        offset += 1
        continue
      }
      guard byte >= 0xE0, offset &+ 2 < end else {
        offset &+= 1
        continue
      }
      if sign != 0, byte & 0xF0 == 0xE0 {
        let scalar = sign & (Sign.end | Sign.pair) == 0 ? 0 : Scalars.decode(bytes, offset, end).scalar
        if sign & Sign.end != 0, isEnd(scalar) {
          offset += 3
          if !continues(bytes, offset, end) { close(offset) }
          continue
        }
        if sign & Sign.pair != 0, !isPair(scalar, bytes, offset + 3, end) {
          offset += 3
          continue
        }
        sentence.seen |= sign
        if sign & Sign.comma != 0 { sentence.commas += 1 }
        if sign & Sign.counter != 0, isAlone(bytes, offset, end, signs) { sentence.isLacking = true }
        if sign & Sign.opener != 0, sentence.stage == 1 { sentence.stage = 2 }
        if sentence.stage & 1 == 0, sign & (Sign.numeral | Sign.wideDigit) != 0,
          isMeasure(bytes, offset + 3, end, signs)
        {
          sentence.stage += 1
        }
      }
      offset += byte >= 0xF0 ? 4 : 3
    }
    close(end)
  }

  /// Whether a character with what stands behind it begins 申请, 复议, 诉讼, 起诉's end, 范性, 许可, 处罚's end, 强制, 其中, 包括, 包含, 分别为, 具体.
  private static func isPair(_ scalar: UInt32, _ bytes: Span<UInt8>, _ behind: Int, _ end: Int) -> Bool {
    var next = behind
    // Most often a Han character follows at once.
    if next < end, bytes[next] &- 0xE4 >= 6 {
      next = Scalars.skipBlanks(bytes, next, end)
      // Marks of Markdown stand in no word.
      while next < end, [0x23, 0x2A, 0x3E, 0x5F].contains(bytes[next]) {
        next = Scalars.skipBlanks(bytes, next + 1, end)
      }
    }
    let second = next < end ? Scalars.decode(bytes, next, end).scalar : 0
    switch scalar {
    case 0x7533: return second == 0x8BF7  // 申请
    case 0x590D: return second == 0x8BAE  // 复议
    case 0x8303: return second == 0x6027  // 范性
    case 0x8BB8: return second == 0x53EF  // 许可
    case 0x5F3A: return second == 0x5236  // 强制
    case 0x5176: return second == 0x4E2D  // 其中
    case 0x5305: return second == 0x62EC || second == 0x542B  // 包括, 包含
    case 0x522B: return second == 0x4E3A || second == 0x662F  // 别为, 别是
    case 0x5177: return second == 0x4F53  // 具体
    case 0x52A8: return second == 0x516C  // 动公
    case 0x589E: return second == 0x52A0  // 增加
    case 0x51CF: return second == 0x5C11  // 减少
    case 0x5408, 0x603B, 0x5171: return second == 0x8BA1  // 合计, 总计, 共计
    default: return true
    }
  }

  /// Whether the measure word here ends its clause (，。；) behind a character that numbers follow.
  private static func isAlone(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ signs: Span<UInt16>) -> Bool {
    guard offset + 5 < end, offset >= 3, bytes[offset + 3] == 0xEF || bytes[offset + 3] == 0xE3,
      bytes[offset - 3] & 0xF0 == 0xE0
    else { return false }
    return signs[Int(bytes[offset - 1] & 0x3F) << 8 | Int(bytes[offset - 2] & 0x3F)] & Sign.lead != 0
  }

  /// Whether a character is 。, ！ or ？.
  private static func isEnd(_ scalar: UInt32) -> Bool {
    scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F
  }

  /// Whether a measure word follows the blanks at `offset`.
  private static func isMeasure(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int, _ signs: Span<UInt16>) -> Bool {
    let at = Scalars.skipBlanks(bytes, offset, end)
    guard at + 2 < end, bytes[at] & 0xF0 == 0xE0 else { return false }
    return signs[Int(bytes[at + 2] & 0x3F) << 8 | Int(bytes[at + 1] & 0x3F)] & Sign.measure != 0
  }

  /// Whether 其中 follows.
  private static func continues(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    let at = Scalars.skipBlanks(bytes, offset, end)
    guard at + 5 < end, bytes[at] == 0xE5 else { return false }
    return Scalars.decode(bytes, at, end).scalar == 0x5176 && Scalars.decode(bytes, at + 3, end).scalar == 0x4E2D
  }
}
