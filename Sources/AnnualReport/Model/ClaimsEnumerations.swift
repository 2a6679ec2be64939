/// Counts names: `总体情况、…、其他事项六个部分`. In doubt nothing is said.
struct EnumerationReader {
  let sentence: ClaimsSentence

  func read() -> [Enumeration] {
    var found: [Enumeration] = []
    for place in 0..<sentence.count where isNoun(place) {
      if let enumeration = enumeration(endingAt: place) { found.append(enumeration) }
    }
    return found
  }

  /// Whether 方面, 部分, 大类, 类 begins here.
  private func isNoun(_ place: Int) -> Bool {
    let pair = (sentence.scalar(place), sentence.scalar(place + 1))
    switch pair {
    case (0x65B9, 0x9762), (0x90E8, 0x5206), (0x5927, 0x7C7B): return true  // 方面 部分 大类
    default: return false
    }
  }

  private func enumeration(endingAt noun: Int) -> Enumeration? {
    var end = noun
    if sentence.scalar(end - 1) == 0x4E2A || sentence.scalar(end - 1) == 0x5927 { end -= 1 }  // 个 大
    guard let (declared, start) = numeral(endingAt: end), declared >= 3 else { return nil }
    var last = start
    while [0x5171, 0x8BA1, 0x8FD9, 0x7B49].contains(sentence.scalar(last - 1)) {  // 共计这等
      if sentence.scalar(last - 1) == 0x7B49 { return counted(start, noun, declared, last - 1, isOpen: true) }
      last -= 1
    }
    return counted(start, noun, declared, last, isOpen: false)
  }

  private func counted(_ start: Int, _ noun: Int, _ declared: Int, _ end: Int, isOpen: Bool) -> Enumeration? {
    var first = end
    var names = 1
    var joints = 0
    var quotes = 0
    while first > 0, !ClaimsSentence.isBoundary(sentence.scalar(first - 1)) {
      let scalar = sentence.scalar(first - 1)
      if scalar == 0x201D || scalar == 0x300B { quotes += 1 }
      if scalar == 0x201C || scalar == 0x300A {
        quotes = max(0, quotes - 1)
        // “甲”“乙”, as GB/T 15834 writes it without 、: two names, or one and what speaks of it.
        let before = sentence.scalar(first - 2)
        if quotes == 0, before == 0x201D || before == 0x300B { joints += 1 }
      }
      if scalar == 0x7B49 || scalar == 0x4E00 { return nil }  // 等 within: another list; 一: a heading's number
      if scalar == 0x3001, quotes == 0, !isOneName(first - 1) { names += 1 }
      if [0x548C, 0x53CA, 0x4E0E, 0x6216].contains(scalar) { joints += 1 }  // 和及与或
      first -= 1
    }
    guard names >= 3, end > first else { return nil }
    guard isOpen ? names > declared : names > declared || names + joints < declared else { return nil }
    return Enumeration(
      range: sentence.bytes(start, min(sentence.count, noun + 2)), names: sentence.bytes(first, end),
      declared: declared,
      counted: names)
  }

  /// 行政复议、行政诉讼 is one name of the form's fourth section.
  private func isOneName(_ comma: Int) -> Bool {
    (sentence.scalar(comma - 2), sentence.scalar(comma - 1)) == (0x590D, 0x8BAE)
      && (0..<6).contains { sentence.scalar(comma + 1 + $0) == 0x8BC9 }
  }

  private func numeral(endingAt end: Int) -> (value: Int, start: Int)? {
    let scalar = sentence.scalar(end - 1)
    let before = sentence.scalar(end - 2)
    // 第三方面, 十三个部分, 三、四部分.
    if [0x7B2C, 0x5341, 0x3001, 0x4E8C].contains(before) || before &- 0x30 < 10 { return nil }
    if let value = Numerals.chinese(scalar), (3...9).contains(value) { return (value, end - 1) }
    if scalar &- 0x30 < 10, scalar >= 0x33 { return (Int(scalar - 0x30), end - 1) }
    return nil
  }
}
