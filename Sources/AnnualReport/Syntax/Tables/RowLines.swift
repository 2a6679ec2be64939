/// A table row that is a line, its cells written as leaves of the tree, and what was recognised in them (tabs and pipes).
struct RowLine {
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

  var role = Role.unknown
  /// The table the row's words belong to; nil where they tell none.
  var table: TableKind?
  /// The leaves of the row: its cells.
  var leaves = 0..<0
  /// The leaves the label stands in, from the first of its pieces to the last.
  var label: ClosedRange<Int>?
  var figureCount = 0
}

/// Splits lines into cells and recognises rows. Buffers are reused.
struct RowLineReader: ~Copyable {
  private var words = Folded()
  private var joined = Folded()
  private let labels = RowLabels()
  /// How many bytes of a cell are read.
  private static let longest = 400

  /// Reads a row line: its cells become leaves, with what their words were recognised as in the notation of
  /// ``Recognition/mark``. `last` is the row of table three read before, `table` the table the line stands in.
  mutating func read(
    _ bytes: Span<UInt8>, _ line: Line, _ range: TextRange, into builder: inout TreeBuilder, after last: RequestRow?,
    in table: TableKind?
  ) -> RowLine {
    var row = RowLine()
    let first = builder.nodes.count
    let contents = RowCells.write(bytes, line, range, into: &builder)
    row.figureCount = contents.figures
    row.leaves = first..<builder.nodes.count
    recognise(bytes, &row, contents, &builder.nodes, after: last, in: table)
    if let label = row.label {
      for index in label where builder.nodes[index].kind == .words { builder.nodes[index].kind = .label }
    }
    return row
  }

  private mutating func recognise(
    _ bytes: Span<UInt8>, _ row: inout RowLine, _ contents: RowCells.Contents,
    _ nodes: inout ContiguousArray<SyntaxTree.Node>, after last: RequestRow?, in table: TableKind?
  ) {
    var headerWords = 0
    var left = contents.words
    var single: Int?
    var index = row.leaves.lowerBound + contents.wordsEnd
    while left > 0 {
      index -= 1
      let node = nodes[index]
      guard node.kind == .words else { continue }
      left -= 1
      guard let found = recognition(bytes, node.range, after: last) else { continue }
      nodes[index].detail = found.mark.key
      nodes[index].extra = found.mark.kind
      if found.table != nil, row.label == nil, row.table == nil || found.kind == .requestRow { row.table = found.table }
      switch found.kind {
      case .requestRow, .disclosureRow:
        if left < contents.words - 1, row.figureCount > 0, found.key == RequestRow.otherHandling.rawValue,
          found.kind == .requestRow, row.label == nil
        {
          // Behind it stands what may be the label of a row of the group, cut short.
          single = index
        } else if row.label == nil, accepts(found, row, at: index, after: last) {
          row.label = index...index
          row.table = found.table
          row.role = .data(LabelMatch(kind: found.kind, key: found.key, form: found.form, start: 0, missing: 0))
        }
      case .caption where found.table == nil:
        // 行政复议 and 行政诉讼 in a cell of their own head table four.
        if row.label == nil, row.table == nil { row.table = .remedies }
        headerWords += 1
      default: headerWords += 1
      }
    }
    if let label = row.label {
      // Figures behind the labels of two rows belong to neither for sure.
      if row.figureCount > 0, holdsOther(nodes, row.leaves.lowerBound..<label.lowerBound, row) { row.role = .unknown }
    } else if row.figureCount == 0 {
      row.role = RowLineReader.role(words: contents.words, header: headerWords, in: table)
    } else if contents.words > 0 {
      joinPieces(bytes, &row, nodes, after: last, in: table)
      if let single, row.label == nil {
        row.label = single...single
        row.table = .requests
        let key = RequestRow.otherHandling.rawValue
        row.role = .data(LabelMatch(kind: .requestRow, key: key, form: .canonical, start: 0, missing: 0))
      }
    }
  }

