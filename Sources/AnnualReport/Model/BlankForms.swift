/// Forms in which nothing is filled in, in layouts where a label without figures opens no row (layouts.md L20 in L01 or L09):
/// read only where every label of the form stands there in order and no figure does.
enum BlankForm {
  /// Table three of a section without figures; nil where it is not surely blank.
  static func requests(_ bytes: Span<UInt8>, _ body: TextRange) -> RequestsTable? {
    let run = FoldedRun(bytes, body)
    guard !run.hasFigures else { return nil }
    for edition in [Edition.edition2021, .edition2019] {
      let keys = RequestRow.rows(of: edition)
      guard let labels = find(keys.map { folded($0.label) }, run, bytes) else { continue }
      var table = RequestsTable(
        frame: frame(labels), edition: edition, rows: [], duplicates: [], headerNames: [], missingColumns: [],
        columnHeader: nil, shifts: [], groupLabels: [],
        index: RequestsTable.Places(repeating: -1))
      var all: ContiguousArray<Cell> = []
      for (key, label) in zip(keys, labels) {
        table.index[Int(key.rawValue)] = Int8(clamping: table.rows.count)
        table.rows.append(row(key, label, width: 7, &all))
      }
      table.hold(all)
      return table
    }
    return nil
  }

  /// Table two, likewise.
  static func disclosure(_ bytes: Span<UInt8>, _ body: TextRange) -> DisclosureTable? {
    let run = FoldedRun(bytes, body)
    guard !run.hasFigures else { return nil }
    let isOld = run.find(folded("其他对外管理服务事项")) != nil || run.find(folded("本年新制作数量")) != nil
    let edition = isOld ? Edition.edition2019 : .edition2021
    let words = DisclosurePart.parts(of: edition).flatMap { part in
      [folded(part.caption)] + part.rows.map { folded($0.label(in: edition)) }
    }
    guard let places = find(words, run, bytes) else { return nil }
    let keys = DisclosurePart.parts(of: edition).flatMap { [nil] + $0.rows.map(Optional.some) }
    var all: ContiguousArray<Cell> = []
    let rows = zip(keys, places).compactMap { key, label in
      key.map { row($0, label, width: $0.width(in: edition), &all) }
    }
    var table = DisclosureTable(frame: frame(places), edition: edition, isHybrid: false, rows: rows, headerNames: [])
    table.hold(all)
    return table
  }

  /// The places of words that must follow one another; nil where one is missing.
  private static func find(
    _ words: [ContiguousArray<UInt16>], _ run: FoldedRun, _ bytes: Span<UInt8>
  ) -> [TextRange]? {
    var places: [TextRange] = []
    var from = 0
    for word in words {
      guard let found = run.find(word, from: from) else { return nil }
      places.append(run.source(found, bytes))
      from = found.upperBound
    }
    return places
  }

  private static func frame(_ labels: [TextRange]) -> TableFrame {
    TableFrame(range: TextRange(labels.first?.start ?? 0, labels.last?.end ?? 0), family: .flow)
  }

  private static func row<Key>(
    _ key: Key, _ label: TextRange, width: Int, _ all: inout ContiguousArray<Cell>
  ) -> FigureRow<Key> {
    let start = UInt32(truncatingIfNeeded: all.count)
    let cells = start..<start + UInt32(truncatingIfNeeded: width)
    for _ in cells { all.append(Cell(.blank, TextRange(at: label.end))) }
    return FigureRow(
      key: key, range: label, label: Label(range: label, form: .canonical), isPlaced: true, firstFigure: -1, block: 0,
      places: CellPlaces(cells: cells, figures: cells))
  }
}
