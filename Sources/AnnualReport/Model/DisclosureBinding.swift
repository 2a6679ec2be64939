extension TableRows {
  /// Table two; nil where its labels and figures do not line up.
  func disclosureTable(_ bytes: Span<UInt8>) -> DisclosureTable? {
    let names = disclosureNames(bytes)
    let keys = rows.compactMap { $0.isHeader ? nil : DisclosureRow(rawValue: $0.key) }
    // In hard-wrapped text a label may stand far from its figures: out of order, they have been torn apart.
    let isInOrder = zip(keys, keys.dropFirst()).allSatisfy { $0.rawValue < $1.rawValue }
    guard !keys.isEmpty, family != .flow || isInOrder else { return nil }
    let (edition, isHybrid) = disclosureEdition(names, keys)
    var all: ContiguousArray<AnnualReport.Cell> = []
    all.reserveCapacity(cells.count)
    var table = DisclosureTable(frame: frame, edition: edition, isHybrid: isHybrid, rows: [], headerNames: names)
    table.rows.reserveCapacity(keys.count)
    var header: Row?
    for row in rows {
      if row.isHeader {
        header = row
        continue
      }
      guard let key = DisclosureRow(rawValue: row.key) else {
        // Figures without a word before them may be those of any row.
        if row.figures > 0, family != .flow, !cells[row.cells].contains(where: { $0.kind == .words }) { return nil }
        if row.figures > 0 { table.frame.unknownRows.append(row.range) }
        continue
      }
      if !table.rows.contains(where: { $0.key == key }) {
        table.rows.append(disclosureRow(bytes, row, key, edition, below: header, &all))
      }
    }
    table.hold(all)
    let placed = table.rows.count { $0.isPlaced }
    guard placed * 2 >= table.rows.count || table.rows.contains(where: { !$0.figures.isEmpty }) else { return nil }
    return table
  }

  private func disclosureNames(_ bytes: Span<UInt8>) -> [HeaderName<DisclosureColumn>] {
    var names: [HeaderName<DisclosureColumn>] = []
    names.reserveCapacity(8)
    var line = TextRange(at: 0)
    func add(_ mark: Recognition.Mark, _ range: TextRange) {
      guard let key = mark.key(of: .disclosureColumn), let column = DisclosureColumn(rawValue: key &- 1) else { return }
      // A merged cell may come again in each of its columns.
      if names.last?.column == column, let last = names.last, line.contains(last.range) { return }
      names.append(HeaderName(column: column, range: range, isCanonical: mark.isCanonical))
    }
    for row in rows where row.isHeader {
      line = row.range
      for cell in cells[row.cells] where cell.kind == .words { add(cell.mark, cell.range) }
    }
    line = TextRange(at: 0)
    var words = Folded()
    for range in looseWords {
      words.removeAll()
      words.append(bytes, Int(range.start), Int(range.end))
      if let found = LabelIndex.shared.find(words) { add(found.mark, range) }
    }
    return names
  }

  /// The edition by its markers (domain.md §1.1); hybrid where markers of both stand.
  private func disclosureEdition(
    _ names: [HeaderName<DisclosureColumn>], _ keys: [DisclosureRow]
  ) -> (Edition, Bool) {
    var newCount = 0
    var oldCount = keys.count { $0 == .otherServices || $0 == .procurement }
    for name in names {
      switch name.column {
      case .made, .repealed, .inForce, .feeAmount: newCount += 1
      case .newlyMade, .newlyPublished, .published, .itemsLastYear, .change, .procurementItems, .procurementAmount:
        oldCount += 1
      case .decisions: break
      }
    }
    return (oldCount > newCount ? .edition2019 : .edition2021, oldCount > 0 && newCount > 0)
  }

  private func disclosureRow(
    _ bytes: Span<UInt8>, _ row: Row, _ key: DisclosureRow, _ edition: Edition, below header: Row?,
    _ all: inout Cells
  ) -> FigureRow<DisclosureRow> {
    let width = key.width(in: edition)
    let filled = row.filled
    let count = row.filledCount
    let label = row.label
    var indices = filled
    // As many figures as columns stand in them whatever blanks stand between: a merged cell leaves some.
    var isPlaced = count == width
    if !isPlaced, family != .flow, count < width, label + width < row.cells.count,
      filled.isEmpty || filled.upperBound <= label + 1 + width
    {
      indices = (label + 1)..<(label + 1 + width)
      isPlaced = true
    }
    let line = addLine(bytes, row, to: &all)
    let figures: Range<UInt32>
    if count > width, let header, let once = onceEach(bytes, row, below: header), once.count == width {
      figures = addFigures(bytes, row, at: once, to: &all)
      isPlaced = true
    } else {
      let withBlanks = family != .flow && count != width
      figures = addFigures(bytes, row, indices, withBlanks: withBlanks, line: line, to: &all)
    }
    let cells = isPlaced ? figures : add(.absent, width, at: end(row), to: &all)
    return FigureRow(
      key: key, range: row.range, label: self.label(row, LabelForm(rawValue: row.form) ?? .canonical),
      isPlaced: isPlaced, firstFigure: family != .flow && isPlaced ? indices.first ?? -1 : -1, block: row.block,
      places: CellPlaces(cells: cells, figures: figures, line: line))
  }

  /// The cells of a row, one for each column named above them, where merged cells come again in each of their columns, the
  /// name above like the figure (converters write them so); nil where that is not so.
  private func onceEach(_ bytes: Span<UInt8>, _ row: Row, below header: Row) -> [Int]? {
    guard family != .flow, header.cells.count == row.cells.count, row.filled.count == row.filledCount else {
      return nil
    }
    var once: [Int] = []
    var column: UInt8 = 0
    for index in row.filled {
      guard let named = cells[header.cells.lowerBound + index].mark.key(of: .disclosureColumn) else { return nil }
      if named != column {
        once.append(index)
      } else if let first = once.last {
        let start = row.cells.lowerBound
        guard figure(bytes, start + index).figure == figure(bytes, start + first).figure else { return nil }
      }
      column = named
    }
    return once
  }
}
