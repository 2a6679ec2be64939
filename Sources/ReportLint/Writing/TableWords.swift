import AnnualReport

/// What stands on the lines of a table: its own labels and figures, words of the form, furniture of pages, column names made up
/// by a converter; and words that are none of these and must not get lost.
struct TableWords {
  private let text: SourceText
  private let words: FormWords
  /// Recognised labels, however they are written, and figures; in order.
  private let known: [TextRange]
  /// The lines of the section the table stands in, its heading left out.
  private let section: ClosedRange<Int>?
  /// The report's title in one line, which runs on over the pages of a PDF.
  private let title: String?
  /// Whether some cell is empty: then a number alone on a line may be its figure.
  private let hasBlanks: Bool

  init(_ report: Report, _ kind: TableKind, _ form: FormTable, _ written: WrittenLines) {
    text = written.text
    words = FormWords(form, kind)
    let (ranges, cells, place) = TableWords.recognised(report, kind)
    title = report.title.map { written.text.unmarked(written.place($0.range)) }
    hasBlanks = cells.contains { $0.figure == .blank || $0.figure == .absent }
    known = ranges.filter { !$0.isEmpty }.map { written.place($0) }.sorted { $0.start < $1.start }
    section = report.sections.first { $0.body.contains(place) }.flatMap { section in
      let body = written.lines(section.body)
      let first = written.line(section.heading) + 1
      let next = report.sections.first { $0.heading.start >= section.body.end }
      let last = next.map { written.line($0.heading) - 1 } ?? body.upperBound
      return first <= last ? first...last : nil
    }
  }

  /// The labels and figures of a table in the reading, its cells, and where it begins.
  private static func recognised(
    _ report: Report, _ kind: TableKind
  ) -> (ranges: [TextRange], cells: [Cell], place: TextRange) {
    switch kind {
    case .disclosure:
      guard let table = report.disclosure else { break }
      let rows = table.rows.flatMap { [$0.label.range] + $0.figures.map(\.range) }
      return (
        rows + table.headerNames.map(\.range), table.rows.flatMap(\.cells), TextRange(at: table.frame.range.start)
      )
    case .requests:
      guard let table = report.requests else { break }
      let rows = table.rows.flatMap { row in
        [row.label.range] + (row.label.continuation.map { [$0] } ?? []) + row.figures.map(\.range)
      }
      let names = table.headerNames.map(\.range) + table.groupLabels.map(\.range)
      return (rows + names, table.rows.flatMap(\.cells), TextRange(at: table.frame.range.start))
    case .remedies:
      guard let table = report.remedies else { break }
      return (table.figures.map(\.range), table.cells, TextRange(at: table.frame.range.start))
    }
    return ([], [], TextRange(at: 0))
  }

  // MARK: Words that are not the table's

  /// The first line, or rest of one, that holds words which are not the table's; nil where there is none.
  func foreign(in lines: ClosedRange<Int>) -> TextRange? {
    var next = known.startIndex
    for line in lines {
      let range = text.lineRange(line)
      var start = range.start
      var named = 0
      var pieces: [TextRange] = []
      while next < known.endIndex, known[next].start < range.end {
        let own = known[next]
        if own.start > start { pieces.append(TextRange(start, own.start)) }
        if own.end > start { start = own.end }
        if own.end > range.start { named += 1 }
        if own.end > range.end { break }
        next += 1
      }
      if start < range.end { pieces.append(TextRange(start, range.end)) }
      if pieces.isEmpty || isFurniture(line) || named <= 1 && isMadeUpHeader(line, in: lines) { continue }
      if isPageNumber(line) { continue }
      if let piece = pieces.first(where: { !words.cover(text[$0]) }) { return piece }
    }
    return nil
  }

  /// Whether a line is a page mark or the title running on.
  private func isFurniture(_ line: Int) -> Bool { text.isPageMark(line: line) || text.trimmed(line) == title }

  /// Whether a line is nothing but a number, which is a page's where no figure is missing from the table.
  private func isPageNumber(_ line: Int) -> Bool {
    let number = text.trimmed(line).utf8
    return !hasBlanks && !number.isEmpty && number.count <= 4 && number.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a line is a pipe row of short names, without a number, above a separator row: converters make up column names.
  private func isMadeUpHeader(_ line: Int, in lines: ClosedRange<Int>) -> Bool {
    let below = (line + 1..<lines.upperBound + 1).first { !isFurniture($0) }
    guard let below, let row = PipeRow(text, text.lineRange(line)),
      let next = PipeRow(text, text.lineRange(below)), next.isSeparator(text)
    else { return false }
    return row.cells.allSatisfy { cell in
      let units = FormWords.folded(text[cell])
      return cell.count <= 36 && (units.isEmpty || !units.allSatisfy { $0 &- 0x30 < 10 })
        && !text[cell].unicodeScalars.contains { "。；：！？".unicodeScalars.contains($0) }
    }
  }

  // MARK: What was torn off

  /// The lines of the table with those before and behind that hold nothing but its labels, and separator rows below its last.
  func extended(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let section else { return lines }
    return first(above: lines.lowerBound, section)...last(below: lines.upperBound, section)
  }

  /// The first line of the labels above a line; a label may be torn over several.
  private func first(above start: Int, _ section: ClosedRange<Int>) -> Int {
    var first = start
    var torn = ""
    var line = start - 1
    while line >= section.lowerBound {
      let words = text[text.lineRange(line)]
      if isBetween(line, words) {
        // The pipe that opens the row of a label.
        if line == first - 1, first < start, words.utf8.contains(0x7C) { first = line }
      } else if self.words.head(words) || !torn.isEmpty && self.words.head(TableWords.joined(words, torn)) {
        first = line
        torn = ""
      } else if torn.utf8.count < 200, self.words.cover(words) {
        torn = TableWords.joined(words, torn)
      } else {
        break
      }
      line -= 1
    }
    return first
  }

  /// The last line of the labels and separator rows below a line; a label may be torn over several.
  private func last(below end: Int, _ section: ClosedRange<Int>) -> Int {
    var last = end
    var label = ""
    var line = end + 1
    while line <= section.upperBound {
      let words = text[text.lineRange(line)]
      if isBetween(line, words) {
        if words.utf8.contains(0x7C) { last = line }
      } else if self.words.head(words) {
        last = line
        label = words
      } else if !label.isEmpty, self.words.head(TableWords.joined(label, words)) {
        last = line
        label = TableWords.joined(label, words)
      } else {
        break
      }
      line += 1
    }
    return last
  }

  /// Two pieces of a torn line, without the blanks and pipes between them.
  private static func joined(_ first: String, _ second: String) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "|" || scalar == "\t" }
    var first = first.unicodeScalars[...]
    while let last = first.last, isEdge(last) { first.removeLast() }
    return String(first) + String(second.unicodeScalars.drop(while: isEdge))
  }

  /// Whether a line says nothing and may stand between two lines of a table: blank, furniture, pipes and dashes alone.
  private func isBetween(_ line: Int, _ words: String) -> Bool {
    isFurniture(line) || FormWords.folded(words).isEmpty
  }
}
