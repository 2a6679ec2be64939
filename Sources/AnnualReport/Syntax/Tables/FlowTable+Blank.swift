/// Rows of hard-wrapped text of which only the label was written.
extension FlowTable {
  /// Writes the rows whose labels wait before that of a row found, each whole and in the form's order between the row read last
  /// and that one: nothing was filled in. Where figures without a label stand between, they may be theirs.
  mutating func writeRowsWithoutFigures(
    _ bytes: Span<UInt8>, before match: LabelMatch, _ builder: inout TreeBuilder
  ) {
    guard !hasLostLabel, match.start > 0 else { return }
    switch match.kind {
    case .requestRow:
      guard let row = RequestRow(rawValue: match.key), row.place - (last?.place ?? 0) > 1 else { return }
      writeRequests(from: (last?.place ?? 0) + 1, to: row.place, match.start, &builder)
    case .disclosureRow: writeDisclosure(bytes, to: match.key, match.start, &builder)
    default: return
    }
  }

  /// The same where the table ends.
  mutating func writeRowsWithoutFigures(_ bytes: Span<UInt8>, _ builder: inout TreeBuilder) {
    guard !hasLostLabel, pending.units.count > 0 else { return }
    switch kind {
    case .requests:
      if let last { writeRequests(from: last.place + 1, to: .max, pending.units.count, &builder) }
    case .disclosure: writeDisclosure(bytes, to: .max, pending.units.count, &builder)
    default: return
    }
  }

  /// Writes rows of table three from a place in the form to one, whose labels wait before a unit.
  private mutating func writeRequests(from first: Int, to end: Int, _ limit: Int, _ builder: inout TreeBuilder) {
    var unit = 0
    // Right before （七）总计 the single row of the form of 2019 may be due.
    let isSingle = last == .confirmation && end == RequestRow.resultTotal.place
    for row in RequestRow.rows(of: isSingle ? .edition2019 : .edition2021) where row.place >= first && row.place < end {
      let label = LabelIndex.shared.requestLabels[Int(row.rawValue) - 1]
      guard let found = pending.find(label, from: unit, before: limit) else { continue }
      unit = pending.pieces[found.lowerBound].at + label.count
      writeRow(row.rawValue, found, &builder)
      last = row
    }
  }

  /// The same for table two, whose labels stand in one piece; `end` is the key of a row.
  private mutating func writeDisclosure(
    _ bytes: Span<UInt8>, to end: UInt8, _ limit: Int, _ builder: inout TreeBuilder
  ) {
    var index = 0
    while index < pending.pieces.count, pending.pieces[index].at < limit {
      let piece = pending.pieces[index]
      index += 1
      guard piece.leaf == .words, piece.end - piece.start <= 60, piece.at < pending.units.count,
        labels.index.mayBeginDisclosureRow(pending.units[piece.at]),
        let found = labels.exact(Folded(bytes, TextRange(piece.start, piece.end))), found.kind == .disclosureRow,
        found.key > lastDisclosure?.rawValue ?? 0, found.key < end
      else { continue }
      writeRow(found.key, index - 1..<index, &builder)
      lastDisclosure = DisclosureRow(rawValue: found.key)
      index = 0
    }
  }

  /// Writes a row whose label are some of the pieces that wait, and those before them as words.
  private mutating func writeRow(_ key: UInt8, _ label: Range<Int>, _ builder: inout TreeBuilder) {
    closeRow(&builder)
    let pieces = pending.pieces[label]
    pending.write(label.lowerBound, &builder)
    builder.open(
      .row, at: UInt32(pieces.first?.start ?? 0), detail: key, extra: LabelForm.canonical.rawValue)
    for piece in pieces {
      let leaf: SyntaxTree.Kind = piece.leaf == .words ? .label : piece.leaf
      builder.leaf(leaf, UInt32(piece.start), UInt32(piece.end), detail: key)
    }
    builder.close(at: builder.cursor)
    pending.removeFirst(label.count)
  }
}
