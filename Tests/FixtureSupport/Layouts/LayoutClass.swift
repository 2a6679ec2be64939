import AnnualReport

/// The ways in which real reports arrive in a text, by the doors they come through.
public enum LayoutClass: String, CaseIterable, Sendable {
  /// Text out of a PDF: a row on a line, labels wrapped.
  case pdfRaw = "L01"
  /// Text out of a PDF, column by column: labels far from their figures.
  case pdfColumns = "L02"
  /// Text out of a PDF, columns kept by blanks; the figures of a wrapped label stand between its halves.
  case pdfLayout = "L03"
  /// Two reports side by side on each line.
  case sideBySide = "L04"
  /// A cell a line with a pipe behind it, spans as lines of bare pipes.
  case cellLines = "L05"
  /// The same with the bare pipes behind the row's last cell.
  case cellLinesClosed = "L05b"
  /// A row a line, a pipe behind each cell, spans left out.
  case rows = "L06"
  /// A row a line, empty cells where a label above reaches down; what is zero is empty.
  case rowsWithBlanks = "L07"
  /// A row a line between pipes, spans as pipes at its end.
  case filledRows = "L08"
  /// The same without the pipe in front.
  case filledRowsBare = "L08b"
  /// The same in Traditional characters.
  case traditional = "L08c"
  /// Each row a table of its own; labels torn off.
  case fragments = "L09"
  /// A table for each group, with column names made up.
  case miniTables = "L10"
  /// A page of clean HTML with the form's merged cells.
  case html = "L11"
  /// HTML on one line: paragraphs, breaks and references in cells, figures in several spans.
  case htmlOnOneLine = "L12"
  /// A page of a web site with the report in tables that lay it out.
  case webPage = "page"
  /// Markdown with tables in HTML.
  case htmlInMarkdown = "html-in-md"
  /// Cells and pipes on lines of their own.
  case alternating = "L13"
  /// A lone pipe opens each row.
  case openedRows = "L14"
  /// A cell a line and nothing else.
  case bareCells = "L15"
  /// The same with every line that comes again left out.
  case deduplicated = "L16"
  /// A flip-book: furniture of its pages between rows.
  case flipBook = "L17"
  /// Pipe rows broken before each cell.
  case brokenRows = "L18"
  /// Pictures in place of tables.
  case pictures = "L19"
  /// The form without a figure.
  case blankForm = "L20"
  /// Rows of tabs.
  case tabs = "L21"
  /// The same out of a spreadsheet: cells with line breaks between quotes.
  case quotedTabs = "L21q"

  /// The classes that are read.
  public static let readable = allCases.filter { !refused.contains($0) && $0 != .blankForm }
  /// The classes in which figures cannot be placed.
  public static let refused: [LayoutClass] = [.pdfColumns, .sideBySide, .deduplicated, .pictures]
  /// Whether the text is HTML.
  public var isHTML: Bool { [.html, .htmlOnOneLine, .webPage].contains(self) }
  /// Whether a zero is written as an empty cell.
  public var leavesZerosBlank: Bool { self == .rowsWithBlanks }
  /// The suffix of a file of the class.
  public var fileExtension: String {
    if isHTML { return "html" }
    return [.fragments, .miniTables, .htmlInMarkdown, .pictures, .tabs, .quotedTabs].contains(self) ? "md" : "txt"
  }
  /// Whether rows or cells stand on lines that a page can end between.
  public var takesPageMarks: Bool { !isHTML && self != .quotedTabs && self != .htmlInMarkdown && self != .sideBySide }
}
