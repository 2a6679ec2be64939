/// Table two.
public struct DisclosureTable: Sendable {
  /// Range, layout, gaps.
  public var frame: TableFrame
  /// The edition its header and rows show.
  public var edition: Edition
  /// Whether parts of the other edition stand in it as well.
  public var isHybrid: Bool
  /// The data rows found, in document order.
  public var rows: [FigureRow<DisclosureRow>]
  /// The names in the header rows.
  public var headerNames: [HeaderName<DisclosureColumn>]

  /// Gives every row the cells of all.
  mutating func hold(_ cells: ContiguousArray<Cell>) {
    for index in rows.indices { rows[index].all = cells }
  }

  /// The row of a key, where it was found.
  public subscript(row: DisclosureRow) -> FigureRow<DisclosureRow>? {
    // By index: the rows before it are not copied.
    for index in rows.indices where rows[index].key == row { return rows[index] }
    return nil
  }
  /// The cell of a row and column; nil where the row is missing or has no such column.
  public subscript(row: DisclosureRow, column: DisclosureColumn) -> Cell? {
    guard let at = rows.indices.first(where: { rows[$0].key == row }),
      let index = row.columns(in: edition).firstIndex(of: column)
    else { return nil }
    return index < rows[at].cells.count ? rows[at].cells[index] : nil
  }
}

/// Table three.
public struct RequestsTable: Sendable {
  /// Range, layout, gaps.
  public var frame: TableFrame
  /// The edition its rows show: 2019 where （六）其他处理 is a single row.
  public var edition: Edition
  /// The data rows found, in document order; a duplicate label appears in ``duplicates`` only.
  public var rows: [FigureRow<RequestRow>]
  /// Rows whose label stood before in the table.
  public var duplicates: [FigureRow<RequestRow>]
  /// The column names found in the header (not in flow, where they are torn beyond reading in order).
  public var headerNames: [HeaderName<RequestColumn>]
  /// Columns that neither the header names nor the rows have figures for; empty in a complete table.
  public var missingColumns: [RequestColumn]
  /// The last header row, where columns are missing from.
  public var columnHeader: TextRange?
  /// The figures each row should have: 7 less the missing columns.
  public var width: Int { 7 - missingColumns.count }
  /// Runs of rows whose figures are shifted against the header or the majority of their block.
  public var shifts: [RowShift]
  /// The group labels （三）–（六） found, with the first row each stands at.
  public var groupLabels: [GroupLabel]
  /// Index into ``rows`` by `RequestRow.rawValue`; -1 where missing.
  var index: Places

  /// A place for each row of the form, those that it does not have included; -1 where the row is missing.
  typealias Places = InlineArray<27, Int8>

  /// Gives every row the cells of all.
  mutating func hold(_ cells: ContiguousArray<Cell>) {
    for index in rows.indices { rows[index].all = cells }
    for index in duplicates.indices { duplicates[index].all = cells }
  }

  /// The row of a key, where it was found.
  public subscript(row: RequestRow) -> FigureRow<RequestRow>? {
    let at = Int(index[Int(row.rawValue)])
    return at >= 0 ? rows[at] : nil
  }
  /// Whether a row was found and its figures could be placed.
  public func isPlaced(_ row: RequestRow) -> Bool {
    let at = Int(index[Int(row.rawValue)])
    return at >= 0 && rows[at].isPlaced
  }
  /// The cell of a row and column; nil where the row is missing.
  public subscript(row: RequestRow, column: RequestColumn) -> Cell? {
    let at = Int(index[Int(row.rawValue)])
    return at >= 0 ? rows[at].cells[Int(column.rawValue)] : nil
  }
}

/// A run of consecutive rows of table three whose figures begin at another cell than they should.
public struct RowShift: Sendable {
  /// Indices into ``RequestsTable/rows``.
  public var rows: Range<Int>
  /// Cells too many (positive) or too few (negative) before the first figure.
  public var offset: Int
  /// How many cells the lines of the block have.
  public var width: Int
}

/// A group label of table three.
public struct GroupLabel: Sendable {
  /// The group.
  public var group: RequestGroup
  /// The bytes of the label.
  public var range: TextRange
  /// The row on whose line it stands, where it stands on one.
  public var row: RequestRow?
}

/// Table four.
public struct RemediesTable: Sendable {
  /// Range, layout, gaps.
  public var frame: TableFrame
  /// The data row: the bytes from its first to its last cell.
  public var row: TextRange
  /// Whether ``figures`` could be placed.
  public var isPlaced: Bool
  /// All cells of the data line in order (tabs and pipes only).
  public var lineCells: [TextRange]
  /// Which of ``all`` are what.
  let places: CellPlaces
  /// The cells.
  var all: ContiguousArray<Cell>

  /// 15 cells, group by group; all ``Figure/absent`` where the figures cannot be placed.
  public var cells: Cells { Cells(all, places.cells) }
  /// The figure-like cells as they stand.
  public var figures: Cells { Cells(all, places.figures) }

  /// The cell of a group and column.
  public subscript(group: RemedyGroup, column: RemedyColumn) -> Cell {
    cells[Int(group.rawValue) * 5 + Int(column.rawValue)]
  }
}

/// A table that is there but whose figures cannot be placed for sure: judged in nothing, said once.
public struct UnreadableTable: Sendable {
  /// Which table.
  public var kind: TableKind
  /// Where it stands: its first line.
  public var range: TextRange
  /// Why it cannot be read.
  public var reason: Reason

  /// Why a table cannot be read.
  public enum Reason: Sendable {
    /// Labels and figures do not line up.
    case scattered
    /// The section holds a picture in place of a table.
    case picture
    /// The section holds an HTML table.
    case html
  }
}
