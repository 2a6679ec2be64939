/// Tells what the figures of a sentence count. In doubt: nothing.
struct ClaimsReader {
  let sentence: ClaimsSentence
  /// Whether the nearest heading speaks of applications.
  let isUnderRequests: Bool
  /// Whether the nearest heading speaks of 复议 and 诉讼, or the section is the one on applications or remedies.
  let isUnderRemedies: Bool
  var claims: [Claim] = []

  init(_ sentence: ClaimsSentence, isUnderRequests: Bool, isUnderRemedies: Bool) {
    self.sentence = sentence
    self.isUnderRequests = isUnderRequests
    self.isUnderRemedies = isUnderRemedies
  }

  mutating func read() {
    for count in sentence.counts {
      guard let subject = subject(of: count) else { continue }
      append(subject, count)
    }
    readZeros()
    claims.sort { $0.range.start < $1.range.start }
  }

  private mutating func append(_ subject: Claim.Subject, _ count: ClaimsSentence.Count) {
    let before = sentence.classes(0, count.start)
    let start = clauseStart(count.start)
    let clause = sentence.clauseEnd(count.end)
    let unitStart = count.end - 1
    claims.append(
      Claim(
        subject: subject, figure: count.value, isZeroPhrase: false,
        isApproximate: count.isApproximate || count.isMyriad,
        unit: count.unit, scope: scope(start, count.start, subject, before), year: year(of: count, subject),
        isOfAnotherTime: before.contains(.era) || isOfAnotherTime(start, count, subject),
        range: sentence.bytes(count.start, count.end),
        unitRange: sentence.bytes(unitStart, count.end)))
    let tail = sentence.classes(count.end, clause)
    if !tail.isDisjoint(with: [.channel, .comparison]) { claims[claims.count - 1].scope = .part }
  }

  private func scope(_ start: Int, _ place: Int, _ subject: Claim.Subject, _ before: ClaimWords) -> Claim.Scope {
    if before.contains(.wider) { return .wider }
    if before.contains(.halfYear) || isOfMonth(start, place) || isOfDays(start, place) { return .part }
    if isOfThisYearsOnly(subject, start, place) { return .part }
    let words = sentence.classes(start, place)
    if !words.isDisjoint(with: [.channel, .unit]) || isOfKind(start, place) || isInSpan(start, place)
      || isFramed(place, subject)
    {
      return .part
    }
    // 未经复议直接起诉 names a whole group of table four.
    if case .lawsuit(.directSuit, _) = subject { return .own }
    if isOfOneSide(subject, words) { return .part }
    return words.contains(.part) && !isOnDisclosure(subject, start, place) ? .part : .own
  }

  /// 自然人提起行政复议3件: some of them.
  private func isOfOneSide(_ subject: Claim.Subject, _ words: ClaimWords) -> Bool {
    switch subject {
    case .review, .lawsuit, .received, .newlyReceived:
      words.isDisjoint(with: [.natural, .person]) != words.isDisjoint(with: [.legal, .company])
    default: false
    }
  }

  /// 涉及政府信息公开的行政复议案件: reviews and lawsuits about information disclosure are all there are in the table.
  private func isOnDisclosure(_ subject: Claim.Subject, _ start: Int, _ end: Int) -> Bool {
    switch subject {
    case .review, .lawsuit: break
    default: return false
    }
    let parts = sentence.marks.filter { $0.start >= start && $0.end <= end && $0.classes.contains(.part) }
    return parts.allSatisfy { part in
      (sentence.scalar(part.start), sentence.scalar(part.start + 1)) == (0x6D89, 0x53CA)
        && sentence.marks.contains { (0...2).contains($0.start - part.end) && $0.classes.contains(.disclosure) }
    }
  }

  /// The year a figure belongs to, where the sentence names one: the last before it. What is 2023年结转 belongs to 2024.
  private func year(of count: ClaimsSentence.Count, _ subject: Claim.Subject) -> Int? {
    guard let year = sentence.years.last(where: { $0.place < count.start }) else { return nil }
    guard year.place >= count.lead, sentence.classes(count.lead, count.start).contains(.carry),
      sentence.classes(count.lead, count.start).isDisjoint(with: [.lastYear, .nextYear])
    else { return year.year }
    return subject == .carriedIn ? year.year + 1 : year.year - 1
  }

