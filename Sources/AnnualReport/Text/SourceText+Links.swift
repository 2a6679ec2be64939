/// Links, definitions and shortcodes of Markdown, and names of files.
extension SourceText {
  /// Whether an offset lies in the target of a link, in `[[…]]` or `{{…}}`, in a definition `[…]: target`, or holds a mark
  /// behind a backslash. Most lines hold none of `[{\` before it, which costs two looks for a byte.
  func isInBrackets(_ offset: Int, from lower: Int, lineStart: Int) -> Bool {
    let upper = offset + 1
    guard lower < upper, upper <= count else { return false }
    let bytes = bytes.span
    if byte(at: offset - 1) == 0x5C, offset > lower, bytes[offset] < 0x80, !SourceText.isWordByte(bytes[offset]) {
      return true
    }
    if bytes.first(0x5B, or: 0x7B, from: lower, to: upper) >= upper { return false }
    let end = lineEnd(from: offset)
    if lower == lineStart && isInDefinition(offset, lower, end) || isInReference(offset, lower, end) { return true }
    var position = bytes.first(0x5D, or: 0x7B, from: lower, to: upper)
    if let wiki = place(of: 0x5B, lower, upper), let close = place(of: 0x5D, wiki, end), close > offset { return true }
    while position < upper {
      if bytes[position] == 0x7B, byte(at: position + 1) == 0x7B {
        // {{< figure src="…" >}}
        guard let close = place(of: 0x7D, position + 2, end) else { return false }
        if close > offset { return true }
      } else if bytes[position] == 0x5D, byte(at: position + 1) == 0x28,
        bytes.first(0x5B, from: lower, to: position) < position
      {
        let close = targetEnd(position + 2, end)
        if close > offset, position < offset { return true }
      }
      position = bytes.first(0x5D, or: 0x7B, from: position + 1, to: upper)
    }
    return false
  }

  /// Whether an offset lies in the name of a note or of a definition: `[^…]`, `[text][…]`.
  private func isInReference(_ offset: Int, _ lower: Int, _ end: Int) -> Bool {
    var open = offset - 1
    while open >= lower, byte(at: open) != 0x5B {
      if byte(at: open) == 0x5D { return false }
      open -= 1
    }
    guard open >= lower, byte(at: open + 1) == 0x5E || open > lower && byte(at: open - 1) == 0x5D else { return false }
    return bytes.span.first(0x5D, from: offset, to: end) < end
  }

  /// The last of two like bytes in a row, the first such pair between two places.
  private func place(of byte: UInt8, _ start: Int, _ end: Int) -> Int? {
    let bytes = bytes.span
    var position = bytes.first(byte, from: start, to: end)
    while position + 1 < end {
      if bytes[position + 1] == byte { return position + 1 }
      position = bytes.first(byte, from: position + 1, to: end)
    }
    return nil
  }

  /// Where a link's target ends that begins at a place: behind its bracket, at the end of a line that it fills, or where it
  /// begins because it is none.
  private func targetEnd(_ start: Int, _ end: Int) -> Int {
    let bytes = bytes.span
    var position = start
    if byte(at: start) == 0x3C {
      position = bytes.first(0x3E, from: start, to: end)
      guard position < end else { return start }
    }
    var depth = 1
    var isSentence = false
    while position < end {
      switch bytes[position] {
      case 0xE3, 0xEF: if isSentenceMark(position) { isSentence = true }
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x5C: position += 1
      case 0x20:
        // A title in quotation marks stands behind the target.
        let quote = byte(at: position + 1)
        guard quote == 0x22 || quote == 0x27 else { return start }
        let close = bytes.first(quote, from: position + 2, to: end)
        guard close < end else { return start }
        position = close
      default: break
      }
      if depth == 0 { return position + 1 }
      position += 1
    }
    return isSentence ? start : end
  }

