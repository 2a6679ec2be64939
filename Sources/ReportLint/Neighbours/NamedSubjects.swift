import AnnualReport

/// Finds the organs that sentences begin with and tell of: 我镇's place.
extension ProseDigester {
  private static func letters(_ words: [String]) -> [[UInt32]] { words.map { $0.unicodeScalars.map(\.value) } }

  private static let tails = letters(["人民政府", "党委政府", "政府", "办事处"])
  /// What only the reporting organ tells of itself.
  private static let ownDeeds = letters([
    "主动公开政府信息", "收到政府信息公开", "新收政府信息公开", "共收到政府信息公开", "未收到政府信息公开", "没有收到政府信息公开", "受理政府信息公开", "全年主动公开", "全年收到",
    "全年共收到", "全年未收到", "全年共主动公开", "共主动公开", "累计主动公开", "本年度收到", "本年度未收到", "本年度共收到", "未发生因政府信息公开", "未收到任何政府信息公开",
  ])
  private static let deeds =
    ownDeeds
    + letters([
      "主动公开", "公开", "发布", "收到", "受理", "办理", "答复", "共", "累计", "全年", "未收到", "没有收到", "未发生", "认真", "严格", "积极", "坚持",
      "高度重视", "按照", "切实", "始终", "不断", "深入", "紧紧围绕", "通过", "持续", "进一步", "全面", "新收", "制发", "制定", "将", "把",
    ])
  /// Words of a sentence that tells of another organ on purpose.
  private static let relations = letters([
    "我", "本机关", "本单位", "经验", "做法", "借鉴", "学习", "相比", "交流", "考察", "帮扶", "结对", "交叉", "印发的", "制定的", "发布的", "公布的", "《",
    "被告",
    "被申请人", "原告", "作为",
  ])
  /// What a tail or a deed begins with, and what a relation does.
  private static let beginnings = CharacterBits((tails + deeds).compactMap(\.first))
  private static let relationBeginnings = CharacterBits(relations.compactMap(\.first))
  /// Characters of the longest tail and deed, and one more.
  private static let longest = (tails.map(\.count).max() ?? 0) + (deeds.map(\.count).max() ?? 0) + 1
  private static let places: Set<UInt32> = [0x53BF, 0x533A, 0x5E02, 0x65D7]  // 县区市旗
  private static let reach = 24

  /// The names of other organs that a sentence begins with and that are followed by a deed.
  func subjects(besides own: OrganName) -> [ReportDigest.Subject] {
    let isOfPlace = report.organ.map { [.county, .city].contains($0.kind) } ?? false
    return marks.compactMap { end -> ReportDigest.Subject? in
      // A town tells rightly what its county did.
      let isPlace = text.solid(before: end, reach: 3).map { ProseDigester.places.contains($0.value) } ?? false
      if isPlace, !isOfPlace { return nil }
      guard let deed = deed(behind: end), let start = start(ofNameEndingAt: end) else { return nil }
      let range = TextRange(start, end)
      guard range.count >= 9 else { return nil }
      let name = OrganName(text.oneLine(range))
      guard name != own, !name.isTail(of: own), !own.isTail(of: name), !isRelated(behind: end, deed.tail) else {
        return nil
      }
      return ReportDigest.Subject(
        name: name, range: document.source(range), isFull: deed.isFull, isOwnDeed: deed.isOwn)
    }
  }

  /// Where the run of Han characters before an offset begins, where that is the beginning of a sentence; a year with its 年,
  /// and a comma behind that, do not count.
  private func start(ofNameEndingAt end: Int) -> Int? {
    var start = end
    var length = 0
    while let (value, range) = text.solid(before: start, reach: 6), SourceText.isHan(value),
      length < ProseDigester.reach
    {
      // A run that begins on the line before is another sentence, unless lines are torn.
      if !report.isHardWrapped, holdsBreak(Int(range.end), start) { break }
      start = Int(range.start)
      length += 1
    }
    guard let before = text.solid(before: start, reach: 6) else { return start }
    switch before.value {
    case 0x30...0x39:  // 2024年白石乡
      let first = text.scalar(at: start)
      guard first.value == 0x5E74 else { return nil }
      let second = text.scalar(at: start + first.length)
      return start + first.length + (second.value == 0x5EA6 ? second.length : 0)
    case 0x3002, 0xFF1B, 0xFF1A, 0xFF01: return start  // 。；：！
    case 0xFF0C, 0x2C:
      let year = text.solid(before: Int(before.range.start))
      return year.map { $0.value == 0x5E74 || $0.value == 0x5EA6 } == true ? start : nil
    default: return !report.isHardWrapped && holdsBreak(Int(before.range.end), start) ? start : nil
    }
  }

  private func holdsBreak(_ from: Int, _ to: Int) -> Bool {
    (from..<max(from, to)).contains { text.byte(at: $0) == 0x0A || text.byte(at: $0) == 0x0D }
  }

  /// What follows a name, where it is something done; `tail` is how many characters of 人民政府 or the like come before it.
  private func deed(behind end: Int) -> (isFull: Bool, isOwn: Bool, tail: Int)? {
    guard let first = text.solid(at: end, reach: 6), ProseDigester.beginnings.holds(first.value) else { return nil }
    let following = characters(from: end, limit: ProseDigester.longest)
    let tail = ProseDigester.tails.first { following.starts(with: $0) }?.count ?? 0
    let rest = following.dropFirst(tail)
    guard let deed = ProseDigester.deeds.first(where: { rest.starts(with: $0) }) else { return nil }
    if rest.dropFirst(deed.count).first == 0x7684 { return nil }  // 的
    return (tail > 0, ProseDigester.ownDeeds.contains { rest.starts(with: $0) }, tail)
  }

  /// Whether something in the sentence behind a name shows that another organ is meant.
  private func isRelated(behind end: Int, _ tail: Int) -> Bool {
    let rest = characters(from: end, limit: 60).dropFirst(tail)
    return rest.indices.contains { place in
      ProseDigester.relationBeginnings.holds(rest[place])
        && ProseDigester.relations.contains { rest[place...].starts(with: $0) }
    }
  }

  /// The characters of the sentence from an offset on, blanks left out.
  private func characters(from offset: Int, limit: Int) -> [UInt32] {
    var characters: [UInt32] = []
    characters.reserveCapacity(limit)
    var position = offset
    while characters.count < limit, let (value, range) = text.solid(at: position, reach: 6), value != 0x3002 {
      characters.append(value)
      position = Int(range.end)
    }
    return characters
  }
}
