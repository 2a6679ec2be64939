/// Which rows of table three stand beside their columns.
extension RequestsBinder {
  /// Runs of rows whose figures begin at another cell than the rest of their rectangular block.
  func shifts(_ list: [FigureRow<RequestRow>]) -> [RowShift] {
    guard rows.family != .flow else { return [] }
    var found: [RowShift] = []
    var start = 0
    while start < list.count {
      var end = start
      while end < list.count, list[end].block == list[start].block { end += 1 }
      found += shifts(list, start..<end)
      start = end
    }
    return found
  }

  private func shifts(_ list: [FigureRow<RequestRow>], _ block: Range<Int>) -> [RowShift] {
    guard let width = RequestsBinder.width(list, block) else { return [] }
    let expected: Int
    if let natural = naturalCell, natural.block == list[block.lowerBound].block, natural.cells == width,
      block.contains(where: { list[$0].isPlaced && list[$0].firstFigure == natural.index })
    {
      expected = natural.index
    } else {
      let placed = block.filter { list[$0].isPlaced }.map { list[$0].firstFigure }
      guard let most = RequestsBinder.most(placed), most.count * 2 > block.count else { return [] }
      expected = most.value
    }
    var found: [RowShift] = []
    for row in block where list[row].isPlaced {
      let offset = list[row].firstFigure - expected
      if offset == 0 { continue }
      if list[row].lineWidth != width {
        // A line longer or shorter by the shift, its label where that of a row of its group is that stands as it should.
        guard list[row].lineWidth == width + offset else { continue }
        let label = list[row].labelCell
        let isAlike = block.contains { other in
          list[other].key.group == list[row].key.group && list[other].lineWidth == width
            && list[other].isPlaced && list[other].firstFigure == expected && list[other].labelCell == label
        }
        if !isAlike { continue }
      }
      if let last = found.last, last.rows.upperBound == row, last.offset == offset {
        found[found.count - 1].rows = last.rows.lowerBound..<row + 1
      } else {
        found.append(RowShift(rows: row..<row + 1, offset: offset, width: width))
      }
    }
    return found
  }

  /// How many cells the lines of a block have; nil where fewer than three in four have as many.
  private static func width(_ list: [FigureRow<RequestRow>], _ block: Range<Int>) -> Int? {
    guard let first = block.first.map({ list[$0].lineWidth }) else { return nil }
    if block.allSatisfy({ list[$0].lineWidth == first }) { return first }
    guard let width = most(block.map { list[$0].lineWidth }), width.count * 4 >= block.count * 3 else { return nil }
    return width.value
  }

  /// The most frequent of some numbers, the smallest of several, and how often it comes.
  private static func most(_ numbers: [Int]) -> (value: Int, count: Int)? {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { ($0.key, $0.value) }
  }
}

extension FigureRow {
  /// Index into ``lineCells`` of the cell the label begins in.
  fileprivate var labelCell: Int? { lineCells.firstIndex { $0.start >= label.range.start } }
}
