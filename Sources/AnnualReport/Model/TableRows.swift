/// The rows of a table as the tree holds them, with what all three tables need: cells in order, blocks, gaps, separators.
struct TableRows: ~Copyable {
  /// A header or data row.
  struct Row {
    var isHeader: Bool
    /// The recognised key; 0 where none was.
    var key: UInt8
    var form: UInt8
    var range: TextRange
    /// Indices into ``TableRows/cells``.
    var cells: Range<Int>
    var block: Int
    /// Number of figures and words behind the label that stand in a figure's place.
    var figures = 0
    /// Index of the last label cell, relative to the first cell; -1 without one.
    var label = -1
    /// The indices, relative to the first cell, of what stands behind the label: from the first to the last cell that is not
    /// blank. Empty where all are blank.
    var filled = 0..<0
    /// How many of them are not blank.
    var filledCount = 0
    /// How many of the nodes in it are none of its cells.
    var strays = 0
  }

  let family: TableFamily
  private(set) var rows: [Row] = []
  /// The nodes of the tree, or some of them: those of a row's cells in order, with nothing between.
  private(set) var cells: ContiguousArray<SyntaxTree.Node>
  /// How many cells the rows have.
  private(set) var cellCount = 0
  private(set) var frame: TableFrame
  /// Words in the table outside any row (flow only).
  private(set) var looseWords: [TextRange] = []
  /// Numbers on lines of their own that belong to no row and are not beside a form feed (flow only): one is a page number,
  /// several are lost figures.
  private(set) var strayNumbers = 0
  private var block = 0
  /// Whether something stands in a row that is none of its cells.
  private var hasStrays = false
  /// Where rows stand that belong to other tables.
  private let others: [TextRange]

  /// Where the words above the first row begin that may name the columns.
  let head: UInt32

  /// Gathers the rows of the nodes, which are tables of one kind, without those that stand in `others`.
  init(
    _ tree: SyntaxTree, _ text: SourceText, _ nodes: [SyntaxTree.Index], head: UInt32, without others: [TextRange] = []
  ) {
    self.head = head
    self.others = others
    let first = nodes.first.map { tree.nodes[$0] }
    family = first.flatMap { TableFamily(rawValue: $0.extra) } ?? .flow
    frame = TableFrame(
      range: TextRange(first?.start ?? 0, nodes.last.map { tree.nodes[$0].end } ?? 0), family: family)
    cells = tree.nodes
    let all = tree.nodes.span
    reserve(all, nodes)
    for (position, node) in nodes.enumerated() {
      if position > 0 { block += 1 }
      collect(all, text, node)
    }
    if hasStrays { leaveOutStrays(text) }
    var headers = 0
    while headers < rows.count, rows[headers].isHeader { headers += 1 }
    if headers > 0 { frame.header = rows[0].range.union(rows[headers - 1].range) }
    if !others.isEmpty, let first = rows.first { frame.range.start = first.range.start }
    frame.range.end = max(frame.range.start, rows.last?.range.end ?? frame.range.end)
  }

  /// Makes room for the rows of the nodes.
  private mutating func reserve(_ all: Span<SyntaxTree.Node>, _ nodes: [SyntaxTree.Index]) {
    var inner = 0
    for node in nodes { inner += Int(all[node].descendants) }
    rows.reserveCapacity(family == .flow ? inner / 4 + 1 : inner / 8 + 1)
  }

  private mutating func collect(_ all: Span<SyntaxTree.Node>, _ text: SourceText, _ table: SyntaxTree.Index) {
    var previousEnd: UInt32?
    var index = table + 1
    let end = index + Int(all[table].descendants)
    while index < end {
      let node = all[index]
      if !others.isEmpty, others.holds(node.start) {
        if previousEnd != nil { block += 1 }
        previousEnd = nil
        index += 1 + Int(node.descendants)
        continue
      }
      switch node.kind {
      case .row, .header:
        if family != .flow, let end = previousEnd, let gap = TableRows.gap(text, end, node.start) {
          frame.gaps.append(gap)
          block += 1
        }
        append(all, index, node)
        previousEnd = node.end
      case .stray:
        if family != .flow, LineTable.isSeparator(text.bytes.span, Int(node.start), Int(node.end)) {
          frame.straySeparators.append(text.lineRange(text.line(at: node.start)))
        }
        countStray(text, node)
      case .words: looseWords.append(node.range)
      default: break
      }
      index += 1 + Int(node.descendants)
    }
  }

