/// A part, its whole and the percentage that is said: `政策文件60条，占60%`.
public struct ShareClaim: Sendable {
  /// The part.
  public var part: Int
  /// The whole it is compared with: of all figures before it, the one nearest to what is said.
  public var whole: Int
  /// The percentage in hundredths.
  public var hundredths: Int
  /// The percentage with its sign.
  public var range: TextRange
  /// The part with its measure word.
  public var partRange: TextRange
  /// The whole with its measure word.
  public var wholeRange: TextRange

  /// The share the figures make, in hundredths of a percent, rounded.
  public var actual: Int { whole > 0 ? (part * 10_000 + whole / 2) / whole : 0 }
}

extension Report {
  /// The percentages of parts that the prose states, each with its whole. Reads all sentences with figures and a percent sign:
  /// for the one rule that asks.
  public func shareClaims(in text: SourceText) -> [ShareClaim] {
    var found: [ShareClaim] = []
    let bytes = text.bytes.span
    let joins = isHardWrapped || family == .flow
    var candidates: [ClaimsScan.Candidate] = []
    for passage in passages(text, joins: joins) where bytes.holdsPercentSign(passage) {
      ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &candidates)
    }
    var sentence = ClaimsSentence()
    for candidate in candidates where candidate.hasFigure && bytes.holdsPercentSign(candidate.range) {
      sentence.read(bytes, candidate.range)
      found += ShareReader(sentence: sentence).read()
    }
    return found
  }
}

extension Span<UInt8> {
  /// Whether `%` or `％` stands in a range.
  fileprivate func holdsPercentSign(_ range: TextRange) -> Bool {
    let end = Swift.min(Int(range.end), count)
    var offset = first(0x25, or: 0xEF, from: Int(range.start), to: end)
    while offset < end {
      if self[offset] == 0x25 { return true }
      if offset + 2 < end, self[offset + 1] == 0xBC, self[offset + 2] == 0x85 { return true }
      offset = first(0x25, or: 0xEF, from: offset + 1, to: end)
    }
    return false
  }
}

/// Finds 占 with a percentage behind a figure.
struct ShareReader {
  let sentence: ClaimsSentence

  func read() -> [ShareClaim] {
    var found: [ShareClaim] = []
    for place in 0..<sentence.count where sentence.scalar(place) == 0x25 {
      if let share = share(sign: place) { found.append(share) }
    }
    return found
  }

  private func share(sign: Int) -> ShareClaim? {
    guard let (hundredths, start) = percentage(endingAt: sign), !isRounded(start - 1),
      let claim = (max(0, start - 7)..<start).last(where: { sentence.scalar($0) == 0x5360 }),  // 占
      let index = sentence.counts.lastIndex(where: { $0.end <= claim })
    else { return nil }
    guard !isRounded(claim - 1) else { return nil }
    let part = sentence.counts[index]
    // 件，约占: nothing but a mark and one word between figure and 占.
    guard claim - part.end <= 2, !part.isApproximate, !part.isMyriad, part.unit != 0 else { return nil }
    let wholes = sentence.counts[..<index].filter {
      $0.unit == part.unit && !$0.isApproximate && !$0.isMyriad && $0.value >= part.value && $0.value > 0
    }
    guard let whole = wholes.min(by: { off($0, part, hundredths) < off($1, part, hundredths) }) else { return nil }
    return ShareClaim(
      part: part.value, whole: whole.value, hundredths: hundredths, range: sentence.bytes(start, sign + 1),
      partRange: sentence.bytes(part.start, part.end), wholeRange: sentence.bytes(whole.start, whole.end))
  }

  private func off(_ whole: ClaimsSentence.Count, _ part: ClaimsSentence.Count, _ hundredths: Int) -> Int {
    abs((part.value * 10_000 + whole.value / 2) / whole.value - hundredths)
  }

  /// The number before a percent sign, in hundredths, and where it begins.
  private func percentage(endingAt end: Int) -> (hundredths: Int, start: Int)? {
    var start = end
    var point: Int?
    while start > 0 {
      let scalar = sentence.scalar(start - 1)
      if scalar == 0x2E, point == nil { point = start - 1 } else if scalar &- 0x30 >= 10 { break }
      start -= 1
    }
    guard end - start <= 7, start < end, sentence.scalar(start) != 0x2E else { return nil }
    var value = 0
    var decimals = 0
    for place in start..<end where place != point {
      let isDecimal = point.map { place > $0 } ?? false
      if isDecimal, decimals == 2 { continue }
      if isDecimal { decimals += 1 }
      value = value * 10 + Int(sentence.scalar(place) - 0x30)
    }
    while decimals < 2 {
      value *= 10
      decimals += 1
    }
    return (value, start)
  }

  /// Whether 约, 近, 超 or 逾 stands at a place: the figure behind it is rounded.
  private func isRounded(_ place: Int) -> Bool { [0x7EA6, 0x8FD1, 0x8D85, 0x903E].contains(sentence.scalar(place)) }
}
