extension ClaimsReader {
  /// 规范性文件 made, repealed, in force.
  func documents(_ lead: ClaimWords, _ before: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    guard before.contains(.normative), lead.isDisjoint(with: .stranger) else { return nil }
    guard [0x4EF6, 0x4EFD, 0x4E2A, 0x9879].contains(count.unit) else { return nil }
    let words = lead.subtracting([.filler, .open])
    guard words.isDisjoint(with: [.published, .part, .reason, .review, .lawsuit]) else { return nil }
    // A clause that goes on without naming the documents begins with the verb.
    if !lead.contains(.normative) {
      guard let mark = sentence.last([.made, .repealed, .inForce], count.lead, count.start) else { return nil }
      guard mark.start == count.lead, count.start - mark.end <= 1 else { return nil }
      guard let document = sentence.last(.normative, 0, count.start), isSameSentence(document.end, count.start) else {
        return nil
      }
      let between = sentence.classes(document.end, count.lead)
      guard between.isDisjoint(with: [.published, .verb, .licence, .penalty]) else { return nil }
    }
    switch words.intersection([.made, .repealed, .inForce]) {
    case .made: return .documentsMade
    case .repealed: return .documentsRepealed
    case .inForce: return .documentsInForce
    default: return nil
    }
  }

  private func isSameSentence(_ start: Int, _ end: Int) -> Bool {
    !contains(0x3002, start, end) && !contains(0x3B, start, end)
  }

  /// 行政许可126件: the kind, at most 决定, 案件, 事项 behind it, and 件, 宗, 起, 例.
  func decision(_ lead: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    let kinds = lead.intersection([.licence, .penalty, .compulsion])
    guard !kinds.isEmpty, [0x4EF6, 0x5B97, 0x8D77, 0x4F8B].contains(count.unit) else { return nil }
    guard let mark = sentence.last(kinds, count.lead, count.start), isLinked(mark.end, count.start, to: .decision)
    else {
      return nil
    }
    let clause = sentence.classes(clauseStart(count.start), count.start)
    guard clause.isDisjoint(with: [.published, .receive, .newlyReceive, .disclosure, .part]) else { return nil }
    // 委托; 局 other than 我局 and 本局.
    let start = clauseStart(count.start)
    if contains(0x59D4, start, count.start) { return nil }
    for place in start..<count.start where sentence.scalar(place) == 0x5C40 {
      if ![0x6211, 0x672C].contains(sentence.scalar(place - 1)) { return nil }
    }
    switch kinds {
    case .licence: return .decisions(.licences)
    case .penalty: return .decisions(.penalties)
    case .compulsion: return .decisions(.compulsion)
    default: return nil
    }
  }

  /// 行政复议 and 行政诉讼 about information disclosure.
  func remedy(_ lead: ClaimWords, _ before: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    guard [0x4EF6, 0x8D77, 0x5B97, 0x6761, 0x4F8B].contains(count.unit) else { return nil }
    let kinds = lead.intersection([.review, .lawsuit, .direct, .afterReview])
    if kinds.isEmpty { return continuedOutcome(lead, count) }
    guard before.contains(.disclosure) || isUnderRequests || isUnderRemedies else { return nil }
    // 行政复议9件中, 行政诉讼11件（政府信息公开4件 …）: all there are.
    if sentence.scalar(count.end) == 0x4E2D { return nil }
    if !before.contains(.disclosure), sentence.classes(count.end, stop(count.end)).contains(.disclosure) { return nil }
    // An organ that decides reviews handles others' as well.
    if !before.contains(.disclosure), !lead.isDisjoint(with: [.receive, .handle]) { return nil }
    guard lead.isDisjoint(with: .oddOutcome), !isNegatedOrListed(count) else { return nil }
    let tail = sentence.classes(count.end, sentence.clauseEnd(count.end))
    guard tail.isDisjoint(with: .outcomes.union(.part)) else { return nil }
    guard let outcome = outcome(lead) else { return nil }
    if kinds.contains(.afterReview) { return .lawsuit(.suitAfterReview, outcome.column) }
    if kinds.contains(.direct) { return .lawsuit(.directSuit, outcome.column) }
    if kinds == .review { return .review(outcome.column) }
    return kinds == .lawsuit ? .lawsuit(nil, outcome.column) : nil
  }

