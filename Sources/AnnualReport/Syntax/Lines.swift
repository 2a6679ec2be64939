/// What the first look at a line tells, without understanding it.
struct Line: Sendable {
  /// The bytes of the line without surrounding blanks; empty for a blank line.
  var start: UInt32
  var end: UInt32
  var shape: Shape
  /// How many pipes or tabs stand in a row line; as many as fit.
  var separators: UInt16 = 0

  /// Shapes of lines.
  enum Shape: UInt8, Sendable {
    /// Nothing but blanks.
    case blank
    /// Words, or blank-separated figures.
    case plain
    /// Cells separated by tabs.
    case tabs
    /// Cells separated by pipes.
    case pipes
    /// Only dashes, pipes, colons, plus signs and tabs: `|---|---|`.
    case separator
    /// A page mark: `- 3 -`, `— 3 —`, `第 3 页`, `P. 3`, `3 of 9`; a bare number where a page ends; `3 / 9` where no figure is
    /// due.
    case pageMark
    /// Inside a fenced code block or front matter: not read.
    case opaque
    /// Inside an HTML comment: nothing, wherever it stands.
    case comment
  }

  var isEmpty: Bool { start == end }
  /// Whether the line says nothing: blank, or a comment.
  var isSilent: Bool { shape == .blank || shape == .comment }
}

/// The lines of a document, looked at once.
struct LineTable: Sendable {
  var lines: ContiguousArray<Line> = []
  /// The HTML comments that stand on lines of their own, in order.
  var comments: [TextRange] = []
  /// About how many nodes a tree over the lines has; hardly ever more.
  private(set) var room = 8
  /// Whether some line is two numbers with a slash between them, a page mark or not: `3 / 9`.
  private(set) var hasFractions = false

  init(_ text: SourceText) {
    let bytes = text.bytes.span
    let starts = text.lineStarts.span
    let first = LineTable.byteOrderMark(bytes)
    var room = room
    var hasMarks = false
    var hasPages = false
    var hasFractions = false
    lines.append(addingCapacity: starts.count) { output in
      for index in 0..<starts.count {
        let start = starts[index]
        let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
        if Int(start) < end, bytes[Int(start)] == 0x0A {
          output.append(Line(start: start, end: start, shape: .blank))
          continue
        }
        let line = LineTable.look(bytes, max(Int(start), first), end)
        output.append(line)
        if !hasPages { hasPages = LineTable.endsPage(bytes, line, Int(start), end) }
        if line.isEmpty { continue }
        if !hasFractions { hasFractions = LineTable.isPageFraction(bytes, line) }
        room += LineTable.room(bytes, line)
        if LineTable.isMark(bytes[Int(line.start)]) { hasMarks = true }
      }
    }
    self.room = room
    self.hasFractions = hasFractions
    freePadded(bytes)
    hideFrontMatter(bytes)
    if hasMarks { hideFences(bytes) }
    if hasPages { markPageNumbers(bytes) }
    if hasFractions { markPageFractions(bytes) }
  }

