/// Brings tables with one cell a line (copied or crawled web pages: layouts.md L05, L13, L14, L15, L16, L18) into
/// tab-separated rows.
///
/// Which lines are a table is told by the section headings; where a row begins is told by its label, never by line ends. How
/// pipes mark blanks is told by the lines themselves. Where a row has fewer figures than columns and nothing marks the blanks,
/// the table is refused.
struct CellLines {
  private let text: SourceText
  let table: LineTable
  private var output: ContiguousArray<UInt8> = []
  private var map = OffsetMap()
  private var refusals: [UnreadableTable] = []
  /// Everything before this line is in the reading.
  private var nextLine = 0
  /// The lines that are no part of what is said, in order.
  private let furniture: [Int]
  /// How many of them lie behind.
  private var passed = 0
  /// Whether table two of the report, whose words come again in each part, has no line twice.
  private var isDeduplicated = true

  private init(_ text: SourceText, _ table: LineTable, _ furniture: [Int]) {
    self.text = text
    self.table = table
    self.furniture = furniture
  }

  /// The reading of a document with such tables, or with page furniture inside its sentences; nil where there is neither.
  static func read(_ text: SourceText, _ table: LineTable, _ outline: Outline) -> Reading? {
    var reader = CellLines(text, table, PageFurniture.lines(text, table, outline))
    for report in outline.reports {
      reader.isDeduplicated = true
      for (index, heading) in report.headings.enumerated() {
        guard let kind = heading.kind?.table else { continue }
        let end = index + 1 < report.headings.count ? report.headings[index + 1].line : report.lines.upperBound
        reader.section(kind, heading.lines.upperBound..<max(end, heading.lines.upperBound))
      }
    }
    let hasTables = reader.nextLine > 0 || !reader.refusals.isEmpty
    guard hasTables || !reader.furniture.isEmpty else { return nil }
    reader.copyLines(upTo: table.lines.count)
    var reading = Reading(text: SourceText(reader.output), map: reader.map, refusals: reader.refusals, isPage: false)
    reading.leavesOutFurnitureOnly = !hasTables
    return reading
  }

  // MARK: Cells

  private mutating func section(_ kind: TableKind, _ lines: Range<Int>) {
    let source = text
    let bytes = source.bytes.span
    guard let look = look(bytes, lines) else { return }
    if look.beside >= (kind == .requests ? 3 : 1) { return refuse(kind, lines) }
    guard !look.hasRows, look.filled > 4 else { return }
    if kind == .disclosure { isDeduplicated = lacksRepeats(bytes, lines, kind) }
    if look.figures == 0, look.singles == 0, !isDeduplicated || !lacksRepeats(bytes, lines, kind) {
      return blankForm(bytes, lines, kind)
    }
    let needed = kind == .disclosure ? 4 : 10
    if kind != .requests, lacksRepeats(bytes, lines, kind) { return refuse(kind, lines) }
    if look.filled > needed, look.singles >= needed {
      let items = gather(bytes, lines)
      let rows = CellRows(bytes, items.items, kind, convention: convention(bytes, items.items, kind))
      if let first = items.first, let last = items.last, rows.isReadable {
        copyLines(upTo: first)
        write(rows)
        nextLine = last + 1
        return
      }
      if rows.labels >= 4 || kind == .remedies { return refuse(kind, lines) }
    }
    if kind == .requests, lacksRepeats(bytes, lines, kind) { refuse(kind, lines) }
  }

  /// A form without a single figure: its rows with every cell empty, where all its labels are there.
  private mutating func blankForm(_ bytes: Span<UInt8>, _ lines: Range<Int>, _ kind: TableKind) {
    let items = gather(bytes, lines)
    let rows = CellRows(blank: items.items, bytes, kind)
    guard let first = items.first, let last = items.last, rows.isReadable else { return }
    copyLines(upTo: first)
    write(rows)
    nextLine = last + 1
  }

  /// Whether no line comes twice, although the form repeats its words: a crawler left out every line that comes again
  /// (layouts.md L16).
  private func lacksRepeats(_ bytes: Span<UInt8>, _ lines: Range<Int>, _ kind: TableKind) -> Bool {
    var known = 0
    var seen: Set<UInt64> = []
    for index in lines {
      let line = table.lines[index]
      if line.isSilent || line.shape == .pageMark || line.shape == .opaque { continue }
      guard line.shape == .plain, seen.insert(CellLines.hash(bytes, line)).inserted else { return false }
      guard line.end - line.start <= 160 else { continue }
      if let found = LabelIndex.shared.find(Folded(bytes, TextRange(Int(line.start), Int(line.end)))),
        found.table == nil || found.table == kind
      {
        known += 1
      }
    }
    return known >= (kind == .requests ? 15 : 4)
  }

