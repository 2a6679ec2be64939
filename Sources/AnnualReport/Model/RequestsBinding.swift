extension TableRows {
  /// Table three; nil where labels and figures do not line up.
  consuming func requestsTable(_ bytes: Span<UInt8>) -> RequestsTable? {
    var binder = RequestsBinder(rows: self)
    return binder.bind(bytes)
  }
}

/// Assigns the figures of table three to rows and columns.
struct RequestsBinder: ~Copyable {
  let rows: TableRows
  var names: [HeaderName<RequestColumn>] = []
  /// Index, relative to its row, of the cell 自然人 and the row's number of cells and block.
  var naturalCell: (index: Int, cells: Int, block: Int)?
  var columnHeader: TextRange?
  var columns = RequestColumn.allCases
  /// A row with a key and what stands behind its label.
  typealias Item = (row: TableRows.Row, key: RequestRow, filled: Range<Int>, count: Int)
  /// Such rows, continuations left out.
  var data: [Item] = []
  /// The cells of all rows.
  var cells: ContiguousArray<Cell> = []
  /// Where figures begin in the full rows like the one asked for last.
  var likely: (block: Int, cells: Int, firsts: [Int])?
  var groups: [GroupLabel] = []
  /// Whether no row has a figure: where the cells stand does not matter.
  var isBlankForm = false

  init(rows: consuming TableRows) { self.rows = rows }

  mutating func bind(_ bytes: Span<UInt8>) -> RequestsTable? {
    readHeader()
    findMissingColumns(bytes)
    var continuations: [Int: TextRange] = [:]
    var unknown: [TextRange] = []
    let places = rows.family == .flow ? placesBetween(bytes) : placesOfTornRows(bytes)
    if places == nil, hasTornRows { return nil }
    data.reserveCapacity(rows.rows.count)
    for (position, row) in rows.rows.enumerated() where !row.isHeader {
      readGroups(row)
      guard let key = RequestRow(rawValue: row.key) ?? places?[position] else {
        if row.figures > 0 { unknown.append(row.range) }
        continue
      }
      if row.form == RowTableWriter.continuation {
        if let piece = rows.cells[row.cells].first(where: { $0.kind == .words })?.range {
          continuations[data.count - 1] = piece
        }
        continue
      }
      data.append((row, key, row.filled, row.filledCount))
    }
    guard data.count >= 10, rows.family != .flow || isInOrder else { return nil }
    dropGroupLabel()
    if isFragmented, data.count < 22, data.allSatisfy({ $0.count == 0 }) { return nil }
    isBlankForm = data.count >= 20 && data.allSatisfy { $0.count == 0 } && unknown.isEmpty
    var frame = rows.frame
    frame.unknownRows = unknown
    var table = RequestsTable(
      frame: frame, edition: edition, rows: [], duplicates: [], headerNames: names,
      missingColumns: columns.count == 7 ? [] : RequestColumn.allCases.filter { !columns.contains($0) },
      columnHeader: columnHeader, shifts: [],
      groupLabels: groups, index: RequestsTable.Places(repeating: -1))
    table.rows.reserveCapacity(data.count)
    cells.reserveCapacity(rows.cellCount)
    for position in data.indices {
      let piece = continuations.isEmpty ? nil : continuations[position]
      let key = data[position].key
      if table.index[Int(key.rawValue)] >= 0 {
        table.duplicates.append(place(bytes, data[position], piece))
      } else {
        table.index[Int(key.rawValue)] = Int8(clamping: table.rows.count)
        table.rows.append(place(bytes, data[position], piece))
      }
    }
    table.hold(cells)
    let placed = table.rows.count { $0.isPlaced }
    guard placed * 2 >= table.rows.count || isShortThroughout(table.rows),
      isBlankForm || !isScattered(table.rows)
    else { return nil }
    table.shifts = isBlankForm ? [] : shifts(table.rows)
    return table
  }

  /// Whether every row stands below those that stand above it in the form, none twice. In hard-wrapped text, where a label may
  /// stand far from its figures, anything else says that they have been torn apart.
  private var isInOrder: Bool {
    zip(data, data.dropFirst()).allSatisfy { $0.key.place < $1.key.place }
  }

  private var edition: Edition {
    let hasSingle = data.contains { $0.key == .otherHandling }
    return hasSingle && !data.contains { $0.key.group == .otherHandling } ? .edition2019 : .edition2021
  }

  /// （六）其他处理 without figures above rows of its own is a group label.
  private mutating func dropGroupLabel() {
    guard data.contains(where: { $0.key.group == .otherHandling }),
      let index = data.firstIndex(where: { $0.key == .otherHandling && $0.count == 0 })
    else { return }
    let row = data.remove(at: index).row
    groups.append(GroupLabel(group: .otherHandling, range: rows.label(row, .canonical).range, row: nil))
  }

  private mutating func readHeader() {
    names.reserveCapacity(columns.count)
    groups.reserveCapacity(4)
    for row in rows.rows where row.isHeader {
      readGroups(row)
      for index in row.cells {
        let cell = rows.cells[index]
        guard cell.kind == .words, let key = cell.mark.key(of: .requestColumn),
          let column = RequestColumn(rawValue: key &- 1)
        else { continue }
        columnHeader = row.range
        if column == .natural, naturalCell == nil {
          naturalCell = (index - row.cells.lowerBound, row.cells.count, row.block)
        }
        if !names.contains(where: { $0.column == column }) {
          names.append(HeaderName(column: column, range: cell.range, isCanonical: cell.mark.isCanonical))
        }
      }
    }
  }

  private mutating func readGroups(_ row: TableRows.Row) {
    for index in row.cells {
      let cell = rows.cells[index]
      guard cell.kind == .words else { continue }
      let group: RequestGroup?
      if let key = cell.mark.key(of: .requestGroup) {
        group = RequestGroup(rawValue: key)
      } else {
        group = cell.mark.key(of: .requestRow) == RequestRow.otherHandling.rawValue ? .otherHandling : nil
      }
      if let group {
        groups.append(GroupLabel(group: group, range: cell.range, row: RequestRow(rawValue: row.key)))
      }
    }
  }

  /// Whether figures are lost or their places unknown: more than a page number stands outside the rows of hard-wrapped text,
  /// or rows lack figures in a block whose rows differ in width (spans dropped without trace: layouts.md L06–L08).
  private func isScattered(_ list: [FigureRow<RequestRow>]) -> Bool {
    let open = list.filter { !$0.isPlaced }
    if rows.family == .flow {
      return rows.strayNumbers >= 3 || rows.strayNumbers > 0 && !open.isEmpty
    }
    return open.contains { row in
      guard row.figures.count < columns.count else { return false }
      var widths: [Int: Int] = [:]
      for other in list where other.block == row.block { widths[other.lineWidth, default: 0] += 1 }
      return widths.count >= 3 && widths.values.count { $0 >= 2 } >= 2
    }
  }

  /// Whether rows that cannot be placed under a full header all have as many figures, none blank: then it is they that are
  /// wrong, not the reading.
  private func isShortThroughout(_ list: [FigureRow<RequestRow>]) -> Bool {
    guard rows.family != .flow, names.count == 7, let first = list.first(where: { !$0.isPlaced }) else { return false }
    let count = first.figures.count
    return count >= 3 && count != 7
      && list.allSatisfy { row in
        row.isPlaced || row.figures.count == count && row.figures.allSatisfy { $0.figure != .blank }
      }
  }
}
