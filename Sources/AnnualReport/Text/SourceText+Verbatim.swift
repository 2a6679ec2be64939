/// What stands around a place: words for readers, or something that is used as it is. Asked for the rare candidate only,
/// never for a whole text.
extension SourceText {
  /// Whether an offset lies inside a code span, an HTML tag, a link's target or definition, a URL, a mail address or the name
  /// of a file, where marks are no punctuation.
  package func isVerbatim(at offset: Int) -> Bool {
    let line = lineStarts[self.line(at: UInt32(clamping: offset))]
    let lower = max(Int(line), offset - 400)
    if isInBrackets(offset, from: lower, lineStart: Int(line)) || isInFileName(offset) { return true }
    var ticks = 0
    var position = min(offset, count) - 1
    var isTagOpen: Bool?
    var holdsSlash = false
    // Whether nothing but ASCII, or nothing but a blank-free stretch, lies between.
    var isPlain = true
    var isUnbroken = true
    var isDeadEnd: Bool?
    let bytes = bytes.span
    while position >= lower {
      if !isUnbroken, isDeadEnd == nil {
        // What is left are tags and code spans, and most lines have none.
        isDeadEnd = bytes.first(0x60, or: 0x3C, from: lower, to: position + 1) > position
        if isDeadEnd == true { break }
      }
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D { break }
      if byte >= 0x80 {
        isPlain = false
        if byte == 0xE2 || byte == 0xE3 || byte == 0xEF { isUnbroken = false }  // Chinese punctuation ends an address.
        position -= 1
        continue
      }
      switch byte {
      case 0x60: ticks += 1
      case 0x3E where isTagOpen == nil: isTagOpen = false
      case 0x3C where isTagOpen == nil:
        let next = self.byte(at: position + 1)
        isTagOpen = (0x61...0x7A).contains(next | 0x20) || next == 0x2F || next == 0x21
      case 0x2F: holdsSlash = true
      case 0x3A where self.byte(at: position + 1) == 0x2F && self.byte(at: position + 2) == 0x2F:
        if isPlain && isUnbroken { return true }
        if isUnbroken, goesOnAsAddress(offset) { return true }
      case 0x40, 0x77:
        let isMail = byte == 0x40 && SourceText.isWordByte(self.byte(at: position - 1))
        let isSite = byte == 0x77 && self.byte(at: position + 1) == 0x77 && self.byte(at: position + 3) == 0x2E
        if isPlain, isUnbroken, isMail || isSite { return true }
        if isSite, holdsSlash, isUnbroken, goesOnAsAddress(offset) { return true }
      case 0...0x20: isUnbroken = false
      default: break
      }
      position -= 1
    }
    return ticks % 2 == 1 || isTagOpen == true
  }

  /// Whether a letter, a digit or a mark of a query stands behind the mark at an offset.
  private func goesOnAsAddress(_ offset: Int) -> Bool {
    let next = byte(at: offset + 1)
    return SourceText.isWordByte(next) || [0x25, 0x26, 0x2F, 0x3D].contains(next)
  }

  /// Whether a byte is an ASCII letter or digit.
  package static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
