/// Adds up the lists of a sentence: a total, a word that opens a list, parts. In doubt nothing is said.
struct SumReader {
  let sentence: ClaimsSentence
  /// The measure word of an item that could follow in the next sentence; 0 where none could.
  let nextUnit: UInt32

  private struct Items {
    var counts: [ClaimsSentence.Count] = []
    /// Whether the list runs to a full stop, semicolon, closing bracket or the end.
    var isWhole = false
    var labels: ClaimWords = []
    /// Whether semicolons stand between the parts.
    var hasSemicolons = false
  }

  func read() -> [ItemSum] {
    var sums: [ItemSum] = []
    let counts = sentence.counts
    for (index, total) in counts.enumerated() where total.unit != 0 && index + 1 < counts.count {
      guard let opening = opening(total, counts[index + 1]), let sum = judge(index, opening) else { continue }
      sums.append(sum)
    }
    return sums
  }

  private struct Opening {
    /// 包括, 分别为, a colon: said to be whole.
    var isClosed: Bool
    var isBracketed: Bool
    /// The first character of the list.
    var start: Int
    /// Whether the list begins a sentence of its own: it may detail more than the last figure before it.
    var isApart = false
  }

  /// What stands between a figure and the next that makes the first a total.
  private func opening(_ total: ClaimsSentence.Count, _ next: ClaimsSentence.Count) -> Opening? {
    var place = total.end
    var isBracketed = false
    var hasColon = false
    var hasMark = false
    // 件, 信息 … may follow the figure: 26条信息，其中.
    var steps = 0
    while !ClaimsSentence.isBoundary(sentence.scalar(place)), steps < 6, sentence.word([.among], at: place) == nil,
      sentence.word([.consisting], at: place) == nil
    {
      if place >= next.start { return nil }
      place += 1
      steps += 1
    }
    while ClaimsSentence.isBoundary(sentence.scalar(place)) {
      let scalar = sentence.scalar(place)
      if scalar == 0x29 { return nil }
      if scalar == 0x28 { isBracketed = true }
      if scalar == 0x3A { hasColon = true }
      hasMark = true
      place += 1
    }
    if place >= next.start && !(hasColon && place == next.start) { return nil }
    if let end = sentence.word([.among], at: place) {
      let isFollowed = sentence.word([.consisting], at: end) ?? sentence.word([.consisting], at: place)
      return Opening(
        isClosed: isFollowed != nil, isBracketed: isBracketed, start: isFollowed ?? skipMarks(end),
        isApart: sentence.scalar(place - 1) == 0x3002)
    }
    if let end = sentence.word([.consisting], at: place) {
      return Opening(isClosed: true, isBracketed: isBracketed, start: skipMarks(end))
    }
    // 含
    if sentence.scalar(place) == 0x542B { return Opening(isClosed: false, isBracketed: isBracketed, start: place + 1) }
    if isBracketed { return bracket(place, next) }
    return hasColon && hasMark ? Opening(isClosed: true, isBracketed: false, start: place) : nil
  }

  /// 214条（网站160条、公众号54条）: details without a word that says whether they are all.
  private func bracket(_ place: Int, _ next: ClaimsSentence.Count) -> Opening? {
    guard next.start - place <= 10, next.start > place, !sentence.years.contains(where: { $0.place >= place }) else {
      return nil
    }
    // 18件（上年12件、前年10件）
    if sentence.classes(place, next.start).contains(.lastYear) { return nil }
    let rest = sentence.counts.filter { $0.start >= next.start && $0.depth >= next.depth }
    return rest.count > 1 ? Opening(isClosed: false, isBracketed: true, start: place) : nil
  }

  private func skipMarks(_ place: Int) -> Int {
    var place = place
    while sentence.scalar(place) == 0x3A || sentence.scalar(place) == 0x2C { place += 1 }
    return place
  }

  /// The parts from the list's start on.
  private func items(after index: Int, _ opening: Opening) -> Items? {
    let total = sentence.counts[index]
    let depth = total.depth + (opening.isBracketed ? 1 : 0)
    var items = Items()
    var position = index + 1
    var end = opening.start
    while position < sentence.counts.count {
      let count = sentence.counts[position]
      position += 1
      if count.depth > depth { continue }
      if count.depth < depth { break }
      if count.isApproximate || count.isMyriad || count.unit == 0 { return nil }
      if !items.counts.isEmpty, hasStop(end, count.start, isSemicolonOne: !items.hasSemicolons) {
        // 分别为网站20条；公众号30条: between the first two of a whole list.
        guard opening.isClosed, items.counts.count == 1, !hasStop(end, count.start, isSemicolonOne: false) else {
          return finished(items, isWhole: true)
        }
        items.hasSemicolons = true
      }
      let words = sentence.classes(max(end, count.lead), count.start)
      if words.contains(.comparison) || sentence.classes(end, count.start).contains(.among) {
        return items.counts.isEmpty ? nil : finished(items, isWhole: false)
      }
      // 组织 in 法人或其他组织 is no verb.
      if !items.counts.isEmpty, words.contains(.verb), !words.contains(.legal), !items.labels.contains(.verb) {
        return finished(items, isWhole: false)
      }
      items.labels.formUnion(sentence.classes(end, count.start))
      items.counts.append(count)
      end = count.end
    }
    return finished(items, isWhole: isClosedBehind(end, items.counts.first?.unit ?? 0))
  }

