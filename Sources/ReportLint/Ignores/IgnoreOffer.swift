import AnnualReport

extension Document {
  /// The edit that silences a finding of this document by a comment above its row or block; its reason is left to be
  /// written. Only for documents that can hold comments: Markdown and HTML. Nil where it would silence nothing.
  ///
  /// In a table of tabs and in HTML the comment stands above the row; a comment between two rows would part a table of
  /// pipes, so there it stands above the whole.
  public func ignoring(_ finding: Finding) -> Fix? {
    guard !Rule.aboutIgnores.contains(finding.rule), let place = placeToIgnore(finding) else { return nil }
    let comment = "<!-- nianbao-ignore \(finding.rule): -->"
    let line = text.line(at: place)
    let isAlone = text.trimmed(TextRange(max(text.lineRange(line).start, text.byteOrderMark), place)).isEmpty
    // Within a row of a spreadsheet a comment would be words of a cell.
    if !isAlone, reading.map != nil, !reading.isMarkup { return nil }
    let edit =
      isAlone
      ? Edit(TextRange(at: max(text.lineRange(line).start, text.byteOrderMark)), comment + text.lineBreak)
      : Edit(TextRange(at: place), comment)
    return Fix(
      Wording(zh: "在此处忽略规则 \(finding.rule)", en: "Ignore the rule \(finding.rule) here"), [edit], .unsafe)
  }

  /// Where in the document a comment for a finding belongs.
  private func placeToIgnore(_ finding: Finding) -> UInt32? {
    // An empty range of a reading lies behind what it stands for.
    let isBehind = reading.map != nil && finding.range.isEmpty && finding.range.start > 0
    let offset = reading.place(of: finding.range.start - (isBehind ? 1 : 0))
    let blocks = CommentTargets(tree)
    guard let block = blocks.block(endingBehind: offset), block.range.start <= offset || isInLine(offset, block) else {
      let line = reading.text.lineRange(reading.text.line(at: offset))
      return line.isEmpty ? nil : beforeTags(reading.source(line).start)
    }
    var range = block.range
    if block.family == .tabs, let row = blocks.row(of: block, endingBehind: offset) {
      range = row
      // What stands between two rows is reached from before it.
      let line = reading.text.lineRange(reading.text.line(at: offset))
      if line.end < row.start, reading.map == nil { return line.start }
    }
    return beforeTags(reading.source(range).start)
  }

  /// Whether an offset stands before a block on its first line.
  private func isInLine(_ offset: UInt32, _ block: CommentTargets.Block) -> Bool {
    reading.text.line(at: offset) == reading.text.line(at: block.range.start)
  }

  /// The place before the tags that open what stands at an offset: out of cell, row, paragraph or heading.
  private func beforeTags(_ offset: UInt32) -> UInt32 {
    guard reading.map != nil else { return offset }
    if !reading.isMarkup { return beforeQuote(offset) }
    var place = offset
    while true {
      var end = Int(place)
      while end > 0, text.byte(at: end - 1) <= 0x20 { end -= 1 }
      guard end > 0, text.byte(at: end - 1) == 0x3E else { return place }
      var start = end - 1
      while start > 0, end - start < 4_000, text.byte(at: start) != 0x3C { start -= 1 }
      var name: [UInt8] = []
      var position = start + 1
      while position < end, (text.byte(at: position) | 0x20) &- 0x61 < 26 || text.byte(at: position) &- 0x30 < 10 {
        name.append(text.byte(at: position) | 0x20)
        position += 1
      }
      let tag = String(decoding: name, as: UTF8.self)
      if !Document.inner.contains(tag), !Document.outer.contains(tag) { return place }
      place = UInt32(start)
      if Document.outer.contains(tag) { return place }
    }
  }

  /// The place before the quotation mark that opens the cell at an offset, in rows copied from a spreadsheet.
  private func beforeQuote(_ offset: UInt32) -> UInt32 {
    let start = Int(offset) - 1
    guard text.byte(at: start) == 0x22 else { return offset }
    let isCell = start == 0 || [0x09, 0x0A, 0x0D].contains(text.byte(at: start - 1))
    return isCell ? offset - 1 : offset
  }

  private static let inner: Set<String> = ["td", "th", "span", "strong", "b", "em", "i", "u", "font", "a"]
  private static let outer: Set<String> = ["tr", "p", "h1", "h2", "h3", "h4", "h5", "h6", "li"]
}
