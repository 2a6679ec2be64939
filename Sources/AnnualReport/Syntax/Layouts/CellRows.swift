/// A stream of cells cut into the rows of a table by its labels.
struct CellRows {
  /// A cell, or a line of nothing but pipes.
  struct Item {
    /// The words or figure; empty for pipes alone.
    var range: TextRange
    /// How many pipes stand alone on the line; 0 for a cell.
    var pipes: Int
    /// How many pipes stand behind the cell on its line.
    var closing: Int
  }

  /// How pipes stand among the cells.
  enum Convention {
    /// No pipes at all: blanks leave nothing.
    case none
    /// A pipe ends each cell; a lone pipe is a blank.
    case trailing
    /// A pipe ends each cell, more of them a row; pipes alone are a blank.
    case closed
    /// A pipe on a line of its own between two cells; two of them hold a blank.
    case between
    /// A lone pipe opens each row.
    case leading
  }

  /// The rows: words of the form first, then figures; nil is a blank.
  private(set) var rows: [[TextRange?]] = []
  /// How many row labels were found.
  private(set) var labels = 0
  /// Whether every row has its figures.
  private(set) var isReadable = true
  /// The place in the form of the row read last.
  private var lastPlace = 0
  /// The row of table three read last.
  private var last: RequestRow?
  /// The second lines of cells written on two, by where the first one starts.
  private(set) var rests: [UInt32: TextRange] = [:]

  init(_ bytes: Span<UInt8>, _ items: [Item], _ kind: TableKind, convention: Convention) {
    let items = join(bytes, items)
    if kind == .remedies {
      readRemedies(bytes, items, convention)
    } else {
      readRows(bytes, items, kind, convention)
    }
    if labels == 0 { isReadable = false }
  }

  /// The rows of a form without figures: every label with as many empty cells as its row has columns.
  init(blank items: [Item], _ bytes: Span<UInt8>, _ kind: TableKind) {
    let items = join(bytes, items.filter { $0.pipes == 0 })
    let edition = CellRows.edition(bytes, items.map(\.range))
    var header: [TextRange?] = []
    var isWhole = true
    let hasItems = items.contains { item in
      let found = LabelIndex.shared.find(words(bytes, item.range))
      return found?.kind == .requestRow && found?.key == RequestRow.feeUnpaid.rawValue
    }
    for item in items {
      let found = LabelIndex.shared.find(words(bytes, item.range))
      guard let found, found.kind == .requestRow || found.kind == .disclosureRow else {
        header.append(item.range)
        continue
      }
      let isGroup = hasItems && found.key == RequestRow.otherHandling.rawValue && found.kind == .requestRow
      if found.form == .truncated { isWhole = false }
      if !header.isEmpty { rows.append(header + [nil, nil]) }
      header = []
      if isGroup {
        header = [item.range]
      } else {
        rows.append([nil, item.range] + [TextRange?](repeating: nil, count: CellRows.width(found, edition)))
        labels += 1
      }
    }
    switch kind {
    case .disclosure: isReadable = labels >= 6
    case .requests: isReadable = isWhole && labels == RequestRow.rows(of: hasItems ? .edition2021 : .edition2019).count
    case .remedies:
      isReadable = header.count >= 8
      rows += [header + [nil, nil], [TextRange?](repeating: nil, count: 15)]
    }
  }

  /// The items with words of the form on two lines (商业 above 企业) made one cell.
  private mutating func join(_ bytes: Span<UInt8>, _ items: [Item]) -> [Item] {
    var joined: [Item] = []
    for item in items {
      if let first = joined.last, first.pipes == 0, first.closing == 0, item.pipes == 0,
        rests[first.range.start] == nil,
        first.range.count <= 120, item.range.count <= 120,
        LabelIndex.shared.find(Folded(bytes, first.range)) == nil || !isWord(bytes, item.range)
      {
        var words = Folded(bytes, first.range)
        words.append(bytes, Int(item.range.start), Int(item.range.end))
        if LabelIndex.shared.find(words) != nil {
          rests[first.range.start] = item.range
          joined[joined.count - 1].closing = item.closing
          continue
        }
      }
      joined.append(item)
    }
    return joined
  }

