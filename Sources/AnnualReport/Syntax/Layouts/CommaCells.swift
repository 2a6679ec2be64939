/// Brings a spreadsheet saved with commas between its cells (CSV) into tab-separated rows.
///
/// A document is read so only where no line of it has tabs or pipes between cells, and many lines have the same many commas
/// outside quotes. A line with words in its first cell alone is prose: its commas fall away.
struct CommaCells {
  private let text: SourceText
  private var output: ContiguousArray<UInt8> = []
  private var map = OffsetMap()

  /// How many lines must have as many cells, and how many of these.
  private static let leastLines = 15
  private static let leastCommas = 6

  /// The reading of such a document; nil for any other.
  static func read(_ text: SourceText, _ table: LineTable) -> Reading? {
    guard isPossible(text, table) else { return nil }
    var reader = CommaCells(text: text)
    reader.output.reserveCapacity(text.count)
    reader.write(text.bytes.span)
    return Reading(text: SourceText(reader.output), map: reader.map, refusals: [], isPage: false)
  }

  private init(text: SourceText) { self.text = text }

  /// Whether the document is made of such lines. Hardly any other text has two commas side by side, or nothing between quotes
  /// behind one.
  private static func isPossible(_ text: SourceText, _ table: LineTable) -> Bool {
    let bytes = text.bytes.span
    guard !table.lines.contains(where: { $0.shape == .tabs || $0.shape == .pipes }),
      holdsEmptyCell(bytes, 0, bytes.count)
    else { return false }
    var counts: [Int: Int] = [:]
    for line in table.lines where !line.isEmpty {
      let commas = commas(bytes, Int(line.start), Int(line.end))
      if commas >= leastCommas { counts[commas, default: 0] += 1 }
    }
    return (counts.values.max() ?? 0) >= leastLines
  }

  /// Whether a document that was not made of such lines may be now that one of its lines is as it is.
  static func mayBeDue(_ bytes: Span<UInt8>, to line: Line) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    let isRow = commas(bytes, start, end) >= leastCommas && holdsEmptyCell(bytes, 0, bytes.count)
    return isRow || holdsEmptyCell(bytes, start, end)
  }

  /// Whether two commas stand side by side somewhere, or a comma before two quotes.
  private static func holdsEmptyCell(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = bytes.first(0x2C, from: start, to: end)
    while at + 1 < end {
      if bytes[at + 1] == 0x2C || bytes[at + 1] == 0x22 && at + 2 < end && bytes[at + 2] == 0x22 { return true }
      at = bytes.first(0x2C, from: at + 1, to: end)
    }
    return false
  }

  /// How many commas stand outside quotes.
  private static func commas(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var commas = 0
    var isQuoted = false
    for offset in start..<end {
      if bytes[offset] == 0x22 { isQuoted.toggle() }
      if bytes[offset] == 0x2C, !isQuoted { commas += 1 }
    }
    return commas
  }

  // MARK: Writing

  private mutating func write(_ bytes: Span<UInt8>) {
    var offset = LineTable.byteOrderMark(bytes)
    while offset < bytes.count {
      var cells: [(start: Int, end: Int)] = []
      offset = row(bytes, offset, &cells)
      let filled = cells.lastIndex { $0.start < $0.end } ?? -1
      // Words in the first cell alone are prose, or a row's only words: those keep their cells.
      let isAlone = filled <= 0 && !isWord(bytes, cells)
      for index in 0..<(isAlone ? filled + 1 : cells.count) {
        if index > 0 { output.append(0x09) }
        copyWords(bytes, cells[index].start, cells[index].end)
      }
      output.append(0x0A)
    }
  }

  /// Whether the first cell is a word of the form's tables.
  private func isWord(_ bytes: Span<UInt8>, _ cells: [(start: Int, end: Int)]) -> Bool {
    guard let first = cells.first, first.end - first.start <= 400 else { return false }
    return LabelIndex.shared.find(Folded(bytes, TextRange(first.start, first.end))) != nil
  }

  /// Reads the cells of the row that begins at an offset, the quotes round them left out; the offset behind its line break.
  private func row(_ bytes: Span<UInt8>, _ start: Int, _ cells: inout [(start: Int, end: Int)]) -> Int {
    var offset = start
    while true {
      var cell = (start: offset, end: offset)
      if offset < bytes.count, bytes[offset] == 0x22, let close = closing(bytes, offset) {
        cell = (offset + 1, close)
        offset = close + 1
      } else {
        while offset < bytes.count, bytes[offset] != 0x2C, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        cell.end = offset
      }
      cells.append(cell)
      if offset < bytes.count, bytes[offset] == 0x2C {
        offset += 1
        continue
      }
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      return offset + 1
    }
  }

  /// The quote that closes the one at an offset, in front of a comma or line end; nil where none does in the next 20,000 bytes.
  private func closing(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var offset = start + 1
    let limit = min(bytes.count, start + 20_000)
    while offset < limit {
      if bytes[offset] == 0x22 {
        let next = offset + 1
        if next == bytes.count || bytes[next] == 0x2C || bytes[next] == 0x0A || bytes[next] == 0x0D { return offset }
        guard bytes[next] == 0x22 else { return nil }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// Copies the words of a cell: no line breaks, each doubled quote once.
  private mutating func copyWords(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var from = start
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x22 && offset + 1 < end && bytes[offset + 1] == 0x22 {
        copy(from..<(byte == 0x22 ? offset + 1 : offset))
        offset += byte == 0x22 ? 2 : 1
        from = offset
      } else {
        offset += 1
      }
    }
    copy(from..<end)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let at = output.count
    output.append(contentsOf: text.bytes[range])
    map.add(TextRange(at, output.count), TextRange(range.lowerBound, range.upperBound))
  }
}
