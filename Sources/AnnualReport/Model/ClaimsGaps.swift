/// A place of a sentence where a number is missing.
public struct MissingNumber: Sendable {
  /// Where it is missing: the measure word that stands alone, or the words it should follow.
  public var range: TextRange
  /// A figure of the same sentence, which shows what it should look like.
  public var sibling: TextRange

  init(_ range: TextRange, sibling: TextRange) { (self.range, self.sibling) = (range, sibling) }
}

/// Finds measure words without a number: `共收到政府信息公开申请件，答复3件`. Only in sentences that hold another figure, and only where
/// the words before cannot make a noun with the measure word. In doubt nothing is said.
struct GapReader {
  let sentence: ClaimsSentence

  private enum Words {
    static let counted: [[UInt32]] = ["信息", "动态", "公告", "文章", "稿件", "简报", "消息", "培训", "会议", "文件"].map(scalars)
    static let sums: [[UInt32]] = ["共", "共计", "累计", "合计", "总计", "共有"].map(scalars)
    static let requests: [[UInt32]] = ["信息公开申请", "依申请公开申请"].map(scalars)
    static let repealable = scalars("规范性文件")

    static func scalars(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }
  }

  /// The gaps; `isLacking` tells whether a measure word may stand alone.
  func read(isLacking: Bool) -> [MissingNumber] {
    guard let sibling = sentence.counts.first(where: { $0.unit != 0 }) else { return [] }
    let shown = sentence.bytes(sibling.start, sibling.end)
    var found: [MissingNumber] = []
    for place in 1..<max(1, sentence.count) where isLacking && isGap(place) {
      found.append(MissingNumber(sentence.bytes(place, place + 1), sibling: shown))
    }
    if let phrase = documents() { found.append(MissingNumber(phrase, sibling: shown)) }
    return found
  }

  /// Whether a measure word at a place stands alone at the end of its clause.
  private func isGap(_ place: Int) -> Bool {
    // 条 件 篇 份 次
    guard [0x6761, 0x4EF6, 0x7BC7, 0x4EFD, 0x6B21].contains(sentence.scalar(place)), isEnd(place + 1) else {
      return false
    }
    if Words.sums.contains(where: { ends($0, place) }) { return true }
    // 网站条, 公众号篇.
    if [0x6761, 0x7BC7].contains(sentence.scalar(place)),
      sentence.marks.contains(where: { $0.end == place && $0.classes.contains(.medium) })
    {
      return true
    }
    if Words.counted.contains(where: { ends($0, place) }) { return isNoUnit(place) }
    return sentence.scalar(place) == 0x4EF6 && isCountOfRequests(place)
  }

  /// 信息条 and 文件件, but not 文件次 or 信息件.
  private func isNoUnit(_ place: Int) -> Bool {
    switch sentence.scalar(place) {
    case 0x4EF6: ends(GapReader.Words.repealable, place)  // 规范性文件件
    case 0x6B21: [0x8BAD, 0x8BAE].contains(sentence.scalar(place - 1))  // 培训次 会议次
    case 0x4EFD: [0x4EF6, 0x62A5].contains(sentence.scalar(place - 1))  // 文件份 简报份
    default: ![0x8BAD, 0x8BAE, 0x4EF6].contains(sentence.scalar(place - 1))
    }
  }

  /// 共收到政府信息公开申请件: with 共 or 累计, so that 申请件 is no noun.
  private func isCountOfRequests(_ place: Int) -> Bool {
    guard Words.requests.contains(where: { ends($0, place) }) else { return false }
    var start = place
    while start > 0, !ClaimsSentence.isBoundary(sentence.scalar(start - 1)) { start -= 1 }
    guard let verb = sentence.last([.receive, .newlyReceive, .handle], start, place) else { return false }
    // 共 or 累计 right before the verb, or within it: 共收到.
    let isCounted =
      sentence.scalar(verb.start) == 0x5171 || sentence.scalar(verb.start - 1) == 0x5171
      || sentence.scalar(verb.start - 1) == 0x8BA1
    guard sentence.classes(start, place).isDisjoint(with: .zero) else { return false }
    return isCounted || isOfBalance(verb, start, place)
  }

  /// `全年新收政府信息公开申请件，上年结转4件`: the year's figure, with one beside it that is carried or closed.
  private func isOfBalance(_ verb: ClaimsSentence.Mark, _ start: Int, _ place: Int) -> Bool {
    let words = (start..<verb.start).map { sentence.scalar($0) }
    // 全年, 本年度, 我镇 …
    guard verb.classes.contains(.newlyReceive) || verb.end - verb.start == 2, words.count <= 4,
      let next = sentence.counts.first(where: { $0.start > place }), next.lead == place + 2 || next.start - place <= 12
    else { return false }
    let isOfYear = words.isEmpty || words.contains(0x5E74) || words.first == 0x6211  // 年 我
    return isOfYear && !sentence.classes(place, next.start).isDisjoint(with: [.carry, .close, .answer])
  }

  /// `制定规范性文件3件，废止1件，现行有效的规范性文件。`
  private func documents() -> TextRange? {
    for mark in sentence.marks where mark.classes.contains(.inForce) {
      guard mark.start > 0, ClaimsSentence.isBoundary(sentence.scalar(mark.start - 1)) else { continue }
      var place = mark.end
      if sentence.scalar(place) == 0x7684 { place += 1 }  // 的
      if sentence.scalar(place) == 0x884C, sentence.scalar(place + 1) == 0x653F { place += 2 }  // 行政
      let end = place + Words.repealable.count
      guard ends(Words.repealable, end), isEnd(end), sentence.scalar(end) != 0x2C else { continue }
      let before = sentence.classes(0, mark.start)
      let isListed = sentence.counts.contains { count in
        count.end <= mark.start
          && !sentence.classes(count.lead, count.start).isDisjoint(with: [.made, .repealed, .normative])
      }
      if isListed, before.contains(.normative) { return sentence.bytes(mark.start, end) }
    }
    return nil
  }

  private func isEnd(_ place: Int) -> Bool {
    let scalar = sentence.scalar(place)
    return place >= sentence.count || scalar == 0x2C || scalar == 0x3B || scalar == 0x3002
  }

  private func ends(_ word: [UInt32], _ end: Int) -> Bool {
    guard end >= word.count, end <= sentence.count else { return false }
    for step in word.indices where sentence.scalars[end - word.count + step] != word[step] { return false }
    return true
  }
}
