import AnnualReport

/// A table of the form in its canonical shape: cells that may stand over several rows and columns, as the official form
/// merges them.
struct FormTable: Sendable {
  /// A cell.
  struct Cell: Sendable {
    var text: String
    /// Rows and columns it stands over.
    var rows = 1
    var columns = 1
    /// Whether it names columns or rows.
    var isHeader = true
  }

  /// Of each row the cells that begin in it.
  private(set) var rows: [[Cell]] = []
  /// Columns of the table.
  let width: Int

  /// Every cell in its own place: one text for each column, empty where a cell from above or the left goes on. Empty cells
  /// at the end of a row are left out.
  var grid: [[String]] {
    var below = Array(repeating: 0, count: width)
    return rows.map { row in
      var line = Array(repeating: "", count: width)
      var column = 0
      for cell in row {
        while column < width, below[column] > 0 { column += 1 }
        for step in column..<min(width, column + cell.columns) { below[step] = cell.rows }
        if column < width { line[column] = cell.text }
        column += cell.columns
      }
      for column in 0..<width where below[column] > 0 { below[column] -= 1 }
      while line.last?.isEmpty == true { line.removeLast() }
      return line
    }
  }

  private static func figure(_ text: String, columns: Int = 1) -> Cell {
    Cell(text: text, columns: columns, isHeader: false)
  }

  /// Table two: of each part its caption, its header and its rows; a last column stands over what is left of the width.
  static func disclosure(_ edition: Edition, figure: (DisclosureRow, DisclosureColumn) -> String) -> FormTable {
    let parts = DisclosurePart.parts(of: edition)
    var table = FormTable(width: 1 + (parts.flatMap(\.rows).map { $0.columns(in: edition).count }.max() ?? 0))
    for part in parts {
      table.rows.append([Cell(text: part.caption, columns: table.width)])
      let columns = part.rows.first?.columns(in: edition) ?? []
      let last = table.width - columns.count
      func span(_ index: Int) -> Int { index + 1 == columns.count ? last : 1 }
      table.rows.append(
        [Cell(text: "信息内容")]
          + columns.enumerated().map { Cell(text: $1.label(in: edition), columns: span($0)) })
      for row in part.rows {
        table.rows.append(
          [Cell(text: row.label(in: edition))]
            + columns.enumerated().map { FormTable.figure(figure(row, $1), columns: span($0)) })
      }
    }
    return table
  }

  /// Table three: three label columns (result, group, item) and seven figures.
  static func requests(_ edition: Edition, figure: (RequestRow, RequestColumn) -> String) -> FormTable {
    var table = FormTable(width: 10)
    let organisations: [RequestColumn] = [.business, .research, .welfare, .legal, .other]
    table.rows = [
      [
        Cell(text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", rows: 3, columns: 3),
        Cell(text: "申请人情况", columns: 7),
      ],
      [
        Cell(text: RequestColumn.natural.label, rows: 2), Cell(text: "法人或其他组织", columns: organisations.count),
        Cell(text: RequestColumn.total.label, rows: 2),
      ],
      organisations.map { Cell(text: $0.label) },
    ]
    let rows = RequestRow.rows(of: edition)
    let results = rows.count { ![.received, .carriedIn, .carriedOut].contains($0) }
    var group: RequestGroup?
    for row in rows {
      let isGroupStart = row.group != nil && row.group != group
      group = row.group
      var cells: [Cell] = []
      switch row {
      case .received, .carriedIn, .carriedOut: cells.append(Cell(text: row.label, columns: 3))
      case .granted:
        cells = [Cell(text: "三、本年度办理结果", rows: results), Cell(text: row.label, columns: 2)]
      default:
        if let group, isGroupStart { cells.append(Cell(text: group.label, rows: rows.count { $0.group == group })) }
        cells.append(Cell(text: row.label, columns: group == nil ? 2 : 1))
      }
      table.rows.append(cells + RequestColumn.allCases.map { FormTable.figure(figure(row, $0)) })
    }
    return table
  }

  /// Table four: two header rows, the names of the outcomes, and the row of the fifteen figures.
  static func remedies(figure: (RemedyGroup, RemedyColumn) -> String) -> FormTable {
    var table = FormTable(width: 15)
    let names = RemedyColumn.allCases.map(\.label)
    let suits: [RemedyGroup] = [.directSuit, .suitAfterReview]
    table.rows = [
      [Cell(text: RemedyGroup.review.label, columns: names.count), Cell(text: "行政诉讼", columns: 2 * names.count)],
      names.map { Cell(text: $0, rows: 2) } + suits.map { Cell(text: $0.label, columns: names.count) },
      suits.flatMap { _ in names.map { Cell(text: $0) } },
      RemedyGroup.allCases.flatMap { group in RemedyColumn.allCases.map { FormTable.figure(figure(group, $0)) } },
    ]
    return table
  }

  /// An empty table.
  static func empty(_ kind: TableKind, _ edition: Edition) -> FormTable {
    switch kind {
    case .disclosure: disclosure(edition) { _, _ in "" }
    case .requests: requests(edition) { _, _ in "" }
    case .remedies: remedies { _, _ in "" }
    }
  }
}
