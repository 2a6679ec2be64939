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

  init(_ report: Report, _ kind: TableKind, _ form: FormTable, _ written: WrittenLines) {
    text = written.text
    words = FormWords(form, kind)
    let (ranges, place) = TableWords.recognised(report, kind)
    known = ranges.filter { !$0.isEmpty }.map { written.place($0) }.sorted { $0.start < $1.start }
    section = report.sections.first { $0.body.contains(place) }.flatMap { section in
      let body = written.lines(section.body)
      let first = written.line(section.heading) + 1
      let next = report.sections.first { $0.heading.start >= section.body.end }
      let last = next.map { written.line($0.heading) - 1 } ?? body.upperBound
      return first <= last ? first...last : nil
    }
  }

  /// The labels and figures of a table in the reading, and where it begins.
  private static func recognised(_ report: Report, _ kind: TableKind) -> (ranges: [TextRange], place: TextRange) {
    switch kind {
    case .disclosure:
      guard let table = report.disclosure else { break }
      let rows = table.rows.flatMap { [$0.label.range] + $0.figures.map(\.range) }
      return (rows + table.headerNames.map(\.range), TextRange(at: table.frame.range.start))
    case .requests:
      guard let table = report.requests else { break }
      let rows = table.rows.flatMap { row in
        [row.label.range] + (row.label.continuation.map { [$0] } ?? []) + row.figures.map(\.range)
      }
      let names = table.headerNames.map(\.range) + table.groupLabels.map(\.range)
      return (rows + names, TextRange(at: table.frame.range.start))
    case .remedies:
      guard let table = report.remedies else { break }
      return (table.figures.map(\.range), TextRange(at: table.frame.range.start))
    }
    return ([], TextRange(at: 0))
  }

  // MARK: Words that are not the table's

  /// The first line, or rest of one, that holds words which are not the table's; nil where there is none.
  func foreign(in lines: ClosedRange<Int>) -> TextRange? {
    var next = known.startIndex
    for line in lines {
      let range = text.lineRange(line)
      var start = range.start
      var hasKnown = false
      var pieces: [TextRange] = []
      while next < known.endIndex, known[next].start < range.end {
        let own = known[next]
        if own.start > start { pieces.append(TextRange(start, own.start)) }
        if own.end > start { start = own.end }
        hasKnown = hasKnown || own.end > range.start
        if own.end > range.end { break }
        next += 1
      }
      if start < range.end { pieces.append(TextRange(start, range.end)) }
      if pieces.isEmpty || text.isPageMark(line: line) || !hasKnown && isMadeUpHeader(line, in: lines) { continue }
      if let piece = pieces.first(where: { !isOwn($0) }) { return piece }
    }
    return nil
  }

  private func isOwn(_ piece: TextRange) -> Bool {
    let piece = text[piece]
    // A number alone on its line is a page's, as the parser has it.
    return words.cover(piece) || piece.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == " " }
  }

  /// Whether a line is a pipe row of short names above a separator row: converters make up column names.
  private func isMadeUpHeader(_ line: Int, in lines: ClosedRange<Int>) -> Bool {
    guard line < lines.upperBound, let row = PipeRow(text, text.lineRange(line)),
      let next = PipeRow(text, text.lineRange(line + 1)), next.isSeparator(text)
    else { return false }
    return row.cells.allSatisfy { cell in
      cell.count <= 36 && !text[cell].unicodeScalars.contains { "。；：！？".unicodeScalars.contains($0) }
    }
  }

  // MARK: What was torn off

  /// The lines of the table with those before and behind that hold nothing but its labels, and the separator row below its last.
  func extended(_ lines: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let section else { return lines }
    var first = lines.lowerBound
    var line = first - 1
    while line >= section.lowerBound, let isOwn = isOwn(line: line) {
      if isOwn { first = line }
      line -= 1
    }
    var last = lines.upperBound
    line = last + 1
    while line <= section.upperBound, let isOwn = isOwn(line: line, behind: last) {
      if isOwn { last = line }
      line += 1
    }
    return first...last
  }

  /// Whether a line beside the table is a line of it; nil where it is something else, false where it is blank or a page mark
  /// and may stand between two of them. Pipes and dashes alone right behind a table are its own.
  private func isOwn(line: Int, behind last: Int? = nil) -> Bool? {
    let words = text[text.lineRange(line)]
    if FormWords.folded(words).isEmpty { return last.map { line == $0 + 1 } ?? false && words.utf8.contains(0x7C) }
    if text.isPageMark(line: line) { return false }
    return self.words.head(words) ? true : nil
  }
}
