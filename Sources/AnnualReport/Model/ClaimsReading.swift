extension Report {
  /// What the prose of the report says in figures. Linear in the length of the prose; sentences without figures and without a
  /// negation cost one look at their bytes.
  public func proseClaims(in text: SourceText) -> ProseClaims {
    var memory: ClaimsMemory?
    return proseClaims(in: text, memory: &memory)
  }

  /// The same with a memory of other versions of the text.
  public func proseClaims(in text: SourceText, memory: inout ClaimsMemory?) -> ProseClaims {
    var found = ProseClaims()
    let bytes = text.bytes.span
    let joins = isHardWrapped || family == .flow
    var heading = NearestHeading()
    var reader = PassageReader(joins: joins)
    for passage in passages(text, joins: joins) {
      heading.find(before: passage.start, in: headings)
      if memory == nil {
        reader.read(bytes, passage, under: heading.topic(bytes))
      } else {
        let topic = heading.topic(bytes)
        let context = topic.rawValue << 1 | (joins ? 1 : 0)
        let end = min(Int(passage.end), bytes.count)
        memory?.append(to: &found, bytes, Int(passage.start), end, context: context) {
          reader.begin()
          reader.read(bytes, passage, under: topic)
          return reader.found
        }
      }
    }
    return memory == nil ? reader.found : found
  }

  /// The prose stretches without headings; in torn text those that follow each other with nothing but blanks are one.
  func passages(_ text: SourceText, joins: Bool) -> [TextRange] {
    var passages: [TextRange] = []
    var heading = headings.startIndex
    var mayJoin = false
    for range in prose {
      while heading < headings.count, headings[heading].end <= range.start { heading += 1 }
      if heading < headings.count, headings[heading].start <= range.start, headings[heading].end >= range.end,
        !isRunIn(text, range)
      {
        mayJoin = false
        continue
      }
      if joins, mayJoin, let last = passages.last,
        Scalars.skipBlanks(text.bytes.span, Int(last.end), Int(range.start)) >= Int(range.start)
      {
        passages[passages.count - 1].end = range.end
      } else {
        passages.append(range)
      }
      mayJoin = true
    }
    return passages
  }
}

/// Whether a sentence begins behind the words of a heading, on its line: `（一）主动公开。全年公开政府信息214条，…`.
private func isRunIn(_ text: SourceText, _ range: TextRange) -> Bool {
  let bytes = text.bytes.span
  let end = min(Int(range.end), bytes.count) - 6
  // Both marks begin with E3 or EF.
  var offset = bytes.first(0xE3, or: 0xEF, from: Int(range.start), to: end)
  while offset < end {
    let isStop = bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x82  // 。
    let isColon = bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9A  // ：
    if isStop || isColon { return true }
    offset = bytes.first(0xE3, or: 0xEF, from: offset + 1, to: end)
  }
  return false
}

/// Reads passages one after another; buffers are reused.
private struct PassageReader {
  /// Whether sentences run on over line ends.
  let joins: Bool
  /// What the passages said since the last beginning.
  private(set) var found = ProseClaims()
  private var candidates: [ClaimsScan.Candidate] = []
  private var sentence = ClaimsSentence()
  private var label = ClaimsSentence()

  init(joins: Bool) { self.joins = joins }

  /// Forgets what was said.
  mutating func begin() { found = ProseClaims() }

