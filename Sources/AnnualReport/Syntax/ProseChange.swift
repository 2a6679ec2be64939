/// A change inside a paragraph that neither the outline nor any table hears of: everything around it stays as it was read.
///
/// Reading goes line by line. A changed line leaves the reading of all others alone where, before and after, it is one more
/// line of a paragraph: no heading, title or label, no row, no mark of a page, a comment or a block, and not in a section in
/// which tables are looked for. Whatever is not surely so is read anew from the first line.
struct ProseChange {
  let mover: ChangeMover
  /// The changed line, from 0.
  let index: Int
  /// How it looks now.
  let line: Line

  /// On which lines a title may end that hears of the change: TitleReader looks at the line behind one, at the line before
  /// one, and from there twice over three blank lines.
  static func titleLines(near index: Int) -> ClosedRange<Int> { max(0, index - 1)...index + 9 }

  /// The change from one text to another; nil where more than a paragraph hears of it.
  init?(_ change: TextChange, from old: SourceText, _ table: LineTable, _ outline: Outline, to new: SourceText) {
    let index = old.line(at: change.range.start)
    guard new.count == old.count + change.delta, new.lineCount == old.lineCount, index < table.lines.count else {
      return nil
    }
    let before = table.lines[index]
    guard before.shape == .plain, before.start <= change.range.start, change.range.end <= before.end else { return nil }
    let bytes = new.bytes.span
    let full = new.fullLineRange(index)
    let after = LineTable.look(bytes, max(Int(full.start), LineTable.byteOrderMark(bytes)), Int(full.end))
    guard after.shape == .plain, after.start == before.start, Int(after.end) == Int(before.end) + change.delta,
      ProseChange.isProse(old.bytes.span, before), ProseChange.isProse(bytes, after), Outline.mentionsDisclosure(bytes)
    else { return nil }
    // A heading above may end with this line, or run on into it.
    for above in table.lines[max(0, index - 2)..<index] where above.shape == .plain {
      if HeadingReader.mayBeTorn(bytes, above) || HeadingReader.mayRunOn(bytes, above) { return nil }
    }
    let titles = ProseChange.titleLines(near: index)
    guard !table.hasFractions, !outline.titleCandidates.contains(where: { titles.contains($0.upperBound - 1) }),
      !table.lines.contains(where: { $0.shape == .pageMark })
    else { return nil }
    self.mover = ChangeMover(change, anchor: before.start)
    self.index = index
    self.line = after
  }

  /// Whether a line is nothing but prose wherever it stands outside the sections that hold tables.
  private static func isProse(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    let isFence = bytes[start] == 0x60 || bytes[start] == 0x7E
    var reader = HeadingReader()
    // A number alone may be that of a page; so may one with the number of pages.
    if LineTable.bareNumber(bytes, start, end) != nil || LineTable.isPageFraction(bytes, line) { return false }
    return !isFence && bytes.first(0x3C, or: 0x3E, from: start, to: end) == end
      && !HeadingReader.isSubheading(bytes, line) && !HeadingReader.mayBeTorn(bytes, line)
      && !Outline.isAnchor(bytes, line)
      && !TreeWriter.mayBeginTable(bytes, start, end) && reader.heading(bytes, line, at: 0) == nil
  }
}

extension LineTable {
  /// Moves the lines by a change; false where one of them now ends a title.
  mutating func move(by change: ProseChange, in text: SourceText) -> Bool {
    move(change.mover, behind: change.index)
    lines[change.index] = change.line
    let bytes = text.bytes.span
    var titles = TitleReader()
    for near in ProseChange.titleLines(near: change.index).clamped(to: 0...max(0, lines.count - 1))
    where titles.title(bytes, self, at: near) != nil {
      return false
    }
    return true
  }
}

extension Outline {
  /// Moves the headings; that they stand on the same lines is known.
  mutating func move(_ mover: ChangeMover) {
    for report in reports.indices {
      for heading in reports[report].headings.indices {
        mover.move(&reports[report].headings[heading].ordinalRange)
        mover.move(&reports[report].headings[heading].title)
      }
    }
  }
}

extension SyntaxTree {
  /// Moves the nodes; they stay what they are.
  mutating func move(_ mover: ChangeMover) {
    for index in nodes.indices {
      mover.move(&nodes[index].start)
      mover.move(&nodes[index].end)
    }
  }

  /// The paragraph of a report in which a place lies; nil where it lies in none, in a section with a table or a table's
  /// section, or between the heading of a table's section and the table.
  func paragraph(at place: UInt32, apartFromTablesOf reports: [Report]) -> Index? {
    for (number, root) in children(of: 0).lazy.filter({ nodes[$0].kind == .report }).enumerated()
    where number < reports.count && nodes[root].start <= place && place <= nodes[root].end {
      return paragraph(at: place, root, reports[number])
    }
    return nil
  }

  private func paragraph(at place: UInt32, _ root: Index, _ report: Report) -> Index? {
    var spans: [TableKind: TextRange] = [:]
    var isInSection = false
    var paragraph: Index?
    var index = root + 1
    while index <= root + Int(nodes[root].descendants) {
      let node = nodes[index]
      let isHere = node.start <= place && place <= node.end
      switch node.kind {
      case .section:
        isInSection = isHere
        if isHere, SectionKind(rawValue: node.detail)?.table != nil { return nil }
      case .paragraph: if isHere, paragraph == nil { paragraph = index }
      case .table:
        // Before the first section, or in the section of the change.
        if isInSection || isHere { return nil }
        if let kind = TableKind(rawValue: node.detail) { spans[kind] = spans[kind]?.union(node.range) ?? node.range }
        index += Int(node.descendants)
      default: break
      }
      index += 1
    }
    let isApart = spans.allSatisfy { kind, span in
      let head = min(report.section(kind.section)?.body.start ?? .max, span.start)
      return place < head || place > span.end
    }
    return isApart ? paragraph : nil
  }
}
