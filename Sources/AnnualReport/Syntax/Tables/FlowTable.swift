/// Reads a table out of hard-wrapped text: a stream of words and figures in which labels, torn over lines and mixed with the
/// pieces of vertical group labels, claim the figures that follow them (layouts.md L01, L03).
struct FlowTable: ~Copyable {
  /// Which table is being read; nil outside one.
  private(set) var kind: TableKind?
  /// The row of table three read last.
  private var last: RequestRow?
  private var lastDisclosure: DisclosureRow?
  /// Words since the last figures, and where their pieces stand.
  private var words = Folded()
  private var pieces: ContiguousArray<Piece> = []
  private var isRowOpen = false
  private var rowWidth = 0
  private var rowFigures = 0
  /// How many units of the open row's label, that of ``last``, may still come behind its figures.
  private var missing = 0
  /// Whether the open row's label stands whole on the line of its figures, so that a missing end was never written.
  private var isLabelWhole = false
  private let labels = RowLabels()

  /// A stretch of pending bytes: words beginning at unit `at` of ``words``, or a page mark between them.
  private struct Piece {
    var start: Int
    var end: Int
    var at: Int
    var leaf = SyntaxTree.Kind.words
  }

  /// A line longer than this many folded units, without figures, is prose and ends the table.
  private static let longest = 60

  /// Whether a line begins a table of the form; starts it if so.
  mutating func begins(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, in section: SectionKind?, _ builder: inout TreeBuilder
  ) -> Bool {
    guard kind == nil, tokens.count > 0, let found = beginning(bytes, tokens, in: section) else { return false }
    kind = found
    last = nil
    lastDisclosure = nil
    builder.open(
      .table, at: UInt32(tokens[0].start), detail: found.rawValue, extra: TableFamily.flow.rawValue)
    return true
  }

  private mutating func beginning(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, in section: SectionKind?
  ) -> TableKind? {
    guard tokens.hasWords else { return section == .remedies && tokens.figureCount >= 10 ? .remedies : nil }
    let end = tokens[tokens.firstFigure - 1].end
    let start = tokens[0].start
    guard end - start <= 160 else { return nil }
    words.removeAll()
    pieces.removeAll(keepingCapacity: true)
    words.append(bytes, start, end)
    defer { words.removeAll() }
    if words.hasPrefix(FlowTable.caption) { return .requests }
    if let found = labels.exact(words), let table = found.table {
      switch found.kind {
      case .requestRow, .disclosureRow: return tokens.figureCount > 0 ? table : nil
      case .caption, .disclosureColumn: return table
      case .remedyColumn: return section == .remedies ? table : nil
      default: return section == table.section ? table : nil
      }
    }
    if section == .remedies, tokens.figureCount == 0, words.hasPrefix(FlowTable.review), words.count <= 8 {
      return .remedies
    }
    if section == .requests, tokens.figureCount == 0, words.count >= 5, FlowTable.isPrefix(words, FlowTable.first) {
      return .requests
    }
    words.removeAll()
    words.append(bytes, start, tokens[0].end)
    if let found = labels.exact(words), found.kind == .caption, let table = found.table, tokens.count > 1 {
      return table
    }
    return nil
  }

  private static let caption = folded("本列数据的勾稽关系")
  private static let review = folded("行政复议")
  private static let first = folded("一、本年新收政府信息公开申请数量")

  private static func isPrefix(_ words: borrowing Folded, _ label: ContiguousArray<UInt16>) -> Bool {
    guard words.count <= label.count else { return false }
    for index in 0..<words.count where words[index] != label[index] { return false }
    return true
  }

  /// Takes a line into the table. False when the line ends the table and is to be read as prose.
  mutating func take(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder) -> Bool {
    guard kind != nil, tokens.count > 0 else { return kind != nil }
    if let match = wholeLabel(bytes, tokens) {
      pieces.append(Piece(start: tokens[0].start, end: tokens[0].end, at: 0))
      closeRow(&builder)
      openRow(bytes, match, line: tokens[0].start, &builder)
      emitFigures(tokens, &builder)
      return true
    }
    if tokens.figureCount == 0, endsTable(bytes, tokens) { return false }
    if tokens.hasWords, !continueLabel(bytes, tokens, &builder) {
      // Junk without a row must not push a label out of the folded text.
      if words.count > 72 { flushJunk(bytes, &builder) }
      for index in 0..<tokens.firstFigure {
        let token = tokens[index]
        pieces.append(Piece(start: token.start, end: token.end, at: words.count))
        words.append(bytes, token.start, token.end)
      }
    }
    if tokens.figureCount > 0 { takeFigures(bytes, tokens, &builder) }
    return true
  }

