/// Recognises the title of a report (domain.md §5.1 `title-missing`), on one line or torn over up to three.
struct TitleReader: ~Copyable {
  private var scratch = Folded()

  /// Longest title line looked at, in bytes.
  private static let limit = 240
  private static let disclosure = folded("信息公开")
  private static let endings = ["年度报告", "工作报告", "年报告", "年报", "年度报", "公开报告"].map { folded($0) }

  /// The lines of the title that ends on this line, where one does.
  mutating func title(_ bytes: Span<UInt8>, _ table: LineTable, at index: Int) -> Range<Int>? {
    let line = table.lines[index]
    guard line.shape == .plain, line.end - line.start <= TitleReader.limit, mayEnd(bytes, line) else { return nil }
    let (start, end, _) = HeadingReader.unmarked(bytes, Int(line.start), Int(line.end))
    guard start < end, HeadingReader.ordinal(bytes, start, end).0 == nil else { return nil }
    let content = TitleReader.withoutNote(bytes, start, end)
    guard TitleReader.endsLikeOne(bytes, start, content) else { return nil }
    scratch.removeAll()
    scratch.append(bytes, start, content)
    if scratch.count < 4 { return torn(bytes, table, index, start, end) }
    guard endsAsTitle(bytes, start, end), !isTornBehind(bytes, table, index) else { return nil }
    if isTornAbove(bytes, table, index, start, content) { return index - 1..<index + 1 }
    if scratch.contains(TitleReader.disclosure) { return extended(bytes, table, index) }
    // 政府信息 / 公开工作年度报告: the words may be torn over the line end.
    guard let previous = filled(table, before: index), mayContinue(bytes, table.lines[previous]) else { return nil }
    let head = table.lines[previous]
    let inner = HeadingReader.unmarked(bytes, Int(head.start), Int(head.end))
    scratch.removeAll()
    scratch.append(bytes, inner.start, inner.end)
    scratch.append(bytes, start, end)
    guard scratch.contains(TitleReader.disclosure), scratch.count <= 60 else { return nil }
    return extended(bytes, table, previous).lowerBound..<index + 1
  }

  /// The title whose last characters alone stand on this line: `…政府信息公开工作年度` / `报告`.
  private mutating func torn(
    _ bytes: Span<UInt8>, _ table: LineTable, _ index: Int, _ start: Int, _ end: Int
  ) -> Range<Int>? {
    guard TitleReader.ends.contains(where: { $0.count == scratch.count && scratch.hasPrefix($0) }), index > 0 else {
      return nil
    }
    let head = table.lines[index - 1]
    guard !head.isSilent, mayContinue(bytes, head) else { return nil }
    let inner = HeadingReader.unmarked(bytes, Int(head.start), Int(head.end))
    scratch.removeAll()
    scratch.append(bytes, inner.start, inner.end)
    guard scratch.contains(TitleReader.disclosure) else { return nil }
    scratch.append(bytes, start, end)
    guard endsAsTitle(bytes, inner.start, inner.end) else { return nil }
    let first = extended(bytes, table, index - 1).lowerBound
    return first..<index + 1
  }

  private static let ends = ["报告", "度报告", "告", "作报告", "年报告", "年报", "作年报"].map { folded($0) }

  /// Whether the line behind a title is its last character.
  private func isTornBehind(_ bytes: Span<UInt8>, _ table: LineTable, _ index: Int) -> Bool {
    guard scratch.count > 0, index + 1 < table.lines.count, scratch[scratch.count - 1] == 0x62A5 else {  // 报
      return false
    }
    let next = table.lines[index + 1]
    guard next.end - next.start < 12, !next.isSilent else { return false }
    let (start, end, _) = HeadingReader.unmarked(bytes, Int(next.start), Int(next.end))
    return end - start == 3 && Scalars.decode(bytes, start, end).scalar == 0x544A  // 告
  }

  /// The end of a title without a note in brackets behind it, such as （征求意见稿）.
  private static func withoutNote(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let last = Scalars.previous(bytes, start, end)
    let closing = Scalars.decode(bytes, last, end).scalar
    guard closing == 0xFF09 || closing == 0x29 else { return end }
    var offset = last
    while offset > start, end - offset < 60 {
      offset = Scalars.previous(bytes, start, offset)
      let scalar = Scalars.decode(bytes, offset, end).scalar
      if scalar == 0xFF08 || scalar == 0x28 { return offset }
    }
    return end
  }

  /// Whether the last character is one that a title ends with: 告 报 年 度 or a bracket.
  private func mayEnd(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var end = Int(line.end)
    let start = Int(line.start)
    while end > start, bytes[end - 1] == 0x2A || bytes[end - 1] == 0x23 { end -= 1 }
    guard end > start else { return false }
    // The last bytes of the characters sought: most lines end otherwise.
    switch bytes[end - 1] {
    case 0x8A, 0xA5, 0xB4, 0xA6, 0x29, 0x89: break
    default: return false
    }
    switch Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar {
    case 0x544A, 0x62A5, 0x5E74, 0x5EA6, 0x29, 0xFF09: return true
    default: return false
    }
  }

  /// Whether the last character before a note is one that a title ends with, or none of Han: most lines that end with a bracket
  /// show so that they are no title.
  private static func endsLikeOne(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start else { return true }
    switch Folded.unit(Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar) {
    case 0x544A, 0x62A5, 0x5E74, 0x5EA6: return true
    case 0x4E00...0x9FFF: return false
    default: return true
    }
  }

