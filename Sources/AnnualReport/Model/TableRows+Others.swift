/// Other tables of a report that name items of the form: a comparison with last year, a list by unit, an annex.
extension TableRows {
  /// Rows that stand together.
  private struct Piece {
    var range: TextRange
    /// Whether it stands in the section that the form gives the table.
    var isInside: Bool
    /// A bit for each row of the form in it, and the first and last of them in the form's order.
    var keys: UInt32 = 0
    var first = Int.max
    var last = Int.min
    /// The most figures of a row.
    var figures = 0
    /// Whether some row has as many figures as the form's.
    var isFull = false
    /// Whether its first row with something in it begins with words that the form does not know.
    var hasForeignHeader = false
    /// Whether nothing stands in its rows so far.
    var isBlank = true
    /// Whether the line above says that it is of another year, or an annex.
    var isOfAnother = false
    /// Whether it holds a caption of the form: no other table does.
    var hasCaption = false

    /// Whether it is part of no table with so few figures as are in it.
    var isKeyless: Bool { keys == 0 && figures > 0 && !isFull && !hasCaption }
  }

  /// The places of the rows that belong to other tables than the form's, in order; nearly always none.
  func otherTables(_ kind: TableKind, section body: TextRange?, _ text: SourceText, year: Int?) -> [TextRange] {
    guard mayHoldOthers(kind, body) else { return [] }
    var pieces: [Piece] = []
    for index in rows.indices {
      if index == 0 || rows[index].block != rows[index - 1].block || begins(rows[index], behind: pieces.last) {
        var piece = piece(rows[index], body)
        piece.isOfAnother = TableCaption.speaksOfAnother(text, above: piece.range.start, year: year)
        pieces.append(piece)
      }
      add(rows[index], kind, to: &pieces[pieces.count - 1])
    }
    guard pieces.count > 1 else { return [] }
    let others = kind == .remedies ? TableRows.otherRemedies(pieces) : others(pieces, kind)
    return others.sorted { $0.start < $1.start }
  }

  /// Whether rows stand outside the section, or apart and twice: everything else is one table.
  private func mayHoldOthers(_ kind: TableKind, _ body: TextRange?) -> Bool {
    guard let first = rows.first, let last = rows.last else { return false }
    if let body, first.range.start < body.start || last.range.start >= body.end { return true }
    guard last.block > 0 || family != .flow && isForeign(first) else { return false }
    if kind == .remedies { return true }
    var seen: UInt32 = 0
    for row in rows where !row.isHeader {
      if row.key == 0 && row.figures > 0 { return true }
      guard row.key > 0, row.form != RowTableWriter.continuation else { continue }
      let bit = UInt32(1) << UInt32(row.key & 31)
      if seen & bit != 0 { return true }
      seen |= bit
    }
    return false
  }

  /// Whether the form's table begins with a row right behind another table, as a sheet saves them: with its own header.
  private func begins(_ row: Row, behind piece: Piece?) -> Bool {
    guard family != .flow, piece?.hasForeignHeader == true else { return false }
    return row.isHeader || cells[row.cells].contains { $0.kind == .words && $0.mark.isCaption }
  }

  /// Whether a row begins with words that the form does not know, or holds nothing but words and begins with such.
  private func isForeign(_ row: Row) -> Bool {
    if row.isHeader { return false }
    if row.key == 0 { return row.filledCount > row.figures }
    guard row.figures == 0, let first = cells[row.cells].first(where: { $0.start < $0.end }) else { return false }
    return first.kind == .words && first.mark.kind == 0
  }

  private func piece(_ row: Row, _ body: TextRange?) -> Piece {
    let isInside = body.map { row.range.start >= $0.start && row.range.start < $0.end } ?? true
    return Piece(range: row.range, isInside: isInside)
  }