  mutating func read(_ bytes: Span<UInt8>, _ passage: TextRange, under heading: @autoclosure () -> HeadingTopic) {
    candidates.removeAll(keepingCapacity: true)
    ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &candidates)
    if candidates.isEmpty { return }
    let heading = heading()
    let isUnderRequests = heading.contains(.requests)
    for candidate in candidates {
      let mayClaim = candidate.mayClaim || candidate.hasFigure && isUnderRequests
      let mayJar = candidate.mayDiffer || candidate.mayTotal
      guard
        mayClaim || mayJar || candidate.maySum || candidate.mayEnumerate || candidate.mayLack || candidate.mayPublish
      else { continue }
      sentence.read(bytes, candidate.range, behind: passage)
      if mayClaim {
        var reader = ClaimsReader(
          sentence, isUnderRequests: isUnderRequests,
          isUnderRemedies: !heading.isDisjoint(with: [.requests, .remedies]))
        reader.read()
        found.claims += reader.claims
      }
      if candidate.maySum {
        let nextUnit = unit(bytes, after: candidate.range, in: passage)
        found.sums += SumReader(sentence: sentence, nextUnit: nextUnit).read()
        found.repeated += PublicationReader(sentence: sentence).repeated()
      }
      if mayJar {
        found.discords += DiscordReader(sentence: sentence).read(
          asksDifferences: candidate.mayDiffer, asksTotals: candidate.mayTotal)
      }
      if candidate.mayEnumerate { found.enumerations += EnumerationReader(sentence: sentence).read() }
      if candidate.mayLack || mayClaim {
        found.missing += GapReader(sentence: sentence).read(isLacking: candidate.mayLack)
      }
      if candidate.mayPublish, !heading.contains(.channels), begins(bytes, candidate.range, in: passage),
        let total = PublicationReader(sentence: sentence).total()
      {
        found.publications.append(total)
      }
    }
  }

  /// Whether a sentence begins its line or follows a sentence, not a short label such as `1.县政府网站。`.
  private func begins(_ bytes: Span<UInt8>, _ range: TextRange, in passage: TextRange) -> Bool {
    let first = Int(passage.start)
    var start = Int(range.start)
    if start - first >= 3, bytes[start - 3] == 0xE3, bytes[start - 1] == 0x82 { start -= 3 }  // 。
    let end = start
    while start > first, bytes[start - 1] != 0x0A {
      if start - first >= 3, bytes[start - 3] == 0xE3, bytes[start - 2] == 0x80, bytes[start - 1] == 0x82 { break }
      start -= 1
    }
    return end - start <= 3 || end - start > 36 || (max(start, end - 8)..<end).contains { bytes[$0] &- 0x30 < 10 }
  }

  /// The measure word of the sentence after a range, where that begins like one more part of a list: a short label and a
  /// figure; 0 where it does not.
  private mutating func unit(_ bytes: Span<UInt8>, after range: TextRange, in passage: TextRange) -> UInt32 {
    let end = min(Int(passage.end), Int(range.end) + 60, bytes.count)
    var offset = Int(range.end)
    while offset < end {
      if bytes[offset] &- 0x30 < 10 {
        guard isLabel(bytes, TextRange(Int(range.end), offset)) else { return 0 }
        while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
        offset = Scalars.skipBlanks(bytes, offset, end)
        return offset < end ? Scalars.decode(bytes, offset, end).scalar : 0
      }
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if scalar == 0x3002 || scalar == 0xFF0C { return 0 }
      offset += length
    }
    return 0
  }

  /// Whether words name a part of a list, and do not begin a statement of their own: 全年制发, 2024年.
  private mutating func isLabel(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    label.read(bytes, range)
    let statement: ClaimWords = [
      .verb, .receive, .newlyReceive, .handle, .made, .review, .lawsuit, .licence, .penalty, .wider, .lastYear,
      .nextYear, .comparison,
    ]
    // 年, 发布, 公开
    let isStatement = (0..<label.count).contains { place in
      label.scalar(place) == 0x5E74 || label.scalar(place) == 0x53D1 && label.scalar(place + 1) == 0x5E03
        || label.scalar(place) == 0x516C && label.scalar(place + 1) == 0x5F00
    }
    return !isStatement && label.count > 1 && label.count <= 14
      && label.classes(0, label.count).isDisjoint(with: statement)
  }
}

/// What a heading speaks of, as far as the sentences under it need to know.
private struct HeadingTopic: OptionSet {
  let rawValue: UInt64
  /// 申请.
  static let requests = HeadingTopic(rawValue: 1)
  /// 复议 or 诉讼.
  static let remedies = HeadingTopic(rawValue: 2)
  /// 网站, 公众号, 微博, 微信, 媒体.
  static let channels = HeadingTopic(rawValue: 4)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ bytes: Span<UInt8>, _ heading: TextRange) {
    self = []
    let end = min(Int(heading.end), bytes.count)
    var offset = Int(heading.start)
    var last: UInt32 = 0
    while offset < end {
      let word = bytes.four(offset)
      if UInt8(truncatingIfNeeded: word) &- 0xE4 < 6, word & 0xC0C000 == 0x808000, offset &+ 2 < end {
        let scalar = (word & 0x0F) << 12 | word >> 2 & 0xFC0 | word >> 16 & 0x3F
        take(last, scalar)
        last = scalar
        offset &+= 3
        continue
      }
      let (_, length) = Scalars.decode(bytes, offset, end)
      if Scalars.blank(bytes, offset, end) == 0 {
        last = 0
      }
      offset += length
    }
  }

  private mutating func take(_ last: UInt32, _ scalar: UInt32) {
    switch scalar {
    case 0x8BF7: if last == 0x7533 { insert(.requests) }  // 申请
    case 0x8BAE: if last == 0x590D { insert(.remedies) }  // 复议
    case 0x8BBC: if last == 0x8BC9 { insert(.remedies) }  // 诉讼
    case 0x7AD9: if last == 0x7F51 { insert(.channels) }  // 网站
    case 0x53F7: if last == 0x4F17 { insert(.channels) }  // 众号
    case 0x535A, 0x4FE1: if last == 0x5FAE { insert(.channels) }  // 微博 微信
    case 0x4F53: if last == 0x5A92 { insert(.channels) }  // 媒体
    default: break
    }
  }
}

/// The nearest heading; passages are asked in document order.
private struct NearestHeading {
  private var heading = TextRange(0, 0)
  private var known: HeadingTopic?
  private var next = 0

  mutating func find(before offset: UInt32, in headings: [TextRange]) {
    let first = next
    while next < headings.count, headings[next].start <= offset { next += 1 }
    guard next > first else { return }
    heading = headings[next - 1]
    known = nil
  }

  /// What it speaks of; read when first asked.
  mutating func topic(_ bytes: Span<UInt8>) -> HeadingTopic {
    if let known { return known }
    let topic = HeadingTopic(bytes, heading)
    known = topic
    return topic
  }
}