  private func isOfAnotherTime(_ start: Int, _ count: ClaimsSentence.Count, _ subject: Claim.Subject) -> Bool {
    let words = sentence.classes(count.lead, count.start)
    if words.contains(.comparison) || sentence.classes(start, count.start).contains(.otherTime) { return true }
    // 多办理, 少作出: a difference.
    if [0x591A, 0x5C11].contains(sentence.scalar(start)) { return true }
    if subject != .carriedIn, words.contains(.lastYear) { return true }
    return subject != .carriedOut && words.contains(.nextYear)
  }

  /// Where the clause begins that holds a place; figures do not end it.
  func clauseStart(_ place: Int) -> Int {
    var start = place
    while start > 0, !ClaimsSentence.isBoundary(sentence.scalars[start - 1]) { start -= 1 }
    return start
  }

  // MARK: What a figure counts

  private func subject(of count: ClaimsSentence.Count) -> Claim.Subject? {
    let lead = sentence.classes(count.lead, count.start)
    let before = sentence.classes(0, count.start)
    if let documents = documents(lead, before, count) { return documents }
    if let remedy = remedy(lead, before, count) { return remedy }
    if let decision = decision(lead, count) { return decision }
    if !lead.isDisjoint(with: [.review, .lawsuit, .normative]) { return nil }
    let clause = sentence.classes(clauseStart(count.start), sentence.clauseEnd(count.end))
    guard clause.isDisjoint(with: .stranger), before.isDisjoint(with: .stranger) else { return nil }
    guard isAboutRequests(before.union(clause)), !lead.contains(.zero), !isOfRemedies(count), !isPartOfOthers(count)
    else { return nil }
    if lead.contains(.carry) { return carried(lead, count) }
    if isSecondOfTwo(count) { return nil }
    if let result = result(lead, count) { return result }
    // 件条宗起份个例位项
    guard [0x4EF6, 0x6761, 0x5B97, 0x8D77, 0x4EFD, 0x4E2A, 0x4F8B, 0x4F4D, 0x9879].contains(count.unit) else {
      return nil
    }
    return handled(lead, before, count)
  }

  private func isAboutRequests(_ words: ClaimWords) -> Bool {
    words.contains(.request) && words.contains(.disclosure) || isUnderRequests
  }

  private func carried(_ lead: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    if !lead.isDisjoint(with: .results.union([.receive, .close, .answer])) { return nil }
    if lead.contains(.nextYear) { return lead.contains(.lastYear) ? nil : .carriedOut }
    if lead.contains(.lastYear) { return .carriedIn }
    // 2023年结转3件, 结转至2025年2件.
    guard let year = sentence.years.last(where: { $0.place >= count.lead && $0.place < count.start }),
      let carry = sentence.last(.carry, count.lead, count.start)
    else { return nil }
    if year.place > carry.start { return .carriedOut }
    return carry.start - year.place <= 6 ? .carriedIn : nil
  }

  private func handled(_ lead: ClaimWords, _ before: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    let clause = lead.union(sentence.classes(count.end, sentence.clauseEnd(count.end)))
    let isApplicant = !clause.isDisjoint(with: [.natural, .legal])
    if lead.contains(.reason) || lead.contains(.among) && !isApplicant { return nil }
    // 个项: of many things.
    if count.unit == 0x4E2A || count.unit == 0x9879, !clause.contains(.request) { return nil }
    if !lead.isDisjoint(with: .results) { return nil }
    if isApplicant {
      return count.unit == 0x4F4D ? received(lead) : applicant(lead, before, count)
    }
    guard isLinked(count) else { return nil }
    if !lead.isDisjoint(with: [.close, .answer]) {
      if lead.contains(.receive) || lead.contains(.newlyReceive) { return nil }
      return isOfLastReceived(count) ? nil : lead.contains(.close) ? .closed : .answered
    }
    if lead.contains(.newlyReceive) { return .newlyReceived }
    // A figure behind 其中 is one office's or one month's.
    if lead.contains(.receive) { return whole(of: count) == nil ? .received : nil }
    // 依申请公开0件: no verb at all.
    if lead.contains(.request), sentence.scalar(count.start) &- 0x30 < 10, isBare(count), whole(of: count) == nil,
      !isListed(count)
    {
      return .received
    }
    return nil
  }

