extension ClaimsReader {
  /// What may stand between a word and its figure.
  enum Link {
    /// 共, 总计, 为, and words of applications.
    case request
    /// 决定, 案件, and the like.
    case decision
  }

  /// 共计总合了为已有达数量均是的
  private static func isJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5171, 0x8BA1, 0x603B, 0x5408, 0x4E86, 0x4E3A, 0x5DF2, 0x6709, 0x8FBE, 0x6570, 0x91CF, 0x5747, 0x662F, 0x7684:
      true
    default: false
    }
  }
  /// 决定处理案件: the figures of table two are of decisions.
  private static func isOfDecision(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x51B3, 0x5B9A, 0x5904, 0x7406, 0x6848, 0x4EF6: true
    default: false
    }
  }

  /// Whether nothing but joints stands between the last word that tells what a figure counts and the figure: 答复33件, but
  /// not 答复模板12份.
  func isLinked(_ count: ClaimsSentence.Count) -> Bool {
    let telling: ClaimWords = [.request, .receive, .newlyReceive, .close, .answer]
    guard let mark = sentence.last(telling, count.lead, count.start) else { return false }
    return isLinked(mark.end, count.start, to: .request)
  }

  /// Whether nothing but joints stands between two places.
  func isLinked(_ start: Int, _ end: Int, to link: Link) -> Bool {
    var place = start
    while place < end {
      if ClaimsReader.isJoint(sentence.scalar(place)) {
        place += 1
      } else if link == .decision, ClaimsReader.isOfDecision(sentence.scalar(place)) {
        place += 1
      } else if link == .request, let next = sentence.word(.filler, at: place), next <= end {
        place = next
      } else {
        return false
      }
    }
    return true
  }

  /// The figure whose part another is: the last one before 其中, where 其中 stands between them in one sentence.
  func whole(of count: ClaimsSentence.Count) -> ClaimsSentence.Count? {
    guard let among = sentence.last(.among, 0, count.start), !contains(0x3002, among.end, count.start) else {
      return nil
    }
    return sentence.counts.last { $0.end <= among.start }
  }

  /// Whether the figure is a part of something that is no application: 审查214件次，其中不予公开1件.
  func isPartOfOthers(_ count: ClaimsSentence.Count) -> Bool {
    guard let whole = whole(of: count) else { return false }
    let about: ClaimWords = [.request, .receive, .newlyReceive, .handle, .close, .answer, .carry]
    return sentence.classes(whole.lead, min(sentence.count, whole.end + 12)).isDisjoint(with: about.union(.results))
  }

  /// Whether the last thing spoken of before a figure is a review or lawsuit, not an application.
  func isOfRemedies(_ count: ClaimsSentence.Count) -> Bool {
    guard let mark = sentence.last([.request, .review, .lawsuit], 0, count.start) else { return false }
    return !mark.classes.contains(.request)
  }

  /// Where the sentence ends that holds a place.
  func stop(_ place: Int) -> Int {
    var end = place
    while end < sentence.count, sentence.scalar(end) != 0x3002 { end += 1 }
    return end
  }

  /// 行政复议4件，其中维持3件，纠正1件: an outcome of what the last figure with a kind counts.
  func continuedOutcome(_ lead: ClaimWords, _ count: ClaimsSentence.Count) -> Claim.Subject? {
    guard lead.isDisjoint(with: .oddOutcome), let mark = sentence.last(.outcomes, count.lead, count.start),
      isLinked(mark.end, count.start, to: .decision),
      mark.classes.intersection(.outcomes) == lead.intersection(.outcomes)
    else { return nil }
    let kinds: ClaimWords = [.review, .lawsuit, .direct, .afterReview]
    for earlier in sentence.counts.reversed() where earlier.end <= count.lead {
      let words = sentence.classes(earlier.lead, earlier.start)
      if words.isDisjoint(with: kinds) {
        if words.isDisjoint(with: .outcomes) { return nil }
        continue
      }
      guard !contains(0x3002, earlier.end, count.start) else { return nil }
      let column: RemedyColumn? =
        switch lead.intersection(.outcomes) {
        case .upheld: .upheld
        case .corrected: .corrected
        case .pending: .pending
        case .otherOutcome: .otherResult
        default: nil
        }
      guard let column, let subject = remedy(words, sentence.classes(0, earlier.start), earlier) else { return nil }
      if case .review(nil) = subject { return .review(column) }
      if case .lawsuit(let group, nil) = subject { return .lawsuit(group, column) }
      return nil
    }
    return nil
  }

  /// 若, 如, 凡, 遇, 除: nothing is said to be so.
  func isConditional(_ place: Int) -> Bool {
    (clauseStart(place)..<place).contains { [0x82E5, 0x5982, 0x51E1, 0x9047, 0x9664].contains(sentence.scalar($0)) }
  }

  /// 继续 and 度 go on in 结转下年度继续办理: where the word ends.
  func goesOn(_ place: Int) -> Int? {
    if sentence.scalar(place) == 0x5EA6 || sentence.scalar(place) == 0x81F3 { return place + 1 }  // 度至
    return sentence.scalar(place) == 0x7EE7 && sentence.scalar(place + 1) == 0x7EED ? place + 2 : nil
  }

  /// 未制定规范性文件.
  mutating func readZeroDocuments(_ mark: ClaimsSentence.Mark) -> Bool {
    guard mark.classes.contains(.made) else { return false }
    var place = mark.end
    if let end = sentence.word(.filler, at: place), end == place + 2 { place = end }  // 行政
    guard let end = sentence.word(.normative, at: place),
      end >= sentence.count || ClaimsSentence.isBoundary(sentence.scalar(end)),
      !isConditional(mark.start)
    else { return true }
    appendZero(.documentsMade, mark.start, end)
    return true
  }
}

extension ClaimsSentence {
  /// The longest word of one of some classes that begins at a place: where it ends.
  func word(anyOf classes: ClaimWords, at place: Int) -> Int? {
    marks.last { $0.start == place && !$0.classes.isDisjoint(with: classes) }?.end
  }
}