  private func isWord(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    LabelIndex.shared.find(Folded(bytes, range)) != nil
  }

  /// The cell's words without punctuation, those on its second line included.
  func words(_ bytes: Span<UInt8>, _ range: TextRange) -> Folded {
    var words = Folded(bytes, range)
    if let rest = rests[range.start] { words.append(bytes, Int(rest.start), Int(rest.end)) }
    return words
  }

  /// The cells with blanks put in where the convention marks them.
  private func stream(_ bytes: Span<UInt8>, _ items: [Item], _ convention: Convention) -> [TextRange?] {
    var cells: [TextRange?] = []
    /// Lone pipes since the last cell.
    var lone = 0
    func blanks(_ count: Int) { for _ in 0..<max(0, count) { cells.append(nil) } }
    for item in items {
      if item.pipes == 1 || item.pipes > 1 && convention == .closed {
        lone += 1
        continue
      }
      if item.pipes > 1 { continue }
      switch convention {
      case .none: break
      case .trailing, .closed: blanks(lone)
      case .between: blanks(lone - 1)
      // A lone pipe before words opens their row.
      case .leading: blanks(isFigureRange(bytes, item.range) ? lone : lone - 1)
      }
      cells.append(item.range)
      lone = 0
    }
    if convention != .none { blanks(convention == .between ? lone - 1 : lone) }
    return cells
  }

  private mutating func readRows(_ bytes: Span<UInt8>, _ items: [Item], _ kind: TableKind, _ convention: Convention) {
    var words: [TextRange] = []
    var index = 0
    /// Empty cells since the last row's figures that belong to no row.
    var spare = 0
    let cells = stream(bytes, items, convention)
    let edition = CellRows.edition(bytes, cells)
    let requestWidth = kind == .requests ? requestWidth(bytes, cells) : 7
    while index < cells.count {
      guard let range = cells[index] else {
        spare += 1
        index += 1
        continue
      }
      let found = recognition(bytes, range, kind, isLabel: isFigure(bytes, cells, index + 1))
      let isRow = found.map { $0.kind == .requestRow || $0.kind == .disclosureRow } ?? false
      guard isRow, let found, found.key != RequestRow.otherHandling.rawValue || isFigure(bytes, cells, index + 1) else {
        // A figure that no row has room for: some line is there twice, or a label is lost.
        if labels > 0, isFigure(bytes, cells, index) { isReadable = false }
        words.append(range)
        index += 1
        continue
      }
      if kind == .requests, labels > 0, spare > (convention == .trailing ? 1 : 0) { isReadable = false }
      spare = 0
      labels += 1
      keepOrder(found)
      let width = found.kind == .requestRow ? requestWidth : CellRows.width(found, edition)
      var figures: [TextRange?] = []
      index += 1
      while index < cells.count, figures.count < width,
        cells[index] == nil || isFigure(bytes, cells, index) || isOdd(bytes, cells, index, kind)
      {
        figures.append(cells[index])
        index += 1
      }
      if index < cells.count, isFigure(bytes, cells, index) { isReadable = false }
      check(found, figures, width, convention, isFilled: index < cells.count && cells[index] == nil)
      add(words, range, figures)
      words = []
    }
    if !words.isEmpty { rows.append(words.map { $0 } + [nil, nil]) }
  }

  /// What a cell's words are; before a figure they may be a label cut short, or nearly one.
  private func recognition(_ bytes: Span<UInt8>, _ range: TextRange, _ kind: TableKind, isLabel: Bool) -> Recognition? {
    let words = words(bytes, range)
    if let found = LabelIndex.shared.find(words) { return found }
    guard isLabel, kind == .requests, !isFigureRange(bytes, range),
      let match = RowLabels().requestRow(words, after: last, isTorn: false)
    else { return nil }
    return Recognition(kind: .requestRow, key: match.key, form: match.form, table: .requests)
  }

