extension Report {
  /// What the prose of the report says in figures. Linear in the length of the prose; sentences without figures and without a
  /// negation cost one look at their bytes.
  public func proseClaims(in text: SourceText) -> ProseClaims {
    var found = ProseClaims()
    let bytes = text.bytes.span
    let joins = isHardWrapped || family == .flow
    var sentences: [TextRange] = []
    var heading = HeadingWords()
    for passage in passages(text, joins: joins) {
      sentences.removeAll(keepingCapacity: true)
      ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &sentences)
      for range in sentences {
        let sentence = ClaimsSentence(bytes, range)
        heading.find(before: range.start, in: headings, bytes)
        var reader = ClaimsReader(
          sentence, isUnderRequests: heading.words.contains(.request),
          isUnderRemedies: !heading.words.isDisjoint(with: [.review, .lawsuit, .request]))
        reader.read()
        found.claims += reader.claims
        found.sums += SumReader(sentence: sentence, mayGoOn: mayGoOn(bytes, after: range, in: passage)).read()
        found.enumerations += EnumerationReader(sentence: sentence).read()
        found.missing += GapReader(sentence: sentence).read()
        let publications = PublicationReader(sentence: sentence)
        if heading.words.isDisjoint(with: [.medium, .channel]), let total = publications.total(),
          begins(bytes, range, in: passage)
        {
          found.publications.append(total)
        }
        found.repeated += publications.repeated()
      }
    }
    return found
  }

  /// The prose stretches without headings; in torn text those that follow each other with nothing but blanks are one.
  func passages(_ text: SourceText, joins: Bool) -> [TextRange] {
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

  /// Whether a sentence begins its line or follows a sentence, not a short label such as `1.县政府网站。`.
  private func begins(_ bytes: Span<UInt8>, _ range: TextRange, in passage: TextRange) -> Bool {
    var start = Int(range.start)
    while start > Int(passage.start), bytes[start - 1] != 0x0A { start -= 1 }
    let before = Int(range.start) - start
    return before <= 3 || before > 60
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

  mutating func find(before offset: UInt32, in headings: [TextRange], _ bytes: Span<UInt8>) {
    let first = next
    while next < headings.count, headings[next].start <= offset { next += 1 }
    guard next > first else { return }
    let heading = ClaimsSentence(bytes, headings[next - 1])
    words = heading.classes(0, heading.count)
  }
}
