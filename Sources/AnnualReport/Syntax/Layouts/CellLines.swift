/// Brings tables with one cell a line (copied or crawled web pages: layouts.md L05, L13, L14, L15, L16, L18) into
/// tab-separated rows.
///
/// Which lines are a table is told by the section headings; where a row begins is told by its label, never by line ends. How
/// pipes mark blanks is told by the lines themselves. Where a row has fewer figures than columns and nothing marks the blanks,
/// the table is refused.
struct CellLines {
  private let text: SourceText
  private let table: LineTable
  private var output: ContiguousArray<UInt8> = []
  private var map = OffsetMap()
  private var refusals: [UnreadableTable] = []
  /// Everything before this line is in the reading.
  private var nextLine = 0

  private init(_ text: SourceText, _ table: LineTable) {
    self.text = text
    self.table = table
  }

  /// The reading of a document with such tables; nil where there are none.
  static func read(_ text: SourceText, _ table: LineTable, _ outline: Outline) -> Reading? {
    var reader = CellLines(text, table)
    for report in outline.reports {
      for (index, heading) in report.headings.enumerated() {
        guard let kind = heading.kind?.table else { continue }
        let end = index + 1 < report.headings.count ? report.headings[index + 1].line : report.lines.upperBound
        reader.section(kind, heading.line + 1..<end)
      }
    }
    guard reader.nextLine > 0 || !reader.refusals.isEmpty else { return nil }
    reader.copyLines(upTo: table.lines.count)
    return Reading(text: SourceText(reader.output), map: reader.map, refusals: reader.refusals, isPage: false)
  }

  // MARK: Cells

  private mutating func section(_ kind: TableKind, _ lines: Range<Int>) {
    let source = text
    let bytes = source.bytes.span
    var singles = 0
    var filled = 0
    for index in lines {
      switch table.lines[index].shape {
      case .blank: continue
      case .tabs, .separator: return
      case .pipes where !isBare(bytes, table.lines[index]): return
      default: break
      }
      filled += 1
      if isSingleFigure(bytes, table.lines[index]) { singles += 1 }
      if endsWithSeveralFigures(bytes, table.lines[index]) { return }
    }
    let needed = kind == .disclosure ? 4 : 10
    guard filled > needed, singles >= needed else { return }
    let items = gather(bytes, lines)
    let rows = CellRows(bytes, items.items, kind, convention: convention(bytes, items.items))
    guard let first = items.first, let last = items.last, rows.isReadable else {
      if rows.labels >= 4 { refuse(kind, lines) }
      return
    }
    copyLines(upTo: first)
    write(rows)
    nextLine = last + 1
  }

  private func isBare(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    for offset in Int(line.start)..<Int(line.end) where bytes[offset] != 0x7C && bytes[offset] != 0x20 { return false }
    return true
  }

  /// Whether a line holds one figure and nothing else but a pipe behind it.
  private func isSingleFigure(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let (start, end, _) = CellLines.content(bytes, line)
    guard end > start, end - start <= 24 else { return false }
    switch Numerals.figure(bytes, start, end) {
    case .number, .dash: return true
    default: return false
    }
  }

  private func endsWithSeveralFigures(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var tokens = FlowTokens()
    tokens.read(bytes, Int(line.start), Int(line.end))
    return tokens.figureCount >= 3
  }

  /// The words of a line without the pipe before and behind them, and whether there is one behind.
  private static func content(_ bytes: Span<UInt8>, _ line: Line) -> (start: Int, end: Int, hasPipe: Bool) {
    var start = Int(line.start)
    var end = Int(line.end)
    var hasPipe = false
    while end > start, bytes[end - 1] == 0x7C || bytes[end - 1] == 0x20 {
      if bytes[end - 1] == 0x7C { hasPipe = true }
      end -= 1
    }
    while start < end, bytes[start] == 0x7C || bytes[start] == 0x20 { start += 1 }
    return (start, Scalars.trimBlanks(bytes, start, end), hasPipe)
  }

  private func gather(
    _ bytes: Span<UInt8>, _ lines: Range<Int>
  ) -> (items: [CellRows.Item], first: Int?, last: Int?) {
    var items: [CellRows.Item] = []
    var first: Int?
    var last: Int?
    for index in lines {
      let line = table.lines[index]
      if line.shape == .blank || line.shape == .pageMark || line.shape == .opaque { continue }
      let (start, end, hasPipe) = CellLines.content(bytes, line)
      if first == nil {
        guard end > start, begins(bytes, start, end) else { continue }
        first = index
      } else if end - start > 150, HeadingReader.endsSentence(bytes, start, end) {
        break
      }
      if end > start {
        items.append(CellRows.Item(range: TextRange(start, end), pipes: 0, hasPipe: hasPipe))
      } else {
        var pipes = 0
        for offset in Int(line.start)..<Int(line.end) where bytes[offset] == 0x7C { pipes += 1 }
        items.append(CellRows.Item(range: TextRange(at: line.start), pipes: pipes, hasPipe: true))
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

  private func convention(_ bytes: Span<UInt8>, _ items: [CellRows.Item]) -> CellRows.Convention {
    let cells = items.filter { $0.pipes == 0 }
    let closed = cells.count { $0.hasPipe }
    let lone = items.count { $0.pipes == 1 }
    if closed == 0, lone == 0 { return .none }
    if closed * 2 < cells.count { return .between }
    // A lone pipe before every label opens the row; one behind figures is a blank.
    var before = 0
    var labels = 0
    for index in items.indices where items[index].pipes == 0 {
      guard let found = LabelIndex.shared.find(Folded(bytes, items[index].range)),
        found.kind == .requestRow || found.kind == .disclosureRow
      else { continue }
      labels += 1
      if index > 0, items[index - 1].pipes == 1 || index > 1 && items[index - 2].pipes == 1 { before += 1 }
    }
    return labels > 0 && before * 4 >= labels * 3 ? .leading : .trailing
  }

  // MARK: Writing

  private mutating func copyLines(upTo line: Int) {
    guard line > nextLine || line == table.lines.count else { return }
    let start = nextLine < table.lines.count ? Int(text.lineStarts[nextLine]) : text.count
    let end = line < table.lines.count ? Int(text.lineStarts[line]) : text.count
    guard end > start else { return }
    let at = output.count
    output.append(contentsOf: text.bytes[start..<end])
    map.add(TextRange(at, output.count), TextRange(start, end))
    nextLine = line
  }

  private mutating func write(_ rows: CellRows) {
    for row in rows.rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { output.append(0x09) }
        guard let cell else { continue }
        let at = output.count
        output.append(contentsOf: text.bytes[Int(cell.start)..<Int(cell.end)])
        map.add(TextRange(at, output.count), cell)
      }
      output.append(0x0A)
    }
    output.append(0x0A)
  }

  private mutating func refuse(_ kind: TableKind, _ lines: Range<Int>) {
    guard let first = lines.first(where: { table.lines[$0].shape != .blank }) else { return }
    let line = table.lines[first]
    refusals.append(UnreadableTable(kind: kind, range: TextRange(line.start, line.end), reason: .scattered))
    copyLines(upTo: first)
    // What was refused is left out of the reading, so that nothing is read into it.
    nextLine = lines.upperBound
  }
}
