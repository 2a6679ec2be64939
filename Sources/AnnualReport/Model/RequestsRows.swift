/// The rows of table three with their figures in columns.
extension RequestsBinder {
  /// The row with its figures in their columns; `piece` completes its label.
  mutating func place(_ bytes: Span<UInt8>, _ item: Item, _ piece: TextRange?) -> FigureRow<RequestRow> {
    let row = item.row
    let line = rows.addLine(bytes, row, to: &cells)
    var first = -1
    let places: CellPlaces
    if isBlankForm {
      let blanks = rows.add(.blank, 7, at: rows.end(row), to: &cells)
      places = CellPlaces(cells: blanks, figures: blanks, line: line)
    } else {
      if item.count == columns.count {
        first = item.filled.lowerBound
      } else if item.count < columns.count, rows.family != .flow {
        first = firstColumn(item) ?? -1
      }
      let figures = figures(bytes, item, from: first, line)
      places = CellPlaces(cells: inColumns(figures, row, isPlaced: first >= 0), figures: figures, line: line)
    }
    let start = first < 0 && !isBlankForm && !item.filled.isEmpty ? item.filled.lowerBound : first
    return FigureRow(
      key: item.key, range: row.range, label: label(bytes, item, piece), isPlaced: first >= 0 || isBlankForm,
      firstFigure: rows.family == .flow ? -1 : start, block: row.block, places: places)
  }

  /// The figures of a row whose first column stands at a cell; -1 where that is not known.
  private mutating func figures(
    _ bytes: Span<UInt8>, _ item: Item, from first: Int, _ line: Range<UInt32>
  ) -> Range<UInt32> {
    let takesBlanks = item.count < columns.count
    let range = first < 0 ? item.filled : first..<(takesBlanks ? first + columns.count : item.filled.upperBound)
    let withBlanks = takesBlanks && first >= 0 || first < 0 && rows.family != .flow
    return rows.addFigures(bytes, item.row, range, withBlanks: withBlanks, line: line, to: &cells)
  }

  /// Figures in the seven columns of the form.
  private mutating func inColumns(
    _ figures: Range<UInt32>, _ row: TableRows.Row, isPlaced: Bool
  ) -> Range<UInt32> {
    if isPlaced, columns.count == 7 { return figures }
    let places = rows.add(.absent, 7, at: rows.end(row), to: &cells)
    if isPlaced {
      for (column, place) in zip(columns, figures) {
        cells[Int(places.lowerBound) + Int(column.rawValue)] = cells[Int(place)]
      }
    }
    return places
  }

  /// The cell where the first column of a row with blanks stands; nil where that is not certain.
  private mutating func firstColumn(_ item: Item) -> Int? {
    let row = item.row
    let label = row.label
    let width = columns.count
    func fits(_ first: Int) -> Bool {
      first > label && first + width <= row.cells.count
        && (item.filled.isEmpty || first <= item.filled.lowerBound && item.filled.upperBound <= first + width)
    }
    let candidates = firsts(of: row)
    if let first = candidates.first(where: fits) { return first }
    // Exactly as many cells behind the label as there are columns: nothing else is possible, unless complete rows of the
    // block with their label in the same cell leave a cell free behind it.
    let isUnderName = naturalCell?.index == item.filled.lowerBound && item.filled.lowerBound > label + 1
    if row.cells.count - label - 1 == width, !leavesCell(row, label), !isUnderName, fits(label + 1) {
      return label + 1
    }
    if candidates.isEmpty, let natural = naturalCell, natural.cells == row.cells.count, fits(natural.index) {
      return natural.index
    }
    return nil
  }

  /// The form has 25 rows: more than 200 are no evidence, and would make the cost quadratic.
  private var evidence: ArraySlice<Item> { data.prefix(200) }

  /// Where figures begin in the full rows that have as many cells, the most frequent place first: those of the block, failing
  /// them those of others.
  private mutating func firsts(of row: TableRows.Row) -> [Int] {
    if let likely, likely.block == row.block, likely.cells == row.cells.count { return likely.firsts }
    var counts: [Int: Int] = [:]
    var far: [Int: Int] = [:]
    let width = columns.count
    for other in evidence
    where other.count == width && other.filled.count == width && other.row.cells.count == row.cells.count {
      if other.row.block == row.block {
        counts[other.filled.lowerBound, default: 0] += 1
      } else {
        far[other.filled.lowerBound, default: 0] += 1
      }
    }
    let firsts = (counts.isEmpty ? far : counts).sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.map(\.key)
    likely = (row.block, row.cells.count, firsts)
    return firsts
  }

  /// Whether complete rows of the block with their label in the same cell leave a cell free behind it.
  private func leavesCell(_ row: TableRows.Row, _ label: Int) -> Bool {
    evidence.contains { other in
      other.row.block == row.block && other.count == columns.count && other.row.label == label
        && other.filled.lowerBound > label + 1
    }
  }

  /// The label of a row; one torn into a row of its own is complete with its continuation.
  private func label(_ bytes: Span<UInt8>, _ item: Item, _ piece: TextRange?) -> Label {
    var label = rows.label(item.row, LabelForm(rawValue: item.row.form) ?? .canonical)
    guard let piece, label.form == .truncated || label.form == .variant else { return label }
    var words = Folded(bytes, label.range)
    words.append(bytes, Int(piece.start), Int(piece.end))
    guard let found = LabelIndex.shared.find(words), found.key == item.key.rawValue else { return label }
    label.form = .split
    label.continuation = piece
    return label
  }
}
