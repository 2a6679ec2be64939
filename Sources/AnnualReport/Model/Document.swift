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
  public private(set) var tree: SyntaxTree
  /// The reports, in order; their ranges lie in the reading.
  public private(set) var reports: [Report]
  /// The comments `<!-- … -->` in order, in the document: in HTML all of them, elsewhere those on lines of their own.
  public let comments: [TextRange]
  /// The lines of the reading, and what of them is which report.
  private(set) var lines: LineTable
  /// Whether a `<` stands somewhere in the text.
  private let holdsTags: Bool
  private(set) var outline: Outline
  /// Tells this reading from every other.
  package let identity = Identity()
  /// How the document came out of another whose form it kept; nil where it was read anew.
  package private(set) var origin: Origin?

  /// A reading of a document: the same object, the same reading.
  package final class Identity: Sendable {}

  /// A change of which neither the title, nor a heading, nor a table of a document heard.
  package struct Origin: Sendable {
    /// The document before.
    package let previous: Identity
    /// The change of its text.
    package let change: TextChange
    private let mover: ChangeMover

    fileprivate init(_ previous: Identity, _ change: TextChange, _ mover: ChangeMover) {
      self.previous = previous
      self.change = change
      self.mover = mover
    }

    /// How many bytes a change must be away from what is judged without it.
    static let distance: UInt32 = 512

    /// Whether a report, at its place now, lies so far from the change that nothing said of it depends on that.
    package func leaves(_ report: TextRange) -> Bool {
      let end = change.range.start + UInt32(clamping: change.count)
      return report.end &+ Origin.distance <= change.range.start || report.start >= end &+ Origin.distance
    }

    /// Moves a range of title, headings or tables to where it stands now.
    package func move(_ range: inout TextRange) { mover.move(&range) }
  }

  /// Reads a document. Never fails; linear in the length of the text.
  public init(_ text: SourceText) {
    self.text = text
    holdsTags = HTMLReading.isPossible(text)
    var reading = (holdsTags ? HTMLReading.read(text) : nil) ?? Reading(verbatim: text)
    var lines = LineTable(reading.text)
    if reading.map == nil, let rows = QuotedCells.read(text, lines) ?? CommaCells.read(text, lines) {
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
    self.lines = lines
    self.outline = outline
    var reports: [Report] = []
    reports.reserveCapacity(outline.reports.count)
    tree = parse(reading.text, lines, outline) { tree, index in
      let report = outline.reports[reports.count]
      let refusals = reading.refusals + reading.pictures(in: report, lines)
      reports.append(bind(tree, reading.text, index, headings: report.headings, refusals: refusals))
    }
    self.reports = reports
  }

  /// Reads a text that one change has made of a document already read. The outcome is that of reading it anew; where the
  /// change stays inside a paragraph, lines, tree and tables are not read again. Measured with callgrind on a report of 10 KB:
  /// 0.9 million instructions become 0.3 million.
  public init(_ text: SourceText, after previous: consuming Document, _ change: TextChange) {
    // The changed line holds no `<` before or after: what the others hold is known.
    guard previous.reading.map == nil, !previous.holdsTags || !HTMLReading.isNeeded(text),
      !QuotedCells.isPossible(previous.text, previous.lines),
      let prose = ProseChange(change, from: previous.text, previous.lines, previous.outline, to: text),
      !CommaCells.mayBeDue(text.bytes.span, to: prose.line),
      let paragraph = previous.tree.paragraph(at: change.range.start, apartFromTablesOf: previous.reports),
      previous.lines.move(by: prose, in: text)
    else {
      self.init(text)
      return
    }
    let before = LineWrapping(previous.text, previous.tree.nodes[paragraph].range)
    previous.outline.move(prose.mover)
    previous.tree.move(prose.mover)
    let reading = Reading(verbatim: text)
    let changed = previous.tree.nodes[paragraph].range
    let known = KnownChange(
      mover: prose.mover, before: before, now: LineWrapping(text, changed), paragraph: changed.start,
      removed: change.range,
      inserted: TextRange(Int(change.range.start), Int(change.range.start) + change.count))
    let reports = bind(previous.tree, text, known: &previous.reports, known)
    self.init(text, reading, previous, reports)
    origin = Origin(previous.identity, change, prose.mover)
  }

  /// The document that a change has made of another, moved already.
  private init(_ text: SourceText, _ reading: Reading, _ moved: borrowing Document, _ reports: [Report]) {
    self.text = text
    self.reading = reading
    self.reports = reports
    tree = moved.tree
    comments = reading.comments(on: moved.lines)
    lines = moved.lines
    outline = moved.outline
    holdsTags = moved.holdsTags
  }

  /// Where in the document a range of the reading stands.
  public func source(_ range: TextRange) -> TextRange { reading.source(range) }
}

extension Reading {
  /// The sections of a report that hold a picture, and maybe no table.
  fileprivate func pictures(in report: ReportOutline, _ lines: LineTable) -> [UnreadableTable] {
    if pictures.isEmpty { return [] }
    return report.headings.indices.compactMap { index in
      guard let kind = report.headings[index].kind?.table else { return nil }
      let heading = lines.lines[report.headings[index].line]
      let next = index + 1 < report.headings.count ? report.headings[index + 1].line : report.lines.upperBound
      let end = next < lines.lines.count ? lines.lines[next].start : UInt32(clamping: text.count)
      let isHere = pictures.contains { $0 >= heading.end && $0 <= end }
      return isHere ? UnreadableTable(kind: kind, range: TextRange(heading.start, heading.end), reason: .picture) : nil
    }
  }

  /// The comments of the document: those that fell away, and those on the lines of the reading. In a page no line is one,
  /// however it looks.
  fileprivate func comments(on lines: LineTable) -> [TextRange] {
    if isPage || lines.comments.isEmpty { return comments }
    let kept = lines.comments.map(source)
    return comments.isEmpty ? kept : (comments + kept).sorted { $0.start < $1.start }
  }
}