  private func outcome(_ lead: ClaimWords) -> (column: RemedyColumn?, Void)? {
    switch lead.intersection(.outcomes) {
    case []: (nil, ())
    case .upheld: (.upheld, ())
    case .corrected: (.corrected, ())
    case .pending: (.pending, ())
    case .otherOutcome: (.otherResult, ())
    default: nil
    }
  }

  /// 复议、诉讼3件 counts both.
  private func isNegatedOrListed(_ count: ClaimsSentence.Count) -> Bool {
    let words = sentence.classes(clauseStart(count.start), count.start)
    let lead = sentence.classes(count.lead, count.start)
    return words.contains(.review) && words.contains(.lawsuit) && lead.contains(.review) && lead.contains(.lawsuit)
  }

  /// 未收到政府信息公开申请, 没有发生行政复议、行政诉讼: a negation followed by nothing but words of its object.
  mutating func readZeros() {
    for mark in sentence.marks where mark.classes.contains(.zero) {
      // 有无 asks, 毫无 stresses.
      if [0x6709, 0x6BEB].contains(sentence.scalar(mark.start - 1)) { continue }
      var place = mark.end
      var words: ClaimWords = []
      var hasDisclosure = false
      var hasRequest = false
      if readZeroDocuments(mark) { continue }
      let carried: ClaimWords = [.filler, .carry, .nextYear, .lastYear, .handle]
      while let end = sentence.word(.filler, at: place) ?? sentence.word(anyOf: carried, at: place) ?? goesOn(place) {
        for scalar in place..<end {
          if sentence.scalar(scalar) == 0x5F00 { hasDisclosure = true }
          if sentence.scalar(scalar) == 0x7533 { hasRequest = true }
        }
        words.formUnion(sentence.classes(place, end))
        place = end
      }
      guard place > mark.end, place >= sentence.count || isEnd(place) else { continue }
      if isConditional(mark.start) { continue }
      if words.contains(.carry) {
        guard isUnderRequests || sentence.classes(0, place).contains(.request) else { continue }
        if words.contains(.lastYear) != words.contains(.nextYear) {
          appendZero(words.contains(.nextYear) ? .carriedOut : .carriedIn, mark.start, place)
        }
      } else if !words.isDisjoint(with: [.lastYear, .nextYear]) {
        continue
      } else if !words.isDisjoint(with: [.review, .lawsuit]) {
        guard sentence.classes(0, place).contains(.disclosure) else { continue }
        // 零复议、零诉讼 is a motto.
        if sentence.scalar(mark.start) == 0x96F6, sentence.scalar(mark.end) != 0x884C { continue }
        if words.contains(.review) { appendZero(.review(nil), mark.start, place) }
        if words.contains(.lawsuit) { appendZero(.lawsuit(nil, nil), mark.start, place) }
      } else if hasDisclosure, hasRequest {
        appendZero(.received, mark.start, place)
      }
    }
  }

  private func isEnd(_ place: Int) -> Bool {
    ClaimsSentence.isBoundary(sentence.scalar(place)) || sentence.scalar(place - 1) == 0x3001
  }

  mutating func appendZero(_ subject: Claim.Subject, _ start: Int, _ end: Int) {
    let clause = sentence.classes(clauseStart(start), start)
    let before = sentence.classes(0, start)
    let isPart =
      !clause.isDisjoint(with: [.channel, .natural, .legal, .part]) || before.contains(.halfYear)
      || isOfMonth(clauseStart(start), start) || clause.contains(.unit) || isFramed(start)
    claims.append(
      Claim(
        subject: subject, figure: 0, isZeroPhrase: true, isApproximate: false, unit: 0,
        scope: before.contains(.wider) ? .wider : isPart ? .part : .own,
        year: sentence.years.last { $0.place < start }?.year,
        isOfAnotherTime: !clause.isDisjoint(with: [.lastYear, .nextYear, .otherTime, .comparison]),
        range: sentence.bytes(start, end), unitRange: TextRange(at: sentence.bytes(start, end).end)))
  }
}
