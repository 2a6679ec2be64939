import AnnualReport

/// The titles in book-title marks, read over line ends within one stretch between headings.
struct BookTitles {
  /// A 《…》 and the marks inside.
  struct Title {
    let open: ProseSigns.Sign
    let close: ProseSigns.Sign
    /// `<`, `＜`, `《`, `〈` and their closing marks between the two.
    let inner: [ProseSigns.Sign]
    var inside: TextRange { TextRange(open.range.end, close.range.start) }
    var range: TextRange { open.range.union(close.range) }
  }
  private(set) var titles: [Title] = []
  /// 《 that nothing closes.
  private(set) var open: [ProseSigns.Sign] = []

  /// Longest title looked for, in bytes.
  private static let reach: UInt32 = 450

  init(_ dossier: Dossier) {
    var stack: [ProseSigns.Sign] = []
    var inner: [ProseSigns.Sign] = []
    var tag = TextRange(at: 0)
    for sign in dossier.signs.signs {
      if sign.scalar == 0x3C, let found = dossier.text.tag(at: sign.offset, limit: BookTitles.reach) { tag = found }
      if sign.offset >= tag.start, sign.offset < tag.end { continue }
      if let first = stack.first, sign.offset - first.offset > BookTitles.reach || dossier.isSeparated(first, sign) {
        open += stack
        stack = []
        inner = []
      }
      switch sign.scalar {
      case 0x300A:
        if !stack.isEmpty { inner.append(sign) }
        stack.append(sign)
      case 0x300B:
        guard let first = stack.first else { continue }
        stack.removeLast()
        if stack.isEmpty {
          titles.append(Title(open: first, close: sign, inner: inner))
          inner = []
        } else {
          inner.append(sign)
        }
      case 0x3008, 0x3009, 0x3C, 0x3E, 0xFF1C, 0xFF1E:
        if !stack.isEmpty { inner.append(sign) }
      default: break
      }
    }
    open += stack
  }
}

extension SourceText {
  /// The HTML tag or comment that `<` begins at an offset, at most so many bytes of it; nil where it begins none: a title
  /// begins with a Han character.
  fileprivate func tag(at start: UInt32, limit: UInt32) -> TextRange? {
    let offset = Int(start)
    let next = byte(at: offset + 1)
    guard (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F else { return nil }
    let isComment = next == 0x21 && byte(at: offset + 2) == 0x2D && byte(at: offset + 3) == 0x2D
    let end = min(count, offset + Int(limit))
    var place = offset + (isComment ? 4 : 2)
    while place < end {
      if byte(at: place) == 0x3E, !isComment || byte(at: place - 1) == 0x2D && byte(at: place - 2) == 0x2D {
        return TextRange(offset, place + 1)
      }
      place += 1
    }
    return TextRange(offset, offset + 1)
  }
}

extension Dossier {
  /// Whether a heading begins between two marks, or, where lines are whole, a line that follows the end of a sentence.
  func isSeparated(_ a: ProseSigns.Sign, _ b: ProseSigns.Sign) -> Bool {
    // Most stand in one line.
    let text = text
    let bytes = text.bytes.span
    let end = min(Int(b.offset), bytes.count)
    if bytes.first(0x0A, or: 0x0D, from: Int(a.offset), to: end) >= end { return false }
    let first = text.line(at: a.offset)
    let last = text.line(at: b.offset)
    if first == last { return false }
    let isTorn = report.isHardWrapped || report.family == .flow
    for line in (first + 1)...last {
      let range = trimmedLine(line)
      if range.isEmpty { continue }
      if isHeading(range) { return true }
      if !isTorn, text.solid(before: Int(range.start))?.value == 0x3002 { return true }
    }
    return false
  }

  /// Whether a heading stands in a line.
  func isHeading(_ line: TextRange) -> Bool {
    let next = report.headings.partitioningIndex { $0.end > line.start }
    return next < report.headings.count && report.headings[next].start < line.end
  }
}
