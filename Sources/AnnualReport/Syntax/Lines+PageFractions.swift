/// A page mark that gives the number of pages, too: `3 / 9`, `3 of 9`, `Page 3 of 9`.
struct PageFraction {
  let page: Int
  let total: Int
  /// Whether nothing but a slash stands about the numbers: figures may be written so, with `/` for none.
  let isBare: Bool

  /// What some bytes without surrounding blanks say; nil where they are no such mark.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> PageFraction? {
    guard end - start >= 3, end - start <= 24, bytes[end - 1] &- 0x30 < 10,
      bytes[start] &- 0x30 < 10 || bytes[start] | 0x20 == 0x70
    else { return nil }
    return parse(bytes, start, end)
  }

  private static func parse(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> PageFraction? {
    var offset = start
    let hasName = follows(page, bytes, &offset, end)
    guard let page = number(bytes, &offset, end) else { return nil }
    let isSlash = follows(slash, bytes, &offset, end) || follows(wideSlash, bytes, &offset, end)
    guard isSlash || follows(of, bytes, &offset, end), let total = number(bytes, &offset, end), offset == end,
      page > 0, page <= total
    else { return nil }
    return PageFraction(page: page, total: total, isBare: isSlash && !hasName)
  }

  private static let page = ContiguousArray("page".utf8)
  private static let of = ContiguousArray("of".utf8)
  private static let slash = ContiguousArray("/".utf8)
  private static let wideSlash = ContiguousArray("／".utf8)

  /// Moves an offset behind a word that stands there, and the blanks behind it; capital letters count as small ones.
  private static func follows(
    _ word: ContiguousArray<UInt8>, _ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int
  ) -> Bool {
    guard end - offset >= word.count else { return false }
    for (index, letter) in word.enumerated() {
      let byte = bytes[offset + index]
      guard byte == letter || letter >= 0x61 && letter < 0x7B && byte | 0x20 == letter else { return false }
    }
    offset = Scalars.skipBlanks(bytes, offset + word.count, end)
    return true
  }

  /// The value of one to three digits, and moves the offset behind them and the blanks there.
  private static func number(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Int? {
    let start = offset
    while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
    let number = LineTable.bareNumber(bytes, start, offset)
    offset = Scalars.skipBlanks(bytes, offset, end)
    return number
  }
}

extension LineTable {
  /// Whether a line is two numbers with a slash between them, of which pages may be marked.
  @inline(__always)
  static func isPageFraction(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    line.shape == .plain && PageFraction.read(bytes, Int(line.start), Int(line.end)) != nil
  }

  /// Makes page marks of the lines that hold nothing but the page and the number of pages: where three in a row count on, or no
  /// figure is due. Only texts with such lines come here.
  mutating func markPageFractions(_ bytes: Span<UInt8>) {
    let filled = lines.indices.filter { !lines[$0].isEmpty }
    var run: [(place: Int, fraction: PageFraction)] = []
    for (place, index) in filled.enumerated() where lines[index].shape == .plain {
      let line = lines[index]
      guard let fraction = PageFraction.read(bytes, Int(line.start), Int(line.end)) else { continue }
      if let last = run.last?.fraction, last.total != fraction.total || last.page + 1 != fraction.page {
        mark(bytes, run.map(\.place), filled)
        run = []
      }
      run.append((place, fraction))
    }
    mark(bytes, run.map(\.place), filled)
  }

  private mutating func mark(_ bytes: Span<UInt8>, _ run: [Int], _ filled: [Int]) {
    for place in run where run.count > 2 || isNoFigures(bytes, filled, place) {
      lines[filled[place]].shape = .pageMark
    }
  }

  /// Whether a line among those that are not empty stands where its numbers can be no figures of a row: the lines of figures
  /// about it are whole rows without it.
  private func isNoFigures(_ bytes: Span<UInt8>, _ filled: [Int], _ place: Int) -> Bool {
    var count = 0
    for index in filled[(place + 1)...].prefix(16) {
      guard let behind = figures(bytes, index), !behind.hasWords else { break }
      count += behind.count
    }
    for index in filled[..<place].reversed().prefix(16) {
      guard let before = figures(bytes, index) else { break }
      count += before.count
      guard before.hasWords else { continue }
      if count > 0 { break }
      return LabelIndex.shared.find(Folded(bytes, lines[index].range))?.kind != .disclosureRow
    }
    return count % 7 == 0 || count % 15 == 0 || count == 1 || count == 3
  }

  /// How many figures a line of hard-wrapped text ends with, and whether it holds words; nil for any other line.
  private func figures(_ bytes: Span<UInt8>, _ index: Int) -> (count: Int, hasWords: Bool)? {
    let line = lines[index]
    guard line.shape == .plain, line.end - line.start <= 200 else { return nil }
    var hasWords = false
    for offset in Int(line.start)..<Int(line.end) where bytes[offset] >= 0x80 || bytes[offset] | 0x20 >= 0x61 {
      hasWords = true
      break
    }
    return (FlowTokens.figures(bytes, Int(line.start), Int(line.end)).last, hasWords)
  }
}
