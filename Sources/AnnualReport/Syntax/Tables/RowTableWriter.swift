/// Writes tables whose rows are lines: cells separated by tabs or pipes.
struct RowTableWriter: ~Copyable {
  private var reader = RowLineReader()
  private var row = RowLine()
  private var kind: TableKind?
  private var last: RequestRow?
  /// Lines of the contiguous block written so far.
  private var blockLines = 0
  private var family = TableFamily.tabs
  /// Up to this line the rows belong to no table of the form.
  private var foreignUntil = 0
  private var isHeader: Bool { if case .header = row.role { true } else { false } }

  /// Whether a table is being written.
  var isOpen: Bool { kind != nil }

  /// Forgets what the report before left.
  mutating func beginReport() {
    last = nil
    blockLines = 0
    foreignUntil = 0
  }

  /// A blank line ends the block, not the table.
  mutating func blankLine() { blockLines = 0 }

  /// Ends the table.
  mutating func end(_ builder: inout TreeBuilder) {
    blockLines = 0
    guard kind != nil else { return }
    kind = nil
    builder.close(at: builder.cursor)
  }

  /// A separator line: in place under the first line of a pipe table or under a header, stray anywhere else.
  mutating func separator(_ line: Line, _ builder: inout TreeBuilder) {
    let isInPlace = blockLines == 1 && (family == .pipes || isHeader)
    // One out of place counts for nothing: another under it is no more in place.
    if isInPlace { blockLines += 1 } else { builder.leaf(.stray, line.start, line.end) }
  }

  /// Writes the row line `index`; opens a table where one begins.
  mutating func take(
    _ bytes: Span<UInt8>, _ text: SourceText, _ table: LineTable, _ index: Int, end: Int, section: SectionKind?,
    _ builder: inout TreeBuilder
  ) {
    let line = table.lines[index]
    if kind == nil {
      if index < foreignUntil {
        builder.leaf(.stray, line.start, line.end)
        return
      }
      guard let found = lookAhead(bytes, text, table, index, end: end, section: section) else {
        builder.leaf(.stray, line.start, line.end)
        return
      }
      open(found, line, text, index, &builder)
    }
    let range = text.lineRange(index)
    reader.read(
      bytes, line, lineStart: Int(max(range.start, builder.cursor)), lineEnd: Int(range.end), into: &row, after: last,
      in: kind)
    if let own = row.table, own != kind {
      self.end(&builder)
      open(own, line, text, index, &builder)
    }
    emit(line, range, &builder)
    blockLines += 1
  }

  private mutating func open(
    _ found: TableKind, _ line: Line, _ text: SourceText, _ index: Int, _ builder: inout TreeBuilder
  ) {
    kind = found
    last = nil
    family = line.shape == .pipes ? .pipes : .tabs
    let start = max(text.lineStarts[index], builder.cursor)
    builder.open(
      .table, at: family == .pipes ? line.start : start, detail: found.rawValue, extra: family.rawValue)
  }

  /// The table that the block of lines beginning at `index` belongs to.
  private mutating func lookAhead(
    _ bytes: Span<UInt8>, _ text: SourceText, _ table: LineTable, _ index: Int, end: Int, section: SectionKind?
  ) -> TableKind? {
    var line = index
    var most = 0
    while line < end {
      let shape = table.lines[line].shape
      if shape == .separator || shape == .comment {
        line += 1
        continue
      }
      guard shape == .tabs || shape == .pipes else { break }
      let range = text.lineRange(line)
      reader.read(
        bytes, table.lines[line], lineStart: Int(range.start), lineEnd: Int(range.end), into: &row, after: nil, in: nil)
      if let found = row.table { return found }
      most = max(most, row.figureCount)
      line += 1
    }
    if section == .remedies, most >= 5 { return .remedies }
    // A row torn from its label: one line, seven figures; six where a column is missing.
    if section == .requests, line - index <= 2, most == 7 || most == 6 { return .requests }
    foreignUntil = line
    return nil
  }

  private mutating func emit(_ line: Line, _ range: TextRange, _ builder: inout TreeBuilder) {
    let end = family == .pipes ? line.end : range.end
    let start = family == .pipes ? line.start : range.start
    switch row.role {
    case .header: builder.open(.header, at: start, detail: kind?.rawValue ?? 0)
    case .data(let match):
      builder.open(.row, at: start, detail: match.key, extra: match.form.rawValue)
      if match.kind == .requestRow { last = RequestRow(rawValue: match.key) }
    case .continuation where last != nil:
      builder.open(.row, at: start, detail: last?.rawValue ?? 0, extra: RowTableWriter.continuation)
    case .continuation: builder.open(.header, at: start, detail: kind?.rawValue ?? 0)
    case .unknown: builder.open(.row, at: start, detail: kind == .remedies ? 1 : 0)
    }
    for index in row.cells.indices {
      let cell = row.cells[index]
      switch cell.content {
      case .empty: builder.leaf(.blank, cell.start, cell.start)
      case .figure: builder.leaf(.figure, cell.start, cell.end)
      case .words:
        let isLabel = index >= row.labelStart && index <= row.labelCell && row.labelCell >= 0
        builder.leaf(isLabel ? .label : .words, cell.start, cell.end, detail: cell.mark.key, extra: cell.mark.kind)
      }
    }
    builder.close(at: end)
  }

  /// ``SyntaxTree/Node/extra`` of a row that only completes the label of the row named in its detail.
  static let continuation: UInt8 = 0xFF
}
