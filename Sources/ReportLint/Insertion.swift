import AnnualReport

/// Paragraphs put between two lines of a document, in the document's own manner: its line breaks, and blank lines
/// between paragraphs where it has them.
extension Dossier {
  /// An edit that inserts `blocks` before the line that begins at `offset` (or at the very end of the text).
  func insertion(of blocks: [String], at offset: UInt32) -> Edit {
    let separator = setsParagraphsOff ? lineBreak + lineBreak : lineBreak
    var content = ""
    let isAtLineStart = offset == 0 || [0x0A, 0x0D].contains(text.byte(at: Int(offset) - 1))
    if !isAtLineStart { content += lineBreak }
    if setsParagraphsOff, offset > 0, !isBlankLine(endingBefore: offset) { content += lineBreak }
    content += blocks.joined(separator: separator)
    let following = text.trimmed(text.lineRange(text.line(at: offset)))
    if isAtLineStart { content += following.isEmpty || following.end <= offset ? lineBreak : separator }
    return Edit(TextRange(at: offset), content)
  }

  /// The start of the line behind the report's last line that is not blank; the end of the text where there is none.
  var endOfContent: UInt32 { text.fullLineRange(text.line(at: lastLine.start)).end }

  /// Whether blank lines stand before most main headings, or after the title where there are no headings.
  func areParagraphsSetOff() -> Bool {
    var votes = 0
    for section in report.sections {
      let line = text.line(at: section.heading.start)
      if line > 0 { votes += trimmedLine(line - 1).isEmpty ? 1 : -1 }
    }
    guard votes == 0, let title = report.title else { return votes >= 0 }
    let line = text.line(at: title.range.end)
    return line + 1 >= text.lineCount || trimmedLine(line + 1).isEmpty
  }

  /// Whether the line before the one that holds, or begins at, `offset` is blank; at the end of an unfinished line: no.
  private func isBlankLine(endingBefore offset: UInt32) -> Bool {
    let line = text.line(at: offset)
    guard text.lineRange(line).start == offset else { return false }
    return line == 0 || trimmedLine(line - 1).isEmpty
  }
}