  /// Whether the label of another row of the row's table stands in some leaves. Its own may: a merged cell comes again in each
  /// of its columns.
  private func holdsOther(
    _ nodes: borrowing ContiguousArray<SyntaxTree.Node>, _ leaves: Range<Int>, _ row: RowLine
  ) -> Bool {
    guard case .data(let match) = row.role else { return false }
    let kind: Recognition.Kind = row.table == .requests ? .requestRow : .disclosureRow
    for index in leaves where nodes[index].kind == .words {
      guard let key = nodes[index].mark.key(of: kind), key != match.key else { continue }
      if row.table == .disclosure || key != RequestRow.otherHandling.rawValue { return true }
    }
    return false
  }

  private mutating func recognition(_ bytes: Span<UInt8>, _ cell: TextRange, after last: RequestRow?) -> Recognition? {
    let start = Int(cell.start)
    let end = Int(cell.end)
    let limit = min(end, start + RowLineReader.longest)
    // No two labels fold to the same: whichever way one is found, it is the same.
    if let found = labels.due(bytes, start, end, after: last, folding: false) ?? labels.exact(bytes, start, end)
      ?? labels.due(bytes, start, limit, after: last, folding: true)
    {
      return found
    }
    words.removeAll()
    words.append(bytes, start, limit)
    return labels.exact(words)
  }

  /// （六）其他处理 is a data row only with figures behind it, or with room for them where that row is due; everywhere else it
  /// is a group label.
  private func accepts(_ found: Recognition, _ row: RowLine, at index: Int, after last: RequestRow?) -> Bool {
    guard found.kind == .requestRow, found.key == RequestRow.otherHandling.rawValue else { return true }
    if row.figureCount > 0 { return true }
    return last == .confirmation && row.leaves.upperBound - index > 7
  }

  /// What a row without figures is that holds no label.
  private static func role(words: Int, header: Int, in table: TableKind?) -> RowLine.Role {
    if header > 0 { return .header }
    if words == 1, table == .requests { return .continuation }
    return words > 0 && (table == .remedies || table == nil) ? .header : .unknown
  }

  /// Looks for a label in the words before the first figure, joined.
  private mutating func joinPieces(
    _ bytes: Span<UInt8>, _ row: inout RowLine, _ nodes: borrowing ContiguousArray<SyntaxTree.Node>,
    after last: RequestRow?, in table: TableKind?
  ) {
    joined.removeAll()
    var pieces: [(leaf: Int, start: Int)] = []
    for index in row.leaves {
      let node = nodes[index]
      if node.kind == .figure { break }
      guard node.kind == .words else { continue }
      // A merged cell may come again in each of its columns.
      if let last = pieces.last, RowLineReader.isSame(bytes, nodes[last.leaf].range, node.range) {
        pieces[pieces.count - 1].leaf = index
        continue
      }
      pieces.append((index, joined.count))
      let start = Int(node.start)
      joined.append(bytes, start, min(Int(node.end), start + RowLineReader.longest))
    }
    guard let lastPiece = pieces.last, table != .remedies || row.table != nil else { return }
    if let match = contextual(last, table) ?? labels.requestRow(joined, after: last, isTorn: false) {
      row.role = .data(match)
      row.table = .requests
      let first = pieces.last { $0.start <= match.start }?.leaf ?? lastPiece.leaf
      row.label = first...lastPiece.leaf
    } else if let match = labels.disclosureRow(joined) {
      row.role = .data(match)
      row.table = .disclosure
      row.label = lastPiece.leaf...lastPiece.leaf
    }
  }

  private static func isSame(_ bytes: Span<UInt8>, _ a: TextRange, _ b: TextRange) -> Bool {
    a.count == b.count && !a.isEmpty
      && (0..<a.count).allSatisfy { bytes[Int(a.start) + $0] == bytes[Int(b.start) + $0] }
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