  /// Labels that come twice or in another order than the form's have been torn from their figures.
  private mutating func keepOrder(_ found: Recognition) {
    let place = found.kind == .requestRow ? RequestRow(rawValue: found.key)?.place ?? 0 : Int(found.key)
    if place <= lastPlace { isReadable = false }
    lastPlace = place
    if found.kind == .requestRow { last = RequestRow(rawValue: found.key) }
  }

  /// Whether the figures of a row can be placed: as many as the form has columns, or blanks where pipes mark them.
  private mutating func check(
    _ found: Recognition, _ figures: [TextRange?], _ width: Int, _ convention: Convention, isFilled: Bool
  ) {
    if figures.count < width, width > 1 { isReadable = false }
    if figures.isEmpty, convention != .none { isReadable = false }
    // The pipe of a span behind a row that lacks a cell looks like a blank.
    let hasSpan: [RequestRow] = [.granted, .partiallyGranted, .otherHandling, .resultTotal]
    if convention == .trailing, width >= 6, figures.last == .some(nil), !isFilled, found.kind == .requestRow,
      hasSpan.contains(where: { $0.rawValue == found.key })
    {
      isReadable = false
    }
  }

  private mutating func add(_ words: [TextRange], _ label: TextRange, _ figures: [TextRange?]) {
    // The words before the first row are the header; those before any other are its group label.
    if labels == 1 {
      if !words.isEmpty { rows.append(words.map { $0 } + [nil, nil]) }
      rows.append([nil, label] + figures)
    } else {
      for word in words.dropLast() { rows.append([nil, word, nil]) }
      // Without a figure only the empty cell says that this is a row.
      rows.append([words.last, label] + (figures.isEmpty ? [nil] : figures))
    }
  }

  /// Whether there is a cell at an index that holds a figure.
  func isFigure(_ bytes: Span<UInt8>, _ cells: [TextRange?], _ index: Int) -> Bool {
    guard index < cells.count, let range = cells[index] else { return false }
    return Numerals.figure(bytes, Int(range.start), Int(range.end)) != nil
  }

  /// Whether a cell behind the label of a row that has room holds a figure with something about it, or words in its place.
  private func isOdd(_ bytes: Span<UInt8>, _ cells: [TextRange?], _ index: Int, _ kind: TableKind) -> Bool {
    guard let range = cells[index], range.count <= 80, LabelIndex.shared.find(words(bytes, range)) == nil else {
      return false
    }
    let token = FlowTokens.Token(start: Int(range.start), end: Int(range.end), isFigure: false)
    return kind == .disclosure ? FlowTokens.mayBeFigure(bytes, token) : FlowTokens.isMarked(bytes, token)
  }

  /// Table four has one row: the figures in order behind the header.
  private mutating func readRemedies(_ bytes: Span<UInt8>, _ items: [Item], _ convention: Convention) {
    let cells = stream(bytes, items, convention)
    guard let first = cells.indices.first(where: { isFigure(bytes, cells, $0) }) else {
      isReadable = false
      return
    }
    // Blanks right before the first figure belong to the row where the convention marks them.
    var start = first
    while start > 0, cells[start - 1] == nil { start -= 1 }
    // The pipe that opens the row is none of its cells.
    if convention == .leading, start < first { start += 1 }
    let end = min(start + 15, cells.count)
    labels = 1
    rows = [cells[..<start].compactMap { $0 }.map { $0 }, Array(cells[start..<end])]
    let isRow = cells[start..<end].allSatisfy { $0.map { isFigureRange(bytes, $0) } ?? true }
    for case let word? in cells[end...] { rows.append([word, nil, nil]) }
    if end - start != 15 || !isRow || cells[end...].contains(where: { $0.map { isFigureRange(bytes, $0) } ?? false }) {
      isReadable = false
    }
  }

  private func isFigureRange(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    Numerals.figure(bytes, Int(range.start), Int(range.end)) != nil
  }
}
