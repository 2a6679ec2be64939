extension CellLines {
  /// What the lines of a section look like.
  struct Look {
    var filled = 0
    /// Lines that hold one figure.
    var singles = 0
    /// Figures at the ends of lines.
    var figures = 0
    /// Lines that hold the rows of two tables.
    var beside = 0
    /// Whether some line holds a row.
    var hasRows = false
  }

  /// Looks at the lines of a section; nil where its rows are lines of tabs or pipes.
  func look(_ bytes: Span<UInt8>, _ lines: Range<Int>) -> Look? {
    var look = Look()
    for index in lines {
      let line = table.lines[index]
      switch line.shape {
      case .blank, .pageMark, .opaque, .comment: continue
      case .tabs, .separator: return nil
      case .pipes where !isOneCell(bytes, line): return nil
      default: break
      }
      look.filled += 1
      // Once there is a row, nothing else counts but lines that hold two.
      if !mayEndWithFigure(bytes, line) || look.hasRows && !mayHoldTwoRows(bytes, line) { continue }
      if isSingleFigure(bytes, line) { look.singles += 1 }
      guard line.end - line.start <= 600 else { continue }
      let figures = FlowTokens.figures(bytes, Int(line.start), Int(line.end))
      look.figures += figures.last
      if figures.last >= 3 { look.hasRows = true }
      if figures.last >= 25 || figures.last >= 3 && figures.inner >= 3 { look.beside += 1 }
    }
    return look
  }

  /// Whether a line may end with a figure: most lines show by their last character that they do not.
  private func mayEndWithFigure(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    if bytes[Int(line.end) - 1] &- 0x30 < 10 { return true }
    let last = Scalars.previous(bytes, Int(line.start), Int(line.end))
    return Numerals.mayEnd(Scalars.decode(bytes, last, Int(line.end)).scalar)
  }

  /// Whether a line may hold the rows of two tables: it ends with a long run of figures, or has three gaps and more before its
  /// last run of digits. Figures before words have such gaps.
  private func mayHoldTwoRows(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let start = Int(line.start)
    var offset = Int(line.end)
    while offset > start, bytes[offset - 1] &- 0x30 < 10 || bytes[offset - 1] == 0x20 { offset -= 1 }
    // 22 figures at least, where fewer than three gaps leave no room for 25.
    if Int(line.end) - offset >= 43 { return true }
    var at = start
    for _ in 0..<3 {
      at = bytes.firstOfBlanks(from: at, to: offset)
      while at < offset, !Scalars.mayBeginBlank(bytes[at]) { at += 1 }
      if at >= offset { return false }
      at += 1
    }
    return true
  }

  /// Whether a line of pipes holds one cell at most, in front.
  private func isOneCell(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    if bytes[Int(line.start)] == 0x7C { return isBare(bytes, line) }
    var offset = Int(line.start)
    while offset < Int(line.end), bytes[offset] != 0x7C { offset += 1 }
    while offset < Int(line.end) {
      if bytes[offset] != 0x7C && bytes[offset] != 0x20 { return false }
      offset += 1
    }
    return true
  }

  private func isBare(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    for offset in Int(line.start)..<Int(line.end) where bytes[offset] != 0x7C && bytes[offset] != 0x20 { return false }
    return true
  }

  /// Whether a line holds one figure and nothing else but a pipe behind it.
  private func isSingleFigure(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let (start, end, _) = CellLines.content(bytes, line)
    guard end > start, end - start <= 24 else { return false }
    switch Numerals.figure(bytes, start, end) {
    case .number, .dash: return true
    default: return false
    }
  }

  /// The words of a line without the pipes before and behind them, and how many stand behind.
  static func content(_ bytes: Span<UInt8>, _ line: Line) -> (start: Int, end: Int, pipes: Int) {
    var start = Int(line.start)
    var end = Int(line.end)
    var pipes = 0
    while end > start, bytes[end - 1] == 0x7C || bytes[end - 1] == 0x20 {
      if bytes[end - 1] == 0x7C { pipes += 1 }
      end -= 1
    }
    while start < end, bytes[start] == 0x7C || bytes[start] == 0x20 { start += 1 }
    return (start, Scalars.trimBlanks(bytes, start, end), pipes)
  }
}
