import AnnualReport

/// What stands on the lines of a table: its own labels and figures, words of the form, furniture of pages, column names made up
/// by a converter; and words that are none of these and must not get lost.
struct TableWords {
  private let text: SourceText
  private let words: FormWords
  /// Recognised labels, however they are written, and figures; in order.
  private let known: [(range: TextRange, isName: Bool)]
  /// The lines of the section the table stands in, its heading left out.
  private let section: ClosedRange<Int>?
  /// The report's title in one line, which runs on over the pages of a PDF.
  private let title: String?
  /// Whether some cell is empty: then a number alone on a line may be its figure.
  private let hasBlanks: Bool

  init(_ report: Report, _ kind: TableKind, _ form: FormTable, _ written: WrittenLines) {
    text = written.text
    words = FormWords(form, kind)
    title = report.title.map { written.text.unmarked(written.place($0.range)) }
    let found = RecognisedTable(report, kind)
    hasBlanks = found.cells.contains { $0.figure == .blank || $0.figure == .absent }
    let (text, words) = (self.text, self.words)
    // A label with words of its own is looked at like any other words.
    let labels = found.labels.filter { label in
      let own = text[written.place(label.range)]
      return words.cover(own) || FormWords.folded(own).count <= FormWords.folded(label.name).count + 4
    }
    let rows = (labels.map(\.range) + found.figures).map { (range: $0, isName: false) }
    known = (rows + found.names.map { (range: $0, isName: true) }).filter { !$0.range.isEmpty }
      .map { (written.place($0.range), $0.isName) }.sorted { $0.range.start < $1.range.start }
    section = report.sections.first { $0.body.contains(found.place) }.flatMap { section in
      let body = written.lines(section.body)
      let first = written.lines(section.heading).upperBound + 1
      let next = report.sections.first { $0.heading.start >= section.body.end }
      let last = next.map { written.line($0.heading) - 1 } ?? body.upperBound
      return first <= last ? first...last : nil
    }
  }

  // MARK: Words that are not the table's

  /// What stands on a line.
  private struct Content {
    /// What is neither label nor figure nor column name.
    var rest: [TextRange] = []
    /// Whether a label of a row or a figure stands there.
    var hasRow = false
    /// How many column names do.
    var names = 0
  }

  /// The lines of the table without notes above and below it, which are no part of it; and of those left the first place with
  /// words that are not the table's, nil where there is none.
  func own(of lines: ClosedRange<Int>) -> (lines: ClosedRange<Int>, foreign: TextRange?) {
    let contents = contents(of: lines)
    let foreign = zip(lines, contents).map { self.foreign($1, on: $0, in: lines) }
    func isNote(_ line: Int) -> Bool {
      let index = line - lines.lowerBound
      return foreign[index] != nil && !contents[index].hasRow && contents[index].names == 0 && isOneCell(line)
    }
    var first = lines.lowerBound
    var last = lines.upperBound
    while first < last, isNote(first) { first += 1 }
    while last > first, isNote(last) { last -= 1 }
    let inner = foreign[(first - lines.lowerBound)...(last - lines.lowerBound)]
    return (first...last, inner.lazy.compactMap { $0 }.first)
  }

  /// What stands on each of some lines.
  private func contents(of lines: ClosedRange<Int>) -> [Content] {
    var next = known.startIndex
    return lines.map { line in
      let range = text.lineRange(line)
      var start = range.start
      var content = Content()
      while next < known.endIndex, known[next].range.start < range.end {
        let own = known[next]
        if own.range.start > start { content.rest.append(TextRange(start, own.range.start)) }
        if own.range.end > start { start = own.range.end }
        if own.range.end > range.start {
          if own.isName { content.names += 1 } else { content.hasRow = true }
        }
        if own.range.end > range.end { break }
        next += 1
      }
      if start < range.end { content.rest.append(TextRange(start, range.end)) }
      return content
    }
  }

  /// The first words on a line that are not the table's.
  private func foreign(_ content: Content, on line: Int, in lines: ClosedRange<Int>) -> TextRange? {
    guard let words = content.rest.first(where: { !words.cover(text[$0]) }) else { return nil }
    let isHeader = !content.hasRow && content.names <= 1 && isMadeUpHeader(line, in: lines)
    return isHeader || isFurniture(line) || isPageNumber(line) ? nil : words
  }

  /// Whether one cell of a line is filled.
  private func isOneCell(_ line: Int) -> Bool {
    let cells = text[text.lineRange(line)].utf8.split { $0 == 0x09 || $0 == 0x7C }
    return cells.count { cell in cell.contains { $0 > 0x20 } } == 1
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
