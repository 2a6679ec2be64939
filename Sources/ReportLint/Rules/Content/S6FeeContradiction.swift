import AnnualReport

extension Rule {
  static let s6FeeContradiction = Rule(
    "s6-fee-contradiction", .content, .warning,
    title: Wording(
      zh: "信息处理费的说明前后一致，金额带单位", en: "What is said of fees agrees with table three and with itself"),
    source: Wording(
      zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第三条、第四条",
      en: "Measures for information-processing fees (国办函〔2020〕109号), articles 3 and 4")
  ) { dossier in
    guard let passage = dossier.passages.others else { return [] }
    let hits = dossier.words.all(.fees, in: passage.ranges)
    if hits.isEmpty { return [] }
    let context = Context(dossier)
    var findings: [Finding] = []
    if dossier.unpaidFees > 0, let denial = hits.first(where: { deniesNotices($0, context, dossier.text) }) {
      findings.append(denied(denial.range, dossier))
    }
    findings += amounts(hits, passage, dossier)
    return findings
  }

  private static func denied(_ range: TextRange, _ dossier: Dossier) -> Finding {
    let row = dossier.report.cell(.request(.feeUnpaid, .total))?.range
    let count = dossier.unpaidFees
    return Finding(
      "s6-fee-contradiction", .warning, range,
      Wording(
        zh: "这里说没有发出收费通知，表三却有 \(count) 件因逾期未缴费不再处理；请核对。",
        en: "No fee notice is said to have been sent, yet table three counts \(count) ended for want of payment; check."
      ),
      related: row.map { [Related($0, Wording(zh: "表三的数", en: "The figure in table three"))] } ?? [])
  }

  /// Whether the words around 收费通知 say that there was none. 未收取 alone denies nothing: a notice may stay unpaid.
  private static func deniesNotices(_ hit: ProseWords.Hit, _ context: Context, _ text: SourceText) -> Bool {
    let clause = context.before(hit.range.start, limit: 16).tail(afterAnyOf: ["，", ",", "：", ":"])
    if hit.word == 2 {
      return clause.contains(anyOf: ["未发出", "没有发出", "未产生", "未下达", "未制发", "未开具", "无"])
        || context.after(hit.range.end, limit: 2).hasPrefix("0")
    }
    return clause.contains(anyOf: ["未产生", "不涉及", "未发生"])
  }

  /// Amounts without a unit, and more collected than was asked for.
  private static func amounts(_ hits: [ProseWords.Hit], _ passage: Passage, _ dossier: Dossier) -> [Finding] {
    let found = dossier.words.all(.amounts, in: passage.ranges).compactMap { FeeAmount($0, dossier.text) }
    let bare = found.indices.filter { index in
      !found[index].hasUnit && !found[..<index].contains { $0.range == found[index].range }
    }
    var findings = bare.map { found[$0] }.map { amount in
      Finding(
        "s6-fee-contradiction", .warning, amount.range,
        Wording(
          zh: "金额“\(dossier.text[amount.range])”没有单位；请写明“元”或“万元”。",
          en: "The amount “\(dossier.text[amount.range])” has no unit; write 元 or 万元."))
    }
    guard let asked = found.first(where: { $0.isAsked && $0.hasUnit }),
      let got = found.first(where: { !$0.isAsked && $0.hasUnit }), got.cents > asked.cents
    else { return findings }
    findings.append(
      Finding(
        "s6-fee-contradiction", .warning, got.range,
        Wording(
          zh: "实际收取的金额多于收费通知的总金额；请核对。",
          en: "More was collected than the notices asked for; check."),
        related: [Related(asked.range, Wording(zh: "通知的总金额", en: "What the notices asked for"))]))
    return findings
  }
}

/// An amount of money in section six: right behind a word such as 总金额.
private struct FeeAmount {
  let range: TextRange
  let cents: Int
  let hasUnit: Bool
  /// Whether notices asked for it, as against collected.
  let isAsked: Bool

