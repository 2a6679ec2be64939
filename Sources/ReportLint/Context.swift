import AnnualReport

/// Reads the words around a place in the prose. Blanks and line breaks are skipped, because PDF text tears sentences
/// over lines; reading stops at the end of the sentence, of the prose stretch and, where lines are whole, of the paragraph.
struct Context {
  private let dossier: Dossier
  private let joinsLines: Bool
  private static let bullets = ["-", "•", "·"]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    self.joinsLines = dossier.report.isHardWrapped || dossier.report.family == .flow
  }

  private var text: SourceText { dossier.text }
  private var prose: [TextRange] { dossier.report.prose }
  private var headings: [TextRange] { dossier.report.headings }

  /// At most `limit` code points of the same sentence before `offset`.
  func before(_ offset: UInt32, limit: Int) -> Words {
    let bytes = text.bytes.span
    let lower = max(Int(bounds(around: offset).start), Int(offset) - 16 * limit - 64)
    var left = limit
    var breaks = 0
    var isSkipping = false
    let end = min(Int(offset), bytes.count)
    var at = end
    while at > lower, left > 0 {
      if Context.isHan(bytes, endingAt: at, lower) {
        breaks = 0
        left -= 1
        at -= 3
        continue
      }
      var start = at - 1
      while start > lower, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let scalar = SmallScalar(bytes, start, at)
      if scalar.isLineFeed { breaks += 1 }
      if scalar.endsSentence || (breaks > 1 && !joinsLines) { break }
      if scalar.isSkipped {
        isSkipping = true
      } else {
        breaks = 0
        left -= 1
      }
      at = start
    }
    let found = words(bytes, at, end, isSkipping)
    // A bullet begins with one of these bytes.
    guard let first = found.bytes.first, first == 0x2D || first == 0xC2 || first == 0xE2 else { return found }
    return found.dropping(prefixes: Context.bullets)
  }

  /// Whether a Han character, E4…E9 and two bytes behind, ends at an offset.
  private static func isHan(_ bytes: Span<UInt8>, endingAt end: Int, _ lower: Int) -> Bool {
    end - lower >= 3 && bytes[end - 3] &- 0xE4 < 6 && bytes[end - 2] & 0xC0 == 0x80 && bytes[end - 1] & 0xC0 == 0x80
  }

  /// At most `limit` code points of the same sentence from `offset` on.
  func after(_ offset: UInt32, limit: Int) -> Words {
    let bytes = text.bytes.span
    let upper = min(Int(bounds(around: offset).end), Int(offset) + 16 * limit + 64, bytes.count)
    var left = limit
    var breaks = 0
    var isSkipping = false
    var at = Int(offset)
    while at < upper, left > 0 {
      var end = at + 1
      while end < upper, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let scalar = SmallScalar(bytes, at, end)
      if scalar.isLineFeed { breaks += 1 }
      if scalar.endsSentence || (breaks > 1 && !joinsLines) { break }
      if scalar.isSkipped {
        isSkipping = true
      } else {
        breaks = 0
        left -= 1
      }
      at = end
    }
    return words(bytes, Int(offset), at, isSkipping)
  }

  /// The words from `start` to `end`, what is to be skipped left out.
  private func words(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ isSkipping: Bool) -> Words {
    guard start < end else { return Words(bytes: []) }
    var kept: [UInt8] = []
    guard isSkipping else {
      kept.append(addingCapacity: end - start) { kept in
        for at in start..<end { kept.append(bytes[at]) }
      }
      return Words(bytes: kept)
    }
    kept.reserveCapacity(end - start)
    var at = start
    while at < end {
      var next = at + 1
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      if !SmallScalar(bytes, at, next).isSkipped {
        for place in at..<next { kept.append(bytes[place]) }
      }
      at = next
    }
    return Words(bytes: kept)
  }

  /// What ends a sentence.
  enum Stop { case fullStop, semicolon }

  /// The mark that ends the sentence behind `offset`, at most 400 bytes on, and the offset behind it.
  func stop(after offset: UInt32) -> (Stop, UInt32)? {
    let upper = min(Int(bounds(around: offset).end), Int(offset) + 400, text.count)
    var at = Int(offset)
    while at < upper {
      let (scalar, length) = text.scalar(at: at)
      at += length
      if let stop = Context.stop(scalar) { return (stop, UInt32(at)) }
    }
    return nil
  }

  /// The mark right before `offset`, blanks aside, and where it begins.
  func stop(before offset: UInt32) -> (Stop, UInt32)? {
    let lower = max(Int(bounds(around: offset).start), Int(offset) - 12)
    var at = Int(offset)
    while at > lower, text.byte(at: at - 1) <= 0x20 { at -= 1 }
    guard at - 1 >= lower else { return nil }
    let (scalar, start) = text.scalar(endingAt: at)
    return Context.stop(scalar).map { ($0, UInt32(start)) }
  }

  private static func stop(_ scalar: UInt32) -> Stop? {
    switch scalar {
    case 0x3002: .fullStop
    case 0x3B, 0xFF1B: .semicolon
    default: nil
    }
  }

  /// Whether `offset` lies in prose, that is outside title, headings of any level and tables.
  func isProse(_ offset: UInt32) -> Bool { heading(at: offset) == nil && Context.index(of: offset, in: prose) != nil }

  /// The heading that holds `offset`.
  func heading(at offset: UInt32) -> TextRange? { Context.index(of: offset, in: headings).map { headings[$0] } }

  /// The prose stretch around a place, in torn text with the stretches that follow each other with nothing but blanks
  /// between; outside the prose the line.
  private func bounds(around offset: UInt32) -> TextRange {
    guard isProse(offset), let index = Context.index(of: offset, in: prose) else {
      return text.lineRange(text.line(at: offset))
    }
    guard joinsLines else { return prose[index] }
    var first = index
    while first > 0, index - first < 4, follows(prose[first - 1], prose[first]) { first -= 1 }
    var last = index
    while last + 1 < prose.count, last - index < 4, follows(prose[last], prose[last + 1]) { last += 1 }
    return TextRange(prose[first].start, prose[last].end)
  }

  /// Whether two stretches are both text and nothing but blanks stands between them.
  private func follows(_ a: TextRange, _ b: TextRange) -> Bool {
    heading(at: a.start) == nil && heading(at: b.start) == nil && isBlank(from: a.end, to: b.start)
  }

  /// The index of the range that holds, or ends at, an offset; the ranges stand in order.
  private static func index(of offset: UInt32, in ranges: [TextRange]) -> Int? {
    let next = ranges.partitioningIndex { $0.start > offset }
    return next > 0 && ranges[next - 1].end >= offset ? next - 1 : nil
  }

  private func isBlank(from start: UInt32, to end: UInt32) -> Bool {
    guard start <= end, end - start < 200 else { return false }
    return (Int(start)..<Int(end)).allSatisfy { text.byte(at: $0) <= 0x20 }
  }
}

/// One code point of a text, looked at by its bytes.
private struct SmallScalar {
  private let value: UInt32

  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var value: UInt32 = 0
    for offset in start..<min(end, start + 4) { value = value << 8 | UInt32(bytes[offset]) }
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