  /// Whether the folded line reads as a title to its end: no sentence, no citation, the right last words.
  private func endsAsTitle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard scratch.count >= 4, scratch.count <= 60 else { return false }
    var offset = start
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      switch scalar {
      case 0x3002, 0xFF0C, 0xFF1B, 0x300A, 0x300B, 0x3008, 0xFF1A: return false  // 。，；《》〈：
      case 0x3E, 0xFF1E, 0xBB, 0x203A: return false  // 首页 > 政务公开 > 年报: where a page stands
      default: break
      }
      offset += length
    }
    var count = scratch.count
    // 年度报告（2024年度）
    while count > 0, TitleReader.isYear(scratch[count - 1]) { count -= 1 }
    let trimmed = scratch.count - count >= 4 ? count : scratch.count
    return TitleReader.endings.contains { ending in
      trimmed >= ending.count && scratch.hasPrefix(ending, at: trimmed - ending.count)
    }
  }

  /// Whether a unit is a digit, 年 or 度.
  private static func isYear(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 || unit == 0x5E74 || unit == 0x5EA6 }

  /// Whether the line right above begins the title, torn anywhere in the organ's name, the year or 政府信息公开: the two lines
  /// name an organ, and this one alone does not, or names it without the place it lies in.
  private func isTornAbove(
    _ bytes: Span<UInt8>, _ table: LineTable, _ index: Int, _ start: Int, _ end: Int
  ) -> Bool {
    guard index > 0, index < 2 || table.lines[index - 2].isSilent || table.lines[index - 2].shape == .pageMark,
      mayContinue(bytes, table.lines[index - 1])
    else { return false }
    let head = table.lines[index - 1]
    let inner = HeadingReader.unmarked(bytes, Int(head.start), Int(head.end))
    var joined = Folded()
    joined.append(bytes, inner.start, inner.end)
    guard joined.count >= 2, joined.count <= 40, joined.units.allSatisfy({ $0 >= 0x4E00 || TitleReader.isYear($0) })
    else { return false }
    if TitleReader.namesOrgan(scratch.units) {
      guard table.lines[..<(index - 1)].allSatisfy(\.isSilent), TitleReader.isUpperHalf(joined) else { return false }
    }
    joined.append(bytes, start, end)
    return TitleReader.namesOrgan(joined.units)
  }

  /// Whether an organ's name may go on behind a short line, the first of the text: it names a place, or begins to
  /// (`青溪县云岭` / `镇人民政府…`), and is no organ itself.
  private static func isUpperHalf(_ above: borrowing Folded) -> Bool {
    let units = above.units
    guard units.count >= 3, units.count <= 12, units.dropFirst(2).contains(where: largePlaces.contains) else {
      return false
    }
    if largePlaces.contains(units[units.count - 1]) { return true }
    // A letterhead or the name of a site is longer, and has other words.
    return units.count <= 6 && !OrganKind.endsAsOrgan(units) && !units.contains(where: siteWords.contains)
  }

  private static let largePlaces = Set(folded("省市县区旗州盟"))
  private static let siteWords = Set(folded("网站页件文公开信息政务报"))

  /// Whether what stands before the year and 政府信息公开 in a folded title is an organ's name with its place.
  private static func namesOrgan(_ units: ContiguousArray<UInt16>) -> Bool {
    guard var end = units.indices.first(where: { units[$0...].starts(with: government) }) else { return false }
    while end > 0, isYear(units[end - 1]) { end -= 1 }
    let name = ContiguousArray(units[..<end])
    return end > 2 && name.contains(where: places.contains) && OrganKind.endsAsOrgan(name)
  }

  /// 省市县区旗州盟镇乡, 苏 of 苏木, 国 of 国家.
  private static let places = Set(folded("省市县区旗州盟镇乡苏国"))

  /// A title line without organ takes the organ's line before it along: `云岭镇人民政府` / `2024年政府信息公开工作年度报告`.
  private mutating func extended(_ bytes: Span<UInt8>, _ table: LineTable, _ index: Int) -> Range<Int> {
    guard beginsWithoutOrgan(), let previous = filled(table, before: index) else { return index..<index + 1 }
    let line = table.lines[previous]
    guard mayContinue(bytes, line) else { return index..<index + 1 }
    let inner = HeadingReader.unmarked(bytes, Int(line.start), Int(line.end))
    var head = Folded()
    head.append(bytes, inner.start, inner.end)
    guard head.count >= 2, head.count <= 40 else { return index..<index + 1 }
    let isYear = head.units.allSatisfy(TitleReader.isYear)
    guard isYear || OrganKind.endsAsOrgan(head.units) else { return index..<index + 1 }
    if isYear, let organLine = filled(table, before: previous) {
      let above = table.lines[organLine]
      let aboveInner = HeadingReader.unmarked(bytes, Int(above.start), Int(above.end))
      var organ = Folded()
      organ.append(bytes, aboveInner.start, aboveInner.end)
      if mayContinue(bytes, above), organ.count <= 40, OrganKind.endsAsOrgan(organ.units) {
        return organLine..<index + 1
      }
    }
    return previous..<index + 1
  }

  /// Whether the folded line begins with the year or with 政府信息公开 itself.
  private func beginsWithoutOrgan() -> Bool {
    var position = 0
    while position < scratch.count, TitleReader.isYear(scratch[position]) { position += 1 }
    return scratch.hasPrefix(TitleReader.government, at: position)
      || scratch.hasPrefix(TitleReader.disclosure, at: position)
  }

  private static let government = folded("政府信息公开")

  /// The nearest filled line above, at most three lines up.
  private func filled(_ table: LineTable, before index: Int) -> Int? {
    var line = index - 1
    while line >= 0, line >= index - 4 {
      if !table.lines[line].isSilent { return line }
      line -= 1
    }
    return nil
  }

  private func mayContinue(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    line.shape == .plain && line.end - line.start <= 160
      && !HeadingReader.endsSentence(bytes, Int(line.start), Int(line.end))
  }
}
