/// Lines that are not read: fenced code, front matter, comments.
extension LineTable {
  /// Where the first line is words with tabs behind them, a spreadsheet was saved as text: such lines are its prose and its
  /// headings, unless their words are those of a table.
  mutating func freePadded(_ bytes: Span<UInt8>) {
    guard let first = lines.first(where: { !$0.isEmpty }), LineTable.isPadded(bytes, first) else { return }
    for index in lines.indices where LineTable.isPadded(bytes, lines[index]) {
      let words = Folded(bytes, TextRange(lines[index].start, min(lines[index].end, lines[index].start + 400)))
      if LabelIndex.shared.find(words) != nil { continue }
      lines[index].shape = .plain
      lines[index].separators = 0
    }
  }

  /// Whether a line is words in its first cell and empty cells behind them.
  private static func isPadded(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.shape == .tabs, line.start == 0 || bytes[Int(line.start) - 1] != 0x09 else { return false }
    return bytes.first(0x09, from: Int(line.start), to: Int(line.end)) == Int(line.end)
  }

  /// Marks code fences as opaque, HTML comments as such. A fence or comment that is never closed, or that
  /// holds the whole document, hides nothing; nor does a comment with words behind it on its line.
  mutating func hideFences(_ bytes: Span<UInt8>) {
    var index = 0
    // A mark that is never closed is looked for once: behind it there is no close either.
    var unclosed: Set<UInt8> = []
    while index < lines.count {
      guard let mark = fence(bytes, index), !unclosed.contains(mark.byte) else {
        index += 1
        continue
      }
      var close = if case .comment = mark { index } else { index + 1 }
      while close < lines.count, !closes(bytes, close, mark) { close += 1 }
      if close < lines.count, !holdsEverything(index, close) { hide(bytes, index...close, mark) }
      if close >= lines.count { unclosed.insert(mark.byte) }
      index = close < lines.count ? close + 1 : index + 1
    }
  }

  private mutating func hide(_ bytes: Span<UInt8>, _ hidden: ClosedRange<Int>, _ mark: Mark) {
    guard case .comment = mark else {
      for line in hidden { lines[line].shape = .opaque }
      return
    }
    let last = lines[hidden.upperBound]
    // Words behind a comment are read, and the comment before them is not worth losing them.
    guard endsComment(bytes, last) == last.end else { return }
    for line in hidden { lines[line].shape = .comment }
    comments.append(TextRange(lines[hidden.lowerBound].start, last.end))
  }

  private enum Mark {
    case fence(UInt8), comment

    /// The byte the mark begins with.
    var byte: UInt8 { if case .fence(let byte) = self { byte } else { 0x3C } }
  }

  private func fence(_ bytes: Span<UInt8>, _ index: Int) -> Mark? {
    let line = lines[index]
    let start = Int(line.start)
    guard line.end - line.start >= 3 else { return nil }
    let byte = bytes[start]
    if byte == 0x60 || byte == 0x7E, bytes[start + 1] == byte, bytes[start + 2] == byte { return .fence(byte) }
    if byte == 0x3C, line.end - line.start >= 4, bytes[start + 1] == 0x21, bytes[start + 2] == 0x2D,
      bytes[start + 3] == 0x2D
    {
      return .comment
    }
    return nil
  }

  private func closes(_ bytes: Span<UInt8>, _ index: Int, _ mark: Mark) -> Bool {
    let line = lines[index]
    switch mark {
    case .fence(let byte):
      let start = Int(line.start)
      return line.end - line.start >= 3 && bytes[start] == byte && bytes[start + 1] == byte && bytes[start + 2] == byte
    case .comment: return endsComment(bytes, line) != nil
    }
  }

  /// The offset behind the first `-->` of a line.
  private func endsComment(_ bytes: Span<UInt8>, _ line: Line) -> UInt32? {
    var offset = Int(line.start)
    while offset + 3 <= Int(line.end) {
      if bytes[offset + 2] == 0x3E, bytes[offset + 1] == 0x2D, bytes[offset] == 0x2D { return UInt32(offset + 3) }
      offset += 1
    }
    return nil
  }

  private func holdsEverything(_ open: Int, _ close: Int) -> Bool {
    lines[..<open].allSatisfy(\.isSilent) && lines[(close + 1)...].allSatisfy(\.isSilent)
  }

  mutating func hideFrontMatter(_ bytes: Span<UInt8>) {
    guard let first = lines.firstIndex(where: { $0.shape != .blank }), first == 0, isRule(bytes, first) else { return }
    for index in 1..<min(lines.count, 40) where isRule(bytes, index) {
      for line in first...index { lines[line].shape = .opaque }
      return
    }
  }

  /// Whether a line is `---` and nothing else.
  private func isRule(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let line = lines[index]
    guard line.shape == .separator, line.end - line.start == 3 else { return false }
    return (Int(line.start)..<Int(line.end)).allSatisfy { bytes[$0] == 0x2D }
  }
}
