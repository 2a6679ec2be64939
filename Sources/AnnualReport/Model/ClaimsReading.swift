extension Report {
  /// What the prose of the report says in figures. Linear in the length of the prose; sentences without figures and without a
  /// negation cost one look at their bytes.
  public func proseClaims(in text: SourceText) -> ProseClaims {
    var found = ProseClaims()
    let bytes = text.bytes.span
    let joins = isHardWrapped || family == .flow
    var candidates: [ClaimsScan.Candidate] = []
    var sentence = ClaimsSentence()
    var heading = HeadingWords()
    for passage in passages(text, joins: joins) {
      candidates.removeAll(keepingCapacity: true)
      ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &candidates)
      for candidate in candidates {
        heading.find(before: candidate.range.start, in: headings, bytes)
        let isUnderRequests = heading.words.contains(.request)
        let mayClaim = candidate.mayClaim || candidate.hasFigure && isUnderRequests
        guard mayClaim || candidate.maySum || candidate.mayEnumerate else { continue }
        sentence.read(bytes, candidate.range)
        if mayClaim {
          var reader = ClaimsReader(
            sentence, isUnderRequests: isUnderRequests,
            isUnderRemedies: !heading.words.isDisjoint(with: [.review, .lawsuit, .request]))
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

/// What the nearest heading speaks of; sentences are asked in document order.
private struct HeadingWords {
  var words: ClaimWords = []
  private var next = 0
  private var sentence = ClaimsSentence()

  mutating func find(before offset: UInt32, in headings: [TextRange], _ bytes: Span<UInt8>) {
    let first = next
    while next < headings.count, headings[next].start <= offset { next += 1 }
    guard next > first else { return }
    sentence.read(bytes, headings[next - 1])
    words = sentence.classes(0, sentence.count)
  }
}
