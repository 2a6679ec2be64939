import AnnualReport

/// What stands around a mark. Asked for the rare candidate only, never for a whole text.
extension SourceText {
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
