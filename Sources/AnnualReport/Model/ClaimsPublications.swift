/// How much was published: `主动公开政府信息214条`, or one channel in a list.
public struct Publication: Sendable {
  /// The figure.
  public var figure: Int
  /// The measure word.
  public var unit: UInt32
  /// The year the sentence names before the figure.
  public var year: Int?
  /// What stands between the clause's start and 主动公开: the organ, or nothing.
  public var actor: TextRange
  /// The figure with its measure word.
  public var range: TextRange
}

/// One label with two figures in one list: `网站20条，公众号5条，网站16条`.
public struct RepeatedItem: Sendable {
  /// The first figure.
  public var first: TextRange
  /// The second.
  public var second: TextRange
  /// The label of the second.
  public var label: TextRange
}

/// Reads what a sentence says of all that was published, and labels that occur twice in a list.
struct PublicationReader {
  let sentence: ClaimsSentence

  private static let verb: [UInt32] = [0x4E3B, 0x52A8, 0x516C, 0x5F00]  // 主动公开
  private static let object: [UInt32] = [0x4FE1, 0x606F]  // 信息
  /// 政府 政务 公共 各类 各项 的 了
  private static let attributes: [UInt32] = [
    0x653F, 0x5E9C, 0x52A1, 0x516C, 0x5171, 0x5404, 0x7C7B, 0x9879, 0x7684, 0x4E86,
  ]
  /// 共 计 总 数 量 达 到 为 有
  private static let links: [UInt32] = [0x5171, 0x8BA1, 0x603B, 0x6570, 0x91CF, 0x8FBE, 0x5230, 0x4E3A, 0x6709]
  /// 共 计 累 总 已 全 年 本 度 今 合
  private static let spans: [UInt32] = [
    0x5171, 0x8BA1, 0x7D2F, 0x603B, 0x5DF2, 0x5168, 0x5E74, 0x672C, 0x5EA6, 0x4ECA, 0x5408,
  ]

  /// The total of the year, where the sentence begins with it: nothing but year and organ stand before.
  func total() -> Publication? {
    guard let count = sentence.counts.first, !count.isApproximate, !count.isMyriad,
      [0x6761, 0x4EF6, 0x7BC7, 0x5219].contains(count.unit), count.depth == 0
    else { return nil }
    var place = count.start
    while PublicationReader.links.contains(sentence.scalar(place - 1)) { place -= 1 }
    guard ends(PublicationReader.object, place) else { return nil }
    place -= PublicationReader.object.count
    while PublicationReader.attributes.contains(sentence.scalar(place - 1)) {
      if ends(PublicationReader.verb, place) { break }
      place -= 1
    }
    guard ends(PublicationReader.verb, place) else { return nil }
    place -= PublicationReader.verb.count
    let before = sentence.classes(0, place)
    let other: ClaimWords = [
      .wider, .halfYear, .otherTime, .lastYear, .nextYear, .channel, .medium, .comparison, .part, .stranger, .among,
    ]
    guard before.isDisjoint(with: other), let actor = actor(place) else { return nil }
    return Publication(
      figure: count.value, unit: count.unit, year: sentence.years.last { $0.place < count.start }?.year,
      actor: actor, range: sentence.bytes(count.start, count.end))
  }

  /// What stands before 主动公开 besides year and 全年; nil where it is a clause of its own.
  private func actor(_ end: Int) -> TextRange? {
    var start = 0
    if let year = sentence.years.first, year.place == 0 {
      start = 5
      if sentence.scalar(start) == 0x5EA6 { start += 1 }  // 度
    }
    while start < end, PublicationReader.spans.contains(sentence.scalar(start)) || sentence.scalar(start) == 0x2C {
      start += 1
    }
    var last = end
    while last > start, PublicationReader.spans.contains(sentence.scalar(last - 1)) || sentence.scalar(last - 1) == 0x2C
    {
      last -= 1
    }
    for place in start..<max(start, last) where ClaimsSentence.isBoundary(sentence.scalar(place)) { return nil }
    guard last - start <= 16 else { return nil }
    return last > start ? sentence.bytes(start, last) : TextRange(at: sentence.bytes(end, end + 1).start)
  }

  /// Channels named twice with different figures in one list.
  func repeated() -> [RepeatedItem] {
    guard sentence.counts.count >= 3, sentence.classes(0, sentence.count).contains(.medium) else { return [] }
    var found: [RepeatedItem] = []
    var seen: [(label: Range<Int>, count: ClaimsSentence.Count)] = []
    seen.reserveCapacity(sentence.counts.count)
    var end = 0
    for count in sentence.counts {
      let lead = max(end, count.lead)
      let between = sentence.classes(end, count.start)
      let isNew = (end..<max(end, count.start)).contains { [0x3002, 0x3B].contains(sentence.scalar($0)) }
      if isNew || !between.isDisjoint(with: [.among, .consisting, .comparison, .lastYear, .halfYear]) {
        seen.removeAll(keepingCapacity: true)
      }
      end = count.end
      let label = label(lead, count.start)
      guard count.unit != 0, !count.isApproximate, !count.isMyriad, label.count >= 2,
        sentence.classes(label.lowerBound, label.upperBound).contains(.medium)
      else { continue }
      if let first = seen.first(where: { isSame($0.label, label) && $0.count.unit == count.unit }) {
        if first.count.value != count.value, first.count.depth == count.depth {
          found.append(
            RepeatedItem(
              first: sentence.bytes(first.count.start, first.count.end), second: sentence.bytes(count.start, count.end),
              label: sentence.bytes(label.lowerBound, label.upperBound)))
        }
      } else {
        seen.append((label, count))
      }
    }
    return found
  }

  /// 政府网站, 门户网站 and 政府门户网站 without a word of whose they are.
  private static let ownSites = ["政府网站", "门户网站", "政府门户网站"].map { $0.unicodeScalars.map(\.value) }

  /// Whether two labels name one channel.
  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let (a, b) = (sentence.scalars[first], sentence.scalars[second])
    return a == b
      || PublicationReader.ownSites.contains { $0.elementsEqual(a) }
        && PublicationReader.ownSites.contains { $0.elementsEqual(b) }
  }

  /// The words right before a figure, without 、 and the like at either end.
  private func label(_ start: Int, _ end: Int) -> Range<Int> {
    var start = start
    while start < end, [0x3001, 0x548C, 0x53CA, 0x22, 0x5728].contains(sentence.scalar(start)) { start += 1 }  // 、和及在
    if let among = sentence.word(.among, at: start), among <= end { start = among }
    return start..<max(start, end)
  }

  private func ends(_ word: [UInt32], _ end: Int) -> Bool {
    guard end >= word.count, end <= sentence.count else { return false }
    for step in word.indices where sentence.scalars[end - word.count + step] != word[step] { return false }
    return true
  }
}