  /// Whether a line with its break begins with a form feed, or one stands behind its words.
  @inline(__always)
  private static func endsPage(_ bytes: Span<UInt8>, _ line: Line, _ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start] == 0x0C || line.end < end && bytes[Int(line.end)] == 0x0C
  }

  /// Whether a line that hides others may begin with a byte: `` ` ``, `~` or `<`.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x60 || byte == 0x7E || byte == 0x3C }

  /// How many nodes a line needs: a row and its cells; figures in hard-wrapped text stand at the ends of lines.
  @inline(__always)
  private static func room(_ bytes: Span<UInt8>, _ line: Line) -> Int {
    line.shape == .plain && bytes[Int(line.end) - 1] &- 0x30 < 10 ? 10 : Int(line.separators) + 2
  }

  static func byteOrderMark(_ bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  static func look(_ bytes: Span<UInt8>, _ lineStart: Int, _ lineEnd: Int) -> Line {
    var breakless = lineEnd
    while breakless > lineStart, bytes[breakless - 1] == 0x0A || bytes[breakless - 1] == 0x0D { breakless -= 1 }
    let start = Scalars.skipBlanks(bytes, lineStart, breakless)
    let end = Scalars.trimBlanks(bytes, start, breakless)
    if start == end { return Line(start: UInt32(start), end: UInt32(start), shape: .blank) }
    var line = Line(start: UInt32(start), end: UInt32(end), shape: .plain)
    if isSeparator(bytes, start, end) {
      line.shape = .separator
      return line
    }
    let first = bytes.first(0x7C, or: 0x09, from: lineStart, to: breakless)
    let (pipes, tabs) = bytes.count(of: 0x7C, and: 0x09, from: first, to: breakless)
    if bytes[start] == 0x7C && pipes > 1 || pipes > 2 || pipes == 2 && closesCells(bytes, start, end) {
      line.shape = .pipes
      line.separators = UInt16(clamping: pipes)
    } else if tabs > 0, hasInnerTab(bytes, start, end) || hasOuterTabs(bytes, start, end, lineStart, breakless) {
      line.shape = .tabs
      line.separators = UInt16(clamping: tabs)
    } else if isSurelyFurniture(bytes, start, end) {
      line.shape = .pageMark
    }
    return line
  }

  /// Whether a line with two pipes is a row: it ends with one behind a cell (`行政许可 | 0 |`), or with a figure behind words
  /// (`行政事业性收费| 2| 0`).
  private static func closesCells(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes[end - 1] == 0x7C ? bytes[end - 2] != 0x7C : bytes[start] >= 0x80 && bytes[end - 1] &- 0x30 < 10
  }

  /// Whether a line is the furniture of a flip-book's page: `Page 3 - …`.
  private static func isPageTitle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 7, bytes[start] == 0x50, bytes[start + 1] == 0x61, bytes[start + 2] == 0x67,
      bytes[start + 3] == 0x65, bytes[start + 4] == 0x20
    else { return false }
    var offset = start + 5
    while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
    return offset > start + 5 && offset + 1 < end && bytes[offset] == 0x20 && bytes[offset + 1] == 0x2D
  }

  private static func hasInnerTab(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // Most rows end with a short cell.
    var offset = end - 1
    while offset > start, bytes[offset] != 0x09 { offset -= 1 }
    return offset > start
  }

  /// Two tabs or more around the words: a row with one filled cell, not an indented line.
  private static func hasOuterTabs(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lineStart: Int, _ lineEnd: Int
  ) -> Bool {
    var tabs = 0
    for offset in lineStart..<start where bytes[offset] == 0x09 { tabs += 1 }
    for offset in end..<lineEnd where bytes[offset] == 0x09 { tabs += 1 }
    return tabs > 1
  }

  /// Whether a stretch of bytes is nothing but dashes, at least three, pipes, colons, plus signs, tabs and blanks.
  static func isSeparator(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var dashes = 0
    for offset in start..<end {
      switch bytes[offset] {
      case 0x2D: dashes += 1
      case 0x7C, 0x3A, 0x2B, 0x09, 0x20: continue
      default: return false
      }
    }
    return dashes >= 3
  }

  /// Whether a line without surrounding blanks is a page mark or the title of a flip-book's page. `3 / 9` is one, too, where no
  /// figures are due.
  static func isPageFurniture(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    isSurelyFurniture(bytes, start, end) || PageFraction.read(bytes, start, end) != nil
  }

  /// The same wherever it stands.
  private static func isSurelyFurniture(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end - start <= 32, isPageMark(bytes, start, end) { return true }
    return PageFraction.read(bytes, start, end)?.isBare == false || isPageTitle(bytes, start, end)
  }

  /// Whether a line without surrounding blanks says nothing of the report: page furniture, or a comment of HTML.
  static func isAside(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let isComment = end - start >= 7 && bytes[start] == 0x3C && bytes[start + 1] == 0x21 && bytes[end - 1] == 0x3E
    return isComment || isPageFurniture(bytes, start, end)
  }

  /// Moves the lines behind one, and the comments.
  mutating func move(_ mover: ChangeMover, behind index: Int) {
    for later in lines.indices.dropFirst(index + 1) {
      mover.move(&lines[later].start)
      mover.move(&lines[later].end)
    }
    mover.move(&comments)
  }

  private static func isPageMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // A number alone may be a figure; a mark needs something around it, and more than a sign in front. Most lines begin with a
    // character that none begins with.
    switch bytes[start] {
    case 0x30...0x39, 0xE4, 0xE6, 0xE8: return false
    default: break
    }
    var dashes = 0
    var digits = 0
    var offset = start
    var hasPage = false
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      switch scalar {
      case 0x2D, 0x2013, 0x2014, 0x2015, 0x2500, 0xFF0D, 0x2F, 0xB7: dashes += 1
      case 0x30...0x39: digits += 1
      case 0x20, 0x3000, 0xA0: break
      // What joins the number of pages to that of the page: `第 3 页，共 9 页`, `第 3 页（共 9 页）`.
      case 0xFF0C, 0x2C, 0xFF08, 0xFF09, 0x28, 0x29: if !hasPage { return false }
      case 0x9875:
        dashes += 1
        hasPage = true
      case 0x7B2C, 0x5171, 0x603B, 0x50, 0x61, 0x67, 0x65, 0x2E: dashes += 1  // 第 共 总 P a g e .
      default: return false
      }
      offset += length
    }
    return digits > 0 && digits <= 6 && dashes >= 2
  }
}

extension SourceText {
  /// Whether a line is the furniture of a page: `- 3 -`, `第 3 页`, `Page 3 - …`, `3 / 9`, a bare number beside a form
  /// feed.
  public func isPageMark(line: Int) -> Bool {
    let range = lineRange(line)
    let look = LineTable.look(bytes.span, Int(range.start), Int(range.end))
    return look.shape == .pageMark
      || LineTable.isPageFraction(bytes.span, look)
      || look.shape == .plain && LineTable.pageNumber(bytes.span, Int(look.start), Int(look.end)) != nil
  }
}
