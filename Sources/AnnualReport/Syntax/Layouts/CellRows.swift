/// A stream of cells cut into the rows of a table by its labels.
struct CellRows {
  /// A cell, or a line of nothing but pipes.
  struct Item {
    /// The words or figure; empty for pipes alone.
    var range: TextRange
    /// How many pipes stand alone on the line; 0 for a cell.
    var pipes: Int
    /// Whether a pipe stands behind the cell on its line.
    var hasPipe: Bool
  }

  /// How pipes stand among the cells.
  enum Convention {
    /// No pipes at all: blanks leave nothing.
    case none
    /// A pipe ends each cell; a lone pipe is a blank.
    case trailing
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

  init(_ bytes: Span<UInt8>, _ items: [Item], _ kind: TableKind, convention: Convention) {
    if kind == .remedies {
      readRemedies(bytes, items, convention)
    } else {
      readRows(bytes, items, kind, convention)
    }
    if labels == 0 { isReadable = false }
  }

  /// The cells with blanks put in where the convention marks them.
  private static func stream(_ items: [Item], _ convention: Convention) -> [TextRange?] {
    var cells: [TextRange?] = []
    var pipesBefore = 0
    for item in items {
      if item.pipes == 0 {
        cells.append(item.range)
        pipesBefore = 0
        continue
      }
      pipesBefore += 1
      switch convention {
      case .none: break
      case .trailing: if item.pipes == 1 { cells.append(nil) }
      case .between: if item.pipes == 1, pipesBefore > 1 { cells.append(nil) }
      case .leading: if item.pipes == 1, pipesBefore > 1 { cells.append(nil) }
      }
    }
    return cells
  }

  private mutating func readRows(_ bytes: Span<UInt8>, _ items: [Item], _ kind: TableKind, _ convention: Convention) {
    var words: [TextRange] = []
    var index = 0
    let cells = CellRows.stream(items, convention)
    while index < cells.count {
      guard let range = cells[index] else {
        index += 1
        continue
      }
      let found = LabelIndex.shared.find(Folded(bytes, range))
      let isRow = found.map { $0.kind == .requestRow || $0.kind == .disclosureRow } ?? false
      guard isRow, let found, found.key != RequestRow.otherHandling.rawValue || isFigure(bytes, cells, index + 1) else {
        words.append(range)
        index += 1
        continue
      }
      labels += 1
      let width = CellRows.width(found)
      var figures: [TextRange?] = []
      index += 1
      while index < cells.count, figures.count < width, cells[index] == nil || isFigure(bytes, cells, index) {
        figures.append(cells[index])
        index += 1
      }
      add(words, range, figures, width: width)
      words = []
    }
    if !words.isEmpty { rows.append(words.map { $0 }) }
  }

  private mutating func add(
    _ words: [TextRange], _ label: TextRange, _ figures: [TextRange?], width: Int
  ) {
    // The words before the first row are the header; those before any other are its group label.
    if labels == 1 {
      if !words.isEmpty { rows.append(words.map { $0 }) }
      rows.append([nil, label] + figures)
    } else {
      for word in words.dropLast() { rows.append([word]) }
      rows.append([words.last, label] + figures)
    }
    if figures.count < (width == 7 ? 7 : 1) { isReadable = false }
  }

  /// How many figures a row has at most; for table two the old edition's three, fewer are taken as they come.
  private static func width(_ found: Recognition) -> Int {
    guard found.kind == .disclosureRow else { return 7 }
    return 3
  }

  private func isFigure(_ bytes: Span<UInt8>, _ cells: [TextRange?], _ index: Int) -> Bool {
    guard index < cells.count, let range = cells[index] else { return false }
    return Numerals.figure(bytes, Int(range.start), Int(range.end)) != nil
  }

  /// Table four has one row: the figures in order behind the header.
  private mutating func readRemedies(_ bytes: Span<UInt8>, _ items: [Item], _ convention: Convention) {
    let cells = CellRows.stream(items, convention)
    guard let first = cells.indices.first(where: { isFigure(bytes, cells, $0) }) else {
      isReadable = false
      return
    }
    // Blanks right before the first figure belong to the row where the convention marks them.
    var start = first
    while start > 0, cells[start - 1] == nil { start -= 1 }
    var end = cells.count
    while end > first, cells[end - 1] == nil { end -= 1 }
    if first + 15 == end { start = first }
    if end - start > 15, cells[start] == nil { start = end - 15 }
    let row = Array(cells[start..<end])
    labels = 1
    rows = [cells[..<start].compactMap { $0 }.map { $0 }, row]
    if row.count != 15 { isReadable = false }
    if row.contains(where: { $0.map { !isFigureRange(bytes, $0) } ?? false }) { isReadable = false }
  }

  private func isFigureRange(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    Numerals.figure(bytes, Int(range.start), Int(range.end)) != nil
  }
}
