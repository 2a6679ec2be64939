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
    // Behind a blank line, cells parted otherwise are another table's.
    if kind != nil, blockLines == 0, (line.shape == .pipes) != (family == .pipes) { self.end(&builder) }
    if kind == nil {
      if index < foreignUntil {
        builder.leaf(.stray, line.start, line.end)
        return
      }
      guard let found = lookAhead(bytes, text, table, index, end: end, section: section, &builder) else {
        builder.leaf(.stray, line.start, line.end)
        return
      }
      open(found, line, text, index, &builder)
    }
    var range = text.lineRange(index)
    range.start = max(range.start, builder.cursor)
    let place = builder.place
    let (before, around) = (last, kind)
    var node = openRow(line, range, &builder)
    row = reader.read(bytes, line, range, into: &builder, after: before, in: around)
    if let own = row.table, own != kind {
      // The row is the first of another table.
      builder.goBack(to: place)
      self.end(&builder)
      open(own, line, text, index, &builder)
      node = openRow(line, range, &builder)
      row = reader.read(bytes, line, range, into: &builder, after: before, in: around)
    }
    closeRow(node, line, range, &builder)
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
    _ bytes: Span<UInt8>, _ text: SourceText, _ table: LineTable, _ index: Int, end: Int, section: SectionKind?,
    _ builder: inout TreeBuilder
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
      let place = builder.place
      row = reader.read(bytes, table.lines[line], text.lineRange(line), into: &builder, after: nil, in: nil)
      builder.goBack(to: place)
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

  private func openRow(_ line: Line, _ range: TextRange, _ builder: inout TreeBuilder) -> Int {
    builder.openRow(at: family == .pipes ? line.start : range.start)
  }

  /// Closes the row whose leaves are written, and says what it is.
  private mutating func closeRow(_ node: Int, _ line: Line, _ range: TextRange, _ builder: inout TreeBuilder) {
    let end = family == .pipes ? line.end : range.end
    switch row.role {
    case .data(let match):
      builder.closeRow(node, at: end, .row, detail: match.key, extra: match.form.rawValue)
      if match.kind == .requestRow { last = RequestRow(rawValue: match.key) }
    case .continuation where last != nil:
      builder.closeRow(node, at: end, .row, detail: last?.rawValue ?? 0, extra: RowTableWriter.continuation)
    case .header, .continuation: builder.closeRow(node, at: end, .header, detail: kind?.rawValue ?? 0, extra: 0)
    case .unknown: builder.closeRow(node, at: end, .row, detail: kind == .remedies ? 1 : 0, extra: 0)
    }
  }

  /// ``SyntaxTree/Node/extra`` of a row that only completes the label of the row named in its detail.
  static let continuation: UInt8 = 0xFF
}
