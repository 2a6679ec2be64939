/// Cuts a row line into its cells.
enum RowCells {
  /// What stands in the cells of a line.
  struct Contents {
    var figures = 0
    var words = 0
    /// How many cells there are up to the last one with words.
    var wordsEnd = 0
  }

  /// Writes the cells of a row line as leaves.
  static func write(
    _ bytes: Span<UInt8>, _ line: Line, _ range: TextRange, into builder: inout TreeBuilder
  ) -> Contents {
    let isPipes = line.shape == .pipes
    var start = Int(isPipes ? line.start : range.start)
    var end = Int(isPipes ? line.end : range.end)
    if isPipes {
      if start < end, bytes[start] == 0x7C { start += 1 }
      if end > start, bytes[end - 1] == 0x7C, end - 2 < start || bytes[end - 2] != 0x5C { end -= 1 }
    }
    guard start <= end else { return Contents() }
    let most = line.separators < .max ? Int(line.separators) : end - start
    return write(bytes, start, end, byte: isPipes ? 0x7C : 0x09, atMost: most + 1, into: &builder)
  }

  private static func write(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, byte separator: UInt8, atMost most: Int,
    into builder: inout TreeBuilder
  ) -> Contents {
    var contents = Contents()
    builder.appendLeaves(atMost: most) { output, cursor in
      var figures = 0
      var cellStart = start
      while cellStart <= end {
        // Most cells hold one digit, many nothing.
        if cellStart + 1 < end {
          if bytes[cellStart + 1] == separator, bytes[cellStart] &- 0x30 < 10 {
            TreeBuilder.leaf(.figure, cellStart, cellStart + 1, &output, &cursor)
            figures += 1
            cellStart += 2
            continue
          }
          if bytes[cellStart] == separator {
            TreeBuilder.leaf(.blank, cellStart, cellStart, &output, &cursor)
            cellStart += 1
            continue
          }
        }
        let isWord = cellStart < end && bytes[cellStart] >= 0x80
        let digits = isWord ? (start: cellStart, end: cellStart) : bytes.digits(from: cellStart, to: end)
        var cellEnd = digits.end
        while cellEnd < end, bytes[cellEnd] == 0x20 { cellEnd += 1 }
        var cell = (kind: SyntaxTree.Kind.figure, start: digits.start, end: digits.end)
        if cellEnd == end || bytes[cellEnd] == separator {
          // Most others hold digits or nothing.
          if digits.start == digits.end { cell = (.blank, cellStart, cellStart) }
        } else {
          cellEnd = bytes.first(separator, from: cellEnd, to: end)
          while cellEnd < end, separator == 0x7C, bytes[cellEnd - 1] == 0x5C {
            cellEnd = bytes.first(separator, from: cellEnd + 1, to: end)
          }
          cell = content(bytes, cellStart, cellEnd)
        }
        TreeBuilder.leaf(cell.kind, cell.start, cell.end, &output, &cursor)
        if cell.kind == .figure { figures += 1 }
        if cell.kind == .words {
          contents.words += 1
          contents.wordsEnd = output.count
        }
        cellStart = cellEnd + 1
      }
      contents.figures = figures
    }
    return contents
  }

  /// What stands in a cell, and its bytes without blanks and marks round it.
  private static func content(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (kind: SyntaxTree.Kind, start: Int, end: Int) {
    var inner = Scalars.skipBlanks(bytes, start, end)
    var last = Scalars.trimBlanks(bytes, inner, end)
    if last - inner >= 4, bytes[inner] == 0x2A, bytes[last - 1] == 0x2A {  // **0**
      while inner < last, bytes[inner] == 0x2A { inner += 1 }
      while last > inner, bytes[last - 1] == 0x2A { last -= 1 }
    }
    if inner < last, bytes[inner] == 0x26 || bytes[last - 1] == 0x3B { trimReferences(bytes, &inner, &last) }
    if inner >= last { return (.blank, start, start) }
    return (Numerals.figure(bytes, inner, last) != nil ? .figure : .words, inner, last)
  }

  /// Leaves out `&nbsp;` before and behind the words of a cell: so Markdown holds an empty cell open.
  private static func trimReferences(_ bytes: Span<UInt8>, _ start: inout Int, _ end: inout Int) {
    while end - start >= 6, bytes[start] == 0x26, isBlankReference(bytes, start) {
      start = Scalars.skipBlanks(bytes, start + 6, end)
    }
    while end - start >= 6, bytes[end - 1] == 0x3B, isBlankReference(bytes, end - 6) {
      end = Scalars.trimBlanks(bytes, start, end - 6)
    }
  }

  /// Whether `&nbsp;` stands at an offset.
  private static func isBlankReference(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0x26 && bytes[offset + 1] == 0x6E && bytes[offset + 2] == 0x62 && bytes[offset + 3] == 0x73
      && bytes[offset + 4] == 0x70 && bytes[offset + 5] == 0x3B
  }
}
