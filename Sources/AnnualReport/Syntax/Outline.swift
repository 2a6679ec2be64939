/// One report of a document before its tables are read: its lines, its title, its main headings.
struct ReportOutline: Sendable {
  /// The lines of the report.
  var lines: Range<Int>
  /// The lines the title stands on.
  var title: Range<Int>?
  /// The main headings, a table of contents left out.
  var headings: [HeadingLine]
}

/// Finds the reports of a document by their titles and headings.
struct Outline: Sendable {
  var reports: [ReportOutline] = []
  /// The lines of everything that reads as a title, wherever it stands.
  private(set) var titleCandidates: [Range<Int>] = []

  /// The reports of a text; `isPage` says that furniture of a web page may stand before a title.
  init(_ text: SourceText, _ table: LineTable, isPage: Bool = false) {
    let bytes = text.bytes.span
    guard Outline.mentionsDisclosure(bytes) else { return }
    var reader = HeadingReader()
    var titles = TitleReader()
    var headings: [HeadingLine] = []
    var candidates: [Range<Int>] = []
    var anchors: [Int] = []
    var behindHeading = 0
    for index in 0..<table.lines.count where index >= behindHeading {
      let line = table.lines[index]
      if line.isSilent || line.shape == .opaque || line.shape == .pageMark { continue }
      if line.shape == .pipes {
        if Outline.isAnchor(bytes, line) { anchors.append(index) }
        continue
      }
      if line.shape == .tabs, HeadingReader.endsAsRow(bytes, line) {
        // No heading, no title.
      } else if HeadingReader.mayBegin(bytes, line), let heading = Outline.heading(&reader, bytes, table, at: index) {
        headings.append(heading)
        behindHeading = heading.lines.upperBound
      } else if let title = titles.title(bytes, table, at: index) {
        candidates.append(title)
      }
      if Outline.isAnchor(bytes, line) { anchors.append(index) }
    }
    split(bytes, table, candidates, headings, anchors, isPage)
    titleCandidates = candidates
  }

  /// The main heading that begins on a line, and ends on the next one where it is torn; in text with a blank line behind each,
  /// on the one behind that; where a page ends in it, behind the page's mark.
  private static func heading(
    _ reader: inout HeadingReader, _ bytes: Span<UInt8>, _ table: LineTable, at index: Int
  ) -> HeadingLine? {
    let heading = reader.heading(bytes, table.lines[index], at: index)
    guard heading?.form != .canonical, HeadingReader.mayBeTorn(bytes, table.lines[index]) else { return heading }
    var next = index + 1
    var hasMark = false
    let limit = min(table.lines.count, index + 1 + Outline.pageEnd)
    while next < limit, table.lines[next].shape == .blank || table.lines[next].shape == .pageMark {
      if table.lines[next].shape == .pageMark { hasMark = true }
      next += 1
    }
    guard next < limit, hasMark || next <= index + 2 else { return heading }
    return reader.tornHeading(bytes, index, next, table) ?? heading
  }

  /// How many lines the end of a page, and the one behind it, may take.
  private static let pageEnd = 6

  /// Whether the bytes of 公开 occur at all: what does not say so is no such report, and costs one pass.
  static func mentionsDisclosure(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    let last = bytes.count - 6
    while offset <= last {
      if bytes[offset] == 0xE5, bytes[offset + 1] == 0x85, bytes[offset + 2] == 0xAC {
        let isSimplified = bytes[offset + 3] == 0xE5 && bytes[offset + 4] == 0xBC && bytes[offset + 5] == 0x80
        let isTraditional = bytes[offset + 3] == 0xE9 && bytes[offset + 4] == 0x96 && bytes[offset + 5] == 0x8B
        if isSimplified || isTraditional { return true }
      }
      offset += 1
    }
    return false
  }

  /// Whether a line begins with 一、本年新收, the first row of table three, in whatever layout.
  static func isAnchor(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var offset = Int(line.start)
    let end = Int(line.end)
    guard end - offset >= 15, bytes[offset] == 0xE4 || bytes[offset] == 0x7C else { return false }
    if bytes[offset] == 0x7C { offset = Scalars.skipBlanks(bytes, offset + 1, end) }
    guard offset + 2 < end, bytes[offset] == 0xE4, bytes[offset + 1] == 0xB8, bytes[offset + 2] == 0x80 else {
      return false
    }
    return Folded.begins(bytes, offset, min(end, offset + 30), with: Outline.anchor)
  }

  private static let anchor = folded("一、本年新收")

