import AnnualReport

extension Rule {
  /// A table is not interrupted by blank lines.
  static let tableSplit = Rule(
    "table-split", .tables, .info,
    title: Wording(zh: "表格中间不留空行", en: "A table is not interrupted by blank lines"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，各表为一整体", en: "Notice 国办公开办函〔2021〕30号, annex: each table is one whole"),
    reads: .form
  ) { dossier in
    dossier.frames.filter { !$0.frame.gaps.isEmpty }.flatMap { kind, frame in
      let apart = frame.gaps.filter { isFollowedByHeader($0, dossier.text) }
      let gaps = frame.gaps.filter { gap in !apart.contains { $0 == gap } }
      let isTorn = gaps.count > 3
      return (isTorn ? [finding(kind, gaps, dossier.text)] : gaps.map { finding(kind, [$0], dossier.text) })
        + (apart.isEmpty ? [] : [finding(kind, inTables: apart, dossier.text)])
    }
  }

  /// Whether a table with a separator row of its own begins behind a gap: deleting the blank line would not make one table.
  /// Comments and page marks may stand between.
  private static func isFollowedByHeader(_ gap: TextRange, _ text: SourceText) -> Bool {
    var line = text.line(at: max(gap.start, gap.end)) + 1
    for isSecond in [false, true] {
      while line < text.lineCount, text.isPageMark(line: line) || isComment(line, text) { line += 1 }
      guard line < text.lineCount else { return false }
      if isSecond { return PipeRow(text, text.lineRange(line))?.isSeparator(text) ?? false }
      line += 1
    }
    return false
  }

  private static func isComment(_ line: Int, _ text: SourceText) -> Bool {
    let range = text.lineRange(line)
    let start = (Int(range.start)..<Int(range.end)).first { text.byte(at: $0) != 0x20 } ?? Int(range.end)
    return start + 4 <= Int(range.end) && text.byte(at: start) == 0x3C && text.byte(at: start + 1) == 0x21
      && text.byte(at: start + 2) == 0x2D && text.byte(at: start + 3) == 0x2D
  }

  /// The lines of a gap, with blank lines and page marks around it: what stands between two rows.
  private static func lines(_ gap: TextRange, _ text: SourceText) -> TextRange {
    func isBetweenRows(_ line: Int) -> Bool {
      text.trimmed(text.lineRange(line)).isEmpty || text.isPageMark(line: line)
    }
    var first = text.line(at: gap.start)
    var last = text.line(at: max(gap.start, gap.end))
    while first > 0, isBetweenRows(first - 1) { first -= 1 }
    while last + 1 < text.lineCount, isBetweenRows(last + 1) { last += 1 }
    return TextRange(text.fullLineRange(first).start, text.fullLineRange(last).end)
  }

  private static func finding(_ kind: TableKind, _ gaps: [TextRange], _ text: SourceText) -> Finding {
    let first = gaps.first.map { text.lineRange(text.line(at: $0.start)) } ?? TextRange(at: 0)
    let wording =
      gaps.count == 1
      ? Wording(
        zh: "\(kind.name.zh)在此处断开（空行或另起一表），阅读和转换时会当作两个表。应连成一个表。",
        en: "\(kind.name.en) is parted here (a blank line, or a new table) and will be read as two tables. Join them.")
      : Wording(
        zh: "\(kind.name.zh)有 \(gaps.count) 处断开（空行或另起一表），阅读和转换时会当作几个表。应连成一个表。",
        en:
          "\(kind.name.en) is parted in \(gaps.count) places (blank lines, or new tables) and will be read as several "
          + "tables. Join them.")
    return Finding(
      "table-split", .info, first, wording, related: related(gaps, text),
      fixes: [
        Fix(
          Wording(zh: "删去空行", en: "Remove the blank lines"), removing(gaps, text), .unsafe)
      ])
  }

  /// The edits that remove gaps; two between the same rows are one.
  private static func removing(_ gaps: [TextRange], _ text: SourceText) -> [Edit] {
    var edits: [Edit] = []
    for gap in gaps {
      let lines = lines(gap, text)
      if let last = edits.last, lines.start < last.range.end { continue }
      edits.append(Edit(lines, ""))
    }
    return edits
  }

  /// A table that a converter has made several of.
  private static func finding(_ kind: TableKind, inTables gaps: [TextRange], _ text: SourceText) -> Finding {
    let first = gaps.first.map { text.lineRange(text.line(at: $0.start)) } ?? TextRange(at: 0)
    return Finding(
      "table-split", .info, first,
      Wording(
        zh: "\(kind.name.zh)被拆成几个各有表头的小表（多为转换所致），应合为一个表：用编辑器的“重排为规范表格”或 nianbao convert 重排。",
        en: "\(kind.name.en) is parted into small tables with headers of their own (converters do that). Make one "
          + "table of them: “rewrite as canonical table” in an editor, or nianbao convert."),
      related: related(gaps, text))
  }

  private static func related(_ gaps: [TextRange], _ text: SourceText) -> [Related] {
    gaps.dropFirst().map {
      Related(text.lineRange(text.line(at: $0.start)), Wording(zh: "此处又断开", en: "parted again here"))
    }
  }
}
