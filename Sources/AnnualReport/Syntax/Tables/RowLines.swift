/// A table row that is a line: its cells and what was recognised in them (tabs and pipes).
struct RowLine {
  /// Content range of a cell without blanks, and what stands in it.
  struct Cell {
    var start: UInt32
    var end: UInt32
    var content: Content
    /// What its words were recognised as, in the notation of ``Recognition/mark``.
    var mark: Recognition.Mark = .none

    init(_ start: Int, _ end: Int, _ content: Content) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
      self.content = content
    }
  }
  enum Content: UInt8 { case empty, figure, words }

  /// What the row is.
  enum Role {
    /// Captions, column names, a group label alone.
    case header
    /// A data row with a label.
    case data(LabelMatch)
    /// A row with words and no figures that completes the label above.
    case continuation
    /// Figures without a label of the form, or words of no table.
    case unknown
  }

  var cells: ContiguousArray<Cell> = []
  var role = Role.unknown
  /// The table the row's words belong to; nil where they tell none.
  var table: TableKind?
  /// Index of the cell the label stands in (its last one, where pieces are spread over cells).
  var labelCell = -1
  /// Index of the first cell of the label.
  var labelStart = -1
  var figureCount = 0

  /// Forgets the row before.
  fileprivate mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    role = .unknown
    table = nil
    labelCell = -1
    labelStart = -1
    figureCount = 0
  }

  fileprivate mutating func append(_ cell: Cell) {
    cells.append(cell)
    if cell.content == .figure { figureCount += 1 }
  }
}

/// Splits lines into cells and recognises rows. Buffers are reused.
struct RowLineReader: ~Copyable {
  private var words = Folded()
  private var joined = Folded()
  private let labels = RowLabels()

  /// Reads a row line. `last` is the row of table three read before, `table` the table the line stands in.
  mutating func read(
    _ bytes: Span<UInt8>, _ line: Line, lineStart: Int, lineEnd: Int, into row: inout RowLine, after last: RequestRow?,
    in table: TableKind?
  ) {
    row.removeAll()
    if line.shape == .pipes {
      split(bytes, Int(line.start), Int(line.end), byte: 0x7C, into: &row)
    } else {
      split(bytes, lineStart, lineEnd, byte: 0x09, into: &row)
    }
    recognise(bytes, &row, after: last, in: table)
  }

  private func split(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, byte separator: UInt8, into row: inout RowLine) {
    var start = start
    var end = end
    if separator == 0x7C {
      if start < end, bytes[start] == 0x7C { start += 1 }
      if end > start, bytes[end - 1] == 0x7C, end - 2 < start || bytes[end - 2] != 0x5C { end -= 1 }
    }
    var cellStart = start
    while cellStart <= end {
      let (digits, offset) = RowLineReader.digits(bytes, cellStart, end)
      var cellEnd = offset
      if offset == end || bytes[offset] == separator {
        row.append(digits.isEmpty ? RowLine.Cell(cellStart, cellStart, .empty) : RowLine.Cell(digits.lowerBound, digits.upperBound, .figure))
      } else {
        cellEnd = bytes.first(separator, from: offset, to: end)
        while cellEnd < end, separator == 0x7C, bytes[cellEnd - 1] == 0x5C {
          cellEnd = bytes.first(separator, from: cellEnd + 1, to: end)
        }
        row.append(RowLineReader.cell(bytes, cellStart, cellEnd))
      }
      cellStart = cellEnd + 1
    }
  }

  /// The ASCII digits that a cell begins with, blanks round them or not, and the offset behind them: most cells are such, or
  /// empty, and end there.
  @inline(__always)
  private static func digits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (Range<Int>, Int) {
    var first = start
    while first < end, bytes[first] == 0x20 { first += 1 }
    var last = first
    while last < end, bytes[last] &- 0x30 < 10 { last += 1 }
    var offset = last
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    return (first..<last, offset)
  }

