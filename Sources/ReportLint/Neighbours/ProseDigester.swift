import AnnualReport

/// Reads the prose of a report for its digest.
struct ProseDigester {
  private let report: Report
  private let text: SourceText
  private let document: Document
  private let end: UInt32
  private var marks: [Int] = []
  /// What the prose explains.
  private(set) var explained: ReportDigest.Explanation = []

  init(_ report: Report, _ text: SourceText, _ document: Document) {
    self.report = report
    self.text = text
    self.document = document
    end = [report.signOff?.organ?.start, report.signOff?.date?.range.start].compactMap { $0 }.min() ?? .max
  }

  /// Section one from its first sub-heading on: what stands before is often the same throughout a county.
  mutating func overview(without name: OrganName) -> PassageDigest? {
    guard let section = report.section(.overview) else { return nil }
    var reader = PassageReader()
    let first = report.headings.first { $0.start >= section.body.start && $0.start < section.body.end }
    let start = first?.start ?? 0
    for range in stretches(section.body) {
      read(TextRange(max(range.start, start), max(range.end, start)), with: &reader)
    }
    marks += reader.organMarks
    reader.remove(name.stem)
    return PassageDigest(
      heading: document.source(section.heading), shingles: Shingles(reader.units, isBanded: true),
      figures: reader.figures)
  }

  /// Section five.
  mutating func problems() -> PassageDigest? {
    guard let section = report.section(.problems) else { return nil }
    var reader = PassageReader()
    for range in stretches(section.body) { read(range, with: &reader) }
    marks += reader.organMarks
    return PassageDigest(
      heading: document.source(section.heading), shingles: Shingles(reader.units, isBanded: false),
      figures: reader.figures)
  }

  /// Section six, of which nothing is kept.
  mutating func others() {
    guard let section = report.section(.others) else { return }
    var reader = PassageReader()
    for range in stretches(section.body) { read(range, with: &reader, isClosing: true) }
    marks += reader.organMarks
  }

  /// Reads a stretch, and what it explains.
  private mutating func read(_ range: TextRange, with reader: inout PassageReader, isClosing: Bool = false) {
    let start = reader.units.count
    reader.read(text, range)
    explained.formUnion(Reasons.explained(by: reader.units, from: start, isClosing: isClosing))
  }

  /// The stretches of prose within a section, up to the sign-off.
  private func stretches(_ body: TextRange) -> [TextRange] {
    let prose = report.prose
    var low = 0
    var high = prose.count
    while low < high {
      let middle = (low + high) / 2
      if prose[middle].start < body.start { low = middle + 1 } else { high = middle }
    }
    var ranges: [TextRange] = []
    while low < prose.count, prose[low].start < min(body.end, end) {
      ranges.append(TextRange(prose[low].start, min(prose[low].end, end)))
      low += 1
    }
    return ranges
  }
}

// MARK: Who did it

extension ProseDigester {
  private static let tails = ["人民政府", "党委政府", "政府", "办事处"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let deeds = [
    "主动公开", "公开", "发布", "收到", "受理", "办理", "答复", "共", "累计", "全年", "未收到", "没有收到", "未发生", "认真", "严格", "积极", "坚持",
    "高度重视", "按照", "切实", "始终", "不断", "深入", "紧紧围绕", "通过", "持续", "进一步", "全面", "新收", "制发", "制定", "将", "把",
  ].map { Array($0.unicodeScalars.map(\.value)) }
  private static let reach = 24

  /// The names of other organs that a sentence begins with and that are followed by a deed: 我镇's place.
  func subjects(besides own: OrganName) -> [ReportDigest.Subject] {
    marks.compactMap { end -> ReportDigest.Subject? in
      guard let start = start(ofNameEndingAt: end) else { return nil }
      let range = TextRange(start, end)
      guard range.count >= 9, isFollowedByDeed(end) else { return nil }
      let name = OrganName(text.oneLine(range))
      guard name != own, !name.isTail(of: own), !own.isTail(of: name) else { return nil }
      return ReportDigest.Subject(name: name, range: document.source(range))
    }
  }

  /// Where the run of Han characters before an offset begins, where that is the beginning of a sentence; a year with its 年,
  /// and a comma behind that, do not count.
  private func start(ofNameEndingAt end: Int) -> Int? {
    var start = end
    var length = 0
    while let (value, range) = text.solid(before: start, reach: 6), SourceText.isHan(value),
      length < ProseDigester.reach
    {
      // A run that begins on the line before is another sentence, unless lines are torn.
      if !report.isHardWrapped, holdsBreak(Int(range.end), start) { break }
      start = Int(range.start)
      length += 1
    }
    guard let before = text.solid(before: start, reach: 6) else { return start }
    switch before.value {
    case 0x30...0x39:  // 2024年白石乡
      let first = text.scalar(at: start)
      guard first.value == 0x5E74 else { return nil }
      let second = text.scalar(at: start + first.length)
      return start + first.length + (second.value == 0x5EA6 ? second.length : 0)
    case 0x3002, 0xFF1B, 0xFF1A, 0xFF01: return start  // 。；：！
    case 0xFF0C, 0x2C:
      let year = text.solid(before: Int(before.range.start))
      return year.map { $0.value == 0x5E74 || $0.value == 0x5EA6 } == true ? start : nil
    default: return !report.isHardWrapped && holdsBreak(Int(before.range.end), start) ? start : nil
    }
  }

  private func holdsBreak(_ from: Int, _ to: Int) -> Bool {
    (from..<max(from, to)).contains { text.byte(at: $0) == 0x0A || text.byte(at: $0) == 0x0D }
  }

  private func isFollowedByDeed(_ end: Int) -> Bool {
    var following: [UInt32] = []
    var position = end
    while following.count < 10, let (value, range) = text.solid(at: position, reach: 6), SourceText.isHan(value) {
      following.append(value)
      position = Int(range.end)
    }
    let tail = ProseDigester.tails.first { following.starts(with: $0) }
    let rest = following.dropFirst(tail?.count ?? 0)
    return ProseDigester.deeds.contains { rest.starts(with: $0) }
  }
}
