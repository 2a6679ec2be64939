/// Tells where words before a clause narrow what its figures count: `平台注册用户120个，提交申请20件`, `第一季度，收到申请6件`. In doubt
/// they do.
extension ClaimsReader {
  /// Words that are about a part of the applications only.
  private static let narrow: ClaimWords = [.channel, .medium, .halfYear, .unit]

  /// Whether a clause before the one that holds a place, in the same sentence up to a full stop or semicolon, sets a
  /// narrower frame: a channel, one kind of applicant, an office, a month, a topic. The other kind of applicant is no frame
  /// for a figure of one kind.
  func isFramed(_ place: Int, _ subject: Claim.Subject? = nil) -> Bool {
    let isOfApplicants = subject == .receivedFromNatural || subject == .receivedFromLegal
    var end = clauseStart(place)
    let first = frameStart(end)
    while end > first {
      let mark = sentence.scalar(end - 1)
      end -= 1
      if mark == 0x29 {  // )
        let open = opening(end, first)
        // 年初（1月至2月）: the bracket itself.
        if isSpan(open + 1, end), !holds("12月", open + 1, end) { return true }
        end = min(end, open + 1)
        continue
      }
      let start = max(first, clauseStart(end))
      if start < end, isFrame(start, end, asksApplicants: !isOfApplicants) { return true }
      if start < end, isDayFrame(start, end, before: place) { return true }
      end = start
    }
    return false
  }

  /// Where the bracket opens that closes at a place.
  private func opening(_ place: Int, _ first: Int) -> Int {
    var place = place
    while place > first, sentence.scalar(place) != 0x28 { place -= 1 }
    return place
  }

  /// The first place that may narrow what follows: behind the last full stop or semicolon, and behind a list whose parts
  /// are the whole.
  private func frameStart(_ place: Int) -> Int {
    var start = place
    while start > 0, ![0x3002, 0x3B, 0x21, 0x3F].contains(sentence.scalar(start - 1)) { start -= 1 }
    func isBetween(_ count: ClaimsSentence.Count) -> Bool { count.start >= start && count.end <= place }
    let counts = sentence.counts
    guard
      let index = counts.firstIndex(where: { isBetween($0) && !isNarrow(clauseStart($0.start), $0.start) })
    else { return start }
    let whole = counts[index].value
    var sum = 0
    var isFirst = true
    for part in counts[(index + 1)...] where isBetween(part) {
      sum += min(part.value, 1_000_000_000)
      if sum == whole, !isFirst { return part.end }
      if sum > whole { break }
      isFirst = false
    }
    return start
  }

  private func isFrame(_ start: Int, _ end: Int, asksApplicants: Bool) -> Bool {
    if isSpan(start, end) || isTopic(start, end) || isOfKind(start, end) { return true }
    // 畅通网上平台、信函等渠道: what was done for all of them.
    return isNarrow(start, end, asksApplicants: asksApplicants)
      && (!isUpkeep(start, end) || ends(0x540E, end) || ends(0x671F, 0x95F4, end))  // 后 期间
  }

  /// Whether a clause tells what was done for a channel; 公开 in 信息公开 and 申请公开 does not.
  private func isUpkeep(_ start: Int, _ end: Int) -> Bool {
    sentence.holdsMark(start, end) { mark in
      mark.classes.contains(.upkeep)
        && ![0x606F, 0x52A1, 0x8BF7].contains(sentence.scalar(mark.start - 1))  // 息务请
    }
  }

  private func isNarrow(_ start: Int, _ end: Int, asksApplicants: Bool = true) -> Bool {
    let words = sentence.classes(start, end)
    if !words.isDisjoint(with: ClaimsReader.narrow) { return true }
    guard asksApplicants else { return false }
    return words.isDisjoint(with: [.natural, .person]) != words.isDisjoint(with: [.legal, .company])
  }

  /// What is spoken of is a part: 土地征收类, 涉及征地补偿的, 对重点单位, 民政方面, 从内容看, 上年结转的申请.
  private func isTopic(_ start: Int, _ end: Int) -> Bool {
    let isNamed = sentence.holdsMark(start, end) { mark in
      mark.end < end && !mark.classes.isDisjoint(with: [.carry, .newlyReceive])
        && sentence.scalar(mark.end) == 0x7684  // 的
    }
    if isNamed { return true }
    switch (sentence.scalar(start), sentence.scalar(start + 1)) {
    case (0x6D89, 0x53CA), (0x5173, 0x4E8E), (0x9488, 0x5BF9):  // 涉及 关于 针对
      let subject: ClaimWords = [.request, .disclosure, .review, .lawsuit, .normative, .licence, .penalty, .compulsion]
      return !sentence.marks.contains { $0.start == start + 2 && !$0.classes.isDisjoint(with: subject) }
    default: break
    }
    if sentence.scalar(start) == 0x5BF9, end - start <= 8 { return true }  // 对
    switch sentence.scalar(end - 1) {
    case 0x7C7B: return !ends(0x7533, 0x8BF7, end - 1) && !ends(0x516C, 0x5F00, end - 1)  // 类, not 申请类 公开类
    case 0x57DF: return ends(0x9886, end - 1)  // 领域
    case 0x591A: return ends(0x7C7B, 0x8F83, end - 1)  // 类较多
    case 0x9762: return ends(0x65B9, end - 1) && !endsWithSubject(end - 2)  // 方面
    case 0x770B:  // 来看, 从…看
      if ends(0x6765, end - 1) { return !endsWithSubject(end - 2) }
      return sentence.scalar(start) == 0x4ECE && !endsWithSubject(end - 1)
    default: return false
    }
  }

  /// 征地类申请, 征地类予以公开: one kind by its matter; 各类 are all.
  func isOfKind(_ start: Int, _ end: Int) -> Bool {
    if isOfMatter(start, end) { return true }
    return (start..<max(start, end)).contains { place in
      sentence.scalar(place) == 0x7C7B && ![0x5404, 0x79CD, 0x5206].contains(sentence.scalar(place - 1))  // 类 各种分
        && [0x7533, 0x653F, 0x4FE1, 0x4E88, 0x4E0D, 0x7684].contains(sentence.scalar(place + 1))  // 申政信予不的
    }
  }

  /// What may stand before 方面 and 看 without narrowing anything.
  private static let subjects = [
    "公开", "申请", "办理", "处理", "答复", "受理", "情况", "工作", "结果", "数量", "总量", "总体", "整体", "复议", "诉讼", "文件", "许可", "处罚",
    "强制", "执法", "管理", "制定", "数据", "收件", "办件", "全年", "规模", "事项", "救济", "应诉",
  ]

  func begins(_ word: String, _ place: Int) -> Bool {
    var place = place
    for letter in word.unicodeScalars {
      if sentence.scalar(place) != letter.value { return false }
      place += 1
    }
    return true
  }

  func endsWithSubject(_ end: Int) -> Bool {
    ClaimsReader.subjects.contains { begins($0, end - $0.unicodeScalars.count) }
  }

  /// Whether a character, or two, end at a place.
  private func ends(_ letter: UInt32, _ end: Int) -> Bool { sentence.scalar(end - 1) == letter }
  private func ends(_ first: UInt32, _ second: UInt32, _ end: Int) -> Bool {
    sentence.scalar(end - 2) == first && sentence.scalar(end - 1) == second
  }

  func holds(_ word: String, _ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains { begins(word, $0) }
  }
}