  /// The label of the row that is due, where it stands whole before its figures and nothing is pending: most labels do, and need
  /// not be folded.
  @inline(__always)
  private func wholeLabel(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> LabelMatch? {
    guard kind == .requests, tokens.figureCount > 0, tokens.firstFigure == 1, missing == 0, words.count == 0,
      pieces.isEmpty, last != .noCorrection
    else { return nil }
    let (start, end) = (tokens[0].start, tokens[0].end)
    let due =
      labels.due(bytes, start, end, after: last, folding: false)
      ?? labels.due(bytes, start, end, after: last, folding: true)
    return due.map { LabelMatch(kind: $0.kind, key: $0.key, form: $0.form, start: 0, missing: 0) }
  }

  /// Takes a page mark that stands between two lines of the table.
  mutating func takePageMark(_ line: Line, _ builder: inout TreeBuilder) {
    if pieces.isEmpty {
      builder.leaf(.stray, line.start, line.end)
    } else {
      pieces.append(Piece(start: Int(line.start), end: Int(line.end), at: words.count, leaf: .stray))
    }
  }

  /// Ends the table: what is pending becomes words.
  mutating func end(_ builder: inout TreeBuilder) {
    guard kind != nil else { return }
    closeRow(&builder)
    flushWords(upTo: pieces.count, &builder)
    builder.close(at: builder.cursor)
    kind = nil
    words.removeAll()
  }

  private func endsTable(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> Bool {
    let start = tokens[0].start
    let end = tokens[tokens.count - 1].end
    let final = Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar
    if final == 0x3002 || final == 0xFF1B { return true }
    // Most lines are short enough, and need not be folded.
    if end - start > FlowTable.longest || missing > 0 || kind == .disclosure && mayEndDisclosure {
      let line = Folded(bytes, TextRange(start, min(end, start + 600)))
      if line.count > FlowTable.longest { return true }
      if missing > 0, restBegins(with: line, missing) { return false }
      if kind == .disclosure {
        return mayEndDisclosure && labels.exact(line)?.table != .disclosure && !line.hasPrefix(FlowTable.article)
      }
    }
    switch kind {
    case .requests: return last == .carriedOut && rowFigures >= 7
    case .disclosure: return false
    case .remedies: return rowFigures >= 15
    case nil: return true
    }
  }

  /// Whether the last row of table two has been read.
  private var mayEndDisclosure: Bool {
    rowFigures > 0 && (lastDisclosure == .fees || lastDisclosure == .procurement)
  }

  /// Whether so many last units of the open row's label begin with the words of a line.
  private func restBegins(with line: borrowing Folded, _ missing: Int) -> Bool {
    guard let last, line.count <= missing else { return false }
    let label = LabelIndex.shared.requestLabels[Int(last.rawValue) - 1]
    for index in 0..<line.count where line[index] != label[label.count - missing + index] { return false }
    return true
  }

  private static let article = folded("第二十条")

  /// Words that complete the label of the row whose figures were just read.
  private mutating func continueLabel(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder
  ) -> Bool {
    guard isRowOpen, missing > 0, words.count == 0 else { return false }
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
    passOver(&builder)
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
    if words.count == 0 { passOver(&builder) }
    if words.count > 0 {
      openRow(bytes, line: tokens[0].start, &builder)
    } else if !isRowOpen || rowFigures >= rowWidth {
      if tokens.figureCount == 1, !tokens.hasWords {
        // A number alone behind a complete row is a page number.
        builder.leaf(.stray, UInt32(tokens[0].start), UInt32(tokens[0].end))
        return
      }
      closeRow(&builder)
      builder.open(.row, at: UInt32(tokens[tokens.firstFigure].start))
      isRowOpen = true
      rowFigures = 0
      rowWidth = 7
    }
    emitFigures(tokens, &builder)
  }

  private mutating func emitFigures(_ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder) {
    builder.appendLeaves(atMost: tokens.figureCount) { output, cursor in
      for index in tokens.firstFigure..<tokens.count {
        TreeBuilder.leaf(.figure, tokens[index].start, tokens[index].end, &output, &cursor)
      }
    }
    rowFigures += tokens.figureCount
  }

  /// Table four has one row: the header's shreds do not matter, a line with all fifteen figures is the row.
  private mutating func takeRemedies(_ tokens: borrowing FlowTokens, _ builder: inout TreeBuilder) {
    flushWords(upTo: pieces.count, &builder)
    words.removeAll()
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
      ? labels.requestRow(words, after: last, isTorn: true) : labels.disclosureRow(words)
    openRow(bytes, match, line: line, &builder)
  }

  private mutating func openRow(
    _ bytes: Span<UInt8>, _ match: LabelMatch?, line: Int, _ builder: inout TreeBuilder
  ) {
    let firstUnit = match?.start ?? words.count
    let firstPiece = match == nil ? pieces.count : pieces.lastIndex { $0.at <= firstUnit } ?? 0
    flushWords(upTo: firstPiece, &builder)
    if let match, let first = pieces.first {
      let start = Folded.offset(ofUnit: max(0, firstUnit - first.at), bytes, first.start, first.end)
      if start > first.start { builder.leaf(.words, UInt32(first.start), UInt32(start)) }
      isLabelWhole = start >= line
      let isTorn = match.form == .truncated && !isLabelWhole
      builder.open(
        .row, at: UInt32(start), detail: match.key,
        extra: (isTorn ? LabelForm.canonical : match.form).rawValue)
      for piece in pieces {
        let leaf: SyntaxTree.Kind = piece.leaf == .words ? .label : piece.leaf
        builder.leaf(leaf, UInt32(max(piece.start, start)), UInt32(piece.end), detail: match.key)
      }
      remember(match)
    } else {
      builder.open(.row, at: builder.cursor)
      rowWidth = 7
      missing = 0
    }
    isRowOpen = true
    rowFigures = 0
    pieces.removeAll(keepingCapacity: true)
    words.removeAll()
  }

  private mutating func remember(_ match: LabelMatch) {
    missing = match.missing
    switch match.kind {
    case .requestRow:
      last = RequestRow(rawValue: match.key)
      rowWidth = 7
    default:
      lastDisclosure = DisclosureRow(rawValue: match.key)
      rowWidth = lastDisclosure == .rules || lastDisclosure == .normativeDocuments ? 3 : 1
    }
  }

  private mutating func closeRow(_ builder: inout TreeBuilder) {
    guard isRowOpen else { return }
    if missing > 0, missing < 40, let last {
      builder.mark(detail: last.rawValue, extra: LabelForm.truncated.rawValue)
    }
    missing = 0
    isRowOpen = false
    builder.close(at: builder.cursor)
  }

  /// Writes the pending words but for the last of them, which may be the beginning of a label.
  private mutating func flushJunk(_ bytes: Span<UInt8>, _ builder: inout TreeBuilder) {
    flushWords(upTo: pieces.firstIndex { $0.at + 40 > words.count } ?? pieces.count, &builder)
    words.removeAll()
    for index in pieces.indices {
      pieces[index].at = words.count
      if pieces[index].leaf == .words { words.append(bytes, pieces[index].start, pieces[index].end) }
    }
  }

  /// Writes what is pending without a word in it, before something behind it is written.
  private mutating func passOver(_ builder: inout TreeBuilder) {
    for piece in pieces { builder.leaf(.stray, UInt32(piece.start), UInt32(piece.end)) }
    if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
  }

  private mutating func flushWords(upTo count: Int, _ builder: inout TreeBuilder) {
    if isRowOpen, count > 0 { closeRow(&builder) }
    for index in 0..<min(count, pieces.count) {
      builder.leaf(pieces[index].leaf, UInt32(pieces[index].start), UInt32(pieces[index].end))
    }
    if count >= pieces.count {
      pieces.removeAll(keepingCapacity: true)
      words.removeAll()
    } else if count > 0 {
      // Pieces already written must not be written again when the row opens.
      pieces.removeFirst(count)
    }
  }
}
