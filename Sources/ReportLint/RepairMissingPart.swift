import AnnualReport

extension Dossier {
  /// The edit that inserts a missing row of table two, figures blank: beside a row of its part, else under the part's
  /// header, else with the whole part behind the row before it. Nil in flow layout.
  func inserting(
    _ key: DisclosureRow, _ before: FigureRow<DisclosureRow>?, _ after: FigureRow<DisclosureRow>?,
    _ table: DisclosureTable
  ) -> Edit? {
    guard let part = DisclosurePart.parts(of: table.edition).first(where: { $0.rows.contains(key) }) else { return nil }
    let label = key.label(in: table.edition)
    if let sibling = [before, after].compactMap({ $0 }).first(where: { part.rows.contains($0.key) }) {
      return line(like: sibling, table, [label]).map {
        inserting($0, at: sibling, isAfter: sibling.key.rawValue < key.rawValue)
      }
    }
    guard let row = before ?? after, let line = line(like: row, table, [label]) else { return nil }
    if let header = headerEnd(of: part, table) {
      return Edit(TextRange(at: header), text.lineBreak + line)
    }
    let names = ["信息内容"] + key.columns(in: table.edition).map { $0.label(in: table.edition) }
    guard let caption = self.line(like: row, table, [part.caption]), let header = self.line(like: row, table, names),
      before != nil
    else { return nil }
    return inserting([caption, header, line].joined(separator: text.lineBreak), at: row, isAfter: true)
  }

  /// The line of a row with other contents: those given, and empty cells after them.
  private func line(like row: FigureRow<DisclosureRow>, _ table: DisclosureTable, _ contents: [String]) -> String? {
    guard let line = TableLine(text, row.lineCells, table.frame.family), contents.count <= line.cells.count else {
      return nil
    }
    return line.rewritten(line.cells.indices.map { $0 < contents.count ? contents[$0] : "" })
  }

  /// The end of the line with the part's column names, which stands under its caption; nil where there is no caption.
  private func headerEnd(of part: DisclosurePart, _ table: DisclosureTable) -> UInt32? {
    let item = part.caption.dropFirst(5).prefix(3)
    let first = text.line(at: table.frame.range.start)
    for line in first...max(first, text.line(at: table.frame.range.end)) {
      let bytes = Array(text.oneLine(text.lineRange(line)).utf8)
      guard bytes.hold("第二十条"), bytes.hold("\(item)项") || bytes.hold("(\(item.dropFirst().prefix(1)))项") else {
        continue
      }
      let header = text.lineRange(line + 1)
      return Array(text.oneLine(header).utf8).hold("信息内容") ? header.end : text.lineRange(line).end
    }
    return nil
  }
}
