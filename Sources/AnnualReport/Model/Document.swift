/// A document, read: its text, its reading, the tree over the reading, and the reports in it.
///
/// Most documents hold one report; a compilation holds several, each beginning with its own title. A document that is no
/// such report holds none.
///
/// Text, Markdown and tab-separated or pipe tables are read as they are. HTML, cells with line breaks, and tables with one
/// cell a line are first brought into lines and rows: the ``reading``. Trees, reports and rules work on the reading;
/// ``source(_:)`` says where in the document a range of it stands.
public struct Document: Sendable {
  /// The bytes.
  public let text: SourceText
  /// The text as the parser reads it.
  public let reading: Reading
  /// The tree over all bytes of the reading.
  public let tree: SyntaxTree
  /// The reports, in order; their ranges lie in the reading.
  public let reports: [Report]
  /// The comments `<!-- … -->` in order, in the document: in HTML all of them, elsewhere those on lines of their own.
  public let comments: [TextRange]

  /// Reads a document. Never fails; linear in the length of the text.
  public init(_ text: SourceText) {
    self.text = text
    var reading = HTMLReading.read(text) ?? Reading(verbatim: text)
    var lines = LineTable(reading.text)
    if reading.map == nil, let rows = QuotedCells.read(text, lines) {
      reading = rows
      lines = LineTable(rows.text)
    }
    comments = reading.comments(on: lines)
    var outline = Outline(reading.text, lines, isPage: reading.isPage)
    if reading.map == nil, !outline.reports.isEmpty, let rows = CellLines.read(text, lines, outline) {
      reading = rows
      lines = LineTable(rows.text)
      outline = Outline(rows.text, lines)
    }
    self.reading = reading
    tree = parse(reading.text, lines, outline)
    reports = bind(tree, reading.text, refusals: reading.refusals)
  }

  /// Where in the document a range of the reading stands.
  public func source(_ range: TextRange) -> TextRange { reading.source(range) }
}

extension Reading {
  /// The comments of the document: those that fell away, and those on the lines of the reading. In a page no line is one,
  /// however it looks.
  fileprivate func comments(on lines: LineTable) -> [TextRange] {
    if isPage || lines.comments.isEmpty { return comments }
    let kept = lines.comments.map(source)
    return comments.isEmpty ? kept : (comments + kept).sorted { $0.start < $1.start }
  }
}
