/// Brings cells with line breaks into one line each: spreadsheets copy them between quotes, their own quotes doubled (`"商业⏎企业"`).
///
/// A cell is read so only where its quotes are closed within a few lines, hold no tab, and tabs part it from other cells:
/// anything else stands as it stands.
struct QuotedCells {
  /// A cell between quotes: from its opening to behind its closing quote.
  private struct Cell {
    var start: Int
    var end: Int
  }

  private let text: SourceText
  private var output: ContiguousArray<UInt8> = []
  private var map = OffsetMap()

  /// The reading of a document with such cells; nil where it has none.
  static func read(_ text: SourceText, _ table: LineTable) -> Reading? {
    guard isPossible(text, table) else { return nil }
    let bytes = text.bytes.span
    var reader = QuotedCells(text: text)
    let cells = reader.cells(table)
    if cells.isEmpty { return nil }
    reader.output.reserveCapacity(bytes.count)
    var next = 0
    for cell in cells {
      reader.copy(next..<cell.start)
      reader.copyWords(of: cell)
      next = cell.end
    }
    reader.copy(next..<bytes.count)
    return Reading(text: SourceText(reader.output), map: reader.map, refusals: [], isPage: false)
  }

  /// Whether some row holds a cell that begins or ends with a quote.
  static func isPossible(_ text: SourceText, _ table: LineTable) -> Bool {
    let bytes = text.bytes.span
    return table.lines.contains { $0.shape == .tabs && endsQuote(bytes, $0) }
  }

  private init(text: SourceText) { self.text = text }

  /// Whether a row holds a cell that begins or ends with a quote.
  private static func endsQuote(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let end = Int(line.end)
    var at = bytes.first(0x22, from: Int(line.start), to: end)
    while at < end {
      if at + 1 == end || bytes[at + 1] == 0x09 || at > 0 && bytes[at - 1] == 0x09 { return true }
      at = bytes.first(0x22, from: at + 1, to: end)
    }
    return false
  }

  // MARK: Cells

  /// The cells between quotes that hold line breaks, row by row.
  private func cells(_ table: LineTable) -> [Cell] {
    let bytes = text.bytes.span
    var found: [Cell] = []
    var index = 0
    while index < table.lines.count {
      let shape = table.lines[index].shape
      guard shape == .tabs || shape == .plain else {
        index += 1
        continue
      }
      let start = Int(text.lineStarts[index])
      // A row without a quote holds no cell between quotes, and is not worth reading byte by byte.
      let quote = bytes.first(0x22, or: 0x0A, from: start, to: bytes.count)
      if quote == bytes.count || bytes[quote] == 0x0A {
        index += 1
        continue
      }
      let row = self.row(bytes, start)
      if row.hasTab { found += row.cells }
      index = max(index + 1, row.hasTab && !row.cells.isEmpty ? text.line(at: UInt32(row.end)) + 1 : 0)
    }
    return found
  }

  /// The cells between quotes of the row that begins at an offset, whether it holds a tab, and where it ends.
  private func row(_ bytes: Span<UInt8>, _ start: Int) -> (cells: [Cell], hasTab: Bool, end: Int) {
    var cells: [Cell] = []
    var hasTab = false
    var offset = start
    var isAtStart = true
    while offset < bytes.count, bytes[offset] != 0x0A {
      if isAtStart, bytes[offset] == 0x22, let cell = quoted(bytes, offset) {
        cells.append(cell)
        offset = cell.end
        isAtStart = false
        continue
      }
      isAtStart = bytes[offset] == 0x09
      hasTab = hasTab || isAtStart
      offset += 1
    }
    return (cells, hasTab, offset)
  }

  /// The cell whose quote opens at an offset; nil where it holds no line break or is not closed in time.
  private func quoted(_ bytes: Span<UInt8>, _ start: Int) -> Cell? {
    var breaks = 0
    var offset = start + 1
    let limit = min(bytes.count, start + 600)
    while offset < limit {
      switch bytes[offset] {
      case 0x09: return nil
      case 0x0A:
        breaks += 1
        if breaks > 8 { return nil }
      case 0x22:
        let next = offset + 1
        if next < bytes.count, bytes[next] == 0x22 {
          offset += 1
        } else {
          let isClosed = next == bytes.count || [0x09, 0x0A, 0x0D].contains(bytes[next])
          return isClosed && breaks > 0 ? Cell(start: start, end: next) : nil
        }
      default: break
      }
      offset += 1
    }
    return nil
  }

  // MARK: Writing

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let at = output.count
    output.append(contentsOf: text.bytes[range])
    map.add(TextRange(at, output.count), TextRange(range.lowerBound, range.upperBound))
  }

  /// The words of a cell: no quotes round them, no line breaks, each doubled quote once.
  private mutating func copyWords(of cell: Cell) {
    var start = cell.start + 1
    var offset = start
    let end = cell.end - 1
    while offset < end {
      let byte = text.byte(at: offset)
      if byte == 0x0A || byte == 0x0D || byte == 0x22 {
        copy(start..<(byte == 0x22 ? offset + 1 : offset))
        start = offset + (byte == 0x22 ? 2 : 1)
        offset = start
      } else {
        offset += 1
      }
    }
    copy(start..<max(start, end))
  }
}