  private mutating func countStray(_ text: SourceText, _ node: SyntaxTree.Node) {
    guard family == .flow, text.byte(at: Int(node.start)) &- 0x30 < 10 else { return }
    let (start, end) = (Int(node.start), Int(node.end))
    let isPage = LineTable.isPageFurniture(text.bytes.span, start, end)
    if !isPage, LineTable.pageNumber(text.bytes.span, start, end) == nil { strayNumbers += 1 }
  }

  private mutating func append(_ all: Span<SyntaxTree.Node>, _ index: SyntaxTree.Index, _ node: SyntaxTree.Node) {
    var row = Row(
      isHeader: node.kind == .header, key: node.detail, form: node.extra, range: node.range,
      cells: index + 1..<index + 1 + Int(node.descendants), block: block)
    TableRows.look(all, &row, isFlow: family == .flow)
    if row.strays > 0 { hasStrays = true }
    cellCount += row.cells.count
    rows.append(row)
  }

  /// Finds label, figures and strays of a row.
  private static func look(_ cells: Span<SyntaxTree.Node>, _ row: inout Row, isFlow: Bool) {
    let start = row.cells.lowerBound
    var (label, figures, words, strays) = (-1, 0, 0, 0)
    var (first, last) = (-1, -1)
    for index in row.cells {
      let kind = cells[index].kind
      if kind == .figure || kind == .words && !isFlow {
        if kind == .figure { figures += 1 } else { words += 1 }
        if first < 0 { first = index - start }
        last = index - start
      } else if kind == .label {
        label = index - start
        // What stands before the label counts in hard-wrapped text only.
        if !isFlow { (figures, words, first) = (0, 0, -1) }
      } else if kind == .stray {
        strays += 1
      }
    }
    row.label = label
    row.figures = figures
    row.filledCount = figures + words
    row.filled = first < 0 ? 0..<0 : first..<last + 1
    row.strays = strays
  }

  /// Counts the strays in the rows, and has the cells stand without them.
  private mutating func leaveOutStrays(_ text: SourceText) {
    var kept: ContiguousArray<SyntaxTree.Node> = []
    kept.reserveCapacity(cellCount)
    for index in rows.indices {
      let start = kept.count
      if rows[index].strays == 0 {
        kept += cells[rows[index].cells]
        rows[index].cells = start..<kept.count
        continue
      }
      for cell in rows[index].cells {
        if cells[cell].kind == .stray { countStray(text, cells[cell]) } else { kept.append(cells[cell]) }
      }
      rows[index].cells = start..<kept.count
      TableRows.look(kept.span, &rows[index], isFlow: family == .flow)
    }
    cells = kept
  }

  /// The blank lines between two offsets, without their last break; nil where there is none.
  private static func gap(_ text: SourceText, _ end: UInt32, _ start: UInt32) -> TextRange? {
    guard start > end, start - end > 1 else { return nil }
    var line = text.line(at: end) + 1
    let last = text.line(at: start)
    var first: UInt32?
    var until: UInt32 = 0
    while line < last {
      let range = text.lineRange(line)
      if Scalars.skipBlanks(text.bytes.span, Int(range.start), Int(range.end)) >= Int(range.end) {
        if first == nil { first = range.start }
        until = range.end
      } else if first != nil {
        break
      }
      line += 1
    }
    return first.map { TextRange($0, until) }
  }

  /// The label of a row: from its first to its last piece before the figures.
  func label(_ row: Row, _ form: LabelForm) -> Label {
    var range: TextRange?
    for index in row.cells {
      let cell = cells[index]
      if cell.kind == .label { range = range.map { $0.union(cell.range) } ?? cell.range }
      if cell.kind == .figure, range != nil { break }
    }
    return Label(range: range ?? TextRange(at: row.range.start), form: form)
  }

  /// The ranges of a row's cells.
  func ranges(_ row: Row) -> [TextRange] { family == .flow ? [] : cells[row.cells].map(\.range) }

  /// Whether something stands at an index relative to the row's first cell where a figure belongs.
  func isFilled(_ row: Row, _ index: Int) -> Bool {
    let kind = cells[row.cells.lowerBound + index].kind
    return family == .flow ? kind == .figure : kind != .blank
  }

  /// How many of the cells at the indices are not blank.
  func filledCount(_ row: Row, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where isFilled(row, index) { count += 1 }
    return count
  }

  /// The empty range behind the last cell of a row.
  func end(_ row: Row) -> TextRange {
    TextRange(at: row.cells.isEmpty ? row.range.end : cells[row.cells.upperBound - 1].range.end)
  }
}
