/// Finds what the end of a page leaves inside a sentence: page marks, the running title, the blank lines round them (text out of
/// a PDF: layouts.md L01). Left out of the reading, they tear no sentence and no date.
enum PageFurniture {
  /// The indices of such lines, in order; empty without a page mark.
  static func lines(_ text: SourceText, _ table: LineTable, _ outline: Outline) -> [Int] {
    guard table.lines.contains(where: { $0.shape == .pageMark }) else { return [] }
    var found: [Int] = []
    for report in outline.reports { add(text.bytes.span, table, report, to: &found) }
    return found.sorted()
  }

  private static func add(
    _ bytes: Span<UInt8>, _ table: LineTable, _ report: ReportOutline, to found: inout [Int]
  ) {
    var next = 0
    var headingLine = report.headings.first?.line
    var headingEnd = 0
    let title = report.title
    var titleLength: UInt32 = 0
    for index in title ?? 0..<0 { titleLength += table.lines[index].end - table.lines[index].start }
    var isProse = true
    /// The line of prose above that may go on, and whether a page mark stands since.
    var open: Int?
    var hasMark = false
    for index in report.lines {
      let line = table.lines[index]
      if line.shape == .blank || line.shape == .pageMark {
        if line.shape == .pageMark { hasMark = true }
        continue
      }
      if index == headingLine {
        headingEnd = report.headings[next].lines.upperBound
        isProse = report.headings[next].kind?.table == nil
        next += 1
        headingLine = next < report.headings.count ? report.headings[next].line : nil
      }
      let isHeading = index < headingEnd
      let isOwn = title?.contains(index) ?? false
      if line.end - line.start == titleLength, line.shape == .plain, !isOwn, let title,
        isTitle(bytes, line, title, table)
      {
        found.append(index)
        continue
      }
      let isText = isProse && line.shape == .plain && !isOwn && !isHeading
      if hasMark, let open, isText, !HeadingReader.isSubheading(bytes, line) {
        found += (open + 1..<index).filter { table.lines[$0].shape == .blank || table.lines[$0].shape == .pageMark }
      }
      hasMark = false
      open = isText && mayGoOn(bytes, line) ? index : nil
    }
  }

  /// Whether a line is as wide as one that ends at the edge of a page and does not end its paragraph.
  private static func mayGoOn(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    line.end - line.start >= 36 && !HeadingReader.isSubheading(bytes, line)
      && !HeadingReader.endsParagraph(bytes, Int(line.start), Int(line.end))
  }

  /// Whether a line is the report's title again, on one line.
  private static func isTitle(
    _ bytes: Span<UInt8>, _ line: Line, _ title: Range<Int>, _ table: LineTable
  ) -> Bool {
    var at = line.start
    for index in title {
      let own = table.lines[index]
      guard line.end - at >= own.end - own.start else { return false }
      for offset in own.start..<own.end {
        if bytes[Int(offset)] != bytes[Int(at)] { return false }
        at += 1
      }
    }
    return at == line.end
  }
}
