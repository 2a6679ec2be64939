/// Reads a table out of hard-wrapped text: a stream of words and figures in which labels, torn over lines and mixed with the
/// pieces of vertical group labels, claim the figures that follow them (layouts.md L01, L03).
struct FlowTable: ~Copyable {
  /// Which table is being read; nil outside one.
  private(set) var kind: TableKind?
  /// The row of table three read last.
  var last: RequestRow?
  var lastDisclosure: DisclosureRow?
  var pending = PendingWords()
  private var isRowOpen = false
  private var rowWidth = 0
  private(set) var rowFigures = 0
  /// The node of the figure written last, where it stood alone on its line.
  private var lone: SyntaxTree.Index?
  /// How many units of the open row's label, that of ``last``, may still come behind its figures.
  private(set) var missing = 0
  /// Whether figures without a label stand behind the row read last.
  private(set) var hasLostLabel = false
  /// Whether the open row's label stands whole on the line of its figures, so that a missing end was never written.
  private var isLabelWhole = false
  /// Room for the folding of lines that may begin a table.
  private var scratch = Folded()
  let labels = RowLabels()

  /// Whether a line begins a table of the form; starts it if so.
  mutating func begins(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, in section: SectionKind?, _ builder: inout TreeBuilder
  ) -> Bool {
    guard kind == nil, tokens.count > 0,
      let found = FlowTable.beginning(bytes, tokens, in: section, labels, &scratch)
    else { return false }
    pending.removeAll()
    hasLostLabel = false
    kind = found
    last = nil
    lastDisclosure = nil
    builder.open(
      .table, at: UInt32(tokens[0].start), detail: found.rawValue, extra: TableFamily.flow.rawValue)
    return true
  }

  /// Takes a line into the table. False when the line ends the table and is to be read as prose.
  mutating func take(_ bytes: Span<UInt8>, _ tokens: inout FlowTokens, _ builder: inout TreeBuilder) -> Bool {
    guard let kind, tokens.count > 0 else { return kind != nil }
    switch kind {
    case .disclosure: if tokens.firstFigure > 1, beginsWithLabel(bytes, tokens) { _ = tokens.takeNotedFigures(bytes) }
    case .requests: tokens.takeOddFigures(bytes, rowWidth: 7)
    case .remedies: tokens.takeOddFigures(bytes, rowWidth: 15)
    }
    if let match = wholeLabel(bytes, tokens) {
      pending.appendUnfolded(tokens[0].start, tokens[0].end)
      closeRow(&builder)
      openRow(bytes, match, line: tokens[0].start, &builder)
      emitFigures(tokens, &builder)
      return true
    }
    if tokens.figureCount == 0, endsTable(bytes, tokens) { return false }
    if tokens.hasWords, !continueLabel(bytes, tokens, &builder) {
      // Junk without a row must not push a label out of the folded text.
      if pending.isFull {
        write(pending.surplus, &builder)
        pending.refold(bytes)
      }
      for index in 0..<tokens.firstFigure { pending.append(bytes, tokens[index].start, tokens[index].end) }
    }
    if tokens.figureCount > 0 { takeFigures(bytes, tokens, &builder) }
    return true
  }