  private func add(_ row: Row, _ kind: TableKind, to piece: inout Piece) {
    piece.range = piece.range.union(row.range)
    if piece.isBlank, row.isHeader || row.key > 0 || row.filledCount > 0 {
      piece.isBlank = false
      piece.hasForeignHeader = isForeign(row)
    }
    if row.isHeader { return }
    piece.figures = max(piece.figures, row.figures)
    for cell in cells[row.cells] where cell.kind == .words && cell.mark.isCaption { piece.hasCaption = true }
    guard row.key > 0, row.form != RowTableWriter.continuation else {
      if kind == .requests, row.figures >= 6 { piece.isFull = true }
      return
    }
    piece.keys |= 1 << UInt32(row.key & 31)
    // （六）其他处理 stands where the three rows of the other edition do.
    let place = row.key == RequestRow.otherHandling.rawValue ? 41 : Int(row.key) * 2
    piece.first = min(piece.first, place)
    piece.last = max(piece.last, place)
    if isFull(row, kind) { piece.isFull = true }
  }

  /// Whether a row has as many figures as the form's.
  private func isFull(_ row: Row, _ kind: TableKind) -> Bool {
    guard kind == .disclosure, let key = DisclosureRow(rawValue: row.key) else { return row.filledCount >= 6 }
    return Edition.allCases.contains { key.width(in: $0) == row.filledCount }
  }

  /// Table four stands in its section, and in it where ten figures and more stand in a row.
  private static func otherRemedies(_ pieces: [Piece]) -> [TextRange] {
    let isHere = pieces.contains { $0.isInside && $0.figures >= 5 }
    let isWhole = pieces.contains { $0.isInside && $0.figures >= 10 }
    let isOwn = pieces.contains { $0.isInside && $0.figures >= 10 && !$0.isOfAnother }
    return pieces.filter { piece in
      !piece.isInside && isHere || isWhole && piece.figures > 0 && piece.figures < 5 || isOwn && piece.isOfAnother
    }.map(\.range)
  }

  /// What is outside the section and names rows that stand in it; and in it the shorter one of two tables.
  private func others(_ pieces: [Piece], _ kind: TableKind) -> [TextRange] {
    let inside = pieces.reduce(UInt32(0)) { $1.isInside ? $0 | $1.keys : $0 }
    let half = kind == .disclosure ? 4 : 13
    let isHere = inside.nonzeroBitCount >= half
    var found = isHere ? pieces.filter { !$0.isInside && ($0.keys & inside != 0 || !$0.isFull) } : []
    // Where pages end in hard-wrapped text, anything may stand anywhere.
    guard family != .flow else { return found.map(\.range) }
    let runs = TableRows.runs(isHere ? pieces.filter(\.isInside) : pieces)
    let large = runs.filter { $0.keys.nonzeroBitCount >= half }
    let own = large.filter { $0.pieces.first?.isOfAnother != true }
    guard let best = (own.isEmpty ? large : own).max(by: { $0.keys.nonzeroBitCount < $1.keys.nonzeroBitCount }) else {
      return found.map(\.range)
    }
    let isWhole = best.keys.nonzeroBitCount >= (kind == .disclosure ? 6 : 23)
    for run in runs where run.keys & ~best.keys == 0 {
      if !own.isEmpty, run.pieces.first?.isOfAnother == true { found += run.pieces }
      if run.keys == best.keys { continue }
      found += run.pieces.filter { $0.keys != 0 && (!$0.isFull || $0.hasForeignHeader) }
    }
    if isWhole { found += runs.flatMap(\.pieces).filter(\.isKeyless) }
    return found.map(\.range)
  }

  /// Pieces one behind the other, each with rows further down in the form than the one before.
  private static func runs(_ pieces: [Piece]) -> [(keys: UInt32, pieces: [Piece])] {
    var runs: [(keys: UInt32, pieces: [Piece])] = []
    var last = Int.max
    for piece in pieces {
      if !runs.isEmpty, piece.keys == 0 || piece.first > last {
        runs[runs.count - 1].pieces.append(piece)
        runs[runs.count - 1].keys |= piece.keys
      } else {
        runs.append((piece.keys, [piece]))
      }
      if piece.keys != 0 { last = piece.last }
    }
    return runs
  }
}

extension Recognition.Mark {
  /// Whether the words stand above rows of the form, and name none and no column.
  fileprivate var isCaption: Bool {
    key(of: .caption) != nil || key(of: .resultsGroup) != nil || key(of: .requestGroup) != nil
  }
}

extension [TextRange] {
  /// Whether one of the ranges, which are in order and apart, holds an offset.
  func holds(_ offset: UInt32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < self[low - 1].end
  }
}
