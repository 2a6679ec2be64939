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
      heading.find(before: passage.start, in: headings, bytes)
      let topic = heading.topic
      if memory == nil {
        reader.read(bytes, passage, under: topic)
        found.append(reader.found, shiftedBy: 0)
      } else {
        let context = topic.rawValue << 1 | (joins ? 1 : 0)
        let end = min(Int(passage.end), bytes.count)
        memory?.append(to: &found, bytes, Int(passage.start), end, context: context) {
          reader.read(bytes, passage, under: topic)
          return reader.found
        }
      }
    }
    return found
  }

  /// The prose stretches without headings; in torn text those that follow each other with nothing but blanks are one.
  private func passages(_ text: SourceText, joins: Bool) -> [TextRange] {
    var passages: [TextRange] = []
    var heading = headings.startIndex
    var mayJoin = false
    for range in prose {
      while heading < headings.count, headings[heading].end <= range.start { heading += 1 }
      if heading < headings.count, headings[heading].start <= range.start, headings[heading].end >= range.end {
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

/// Reads passages one after another; buffers are reused.
private struct PassageReader {
  /// Whether sentences run on over line ends.
  let joins: Bool
  /// What the last passage said.
  private(set) var found = ProseClaims()
  private var candidates: [ClaimsScan.Candidate] = []
  private var sentence = ClaimsSentence()

  init(joins: Bool) { self.joins = joins }

  mutating func read(_ bytes: Span<UInt8>, _ passage: TextRange, under heading: HeadingTopic) {
    found = ProseClaims()
    candidates.removeAll(keepingCapacity: true)
    ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &candidates)
    let isUnderRequests = heading.contains(.requests)
    for candidate in candidates {
      let mayClaim = candidate.mayClaim || candidate.hasFigure && isUnderRequests
      guard mayClaim || candidate.maySum || candidate.mayEnumerate else { continue }
      sentence.read(bytes, candidate.range)
      if mayClaim {
        var reader = ClaimsReader(
          sentence, isUnderRequests: isUnderRequests,
          isUnderRemedies: !heading.isEmpty)
        reader.read()
        found.claims += reader.claims
      }
      if candidate.maySum {
        let mayGoOn = mayGoOn(bytes, after: candidate.range, in: passage)
        found.sums += SumReader(sentence: sentence, mayGoOn: mayGoOn).read()
      }
      if candidate.mayEnumerate { found.enumerations += EnumerationReader(sentence: sentence).read() }
    }
  }

  /// Whether the sentence after a range begins like one more part of a list: a short label and a figure.
  private func mayGoOn(_ bytes: Span<UInt8>, after range: TextRange, in passage: TextRange) -> Bool {
    let end = min(Int(passage.end), Int(range.end) + 60, bytes.count)
    var offset = Int(range.end)
    while offset < end {
      if bytes[offset] &- 0x30 < 10 { return true }
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if scalar == 0x3002 || scalar == 0xFF0C { return false }
      offset += length
    }
    return false
  }
}

/// What a heading speaks of, as far as the sentences under it need to know.
private struct HeadingTopic: OptionSet {
  let rawValue: UInt64
  /// 申请.
  static let requests = HeadingTopic(rawValue: 1)
  /// 复议 or 诉讼.
  static let remedies = HeadingTopic(rawValue: 2)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ bytes: Span<UInt8>, _ heading: TextRange) {
    self = []
    let end = min(Int(heading.end), bytes.count)
    var offset = Int(heading.start)
    var last: UInt32 = 0
    while offset < end {
      let blank = Scalars.blank(bytes, offset, end)
      if blank > 0 {
        offset += blank
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      switch (last, scalar) {
      case (0x7533, 0x8BF7): insert(.requests)  // 申请
      case (0x590D, 0x8BAE), (0x8BC9, 0x8BBC): insert(.remedies)  // 复议 诉讼
      default: break
      }
      offset += length
      last = scalar
    }
  }
}

/// The nearest heading; passages are asked in document order.
private struct NearestHeading {
  private(set) var topic: HeadingTopic = []
  private var next = 0

  mutating func find(before offset: UInt32, in headings: [TextRange], _ bytes: Span<UInt8>) {
    let first = next
    while next < headings.count, headings[next].start <= offset { next += 1 }
    if next > first { topic = HeadingTopic(bytes, headings[next - 1]) }
  }
}