  private static func hash(_ bytes: Span<UInt8>, _ line: Line) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in Int(line.start)..<Int(line.end) { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    return hash
  }

  private func gather(
    _ bytes: Span<UInt8>, _ lines: Range<Int>
  ) -> (items: [CellRows.Item], first: Int?, last: Int?) {
    var items: [CellRows.Item] = []
    var first: Int?
    var last: Int?
    for index in lines {
      let line = table.lines[index]
      if line.isSilent || line.shape == .pageMark || line.shape == .opaque { continue }
      let (start, end, closing) = CellLines.content(bytes, line)
      if first == nil {
        guard end > start, begins(bytes, start, end) else { continue }
        first = index
      } else if end - start > 150, HeadingReader.endsSentence(bytes, start, end) {
        break
      }
      if end > start {
        items.append(CellRows.Item(range: TextRange(start, end), pipes: 0, closing: closing))
      } else {
        items.append(CellRows.Item(range: TextRange(at: line.start), pipes: closing, closing: 0))
      }
      last = index
    }
    return (items, first, last)
  }

  /// Whether a cell is a word of the form.
  private func begins(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let words = Folded(bytes, TextRange(start, end))
    return LabelIndex.shared.find(words) != nil || words.hasPrefix(CellLines.caption)
  }

  private static let caption = folded("本列数据的勾稽关系")

  private func convention(
    _ bytes: Span<UInt8>, _ items: [CellRows.Item], _ kind: TableKind
  ) -> CellRows.Convention {
    let cells = items.filter { $0.pipes == 0 }
    let closed = cells.count { $0.closing > 0 }
    let lone = items.count { $0.pipes == 1 }
    if closed == 0, lone == 0 { return .none }
    if closed * 2 < cells.count { return .between }
    // A lone pipe before every label, or before each row of table four's header, opens the row; one behind figures is a blank.
    var before = 0
    var labels = 0
    for index in items.indices where items[index].pipes == 0 {
      let found = LabelIndex.shared.find(Folded(bytes, items[index].range))?.kind
      let isLabel = found == .requestRow || found == .disclosureRow
      if isLabel { labels += 1 }
      guard isLabel || kind == .remedies else { continue }
      if index > 0, items[index - 1].pipes == 1 || index > 1 && isLabel && items[index - 2].pipes == 1 { before += 1 }
    }
    if labels > 0 ? before * 4 >= labels * 3 : before >= 2 { return .leading }
    return cells.contains { $0.closing > 1 } ? .closed : .trailing
  }

  // MARK: Writing

  private mutating func copyLines(upTo line: Int) {
    guard line > nextLine || line == table.lines.count else { return }
    while passed < furniture.count, furniture[passed] < nextLine { passed += 1 }
    var first = nextLine
    while passed < furniture.count, furniture[passed] < line {
      copy(first..<furniture[passed])
      first = furniture[passed] + 1
      passed += 1
    }
    copy(first..<max(first, line))
    nextLine = line
  }

  private mutating func copy(_ lines: Range<Int>) {
    guard !lines.isEmpty else { return }
    let start = lines.lowerBound < table.lines.count ? Int(text.lineStarts[lines.lowerBound]) : text.count
    let end = lines.upperBound < table.lines.count ? Int(text.lineStarts[lines.upperBound]) : text.count
    guard end > start else { return }
    if output.isEmpty { output.reserveCapacity(text.count) }
    let at = output.count
    output.append(contentsOf: text.bytes[start..<end])
    map.add(TextRange(at, output.count), TextRange(start, end))
  }

  private mutating func write(_ rows: CellRows) {
    for row in rows.rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { output.append(0x09) }
        guard let cell else { continue }
        let at = output.count
        output.append(contentsOf: text.bytes[Int(cell.start)..<Int(cell.end)])
        map.add(TextRange(at, output.count), cell)
        guard let rest = rows.rests[cell.start] else { continue }
        let next = output.count
        output.append(contentsOf: text.bytes[Int(rest.start)..<Int(rest.end)])
        map.add(TextRange(next, output.count), rest)
      }
      output.append(0x0A)
    }
    output.append(0x0A)
  }

  private mutating func refuse(_ kind: TableKind, _ lines: Range<Int>) {
    guard let first = lines.first(where: { !table.lines[$0].isSilent }) else { return }
    let line = table.lines[first]
    refusals.append(UnreadableTable(kind: kind, range: TextRange(line.start, line.end), reason: .scattered))
    copyLines(upTo: first)
    // What was refused is left out of the reading, so that nothing is read into it.
    nextLine = lines.upperBound
  }
}
