import AnnualReport

/// What stands around a mark. Asked for the rare candidate only, never for a whole text.
extension SourceText {
  /// Whether an offset lies inside a code span, an HTML tag, a link's target, a URL or a mail address, where marks are no
  /// punctuation.
  func isVerbatim(at offset: Int) -> Bool {
    let lower = max(0, offset - 400)
    var ticks = 0
    var position = min(offset, count) - 1
    var isTagOpen: Bool?
    var isLinkOpen: Bool?
    // Whether nothing but ASCII, or nothing but a blank-free stretch, lies between.
    var isPlain = true
    var isUnbroken = true
    let bytes = bytes.span
    while position >= lower {
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
      case 0x29 where isLinkOpen == nil: isLinkOpen = false
      case 0x28 where isLinkOpen == nil: isLinkOpen = isUnbroken && self.byte(at: position - 1) == 0x5D
      case 0x3A where self.byte(at: position + 1) == 0x2F && self.byte(at: position + 2) == 0x2F:
        if isPlain && isUnbroken { return true }
        if isUnbroken, goesOnAsAddress(offset) { return true }
      case 0x40, 0x77:
        let isMail = byte == 0x40 && SourceText.isWordByte(self.byte(at: position - 1))
        let isSite = byte == 0x77 && self.byte(at: position + 1) == 0x77 && self.byte(at: position + 3) == 0x2E
        if isPlain, isUnbroken, isMail || isSite { return true }
      case 0...0x20: isUnbroken = false
      default: break
      }
      position -= 1
    }
    return ticks % 2 == 1 || isTagOpen == true || isLinkOpen == true
  }

  /// Whether a letter, a digit or a mark of a query stands behind the mark at an offset.
  private func goesOnAsAddress(_ offset: Int) -> Bool {
    let next = byte(at: offset + 1)
    return SourceText.isWordByte(next) || [0x25, 0x26, 0x2F, 0x3D].contains(next)
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// The last character before an offset that is no closing bracket, no quotation mark and no Markdown mark; 0 where the
  /// line begins.
  func base(before offset: Int) -> (value: UInt32, start: Int) {
    var position = offset
    while position > 0, offset - position < 40 {
      let (value, begin) = scalar(endingAt: position)
      switch value {
      case 0x29, 0xFF09, 0x22, 0x27, 0x201D, 0x2019, 0x300B, 0x3009, 0x3011, 0x3015, 0x5D, 0x2A, 0x5F, 0x7E:
        position = begin
      default: return (value, begin)
      }
    }
    return (0, position)
  }

  /// The first character at or behind an offset that is no opening bracket, no quotation mark and no Markdown mark.
  func continuation(at offset: Int) -> UInt32 {
    var position = offset
    while position < count, position - offset < 40 {
      let (value, length) = scalar(at: position)
      switch value {
      case 0x28, 0xFF08, 0x22, 0x27, 0x201C, 0x2018, 0x300A, 0x3008, 0x3010, 0x3014, 0x5B, 0x2A, 0x5F, 0x7E:
        position += length
      default: return value
      }
    }
    return 0
  }

  /// Whether a mark stands behind a word of the Chinese text and not inside one of another: behind a Han character, or
  /// behind a figure where a Han character follows. Brackets and quotation marks between are looked through, so that
  /// changing their width changes nothing.
  func isChinesePause(_ sign: TextRange) -> Bool {
    let base = self.base(before: Int(sign.start))
    let follow = self.continuation(at: Int(sign.end))
    if SourceText.isHan(base.value) {
      guard byte(at: Int(sign.end)) == 0x20 else { return true }
      let next = solid(at: Int(sign.end))?.value ?? 0
      return !(0x61...0x7A).contains(next | 0x20)
    }
    let isFigure = (0x30...0x39).contains(base.value) || [0x25, 0xFF05, 0x2030, 0x2103].contains(base.value)
    return isFigure && SourceText.isHan(follow) && !endsEntity(Int(sign.start))
  }

  /// Whether `&…` ends at an offset: `&#160;`.
  private func endsEntity(_ offset: Int) -> Bool {
    var position = offset - 1
    while position >= 0, offset - position < 10, SourceText.isWordByte(byte(at: position)) || byte(at: position) == 0x23
    {
      position -= 1
    }
    return byte(at: position) == 0x26
  }
}
