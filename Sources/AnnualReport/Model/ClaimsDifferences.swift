/// Figures of one sentence that do not fit each other: `31件，比2023年的28件增加5件`, or parts with a total behind them.
public struct Discord: Sendable {
  /// What does not fit.
  public enum Kind: Sendable {
    /// A figure, last year's, and the difference between them.
    case difference
    /// Parts and `合计`.
    case total
  }
  /// What does not fit.
  public var kind: Kind
  /// The figure that is said: the difference, or the total.
  public var said: Int
  /// What the others make.
  public var actual: Int
  /// The figure that is said, with its measure word.
  public var range: TextRange
  /// The others.
  public var others: [TextRange]
}

/// Finds differences and totals that the figures before them do not make. In doubt nothing is said.
struct DiscordReader {
  let sentence: ClaimsSentence

  /// What is found; `asksDifferences` and `asksTotals` tell what the sentence may hold.
  func read(asksDifferences: Bool, asksTotals: Bool) -> [Discord] {
    var found: [Discord] = []
    if asksDifferences, sentence.counts.count >= 3 {
      for index in 2..<sentence.counts.count {
        if let discord = difference(index) { found.append(discord) }
      }
    }
    if asksTotals, sentence.counts.count >= 4 {
      for index in 3..<sentence.counts.count {
        if let discord = total(index) { found.append(discord) }
      }
    }
    return found
  }

  private func isPlain(_ count: ClaimsSentence.Count, _ unit: UInt32) -> Bool {
    count.unit == unit && unit != 0 && !count.isApproximate && !count.isMyriad
  }

  // MARK: 31件，比2023年的28件增加3件

  private func difference(_ index: Int) -> Discord? {
    let (now, then, gap) = (sentence.counts[index - 2], sentence.counts[index - 1], sentence.counts[index])
    guard isPlain(now, gap.unit), isPlain(then, gap.unit), isPlain(gap, gap.unit),
      then.start - now.end <= 14, let sign = direction(then.end, gap.start), isComparison(now.end, then.start)
    else { return nil }
    let actual = (now.value - then.value) * sign
    guard actual != gap.value else { return nil }
    // 186条，其中…62条，比2023年（171条）增加15条: the whole is compared, not its last part.
    let earlier = sentence.counts[..<(index - 2)]
    if earlier.contains(where: { ($0.value - then.value) * sign == gap.value }) { return nil }
    if (earlier.reduce(now.value) { $0 + $1.value } - then.value) * sign == gap.value { return nil }
    return Discord(
      kind: .difference, said: gap.value, actual: now.value - then.value,
      range: sentence.bytes(gap.start, gap.end),
      others: [sentence.bytes(now.start, now.end), sentence.bytes(then.start, then.end)])
  }

  /// 增加, 减少 and nothing else but 了, a bracket or a comma between two figures.
  private func direction(_ start: Int, _ end: Int) -> Int? {
    var letters = (start..<end).map { sentence.scalar($0) }.filter { ![0x4E86, 0x29, 0x28, 0x2C].contains($0) }
    if letters.last == 0x4E3A { letters.removeLast() }  // 为
    switch letters {
    case [0x589E, 0x52A0]: return 1  // 增加
    case [0x51CF, 0x5C11]: return -1  // 减少
    default: return nil
    }
  }

  /// 比上年的, 较2023年（, 与上年: nothing but the year before between two figures.
  private func isComparison(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while [0x2C, 0x28].contains(sentence.scalar(place)) { place += 1 }
    guard [0x6BD4, 0x8F83].contains(sentence.scalar(place)) else { return false }  // 比较
    place += 1
    if let year = sentence.years.first(where: { $0.place == place }) {
      place = year.place + 5
    } else if let word = sentence.word(.lastYear, at: place) {
      place = word
    } else {
      return false
    }
    // 度 同期 的 （
    while place < end, [0x5EA6, 0x540C, 0x671F, 0x7684, 0x28].contains(sentence.scalar(place)) { place += 1 }
    return place == end
  }

  // MARK: 一季度50条、二季度60条、三季度54条、四季度50条，合计214条

  private func total(_ index: Int) -> Discord? {
    let total = sentence.counts[index]
    guard total.depth == 0, isPlain(total, total.unit), total.unit != 0x6B21, isCalledTotal(total),
      let parts = parts(before: index)
    else { return nil }
    let values = parts.map(\.value)
    let sum = values.reduce(0, +)
    if sum == total.value { return nil }
    // A part of them, or some of the last, may be meant.
    var prefix = 0
    for value in values {
      prefix += value
      if prefix == total.value || sum - prefix == total.value { return nil }
    }
    return Discord(
      kind: .total, said: total.value, actual: sum, range: sentence.bytes(total.start, total.end),
      others: parts.map { sentence.bytes($0.start, $0.end) })
  }

  /// 合计, 共计 or 总计 right before a figure, behind a comma.
  private func isCalledTotal(_ total: ClaimsSentence.Count) -> Bool {
    let start = total.start - 2
    guard sentence.scalar(start + 1) == 0x8BA1, [0x5408, 0x5171, 0x603B].contains(sentence.scalar(start)) else {
      return false
    }
    return sentence.scalar(start - 1) == 0x2C
  }

  /// The parts before a total: at least three, alike in unit and in how they are told, from the sentence's beginning on.
  private func parts(before index: Int) -> ArraySlice<ClaimsSentence.Count>? {
    let total = sentence.counts[index]
    let parts = sentence.counts[..<index]
    guard parts.count >= 3, parts.allSatisfy({ isPlain($0, total.unit) && $0.depth == 0 }), let first = parts.first
    else {
      return nil
    }
    let odd: ClaimWords = [
      .among, .consisting, .open, .overlap, .verb, .carry, .receive, .handle, .close, .answer, .comparison, .lastYear,
      .made, .repealed, .inForce,
    ]
    guard sentence.classes(0, total.start).isDisjoint(with: odd) else { return nil }
    for (part, next) in zip(parts, parts.dropFirst()) {
      guard [0x3001, 0x2C].contains(sentence.scalar(part.end)), next.start - part.end <= 14 else { return nil }
    }
    return first.start <= 24 && sentence.counts[index - 1].end == total.start - 3 ? parts : nil
  }
}