  /// Whether the first word of a line is the label of a row of table two.
  private func beginsWithLabel(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> Bool {
    labels.exact(Folded(bytes, TextRange(tokens[0].start, tokens[0].end)))?.kind == .disclosureRow
  }

  /// The label of the row that is due, where it stands whole before its figures and nothing is pending: most labels do, and need
  /// not be folded.
  @inline(__always)
  private func wholeLabel(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> LabelMatch? {
    guard kind == .requests, tokens.figureCount > 0, tokens.firstFigure == 1, missing == 0, pending.isEmpty,
      last != .noCorrection
    else { return nil }
    let (start, end) = (tokens[0].start, tokens[0].end)
    let due =
      labels.due(bytes, start, end, after: last, folding: false)
      ?? labels.due(bytes, start, end, after: last, folding: true)
    return due.map { LabelMatch(kind: $0.kind, key: $0.key, form: $0.form, start: 0, missing: 0) }
  }

  /// Takes a page mark that stands between two lines of the table.
  mutating func takePageMark(_ line: Line, _ builder: inout TreeBuilder) {
    if pending.pieces.isEmpty {
      builder.leaf(.stray, line.start, line.end)
    } else {
      pending.appendPageMark(Int(line.start), Int(line.end))
    }
  }

  /// Ends the table: what is pending becomes words.
  mutating func end(_ bytes: Span<UInt8>, _ builder: inout TreeBuilder) {
    guard kind != nil else { return }
    closeRow(&builder)
    writeRowsWithoutFigures(bytes, &builder)
    write(pending.pieces.count, &builder)
    builder.close(at: builder.cursor)
    kind = nil
  }

  /// Words that complete the label of the row whose figures were just read.
  private mutating func continueLabel(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder
  ) -> Bool {
    guard isRowOpen, missing > 0, pending.units.count == 0 else { return false }
    var left = missing
    var isPiece: [Bool] = []
    for index in 0..<tokens.firstFigure {
      var word = Folded()
      word.append(bytes, tokens[index].start, tokens[index].end)
      let continues = word.count > 0 && restBegins(with: word, left)
      if continues { left -= word.count }
      isPiece.append(continues)
    }
    // All words continue the label; or some do, between pieces of a vertical group label, and enough of them to be sure.
    let taken = missing - left
    guard taken > 0, isPiece.allSatisfy({ $0 }) || tokens.figureCount == 0 && (left == 0 || taken >= 3) else {
      return false
    }
    pending.writeStrays(&builder)
    for index in 0..<tokens.firstFigure {
      builder.leaf(
        isPiece[index] ? .label : .words, UInt32(tokens[index].start), UInt32(tokens[index].end))
    }
    missing = left
    if missing == 0, let last { builder.mark(detail: last.rawValue, extra: LabelForm.canonical.rawValue) }
    return true
  }

  private mutating func takeFigures(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder)
  {
    if kind == .remedies {
      takeRemedies(tokens, &builder)
      return
    }
    if pending.units.count == 0 { pending.writeStrays(&builder) }
    if pending.units.count > 0 {
      if isPageNumber(bytes, tokens) {
        pending.appendPageMark(tokens[0].start, tokens[0].end)
        return
      }
      openRow(bytes, line: tokens[0].start, &builder)
    } else if !isRowOpen || rowFigures >= rowWidth {
      if tokens.figureCount == 1, !tokens.hasWords {
        // A number alone behind a complete row is a page number.
        builder.leaf(.stray, UInt32(tokens[0].start), UInt32(tokens[0].end))
        return
      }
      closeRow(&builder)
      hasLostLabel = true
      builder.open(.row, at: UInt32(tokens[tokens.firstFigure].start))
      isRowOpen = true
      rowFigures = 0
      rowWidth = 7
    }
    emitFigures(tokens, &builder)
  }

  /// Whether a line is a number alone behind words that are no label yet, or only the first part of one: a page number.
  private func isPageNumber(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> Bool {
    guard kind == .requests, tokens.count == 1, LineTable.bareNumber(bytes, tokens[0].start, tokens[0].end) != nil
    else { return false }
    guard let match = labels.requestRow(pending.units, after: last, isTorn: true) else { return true }
    return match.missing > 0 || match.form == .truncated || match.key == RequestRow.otherHandling.rawValue
  }

  private mutating func emitFigures(_ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder) {
    if rowFigures == 1, tokens.figureCount == rowWidth, rowWidth > 3, let lone {
      // All figures of the row follow the number that stood alone behind its label.
      builder.nodes[lone].kind = .stray
      rowFigures = 0
    }
    lone = tokens.count == 1 ? builder.nodes.count : nil
    builder.appendLeaves(atMost: tokens.figureCount) { output, cursor in
      for index in tokens.firstFigure..<tokens.count {
        TreeBuilder.leaf(.figure, tokens[index].start, tokens[index].end, &output, &cursor)
      }
    }
    rowFigures += tokens.figureCount
  }

  /// Table four has one row: the header's shreds do not matter, a line with all fifteen figures is the row.
  private mutating func takeRemedies(_ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder) {
    write(pending.pieces.count, &builder)
    if rowFigures >= 15 || tokens.figureCount == 1 && !isRowOpen {
      for index in tokens.firstFigure..<tokens.count {
        builder.leaf(.stray, UInt32(tokens[index].start), UInt32(tokens[index].end))
      }
      return
    }
    if !isRowOpen {
      builder.open(.row, at: UInt32(tokens[tokens.firstFigure].start), detail: 1)
      isRowOpen = true
      rowFigures = 0
      rowWidth = 15
    }
    emitFigures(tokens, &builder)
  }

  /// Resolves the pending words to a row label and opens its row; the figures' line begins at `line`.
  private mutating func openRow(_ bytes: Span<UInt8>, line: Int, _ builder: inout TreeBuilder) {
    closeRow(&builder)
    let match =
      kind == .requests
      ? labels.requestRow(pending.units, after: last, isTorn: true) : labels.disclosureRow(pending.units)
    openRow(bytes, match, line: line, &builder)
  }

  private mutating func openRow(
    _ bytes: Span<UInt8>, _ match: LabelMatch?, line: Int, _ builder: inout TreeBuilder
  ) {
    if let match { writeRowsWithoutFigures(bytes, before: match, &builder) }
    write(match.map { pending.pieces(before: $0.start) } ?? pending.pieces.count, &builder)
    if let match, let first = pending.pieces.first {
      let start = FlowTable.begin(of: max(0, match.start - first.at), bytes, first)
      if start > first.start { builder.leaf(.words, UInt32(first.start), UInt32(start)) }
      isLabelWhole = start >= line
      let isTorn = match.form == .truncated && !isLabelWhole
      builder.open(
        .row, at: UInt32(start), detail: match.key,
        extra: (isTorn ? LabelForm.canonical : match.form).rawValue)
      for piece in pending.pieces {
        let leaf: SyntaxTree.Kind = piece.leaf == .words ? .label : piece.leaf
        builder.leaf(leaf, UInt32(max(piece.start, start)), UInt32(piece.end), detail: match.key)
      }
      remember(match)
    } else {
      builder.open(.row, at: builder.cursor)
      rowWidth = 7
      missing = 0
      hasLostLabel = true
    }
    isRowOpen = true
    rowFigures = 0
    pending.removeAll()
  }

  /// Where a unit of a piece begins, with the bracket before it: `（六）其他处理`.
  private static func begin(of unit: Int, _ bytes: Span<UInt8>, _ piece: PendingWords.Piece) -> Int {
    let start = Folded.offset(ofUnit: unit, bytes, piece.start, piece.end)
    guard start > piece.start else { return start }
    let before = Scalars.previous(bytes, piece.start, start)
    let scalar = Scalars.decode(bytes, before, start).scalar
    return scalar == 0xFF08 || scalar == 0x28 ? before : start
  }

  private mutating func remember(_ match: LabelMatch) {
    missing = match.missing
    hasLostLabel = false
    switch match.kind {
    case .requestRow:
      last = RequestRow(rawValue: match.key)
      rowWidth = 7
    default:
      lastDisclosure = DisclosureRow(rawValue: match.key)
      rowWidth = lastDisclosure == .rules || lastDisclosure == .normativeDocuments ? 3 : 1
    }
  }

  mutating func closeRow(_ builder: inout TreeBuilder) {
    guard isRowOpen else { return }
    if missing > 0, missing < 40, let last {
      builder.mark(detail: last.rawValue, extra: LabelForm.truncated.rawValue)
    }
    missing = 0
    isRowOpen = false
    builder.close(at: builder.cursor)
  }

  /// Writes the first pieces of what is pending, behind the open row.
  private mutating func write(_ count: Int, _ builder: inout TreeBuilder) {
    if isRowOpen, count > 0 { closeRow(&builder) }
    pending.write(count, &builder)
  }
}
