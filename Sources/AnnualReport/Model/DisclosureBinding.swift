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
    for row in rows where !row.isHeader {
      guard let key = DisclosureRow(rawValue: row.key) else {
        // Figures without a word before them may be those of any row.
        if row.figures > 0, family != .flow, !cells[row.cells].contains(where: { $0.kind == .words }) { return nil }
        if row.figures > 0 { table.frame.unknownRows.append(row.range) }
        continue
      }
      if !table.rows.contains(where: { $0.key == key }) {
        table.rows.append(disclosureRow(bytes, row, key, edition, &all))
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
    func add(_ mark: Recognition.Mark, _ range: TextRange) {
      guard let key = mark.key(of: .disclosureColumn), let column = DisclosureColumn(rawValue: key &- 1) else { return }
      names.append(HeaderName(column: column, range: range, isCanonical: mark.isCanonical))
    }
    for row in rows where row.isHeader {
      for cell in cells[row.cells] where cell.kind == .words { add(cell.mark, cell.range) }
    }
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
    _ bytes: Span<UInt8>, _ row: Row, _ key: DisclosureRow, _ edition: Edition, _ all: inout Cells
  ) -> FigureRow<DisclosureRow> {
    let width = key.width(in: edition)
    let filled = row.filled
    let count = row.filledCount
    let label = row.label
    var indices = filled
    var isPlaced = count == width && (family == .flow || filled.count == width)
    if !isPlaced, family != .flow, count < width, label + width < row.cells.count,
      filled.isEmpty || filled.upperBound <= label + 1 + width
    {
      indices = (label + 1)..<(label + 1 + width)
      isPlaced = true
    }
    let line = addLine(bytes, row, to: &all)
    let figures = addFigures(bytes, row, indices, withBlanks: family != .flow, line: line, to: &all)
    let cells = isPlaced ? figures : add(.absent, width, at: end(row), to: &all)
    return FigureRow(
      key: key, range: row.range, label: self.label(row, LabelForm(rawValue: row.form) ?? .canonical),
      isPlaced: isPlaced, firstFigure: family != .flow && isPlaced ? indices.first ?? -1 : -1, block: row.block,
      places: CellPlaces(cells: cells, figures: figures, line: line))
  }
}
