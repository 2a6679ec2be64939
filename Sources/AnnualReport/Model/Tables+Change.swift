/// Tables keep what was read of them while the text before or behind them changes: only their places move.
extension Report {
  /// Moves the tables, readable or not; the rest is bound anew.
  mutating func moveTables(_ mover: ChangeMover) {
    if let table = disclosure, mover.reaches(table.frame.range) { disclosure?.move(mover) }
    if let table = requests, mover.reaches(table.frame.range) { requests?.move(mover) }
    if let table = remedies, mover.reaches(table.frame.range) { remedies?.move(mover) }
    for index in unreadable.indices { mover.move(&unreadable[index].range) }
  }
}

extension DisclosureTable {
  fileprivate mutating func move(_ mover: ChangeMover) {
    frame.move(mover)
    var cells = rows.first?.all ?? []
    hold([])
    cells.move(mover)
    hold(cells)
    for index in rows.indices { rows[index].move(mover) }
    for index in headerNames.indices { mover.move(&headerNames[index].range) }
  }
}

extension RequestsTable {
  fileprivate mutating func move(_ mover: ChangeMover) {
    frame.move(mover)
    var cells = rows.first?.all ?? []
    hold([])
    cells.move(mover)
    hold(cells)
    for index in rows.indices { rows[index].move(mover) }
    for index in duplicates.indices { duplicates[index].move(mover) }
    for index in headerNames.indices { mover.move(&headerNames[index].range) }
    for index in groupLabels.indices { mover.move(&groupLabels[index].range) }
    mover.move(&columnHeader)
  }
}

extension RemediesTable {
  fileprivate mutating func move(_ mover: ChangeMover) {
    frame.move(mover)
    mover.move(&row)
    all.move(mover)
    mover.move(&lineCells)
  }
}

extension TableFrame {
  fileprivate mutating func move(_ mover: ChangeMover) {
    mover.move(&range)
    mover.move(&header)
    mover.move(&gaps)
    mover.move(&straySeparators)
    mover.move(&unknownRows)
  }
}

extension FigureRow {
  fileprivate mutating func move(_ mover: ChangeMover) {
    mover.move(&range)
    mover.move(&label.range)
    mover.move(&label.continuation)
  }
}

extension ContiguousArray<Cell> {
  fileprivate mutating func move(_ mover: ChangeMover) {
    for index in indices { mover.move(&self[index].range) }
  }
}
