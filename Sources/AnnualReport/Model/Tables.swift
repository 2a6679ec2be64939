/// How the rows of a table are laid out in the document.
public enum TableFamily: UInt8, Sendable {
  /// One row a line, cells separated by tabs.
  case tabs
  /// GFM pipe table.
  case pipes
  /// Hard-wrapped text out of a PDF: figures separated by blanks, labels torn over lines.
  case flow
}

/// How a label was written.
public enum LabelForm: UInt8, Sendable {
  /// As the form prescribes, brackets, quotes and blanks aside.
  case canonical
  /// Another accepted wording, silent.
  case accepted
  /// A known or near wording that differs from the form without changing the meaning.
  case variant
  /// A wording that changes the meaning of the row (`其他法律法规` for `其他法律行政法规`).
  case changedMeaning
  /// A proper prefix of the canonical label.
  case truncated
  /// Torn into two rows of a table whose rows are lines.
  case split
}

/// A row label as it stands in the document.
public struct Label: Hashable, Sendable {
  /// The bytes of the label; from its first to its last piece where it is torn.
  public var range: TextRange
  /// How it is written.
  public var form: LabelForm
  /// The piece in a row of its own, for ``LabelForm/split``.
  public var continuation: TextRange?

  /// A label.
  public init(range: TextRange, form: LabelForm, continuation: TextRange? = nil) {
    self.range = range
    self.form = form
    self.continuation = continuation
  }
}

/// One data row of table two or three.
public struct FigureRow<Key: Hashable & Sendable>: Sendable {
  /// Which row of the form it is.
  public var key: Key
  /// From the first byte of the row's first label piece to the last byte of its last cell, without the line break.
  public var range: TextRange
  /// The label.
  public var label: Label
  /// Whether ``figures`` could be assigned to columns.
  public var isPlaced: Bool
  /// Index into ``lineCells`` of the first figure of the row; -1 in flow.
  public var firstFigure: Int
  /// The contiguous block of lines the row stands in, counted from 0 within its table.
  public var block: Int
  /// Which of the table's cells are the row's.
  @usableFromInline let places: CellPlaces
  /// The cells of all rows of the table.
  @usableFromInline var all: ContiguousArray<Cell> = []

  /// The cells in the form's column order (7 for table three; as many as the row's columns for table two).
  /// Where the figures cannot be placed every cell is ``Figure/absent`` with an empty range at the row's end.
  @inlinable public var cells: Cells { Cells(all, places.cells) }
  /// Every figure-like cell after the label as it stands, in order: numbers, dashes, words in a figure's place, and the
  /// blank cells between the first and the last of them or known to belong to a column.
  @inlinable public var figures: Cells { Cells(all, places.figures) }
  /// All cells of the row's line in order, labels and trailing blanks included, each with its trimmed content range
  /// (tabs and pipes only; empty in flow). An empty cell has an empty range at its place.
  public var lineCells: [TextRange] { Cells(all, places.line).map(\.range) }
  /// How many ``lineCells`` there are.
  public var lineWidth: Int { places.line.count }
}

/// What every table of the form has in common.
public struct TableFrame: Sendable {
  /// From the first line of the header to the last line of the last row, without the final break.
  public var range: TextRange
  /// How its rows are laid out.
  public var family: TableFamily
  /// The header rows from the first to the last; nil where there is none.
  public var header: TextRange?
  /// Runs of blank lines between two rows (tabs and pipes only): the empty lines without their last break.
  public var gaps: [TextRange] = []
  /// Separator rows (`---`) that are not the separator under a header: the whole lines.
  public var straySeparators: [TextRange] = []
  /// Rows of the table that carry figures but whose label is no label of the form.
  public var unknownRows: [TextRange] = []

  /// A frame.
  public init(range: TextRange, family: TableFamily, header: TextRange? = nil) {
    self.range = range
    self.family = family
    self.header = header
  }
}

/// A header cell of table three or two with the column it names.
public struct HeaderName<Column: Hashable & Sendable>: Sendable {
  /// The column.
  public var column: Column
  /// The bytes of the name.
  public var range: TextRange
  /// Whether the name is written as the form prescribes, blanks aside.
  public var isCanonical: Bool

  /// A header name.
  public init(column: Column, range: TextRange, isCanonical: Bool) {
    self.column = column
    self.range = range
    self.isCanonical = isCanonical
  }
}

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
