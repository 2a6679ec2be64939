/// Tells hard-wrapped prose (text out of a PDF) from paragraphs that are lines, by how wide the lines are and how they end.
struct LineWrapping: Sendable {
  private var lines = 0
  /// Lines of at least 15 Han characters, and of more than 46.
  private var longLines = 0
  private var wideLines = 0
  /// Lines of the width PDF text is wrapped at (15 to 46 Han characters) that do not end a sentence.
  private var openLines = 0

  /// No more lines than these are looked at.
  private static let most = 400

  /// Whether sentences run on over line ends.
  var isHard: Bool {
    // Paragraphs of a line or two: no line is wide, and most of the long ones run on.
    let isNarrow = wideLines == 0 && openLines >= 8 && openLines * 2 > longLines
    return lines >= 6 && (openLines * 2 > lines || isNarrow)
  }

  init() {}

  /// The count of one stretch of prose.
  init(_ text: SourceText, _ range: TextRange) { count(text.bytes.span, range) }

  /// Whether lines were left out of the count.
  var isFull: Bool { lines >= LineWrapping.most }

  /// Counts the lines of a stretch of prose.
  mutating func count(_ bytes: Span<UInt8>, _ range: TextRange) {
    if isFull { return }
    var start = Int(range.start)
    let end = Int(range.end)
    while start < end {
      let lineEnd = bytes.first(0x0A, from: start, to: end)
      let last = Scalars.trimBlanks(bytes, start, lineEnd)
      let width = last - start
      if width > 0 { lines += 1 }
      if width >= 45 { longLines += 1 }
      if width > 140 { wideLines += 1 }
      if width >= 45, width <= 140, !HeadingReader.endsParagraph(bytes, start, last) { openLines += 1 }
      start = lineEnd + 1
    }
  }

  /// The count where one stretch of prose became another.
  func replacing(_ old: LineWrapping, with new: LineWrapping) -> LineWrapping {
    var other = self
    other.lines += new.lines - old.lines
    other.longLines += new.longLines - old.longLines
    other.wideLines += new.wideLines - old.wideLines
    other.openLines += new.openLines - old.openLines
    return other
  }
}
