extension Report {
  /// What the prose of the report says in figures. Linear in the length of the prose; sentences without figures and without a
  /// negation cost one look at their bytes.
  public func proseClaims(in text: SourceText) -> ProseClaims {
    var found = ProseClaims()
    let bytes = text.bytes.span
    let joins = isHardWrapped || family == .flow
    var sentences: [TextRange] = []
    for passage in passages(text, joins: joins) {
      sentences.removeAll(keepingCapacity: true)
      ClaimsScan.candidates(bytes, passage, joinsLines: joins, into: &sentences)
      for range in sentences {
        let sentence = ClaimsSentence(bytes, range)
        let (isUnderRequests, isUnderRemedies) = place(of: range.start, text)
        var reader = ClaimsReader(sentence, isUnderRequests: isUnderRequests, isUnderRemedies: isUnderRemedies)
        reader.read()
        found.claims += reader.claims
        found.sums += SumReader(sentence: sentence, mayGoOn: mayGoOn(bytes, after: range, in: passage)).read()
        found.enumerations += EnumerationReader(sentence: sentence).read()
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

  /// Whether the nearest heading before an offset speaks of applications, and whether of reviews and lawsuits.
  private func place(of offset: UInt32, _ text: SourceText) -> (requests: Bool, remedies: Bool) {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (false, false) }
    let heading = ClaimsSentence(text.bytes.span, headings[low - 1])
    let words = heading.classes(0, heading.count)
    return (words.contains(.request), !words.isDisjoint(with: [.review, .lawsuit, .request]))
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
