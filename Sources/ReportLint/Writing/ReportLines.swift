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
    /// Lines that stand as they stand: prose of Markdown with its blank lines, rows of other tables.
    case kept([String])
    /// A table that cannot be rewritten, with every blank.
    case verbatim([String])
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
  private(set) var keptTables: [(kind: TableKind, range: TextRange, reason: KeptTable.Reason)] = []

  /// How lines of prose are joined; nil where they are not.
  private let reflow: Reflow?
  private let lines: WrittenLines
  private let text: SourceText
  private let report: Report
  /// For lines that begin or go on something: what they belong to.
  private var marks: [Int: Mark] = [:]

  private enum Mark {
    case title(last: Int)
    case heading(level: Int, last: Int)
    case table(PlacedTable)
    case kept(last: Int)
    case alone
    /// What a web site writes round every article.
    case furniture(last: Int)
    /// A note in a cell.
    case note
  }

  init(_ report: Report, _ tables: [PlacedTable], _ lines: WrittenLines) {
    self.lines = lines
    text = lines.text
    self.report = report
    let place = lines.place(report.range)
    let end = text.line(at: place.end)
    // The line break that ends the report belongs to it; what follows does not.
    let last = text.fullLineRange(end).start >= place.end && place.end > place.start ? end : end + 1
    range = text.line(at: place.start)..<max(last, text.line(at: place.start))
    // Tables of figures parted by blanks come out of a PDF, and the prose around them with its line ends.
    let isWrapped = report.isHardWrapped || report.family == .flow
    isMarkdown = report.hasMarkdownHeadings && !isWrapped
    let prose = report.prose.flatMap { lines.lines($0).filter { !lines.text.isPageMark(line: $0) } }
    reflow = isWrapped ? Reflow(prose.map { lines.text[lines.text.lineRange($0)] }) : nil
    mark(tables)
    gather()
  }

  // MARK: Marks

  private mutating func mark(_ tables: [PlacedTable]) {
    let main = report.sections.first { $0.level > 0 }?.level ?? 2
    for heading in report.headings {
      let place = lines.place(heading)
      let level = text[place].utf8.prefix { $0 == 0x23 }.count
      marks[text.line(at: place.start)] = .heading(
        level: max(3, min(6, level + 2 - main)), last: lines.lines(heading).upperBound)
    }
    for section in report.sections {
      marks[lines.line(section.heading)] = .heading(level: 2, last: lines.lines(section.heading).upperBound)
    }
    if let title = report.title {
      marks[lines.line(title.range)] = .title(last: lines.lines(title.range).upperBound)
    }
    if let organ = report.signOff?.organ { marks[lines.line(organ)] = .alone }
    if let date = report.signOff?.date { marks[lines.line(date.range)] = .alone }
    if lines.isMarkup { markFurniture() }
    for table in tables {
      marks[table.lines.lowerBound] = .table(table)
      for line in table.notes { marks[line] = .note }
      if table.form == nil { keptTables.append((table.kind, table.place, table.reason)) }
    }
    for table in report.unreadable where !keptTables.contains(where: { $0.kind == table.kind }) {
      keptTables.append((table.kind, lines.place(table.range), .unreadable(table.reason)))
    }
    for table in report.unreadable { markUnreadable(table) }
  }

  /// What a web site writes between title and report, and below the date of it.
  private mutating func markFurniture() {
    if let date = report.signOff?.date {
      let first = lines.line(date.range) + 1
      if first < range.upperBound, let footer = SiteFurniture.footer(text, first..<range.upperBound) {
        marks[footer.lowerBound] = .furniture(last: footer.upperBound)
      }
    }
    guard let title = report.title, let heading = report.sections.first?.heading else { return }
    let first = lines.lines(title.range).upperBound + 1
    for line in first..<max(first, lines.line(heading)) where SiteFurniture.isByline(text.trimmed(line)) {
      marks[line] = .furniture(last: line)
    }
  }

  /// Where a table cannot be read, the section it belongs to stands as it is.
  private mutating func markUnreadable(_ table: UnreadableTable) {
    let section =
      report.sections.first { $0.body.contains(table.range) || $0.heading == table.range }
      ?? report.section(table.kind.section)
    let first = section.map { lines.lines($0.heading).upperBound + 1 } ?? lines.line(table.range)
    let next = section.flatMap { own in report.sections.first { $0.heading.start > own.heading.start } }
    let last = next.map { lines.line($0.heading) - 1 } ?? (section == nil ? first : range.upperBound - 1)
    if last >= first { marks[first] = .kept(last: last) }
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
        let last = max(line, last)
        blocks.append(.title(text.unmarked(text.lineRange(line).union(text.lineRange(last)))))
        line = last + 1
      case .heading(let level, let last):
        let last = max(line, last)
        blocks.append(.heading(text.unmarked(text.lineRange(line).union(text.lineRange(last))), level: level))
        line = last + 1
      case .table(let table):
        let last = min(table.lines.upperBound, range.upperBound - 1)
        blocks.append(table.form.map { .table($0) } ?? .verbatim(stand(line...max(line, last))))
        line = max(line, last) + 1
      case .kept(let last):
        let last = max(line, min(last, range.upperBound - 1))
        blocks.append(.verbatim(stand(line...last)))
        line = last + 1
      case .alone:
        blocks.append(.paragraph(text.trimmed(line)))
        line += 1
      case .furniture(let last): line = max(line, last) + 1
      case .note:
        let cells = text.trimmed(line).split(separator: "|").map { Reflow.trimmed(String($0)) }
        blocks.append(.paragraph(cells.filter { !$0.isEmpty }.joined(separator: " ")))
        line += 1
      }
    }
    write(prose: prose)
  }

  private func stand(_ range: ClosedRange<Int>) -> [String] { range.map { text[text.lineRange($0)] } }

  private mutating func write(prose: [Int]) {
    if prose.isEmpty { return }
    let lines = prose.filter { !text.isPageMark(line: $0) }.map { text[text.lineRange($0)] }
    if isMarkdown { return blocks.append(.kept(lines)) }
    blocks += (reflow?.paragraphs(lines) ?? Reflow.standing(lines)).map { piece in
      switch piece {
      case .paragraph(let words): .paragraph(words)
      case .rows(let rows): .kept(rows)
      }
    }
  }
}

extension SourceText {
  /// A line without blanks at its ends.
  func trimmed(_ line: Int) -> String { Reflow.trimmed(self[lineRange(line)]) }

  /// What stands in a range as one line, the marks of headings and pages left out: pieces of several lines joined.
  package func unmarked(_ range: TextRange) -> String {
    let (first, last) = (line(at: range.start), line(at: range.end))
    return (first...max(first, last)).map { line in
      let place = lineRange(line)
      if first < last, isPageMark(line: line) { return "" }
      let piece = self[TextRange(max(place.start, range.start), max(range.start, min(place.end, range.end)))]
      var words = Reflow.trimmed(piece).unicodeScalars[...]
      while let first = words.first, first == "#" || first == "*" || first == " " || first == "\t" {
        words.removeFirst()
      }
      while let last = words.last, last == "#" || last == "*" || last == " " || last == "\t" { words.removeLast() }
      return String(words)
    }.joined()
  }
}
