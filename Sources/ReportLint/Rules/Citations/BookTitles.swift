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
    var isInTag = false
    for sign in dossier.signs.signs {
      if let first = stack.first, sign.offset - first.offset > BookTitles.reach || dossier.isSeparated(first, sign) {
        open += stack
        stack = []
        inner = []
        isInTag = false
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
      // <strong>, </u>, <!-- …: no marks of titles.
      case 0x3C where dossier.text.isMarkup(at: Int(sign.offset)): isInTag = true
      case 0x3E where isInTag: isInTag = false
      case 0x3008, 0x3009, 0x3C, 0x3E, 0xFF1C, 0xFF1E:
        if !stack.isEmpty { inner.append(sign) }
      default: break
      }
    }
    open += stack
  }
}

extension SourceText {
  /// Whether the `<` at an offset begins an HTML tag or a comment.
  fileprivate func isMarkup(at offset: Int) -> Bool {
    let next = byte(at: offset + 1)
    return (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21
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