  init?(_ hit: ProseWords.Hit, _ text: SourceText) {
    guard FeeAmount.mayFollow(hit.range.end, text) else { return nil }
    var tail = Tail(text, from: Int(hit.range.end), to: min(text.count, Int(hit.range.end) + 60))
    for _ in 0..<6 where FeeAmount.isFiller(tail.scalar) { tail.step() }
    let start = tail.offset
    var end = start
    var digits = 0
    var value = 0
    while digits < 9 {
      if digits > 0, tail.partsThousands { tail.step() }
      guard tail.scalar &- 0x30 < 10 else { break }
      value = value * 10 + Int(tail.scalar - 0x30)
      digits += 1
      end = tail.step()
    }
    guard digits > 0 else { return nil }
    value *= 100
    if tail.scalar == 0x2E, tail.hasNext {
      var scale = 10
      end = tail.step()
      while tail.scalar &- 0x30 < 10 {
        value += Int(tail.scalar - 0x30) * scale
        scale /= 10
        end = tail.step()
      }
    }
    let unit = tail.scalar
    if unit == 0x4E07 { value *= 10_000 }  // 万
    hasUnit = unit == 0x5143 || unit == 0x4E07  // 元
    // Other words behind the figure (件, 人, 年) say that it is no amount.
    guard hasUnit || [0, 0x3002, 0xFF0C, 0xFF1B, 0x2C, 0x3B].contains(unit), hasUnit || value > 0 else { return nil }
    cents = value
    range = TextRange(start, end)
    isAsked = hit.word == 0 && !FeeAmount.isOfReceipts(hit.range.start, text)
  }

  /// Whether 实际 or 实收 stands in the 24 bytes before an offset.
  private static func isOfReceipts(_ offset: UInt32, _ text: SourceText) -> Bool {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    for place in max(0, Int(offset) - 24)..<Int(offset) where text.byte(at: place) > 0x20 {
      bytes.append(text.byte(at: place))
    }
    return Words(bytes: bytes).contains(anyOf: ["实际", "实收"])
  }

  /// The characters behind a word, one after another; blanks are left out.
  private struct Tail {
    /// The character at hand, and where it stands; 0 behind the last.
    private(set) var scalar: UInt32 = 0
    private(set) var offset: Int
    private var next: Int
    private let end: Int
    private let text: SourceText

    init(_ text: SourceText, from start: Int, to end: Int) {
      (self.text, self.end, offset, next) = (text, end, start, start)
      step()
    }

    /// Whether a character follows the one at hand.
    var hasNext: Bool {
      var copy = self
      copy.step()
      return copy.offset < end
    }

    /// Whether a comma stands here with exactly three digits behind it: 1,480元.
    var partsThousands: Bool {
      guard scalar == 0x2C || scalar == 0xFF0C else { return false }
      var copy = self
      for _ in 0..<3 {
        copy.step()
        guard copy.scalar &- 0x30 < 10 else { return false }
      }
      copy.step()
      return copy.scalar &- 0x30 >= 10
    }

    /// Goes on to the next character; answers where the one left behind ended.
    @discardableResult mutating func step() -> Int {
      let behind = next
      scalar = 0
      offset = next
      while offset < end {
        let (value, length) = text.scalar(at: offset)
        next = offset + length
        if !SourceText.isBlank(value) {
          scalar = value
          break
        }
        offset = next
      }
      return behind
    }
  }

  /// Whether a digit follows, behind at most six words that may stand before an amount.
  private static func mayFollow(_ end: UInt32, _ text: SourceText) -> Bool {
    var offset = Int(end)
    for _ in 0...6 {
      guard let (scalar, range) = text.solid(at: offset, reach: 60) else { return false }
      if scalar &- 0x30 < 10 { return true }
      guard isFiller(scalar) else { return false }
      offset = Int(range.end)
    }
    return false
  }

  /// 为 共 计 合 总 的 额 金 约
  private static func isFiller(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E3A, 0x5171, 0x8BA1, 0x5408, 0x603B, 0x7684, 0x989D, 0x91D1: true
    default: false
    }
  }
}