  private static func cell(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> RowLine.Cell {
    var inner = Scalars.skipBlanks(bytes, start, end)
    var last = Scalars.trimBlanks(bytes, inner, end)
    if last - inner >= 4, bytes[inner] == 0x2A, bytes[last - 1] == 0x2A {  // **0**
      while inner < last, bytes[inner] == 0x2A { inner += 1 }
      while last > inner, bytes[last - 1] == 0x2A { last -= 1 }
    }
    trimReferences(bytes, &inner, &last)
    if inner >= last { return RowLine.Cell(start, start, .empty) }
    let isFigure = Numerals.figure(bytes, inner, last) != nil
    return RowLine.Cell(inner, last, isFigure ? .figure : .words)
  }

  /// Leaves out `&nbsp;` before and behind the words of a cell: so Markdown holds an empty cell open.
  private static func trimReferences(_ bytes: Span<UInt8>, _ start: inout Int, _ end: inout Int) {
    while end - start >= 6, bytes[start] == 0x26, isBlankReference(bytes, start) {
      start = Scalars.skipBlanks(bytes, start + 6, end)
    }
    while end - start >= 6, bytes[end - 1] == 0x3B, isBlankReference(bytes, end - 6) {
      end = Scalars.trimBlanks(bytes, start, end - 6)
    }
  }

  /// Whether `&nbsp;` stands at an offset.
  private static func isBlankReference(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0x26 && bytes[offset + 1] == 0x6E && bytes[offset + 2] == 0x62 && bytes[offset + 3] == 0x73
      && bytes[offset + 4] == 0x70 && bytes[offset + 5] == 0x3B
  }

  private mutating func recognise(
    _ bytes: Span<UInt8>, _ row: inout RowLine, after last: RequestRow?, in table: TableKind?
  ) {
    var wordCells = 0
    var headerWords = 0
    var index = row.cells.count - 1
    while index >= 0 {
      let cell = row.cells[index]
      if cell.content == .words {
        wordCells += 1
        if let found = recognition(bytes, cell, after: last) {
          row.cells[index].mark = found.mark
          if found.table != nil, row.labelCell < 0, row.table == nil || found.kind == .requestRow {
            row.table = found.table
          }
          switch found.kind {
          case .requestRow, .disclosureRow:
            if row.labelCell < 0, accepts(found, row, index, after: last) {
              row.labelCell = index
              row.labelStart = index
              row.table = found.table
              row.role = .data(
                LabelMatch(kind: found.kind, key: found.key, form: found.form, start: 0, missing: 0))
            }
          case .caption where found.table == nil:
            // 行政复议 and 行政诉讼 in a cell of their own head table four.
            if row.labelCell < 0, row.table == nil { row.table = .remedies }
            headerWords += 1
          default: headerWords += 1
          }
        }
      }
      index -= 1
    }
    if row.labelCell >= 0 {
      // Figures behind the labels of two rows belong to neither for sure.
      if holdsTwoRows(row, table) { row.role = .unknown }
      return
    }
    finish(bytes, &row, after: last, in: table, wordCells: wordCells, headerWords: headerWords)
  }

  /// Whether the labels of two rows of one table stand in a line with figures.
  private func holdsTwoRows(_ row: borrowing RowLine, _ table: TableKind?) -> Bool {
    guard row.figureCount > 0 else { return false }
    let kind: Recognition.Kind = row.table == .requests ? .requestRow : .disclosureRow
    for index in 0..<max(0, row.labelCell) {
      guard let key = row.cells[index].mark.key(of: kind) else { continue }
      if row.table == .disclosure || key != RequestRow.otherHandling.rawValue { return true }
    }
    return false
  }

  private mutating func recognition(_ bytes: Span<UInt8>, _ cell: RowLine.Cell, after last: RequestRow?) -> Recognition? {
    let start = Int(cell.start)
    let end = Int(cell.end)
    let limit = min(end, start + RowLineReader.longest)
    if let found = labels.due(bytes, start, limit, after: last) ?? labels.exact(bytes, start, end) { return found }
    words.removeAll()
    words.append(bytes, start, limit)
    return labels.exact(words)
  }

  /// How many bytes of a cell are read.
  private static let longest = 400

  /// （六）其他处理 is a data row only with figures behind it, or with room for them where that row is due; everywhere else it
  /// is a group label.
  private func accepts(_ found: Recognition, _ row: RowLine, _ cell: Int, after last: RequestRow?) -> Bool {
    guard found.kind == .requestRow, found.key == RequestRow.otherHandling.rawValue else { return true }
    return row.figureCount > 0 || last == .confirmation && row.cells.count - cell > 7
  }

  private mutating func finish(
    _ bytes: Span<UInt8>, _ row: inout RowLine, after last: RequestRow?, in table: TableKind?, wordCells: Int,
    headerWords: Int
  ) {
    if row.figureCount == 0 {
      if headerWords > 0 {
        row.role = .header
      } else if wordCells == 1, table == .requests {
        row.role = .continuation
      } else if wordCells > 0, table == .remedies || table == nil {
        row.role = .header
      }
      return
    }
    guard let firstFigure = row.cells.firstIndex(where: { $0.content == .figure }), wordCells > 0 else { return }
    joined.removeAll()
    var pieces: [(cell: Int, start: Int)] = []
    for index in 0..<firstFigure where row.cells[index].content == .words {
      pieces.append((index, joined.count))
      let start = Int(row.cells[index].start)
      joined.append(bytes, start, min(Int(row.cells[index].end), start + RowLineReader.longest))
    }
    guard let lastPiece = pieces.last, table != .remedies || row.table != nil else { return }
    if let match = contextual(last, table) ?? labels.requestRow(joined, after: last, isTorn: false) {
      row.role = .data(match)
      row.table = .requests
      row.labelCell = lastPiece.cell
      row.labelStart = pieces.last { $0.start <= match.start }?.cell ?? lastPiece.cell
    } else if let match = labels.disclosureRow(joined) {
      row.role = .data(match)
      row.table = .disclosure
      row.labelCell = lastPiece.cell
      row.labelStart = lastPiece.cell
    }
  }

  /// 其他 and 总计 alone: rows of table three only where such a row is due.
  private func contextual(_ last: RequestRow?, _ table: TableKind?) -> LabelMatch? {
    guard table == .requests, let last else { return nil }
    let row: RequestRow
    if joined.hasSuffix(RowLineReader.other), last == .feeUnpaid || last == .noCorrection {
      row = .otherHandlingOther
    } else if joined.hasSuffix(RowLineReader.total) || joined.hasSuffix(RowLineReader.sum), joined.count <= 3,
      last.rawValue >= RequestRow.confirmation.rawValue
    {
      row = .resultTotal
    } else {
      return nil
    }
    return LabelMatch(kind: .requestRow, key: row.rawValue, form: .accepted, start: 0, missing: 0)
  }

  private static let other = folded("其他")
  private static let total = folded("总计")
  private static let sum = folded("合计")
}
