extension TableRows {
  /// Table two; nil where its labels and figures do not line up.
  func disclosureTable(_ bytes: Span<UInt8>) -> DisclosureTable? {
    let names = disclosureNames(bytes)
    let keys = rows.filter { !$0.isHeader }.compactMap { DisclosureRow(rawValue: $0.key) }
    // In hard-wrapped text a label may stand far from its figures: out of order, they have been torn apart.
    let isInOrder = zip(keys, keys.dropFirst()).allSatisfy { $0.rawValue < $1.rawValue }
    guard !keys.isEmpty, family != .flow || isInOrder else { return nil }
    let (edition, isHybrid) = disclosureEdition(names, keys)
    var table = DisclosureTable(frame: frame, edition: edition, isHybrid: isHybrid, rows: [], headerNames: names)
    for row in rows where !row.isHeader {
      guard let key = DisclosureRow(rawValue: row.key) else {
        // Figures without a word before them may be those of any row.
        if row.figures > 0, family != .flow, !cells[row.cells].contains(where: { $0.kind == .words }) { return nil }
        if row.figures > 0 { table.frame.unknownRows.append(row.range) }
        continue
      }
      if !table.rows.contains(where: { $0.key == key }) { table.rows.append(disclosureRow(bytes, row, key, edition)) }
    }
    let placed = table.rows.count { $0.isPlaced }
    guard placed * 2 >= table.rows.count || table.rows.contains(where: { !$0.figures.isEmpty }) else { return nil }
    return table
  }

  private func disclosureNames(_ bytes: Span<UInt8>) -> [HeaderName<DisclosureColumn>] {
    var names: [HeaderName<DisclosureColumn>] = []
    func add(_ mark: Recognition.Mark, _ range: TextRange) {
      guard let key = mark.key(of: .disclosureColumn), let column = DisclosureColumn(rawValue: key &- 1) else { return }
      names.append(HeaderName(column: column, range: range, isCanonical: mark.isCanonical))
    }
    for row in rows where row.isHeader {
      for cell in cells[row.cells] where cell.kind == .words { add(cell.mark, cell.range) }
    }
    for range in looseWords {
      if let found = LabelIndex.shared.find(Folded(bytes, range)) { add(found.mark, range) }
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
    _ bytes: Span<UInt8>, _ row: Row, _ key: DisclosureRow, _ edition: Edition
  ) -> FigureRow<DisclosureRow> {
    let width = key.columns(in: edition).count
    let filled = filled(row)
    let count = filledCount(row, filled)
    let label = labelCell(row)
    var indices: [Int]?
    if family == .flow {
      if count == width { indices = filled.filter { isFilled(row, $0) } }
    } else if count == width, filled.count == width {
      indices = Array(filled)
    } else if count < width, label + width < row.cells.count, filled.isEmpty || filled.upperBound <= label + 1 + width {
      indices = Array((label + 1)..<(label + 1 + width))
    }
    let end = end(row)
    let figures =
      indices.map { $0.map { figure(bytes, row, $0) } }
      ?? filled.filter { family != .flow || isFilled(row, $0) }.map { figure(bytes, row, $0) }
    return FigureRow(
      key: key, range: row.range, label: self.label(row, LabelForm(rawValue: row.form) ?? .canonical),
      cells: indices != nil ? figures : [AnnualReport.Cell](repeating: AnnualReport.Cell(.absent, end), count: width),
      figures: figures,
      isPlaced: indices != nil, lineCells: ranges(row), firstFigure: family == .flow ? -1 : indices?.first ?? -1,
      block: row.block)
  }
}
