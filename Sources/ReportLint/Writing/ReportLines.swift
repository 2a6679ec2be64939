import AnnualReport

/// The lines of a report by what they are, in document order: what a writer writes one after another.
struct ReportLines: Sendable {
  /// A run of lines.
  enum Block: Sendable {
    /// The title, in one line, without marks.
    case title(String)
    /// A main heading or one below, without marks; and the lines as they stand.
    case heading(String, level: Int)
    /// A table in its canonical shape.
    case table(FormTable)
    /// Lines that stand as they stand: tables that cannot be rewritten, blank lines of Markdown.
    case kept([String])
    /// A paragraph.
    case paragraph(String)
  }

  /// The lines of the report, counted from 0 within the reading.
  let range: Range<Int>
  /// What they are.
  private(set) var blocks: [Block] = []
  /// Whether the prose is Markdown already, so that its lines and blank lines stay.
  let isMarkdown: Bool
  /// The tables that stand as they stood.
  private(set) var keptTables: [(kind: TableKind, range: TextRange)] = []

  /// Whether lines of prose are to be joined, and how wide the widest is.
  private let isWrapped: Bool
  private let wrapWidth: Int
  private let text: SourceText
  private let report: Report
  /// For lines that begin or go on something: what they belong to.
  private var marks: [Int: Mark] = [:]

  private enum Mark {
    case title(last: Int)
    case heading(level: Int, TextRange)
    case table(PlacedTable)
    /// Lines that stay, as the document has them where the reading left them out.
    case kept(last: Int, [String]?)
    case alone
  }

  init(_ report: Report, of document: Document) {
    let text = document.reading.text
    self.text = text
    self.report = report
    let end = text.line(at: report.range.end)
    // The line break that ends the report belongs to it; what follows does not.
    let last =
      text.fullLineRange(end).start >= report.range.end && report.range.end > report.range.start ? end : end + 1
    range = text.line(at: report.range.start)..<max(last, text.line(at: report.range.start))
    // Tables of figures parted by blanks come out of a PDF, and the prose around them with its line ends.
    isWrapped = report.isHardWrapped || report.family == .flow
    isMarkdown = report.hasMarkdownHeadings && !isWrapped
    let widths = report.prose.flatMap { range in
      (text.line(at: range.start)...text.line(at: range.end)).map { DisplayWidth.of(text.trimmed($0)) }
    }
    wrapWidth = widths.max() ?? 0
    mark(document)
    gather()
  }

  // MARK: Marks

  private mutating func mark(_ document: Document) {
    let main = report.sections.first { $0.level > 0 }?.level ?? 2
    for heading in report.headings {
      let level = text[heading].utf8.prefix { $0 == 0x23 }.count
      marks[text.line(at: heading.start)] = .heading(level: max(3, min(6, level + 2 - main)), heading)
    }
    for section in report.sections { marks[text.line(at: section.heading.start)] = .heading(level: 2, section.heading) }
    if let title = report.title {
      marks[text.line(at: title.range.start)] = .title(last: text.line(at: max(title.range.start, title.range.end - 1)))
    }
    if let organ = report.signOff?.organ { marks[text.line(at: organ.start)] = .alone }
    if let date = report.signOff?.date { marks[text.line(at: date.range.start)] = .alone }
    for table in PlacedTable.all(in: report, text) {
      marks[table.lines.lowerBound] = .table(table)
      if table.form == nil { keptTables.append((table.kind, text.lineRange(table.lines.lowerBound))) }
    }
    for table in report.unreadable {
      if !keptTables.contains(where: { $0.kind == table.kind }) { keptTables.append((table.kind, table.range)) }
      markUnreadable(table, document)
    }
  }

  /// Where a table cannot be read, the section it belongs to stands as it is.
  private mutating func markUnreadable(_ table: UnreadableTable, _ document: Document) {
    let section = report.sections.first { $0.body.contains(table.range) } ?? report.section(table.kind.section)
    let body = section?.body ?? table.range
    let first = text.line(at: section == nil ? table.range.start : body.start)
    let last = text.line(at: body.end > body.start ? body.end - 1 : body.end)
    guard let section, document.reading.leavesOut(table.kind) else {
      marks[first] = .kept(last: max(first, last), nil)
      return
    }
    let heading = text.line(at: section.heading.start)
    let own = lines(of: section, in: document)
    if heading < last {
      marks[heading + 1] = .kept(last: last, own)
    } else {
      marks[heading] = .kept(last: heading, [text[section.heading]] + own)
    }
  }

  /// The lines under a section's heading as they stand in the document.
  private func lines(of section: Section, in document: Document) -> [String] {
    let source = document.text
    let next = report.sections.first { $0.heading.start > section.heading.start }?.heading
    let first = source.line(at: document.source(section.heading).end) + 1
    let end =
      next.map { source.line(at: document.source($0).start) } ?? source.line(at: document.source(report.range).end) + 1
    return (first..<max(first, end)).map { source[source.lineRange($0)] }
  }

  // MARK: Blocks

  private mutating func gather() {
    var line = range.lowerBound
    var prose: [Int] = []
    while line < range.upperBound {
      guard let mark = marks[line] else {
        prose.append(line)
        line += 1
        continue
      }
      write(prose: prose)
      prose = []
      switch mark {
      case .title(let last):
        if let title = report.title { blocks.append(.title(text.unmarked(title.range))) }
        line = max(line, last) + 1
      case .heading(let level, let heading):
        blocks.append(.heading(text.unmarked(heading), level: level))
        line += 1
      case .table(let table):
        let last = min(table.lines.upperBound, range.upperBound - 1)
        blocks.append(table.form.map { .table($0) } ?? .kept(lines(line...max(line, last))))
        line = max(line, last) + 1
      case .kept(let last, let own):
        let last = max(line, min(last, range.upperBound - 1))
        blocks.append(.kept(own ?? lines(line...last)))
        line = last + 1
      case .alone:
        blocks.append(.paragraph(text.trimmed(line)))
        line += 1
      }
    }
    write(prose: prose)
  }

  private func lines(_ range: ClosedRange<Int>) -> [String] { range.map { text[text.lineRange($0)] } }

  private mutating func write(prose: [Int]) {
    if prose.isEmpty { return }
    if isWrapped {
      blocks += Reflow.paragraphs(prose.map { text[text.lineRange($0)] }, width: wrapWidth).map { .paragraph($0) }
    } else if isMarkdown {
      blocks.append(.kept(prose.map { text[text.lineRange($0)] }))
    } else {
      blocks += prose.map { text.trimmed($0) }.filter { !$0.isEmpty }.map { .paragraph($0) }
    }
  }
}

extension SourceText {
  /// A line without blanks at its ends.
  func trimmed(_ line: Int) -> String { Reflow.trimmed(self[lineRange(line)]) }

  /// What stands in a range as one line, the marks of headings left out: pieces of several lines joined.
  func unmarked(_ range: TextRange) -> String {
    let pieces = self[range].unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    return pieces.map { piece in
      var words = Reflow.trimmed(String(piece)).unicodeScalars[...]
      while let first = words.first, first == "#" || first == "*" || first == " " || first == "\t" {
        words.removeFirst()
      }
      while let last = words.last, last == "#" || last == "*" || last == " " || last == "\t" { words.removeLast() }
      return String(words)
    }.joined()
  }
}