  /// Whether an offset lies in a definition that a line begins with: `[x]: target` wholly, of the note `[^x]: …` its mark.
  private func isInDefinition(_ offset: Int, _ start: Int, _ end: Int) -> Bool {
    let bytes = bytes.span
    var position = start
    while position < end, position < start + 3, bytes[position] == 0x20 { position += 1 }
    guard byte(at: position) == 0x5B, byte(at: position + 1) != 0x5D else { return false }
    let isNote = byte(at: position + 1) == 0x5E
    let close = bytes.first(0x5D, from: position + 1, to: end)
    guard close + 1 < end, bytes[close + 1] == 0x3A else { return false }
    if isNote { return offset <= close + 1 }
    position = close + 2
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return isTarget(position, end)
  }

  /// Whether what fills a line to its end is an address or a path, with a title at most: words for readers have no slash, dot
  /// or angle bracket, or Chinese punctuation.
  private func isTarget(_ start: Int, _ end: Int) -> Bool {
    let bytes = bytes.span
    if byte(at: start) == 0x3C { return bytes.first(0x3E, from: start, to: end) < end }
    var isPath = byte(at: start) == 0x23
    var position = start
    while position < end {
      switch bytes[position] {
      case 0x2E, 0x2F: isPath = true
      case 0x20, 0x09:
        let next = byte(at: position + 1)
        return isPath && (position + 1 >= end || next <= 0x20 || next == 0x22 || next == 0x27 || next == 0x28)
      case 0xE3, 0xEF: if isSentenceMark(position) { return false }
      default: break
      }
      position += 1
    }
    return isPath
  }

  /// Whether an offset lies in a name with an extension: `2024年01月08日统计.xlsx`. Looked for behind the offset only: nothing
  /// but the letters of a name stand before its dot.
  func isInFileName(_ offset: Int) -> Bool {
    let bytes = bytes.span
    let end = min(count, offset + 100)
    guard offset < end else { return false }
    switch bytes[offset] {
    case 0x21, 0x2C, 0x3A, 0x3B, 0x3F: return false  // Before a name rather than in it.
    default: break
    }
    var needsClose = bytes[offset] == 0x28
    var position = offset
    while position < end {
      let byte = bytes[position]
      switch byte {
      case 0x2E where position > offset:
        if !needsClose, isExtension(position + 1) { return true }
      case 0x29: needsClose = false
      // Blanks, and what no name of a file may hold: " * : ; < > ? \ |, and the comma and slash that part names.
      case 0...0x20, 0x22, 0x2A, 0x2C, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x3F, 0x5C, 0x7C: return false
      case 0xE2 where position + 1 < end && bytes[position + 1] == 0x80: return false
      case 0xE3, 0xEF: if isSentenceMark(position) { return false }
      // 见: a sentence.
      case 0xE8 where position + 2 < end && bytes[position + 1] == 0xA7 && bytes[position + 2] == 0x81: return false
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether a Chinese mark of punctuation other than a bracket begins at an offset: 、。《》「」，：；！？.
  private func isSentenceMark(_ offset: Int) -> Bool {
    let third = byte(at: offset + 2)
    switch (byte(at: offset), byte(at: offset + 1)) {
    case (0xE3, 0x80): return third <= 0x82 || (0x88...0x8F).contains(third)
    case (0xEF, 0xBC): return [0x81, 0x8C, 0x9A, 0x9B, 0x9F].contains(third)
    default: return false
    }
  }

  /// Whether a known extension of a file begins at an offset, and ends there.
  private func isExtension(_ offset: Int) -> Bool {
    var length = 0
    var word: UInt64 = 0
    while length < 6, SourceText.isWordByte(byte(at: offset + length)) {
      word = word << 8 | UInt64(byte(at: offset + length) | 0x20)
      length += 1
    }
    return length >= 2 && SourceText.extensions.contains(word)
  }

  private static let extensions: Set<UInt64> = Set(
    [
      "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "ofd", "wps", "et", "csv", "tsv", "txt", "md", "rtf", "html",
      "htm", "shtml", "zip", "rar", "7z", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "xml", "json",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })

  /// The end of the line, or a place as far behind an offset as no link reaches.
  private func lineEnd(from offset: Int) -> Int {
    let limit = min(count, offset + 2_000)
    return bytes.span.first(0x0A, or: 0x0D, from: min(offset, limit), to: limit)
  }
}