  /// 新收31件办结29件: of those.
  private func isOfLastReceived(_ count: ClaimsSentence.Count) -> Bool {
    guard let last = sentence.counts.last(where: { $0.end <= count.start }), last.end == count.lead else {
      return false
    }
    return !sentence.classes(last.lead, last.start).isDisjoint(with: [.newlyReceive, .receive])
  }

  /// Whether a figure goes on in a list within its clause: 企业申请4件、其他组织申请1件.
  private func isListed(_ count: ClaimsSentence.Count) -> Bool {
    let start = clauseStart(count.start)
    return sentence.counts.contains { $0.start >= start && $0.end <= count.lead }
  }

  private func received(_ lead: ClaimWords) -> Claim.Subject? { lead.contains(.receive) ? .received : nil }

  private func applicant(_ lead: ClaimWords, _ before: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    if !before.isDisjoint(with: .results.union([.close, .answer])) { return nil }
    guard lead.isDisjoint(with: .natural) != lead.isDisjoint(with: .legal) else { return nil }
    guard before.contains(.receive) || before.contains(.newlyReceive) else { return nil }
    guard let mark = sentence.last([.natural, .legal], count.lead, count.start) else { return nil }
    if mark.classes.contains(.natural) { return count.start - mark.end <= 4 ? .receivedFromNatural : nil }
    // 法人或其他组织, not 法人 alone.
    return count.start - mark.end >= 4 && sentence.scalar(count.start - 1) != 0x4EBA
      && contains(0x7EC4, mark.end, count.start) ? .receivedFromLegal : nil
  }

  func contains(_ scalar: UInt32, _ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains { sentence.scalar($0) == scalar }
  }

  /// Whether the clause says nothing but 依申请公开, 政府信息公开申请 before its figure; 依申请公开政府信息 was given, not asked for.
  private func isBare(_ count: ClaimsSentence.Count) -> Bool {
    var place = count.lead
    if let year = sentence.years.last(where: { $0.place >= count.lead && $0.place < count.start }) {
      place = year.place + 5
      if sentence.scalar(place) == 0x5EA6 { place += 1 }  // 度
    }
    guard isLinked(place, count.start, to: .request) else { return false }
    return !sentence.holdsMark(count.lead, count.start) { mark in
      mark.classes.contains(.request)
        && mark.end - mark.start == 5 && [0x653F, 0x4FE1].contains(sentence.scalar(mark.end))  // 政信
    }
  }

  private func result(_ lead: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    guard let mark = sentence.last(.results, count.lead, count.start), count.start - mark.end <= 5 else { return nil }
    let early = sentence.classes(count.lead, mark.start)
    guard early.isDisjoint(with: [.reason, .part, .natural, .legal]) else { return nil }
    guard !contains(0x3001, mark.end, count.start), !isOfOneKindOfApplicant(mark.start) else { return nil }
    let named = lead.intersection(.results)
    if named == [.granted, .partial] { return .result(.grantedInWholeOrPart) }
    switch named {
    case .granted: return .result(.granted)
    case .partial:
      return hasPlainGrant(before: mark, count) ? .result(.grantedInWholeOrPart) : .result(.partiallyGranted)
    case .refused: return .result(.refused)
    case .unavailable: return .result(.unavailable)
    case .notHandled: return .result(.notHandled)
    case .otherHandling: return .result(.otherHandling)
    default: return nil
    }
  }

  /// 自然人申请的23件中，予以公开9件: whether the sentence, from its last full stop or semicolon, speaks of one kind only.
  private func isOfOneKindOfApplicant(_ place: Int) -> Bool {
    var start = place
    while start > 0, sentence.scalar(start - 1) != 0x3002, sentence.scalar(start - 1) != 0x3B { start -= 1 }
    let words = sentence.classes(start, place)
    return words.contains(.natural) != words.contains(.legal)
  }

  /// 公开和部分公开: the first 公开 without 予以.
  private func hasPlainGrant(before mark: ClaimsSentence.Mark, _ count: ClaimsSentence.Count) -> Bool {
    [0x548C, 0x53CA, 0x6216, 0x3001].contains(sentence.scalar(mark.start - 1))
      && sentence.scalar(mark.start - 2) == 0x5F00
  }
}