  /// Cuts the document where a title begins a report of its own: sections stood before it, and a first section follows.
  private mutating func split(
    _ bytes: Span<UInt8>, _ table: LineTable, _ candidates: [Range<Int>], _ headings: [HeadingLine], _ anchors: [Int],
    _ isPage: Bool
  ) {
    var starts: [Int] = [0]
    var headingIndex = 0
    for (position, candidate) in candidates.enumerated() {
      let next = position + 1 < candidates.count ? candidates[position + 1].lowerBound : table.lines.count
      var before = 0
      while headingIndex < headings.count, headings[headingIndex].line < candidate.lowerBound {
        if headings[headingIndex].line >= (starts.last ?? 0) { before += 1 }
        headingIndex += 1
      }
      let followed = headings[headingIndex...].first.map { $0.line < next && $0.kind == .overview } ?? false
      if before >= 4 && followed { starts.append(candidate.lowerBound) }
    }
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : table.lines.count
      append(bytes, table, start..<end, candidates, headings, anchors, isPage)
    }
  }

  private mutating func append(
    _ bytes: Span<UInt8>, _ table: LineTable, _ range: Range<Int>, _ candidates: [Range<Int>],
    _ headings: [HeadingLine], _ anchors: [Int],
    _ isPage: Bool
  ) {
    let own = Outline.withoutContents(table, headings[Outline.span(headings.count, range) { headings[$0].line }], range)
    let firstHeading = own.first?.line ?? range.upperBound
    let titles = candidates[Outline.span(candidates.count, range) { candidates[$0].lowerBound }]
    let title = Outline.title(bytes, table, titles, range, firstHeading, isPage)
    let hasTable = !Outline.span(anchors.count, range) { anchors[$0] }.isEmpty
    let certain = own.count { !$0.isNear }
    let content = table.lines[range].lazy.filter { !$0.isSilent && $0.shape != .opaque }.prefix(5).count
    guard certain >= 2 || hasTable || title != nil && (certain >= 1 || content <= (title?.count ?? 0) + 1) else {
      return
    }
    // The furniture of a page before the title is no part of the report.
    let start = isPage ? title?.lowerBound ?? range.lowerBound : range.lowerBound
    reports.append(ReportOutline(lines: start..<range.upperBound, title: title, headings: own))
  }

  /// The first candidate within the first 15 filled lines; failing that, and in a page, the last one before the first
  /// heading that names a year, or the last one at all.
  private static func title(
    _ bytes: Span<UInt8>, _ table: LineTable, _ candidates: ArraySlice<Range<Int>>, _ range: Range<Int>,
    _ firstHeading: Int, _ isPage: Bool
  ) -> Range<Int>? {
    guard let first = candidates.first(where: { $0.lowerBound < firstHeading }) else { return nil }
    let filled = table.lines[range.lowerBound..<first.lowerBound].lazy.filter { !$0.isSilent }.prefix(16).count
    if filled < 15 && !isPage { return first }
    let above = candidates.prefix { $0.lowerBound < firstHeading }
    // 政府信息公开年报 in a list of links beside the report is no title; one that names its year is.
    return above.last { lines in
      table.lines[lines].contains { line in
        (Int(line.start)..<Int(line.end)).contains { bytes[$0] &- 0x30 < 10 }
      }
    } ?? above.last
  }

  /// The indices of the elements (ordered by line) that lie in a range of lines.
  private static func span(_ count: Int, _ range: Range<Int>, _ line: (Int) -> Int) -> Range<Int> {
    func lower(_ bound: Int) -> Int {
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if line(middle) < bound { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return lower(range.lowerBound)..<lower(range.upperBound)
  }

  /// Leaves out the entries of a table of contents and near headings whose kind has an exact one.
  private static func withoutContents(
    _ table: LineTable, _ list: ArraySlice<HeadingLine>, _ range: Range<Int>
  ) -> [HeadingLine] {
    func isBare(_ index: Int) -> Bool {
      let next = index + 1 < list.endIndex ? list[index + 1].line : range.upperBound
      return table.lines[list[index].lines.upperBound..<next].allSatisfy { $0.isSilent || $0.shape == .pageMark }
    }
    // By the kind's raw value; 0 for a heading of none.
    func place(_ kind: SectionKind?) -> Int { Int(kind?.rawValue ?? 0) }
    var isExact = InlineArray<7, Bool>(repeating: false)
    var last = InlineArray<7, Int>(repeating: -1)
    var bare = 0
    for index in list.indices {
      last[place(list[index].kind)] = index
      if !list[index].isNear { isExact[place(list[index].kind)] = true }
      if isBare(index) { bare += 1 }
    }
    var kept: [HeadingLine] = []
    kept.reserveCapacity(list.count)
    var hasOthers = false
    for index in list.indices {
      let kind = list[index].kind
      if bare >= 3, last[place(kind)] > index, isBare(index) { continue }
      if list[index].isNear, kind != nil, isExact[place(kind)] { continue }
      if kind == nil, !hasOthers { continue }
      if kind == .others { hasOthers = true }
      kept.append(list[index])
    }
    return kept
  }
}
