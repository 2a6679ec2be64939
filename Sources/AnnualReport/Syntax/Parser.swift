/// Reads any bytes as a tree. Total: never fails, never traps, linear in the length of the text. Lossless: the
/// ``SyntaxTree/leaves``, in order, are the bytes of the document.
public func parse(_ text: SourceText) -> SyntaxTree {
  let lines = LineTable(text)
  return parse(text, lines, Outline(text, lines))
}

/// The tree of a text whose lines and outline are known. Each report is handed to `take` as soon as it is written, in order: the
/// tree up to there and the report's node. Whoever binds it then finds text and nodes in the nearest cache.
func parse(
  _ text: SourceText, _ lines: LineTable, _ outline: Outline,
  _ take: (SyntaxTree, SyntaxTree.Index) -> Void = { _, _ in }
) -> SyntaxTree {
  var writer = TreeWriter(text: text, table: lines)
  return writer.write(outline, take)
}

/// Writes the tree of a document, line by line.
struct TreeWriter: ~Copyable {
  let text: SourceText
  let table: LineTable
  var builder: TreeBuilder
  var rows = RowTableWriter()
  var flow = FlowTable()
  var tokens = FlowTokens()
  /// The kind of the open section.
  var section: SectionKind?
  var isSectionOpen = false
  /// First byte and end of the paragraph being gathered; nil outside one.
  var paragraph: (start: UInt32, end: UInt32)?

  init(text: SourceText, table: LineTable) {
    self.text = text
    self.table = table
    builder = TreeBuilder(room: table.room)
  }

  mutating func write(_ outline: Outline, _ take: (SyntaxTree, SyntaxTree.Index) -> Void) -> SyntaxTree {
    let end = UInt32(clamping: text.count)
    builder.open(.document, at: 0)
    for report in outline.reports {
      let start = report.lines.lowerBound == 0 ? 0 : text.lineStarts[report.lines.lowerBound]
      let index = builder.nodes.count
      builder.open(.report, at: start)
      write(report)
      builder.close(
        at: report.lines.upperBound < table.lines.count ? text.lineStarts[report.lines.upperBound] : end)
      take(SyntaxTree(nodes: builder.nodes), index)
    }
    builder.close(at: end)
    return SyntaxTree(nodes: builder.nodes)
  }

  private mutating func write(_ report: ReportOutline) {
    let source = text
    let bytes = source.bytes.span
    var next = 0
    var headingLine = report.headings.first?.line
    var index = report.lines.lowerBound
    rows.beginReport()
    while index < report.lines.upperBound {
      let line = table.lines[index]
      if let title = report.title, title.contains(index) {
        endBlocks()
        builder.leaf(.title, table.lines[title.lowerBound].start, table.lines[title.upperBound - 1].end)
        index = title.upperBound
        continue
      }
      if index == headingLine {
        let heading = report.headings[next]
        open(heading, TextRange(line.start, table.lines[heading.lines.upperBound - 1].end))
        next += 1
        headingLine = next < report.headings.count ? report.headings[next].line : nil
        index = heading.lines.upperBound
        continue
      } else {
        write(bytes, line, index, end: report.lines.upperBound)
      }
      index += 1
    }
    closeSection()
  }

  private mutating func open(_ heading: HeadingLine, _ line: TextRange) {
    closeSection()
    let detail = heading.kind?.rawValue ?? 0
    builder.open(.section, at: line.start, detail: detail)
    builder.leaf(.heading, line.start, line.end, detail: detail, extra: 1)
    section = heading.kind
    isSectionOpen = true
  }

  private mutating func closeSection() {
    endBlocks()
    guard isSectionOpen else { return }
    builder.close(at: builder.cursor)
    isSectionOpen = false
    section = nil
  }

  private mutating func write(_ bytes: Span<UInt8>, _ line: Line, _ index: Int, end: Int) {
    switch line.shape {
    case .blank:
      endParagraph()
      rows.blankLine()
    case .opaque:
      endBlocks()
      builder.leaf(.stray, line.start, line.end)
    case .pageMark, .comment:
      endParagraph()
      if flow.kind != nil { flow.takePageMark(line, &builder) } else { builder.leaf(.stray, line.start, line.end) }
    case .separator: separator(line)
    case .tabs, .pipes:
      endParagraph()
      flow.end(bytes, &builder)
      rows.take(bytes, text, table, index, end: end, section: section, &builder)
    case .plain: plain(bytes, line, next: index + 1 < end ? table.lines[index + 1] : nil)
    }
  }

  private mutating func separator(_ line: Line) {
    if rows.isOpen {
      rows.separator(line, &builder)
    } else {
      endBlocks()
    }
  }

  private mutating func plain(_ bytes: Span<UInt8>, _ line: Line, next: Line?) {
    let start = Int(line.start)
    let end = Int(line.end)
    if flow.kind != nil {
      tokens.read(bytes, start, end)
      if flow.take(bytes, &tokens, &builder) { return }
      // The line that ends one table may begin the next, where the heading between them is lost.
      flow.end(bytes, &builder)
    }
    if end - start <= 400, section == .remedies || TreeWriter.mayBeginTable(bytes, start, end) {
      tokens.read(bytes, start, end)
      if mayBegin(), flow.begins(bytes, tokens, in: section, &builder) {
        // A line that begins a table and ends it is in the tree, but nothing is read into it.
        if !flow.take(bytes, &tokens, &builder) { builder.leaf(.paragraph, line.start, line.end) }
        return
      }
    }
    rows.end(&builder)
    if HeadingReader.isSubheading(bytes, line), !HeadingReader.runsOn(bytes, line, into: next) {
      endParagraph()
      builder.leaf(.heading, line.start, line.end)
    } else if let open = paragraph {
      paragraph = (open.start, line.end)
    } else {
      paragraph = (line.start, line.end)
    }
  }

  /// Whether the first two characters of a line begin like some label of the form.
  static func mayBeginTable(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = start
    var first: UInt16 = 0
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      let unit = Folded.unit(scalar)
      if unit != 0 {
        if first != 0 { return LabelIndex.shared.mayBegin(first, unit) }
        first = unit
      }
      offset += length
    }
    return false
  }

  /// Whether a table may begin here: row tables and paragraphs end where one does.
  private mutating func mayBegin() -> Bool {
    guard tokens.count <= 40 else { return false }
    if rows.isOpen { return false }
    endParagraph()
    return true
  }

  private mutating func endParagraph() {
    guard let open = paragraph else { return }
    paragraph = nil
    builder.leaf(.paragraph, open.start, open.end)
  }

  private mutating func endBlocks() {
    let source = text
    let bytes = source.bytes.span
    endParagraph()
    flow.end(bytes, &builder)
    rows.end(&builder)
  }
}
