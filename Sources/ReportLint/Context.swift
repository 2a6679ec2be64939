import AnnualReport

/// Reads the words around a place in the prose. Blanks and line breaks are skipped, because PDF text tears sentences
/// over lines; reading stops at the end of the sentence, of the prose stretch and, where lines are whole, of the paragraph.
struct Context {
  private let text: SourceText
  private let prose: [TextRange]
  private let joinsLines: Bool

  init(_ dossier: Dossier) {
    self.text = dossier.text
    self.prose = dossier.report.prose
    self.joinsLines = dossier.report.isHardWrapped
  }

  /// At most `limit` code points of the same sentence before `offset`.
  func before(_ offset: UInt32, limit: Int) -> Words {
    let lower = Int(bounds(around: offset).start)
    var collected: [UInt8] = []
    var left = limit
    var breaks = 0
    var at = Int(offset)
    while at > lower, left > 0 {
      var start = at - 1
      while start > lower, text.byte(at: start) & 0xC0 == 0x80 { start -= 1 }
      let scalar = SmallScalar(text, start, at)
      if scalar.isLineFeed { breaks += 1 }
      if scalar.endsSentence || (breaks > 1 && !joinsLines) { break }
      if !scalar.isSkipped {
        breaks = 0
        left -= 1
        for byte in stride(from: at - 1, through: start, by: -1) { collected.append(text.byte(at: byte)) }
      }
      at = start
    }
    return Words(bytes: collected.reversed()).dropping(prefixes: ["-", "•", "·"])
  }

  /// At most `limit` code points of the same sentence from `offset` on.
  func after(_ offset: UInt32, limit: Int) -> Words {
    let upper = Int(bounds(around: offset).end)
    var collected: [UInt8] = []
    var left = limit
    var breaks = 0
    var at = Int(offset)
    while at < upper, left > 0 {
      var end = at + 1
      while end < upper, text.byte(at: end) & 0xC0 == 0x80 { end += 1 }
      let scalar = SmallScalar(text, at, end)
      if scalar.isLineFeed { breaks += 1 }
      if scalar.endsSentence || (breaks > 1 && !joinsLines) { break }
      if !scalar.isSkipped {
        breaks = 0
        left -= 1
        for byte in at..<end { collected.append(text.byte(at: byte)) }
      }
      at = end
    }
    return Words(bytes: collected)
  }

  /// Whether `offset` lies in prose, that is outside title, headings and tables.
  func isProse(_ offset: UInt32) -> Bool { stretch(at: offset) != nil }

  /// The prose stretch around a place, in torn text with the stretches that follow each other with nothing but blanks
  /// between; outside the prose the line.
  private func bounds(around offset: UInt32) -> TextRange {
    guard let index = stretch(at: offset) else { return text.lineRange(text.line(at: offset)) }
    var range = prose[index]
    guard joinsLines else { return range }
    var first = index
    while first > 0, index - first < 4, isBlank(from: prose[first - 1].end, to: prose[first].start) { first -= 1 }
    var last = index
    while last + 1 < prose.count, last - index < 4, isBlank(from: prose[last].end, to: prose[last + 1].start) {
      last += 1
    }
    range = TextRange(prose[first].start, prose[last].end)
    return range
  }

  private func stretch(at offset: UInt32) -> Int? {
    var low = 0
    var high = prose.count
    while low < high {
      let middle = (low + high) / 2
      if prose[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, prose[low - 1].end >= offset else { return nil }
    return low - 1
  }

  private func isBlank(from start: UInt32, to end: UInt32) -> Bool {
    guard start <= end, end - start < 200 else { return false }
    return (Int(start)..<Int(end)).allSatisfy { text.byte(at: $0) <= 0x20 }
  }
}

/// One code point of a text, looked at by its bytes.
private struct SmallScalar {
  private let value: UInt32

  init(_ text: SourceText, _ start: Int, _ end: Int) {
    var value: UInt32 = 0
    for offset in start..<min(end, start + 4) { value = value << 8 | UInt32(text.byte(at: offset)) }
    self.value = value
  }

  var isLineFeed: Bool { value == 0x0A }
  /// Blanks (U+0020 and below, U+00A0, U+3000, zero-width, BOM) and Markdown marks.
  var isSkipped: Bool {
    switch value {
    case 0...0x20, 0x23, 0x2A, 0x3E, 0x5F, 0xC2A0, 0xE38080, 0xE2808B, 0xEFBBBF: true
    default: false
    }
  }
  /// 。！？； and their half-width forms.
  var endsSentence: Bool {
    switch value {
    case 0x21, 0x3B, 0x3F, 0xE38082, 0xEFBC81, 0xEFBC9B, 0xEFBC9F: true
    default: false
    }
  }
}