  private func finished(_ items: Items, isWhole: Bool) -> Items {
    var items = items
    items.isWhole = isWhole
    return items
  }

  /// Whether a full stop, or a semicolon where that is one, stands between two parts.
  private func hasStop(_ start: Int, _ end: Int, isSemicolonOne: Bool) -> Bool {
    (start..<max(start, end)).contains {
      sentence.scalar($0) == 0x3002 || isSemicolonOne && sentence.scalar($0) == 0x3B
    }
  }

  /// Whether the list ends right behind its last part.
  private func isClosedBehind(_ end: Int, _ unit: UInt32) -> Bool {
    var place = end
    var open = 0
    while place < sentence.count {
      let scalar = sentence.scalar(place)
      if scalar == 0x28 { open += 1 }
      if scalar == 0x29 { if open == 0 { return true } else { open -= 1 } }
      if open == 0, scalar == 0x3002 || scalar == 0x3B { return nextUnit == 0 || nextUnit != unit }
      if open == 0, scalar == 0x2C || scalar == 0x3001 || scalar == 0x7B49 { return false }
      if place - end > 40 { return false }
      place += 1
    }
    return false
  }

  private func judge(_ index: Int, _ opening: Opening) -> ItemSum? {
    let total = sentence.counts[index]
    guard !total.isApproximate, total.unit != 0x6B21, let items = items(after: index, opening) else { return nil }
    guard let first = items.counts.first else { return nil }
    // A list of places (第三个) or of one kind of unit only: the parts are counted alike.
    guard items.counts.allSatisfy({ $0.unit == first.unit }) else { return nil }
    let lead = sentence.classes(total.lead, total.start)
    guard lead.isDisjoint(with: [.comparison, .lastYear, .nextYear]) else { return nil }
    let values = items.counts.map(\.value)
    let sum = values.reduce(0, +)
    guard let verdict = verdict(total, first.unit, values, sum, items, opening, index) else { return nil }
    return ItemSum(
      range: sentence.bytes(total.start, total.end), total: total.value, items: values,
      itemRanges: items.counts.map { sentence.bytes($0.start, $0.end) }, verdict: verdict)
  }

  private func verdict(
    _ total: ClaimsSentence.Count, _ unit: UInt32, _ values: [Int], _ sum: Int, _ items: Items, _ opening: Opening,
    _ index: Int
  ) -> ItemSum.Verdict? {
    if total.isMyriad { return sum == total.value && values.count > 1 ? .unitSlip : nil }
    if isExplained(total.value, values, index) { return nil }
    if sum > total.value {
      guard unit == total.unit, !sentence.classes(0, sentence.count).contains(.overlap) else { return nil }
      if opening.isApart, sum <= sentence.counts[...index].reduce(0, { $0 + $1.value }) { return nil }
      // What is put out through two channels counts twice; a part that exceeds its total does not.
      let overlaps = items.labels.contains(.medium) && (sum - total.value) * 10 > total.value
      return overlaps && values.allSatisfy { $0 <= total.value } ? nil : .more
    }
    guard opening.isClosed, values.count > 1, items.isWhole, unit == total.unit else { return nil }
    return isOpenList(opening.start, items) ? nil : .less
  }

  /// 等, 主要, 如 in the list or right behind it.
  private func isOpenList(_ start: Int, _ items: Items) -> Bool {
    guard let last = items.counts.last else { return true }
    return sentence.classes(max(0, start - 4), min(sentence.count, last.end + 8)).contains(.open)
  }

  /// Whether the first few parts, or all, add up to the total, to figures before it together, or to another figure there.
  private func isExplained(_ total: Int, _ values: [Int], _ index: Int) -> Bool {
    let sum = values.reduce(0, +)
    if sum == total { return true }
    var together = 0
    for earlier in sentence.counts[...index].reversed() {
      together += earlier.value
      if sum == together || sum == earlier.value { return true }
    }
    var prefix = 0
    for value in values.dropLast() {
      prefix += value
      if prefix == total { return true }
    }
    return false
  }
}
