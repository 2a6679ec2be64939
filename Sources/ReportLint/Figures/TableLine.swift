import AnnualReport

/// One line of a table whose cells are separated by tabs or pipes, as a thing to be edited.
struct TableLine {
  /// The document.
  let text: SourceText
  /// The cells, each with its trimmed content.
  let cells: [TextRange]
  /// ``TableFamily/tabs`` or ``TableFamily/pipes``.
  let family: TableFamily

  /// The line of a row; nil in flow layout, where a row is no line.
  init?(_ text: SourceText, _ cells: [TextRange], _ family: TableFamily) {
    guard family != .flow, !cells.isEmpty else { return nil }
    self.text = text
    self.cells = cells
    self.family = family
  }

  /// The line's bytes without the break.
  var range: TextRange { text.lineRange(text.line(at: cells[0].start)) }

  private var separator: UInt8 { family == .tabs ? 0x09 : 0x7C }

  /// A cell with the blanks around it, from separator to separator.
  func outer(_ index: Int) -> TextRange {
    let line = range
    var start = Int(cells[index].start)
    var end = Int(cells[index].end)
    while start > Int(line.start), text.byte(at: start - 1) != separator { start -= 1 }
    while end < Int(line.end), text.byte(at: end) != separator { end += 1 }
    return TextRange(start, end)
  }

  /// The edit that removes a cell and one separator.
  func removing(_ index: Int) -> Edit {
    let outer = outer(index)
    if outer.end < range.end { return Edit(TextRange(outer.start, outer.end + 1), "") }
    return Edit(TextRange(max(outer.start, 1) - 1, outer.end), "")
  }

  /// The edit that inserts cells with the same content before a cell; at the end of the line for an index past the
  /// last.
  func inserting(_ content: String, before index: Int, count: Int = 1) -> Edit {
    if index >= cells.count { return appending(content, count: count) }
    let cell = family == .tabs ? content + "\t" : padded(content) + "|"
    return Edit(TextRange(at: outer(index).start), String(repeating: cell, count: count))
  }

  /// The edit that appends cells to the line.
  func appending(_ content: String, count: Int = 1) -> Edit {
    let line = range
    var end = Int(line.end)
    if family == .tabs { return Edit(TextRange(at: line.end), String(repeating: "\t" + content, count: count)) }
    while end > Int(line.start), text.byte(at: end - 1) == 0x20 { end -= 1 }
    let isClosed = end > Int(line.start) && text.byte(at: end - 1) == 0x7C
    let cell = isClosed ? padded(content) + "|" : " |" + (content.isEmpty ? "" : " " + content)
    return Edit(TextRange(end, end), String(repeating: cell, count: count))
  }

  /// The line with the content of its cells replaced; nil keeps a cell's content.
  func rewritten(_ contents: [String?]) -> String {
    var result = ""
    var offset = range.start
    for (cell, content) in zip(cells, contents) {
      guard let content else { continue }
      result += text[TextRange(offset, cell.start)] + content
      offset = cell.end
    }
    return result + text[TextRange(offset, range.end)]
  }

  private func padded(_ content: String) -> String { content.isEmpty ? "  " : " " + content + " " }
}
