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
