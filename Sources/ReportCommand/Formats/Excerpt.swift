import AnnualReport
import ReportLint

/// A line of the source as it is shown: tabs as blanks, cut around what matters where it is long.
struct Excerpt {
  /// Cells a line may take.
  static let width = 100
  private static let tab = "    "

  /// A scalar of the line as it is shown.
  private struct Glyph {
    var offset: Int
    var end: Int
    var text: String
    var width: Int
  }
  private var glyphs: [Glyph] = []
  private var isCutBefore = false
  private var isCutAfter = false

  /// The line (0-based) around `focus`.
  init(_ text: SourceText, line: Int, focus: TextRange) {
    let range = text.lineRange(line)
    let mark = line == 0 && Locator.hasMark(text) ? 3 : 0
    let start = min(Int(range.start) + mark, Int(range.end))
    let end = Int(range.end)
    let first = min(max(Int(focus.start), start), end)
    let last = max(first, min(Int(focus.end), end))
    // A scalar has at most four bytes; of a very long line no more is looked at than can be shown.
    let from = Excerpt.boundary(text, max(start, first - 4 * Excerpt.width), from: start)
    let to = Excerpt.boundary(text, min(end, first + 8 * Excerpt.width), from: start)
    read(text, TextRange(from, to))
    isCutBefore = from > start
    isCutAfter = to < end
    cut(around: first..<last)
  }

  /// The last boundary of a scalar up to `offset`.
  private static func boundary(_ text: SourceText, _ offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start, text.byte(at: offset) & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private mutating func read(_ text: SourceText, _ range: TextRange) {
    var offset = Int(range.start)
    for scalar in text[range].unicodeScalars {
      let length = UTF8.width(scalar)
      let shown = scalar == "\t" ? Excerpt.tab : DisplayWidth.isHarmless(scalar) ? String(scalar) : "\u{FFFD}"
      glyphs.append(Glyph(offset: offset, end: offset + length, text: shown, width: DisplayWidth.of(shown)))
      offset += length
    }
  }

  /// Leaves what fits: a third of the room before the focus, the rest from it on.
  private mutating func cut(around focus: Range<Int>) {
    let total = glyphs.reduce(0) { $0 + $1.width }
    guard total > Excerpt.width || isCutBefore || isCutAfter else { return }
    let inFocus = glyphs.firstIndex { $0.end > focus.lowerBound } ?? glyphs.count
    let focusWidth = glyphs.reduce(0) { sum, glyph in
      glyph.offset >= focus.lowerBound && glyph.offset < focus.upperBound ? sum + glyph.width : sum
    }
    var left = inFocus
    var room = max(12, (Excerpt.width - min(focusWidth, Excerpt.width)) / 2)
    while left > 0, room >= glyphs[left - 1].width {
      left -= 1
      room -= glyphs[left].width
    }
    var right = left
    room = Excerpt.width
    while right < glyphs.count, room >= glyphs[right].width {
      room -= glyphs[right].width
      right += 1
    }
    while right == glyphs.count, left > 0, room >= glyphs[left - 1].width {
      left -= 1
      room -= glyphs[left].width
    }
    isCutBefore = isCutBefore || left > 0
    isCutAfter = isCutAfter || right < glyphs.count
    glyphs = Array(glyphs[left..<right])
  }

  /// The line.
  var shown: String {
    (isCutBefore ? "…" : "") + glyphs.map(\.text).joined() + (isCutAfter ? "…" : "")
  }

  /// What stands under the line: for every cell the kind of mark, without blanks at the end. The main range counts
  /// before the related ones; an empty range marks the one cell at its place.
  func marks(main: TextRange, related: [TextRange]) -> [Mark] {
    var marks: [Mark] = isCutBefore ? [.none] : []
    for glyph in glyphs {
      let kind: Mark
      if Excerpt.covers(main, glyph) {
        kind = .main
      } else if related.contains(where: { !$0.isEmpty && Excerpt.covers($0, glyph) }) {
        kind = .related
      } else {
        kind = .none
      }
      let width = main.isEmpty && kind == .main ? min(1, glyph.width) : glyph.width
      marks += Array(repeating: kind, count: width) + Array(repeating: .none, count: glyph.width - width)
    }
    if !marks.contains(.main) { marks.append(.main) }
    while marks.last == Mark.none { marks.removeLast() }
    return marks
  }

  /// Kinds of marks.
  enum Mark { case none, related, main }

  private static func covers(_ range: TextRange, _ glyph: Glyph) -> Bool {
    if range.isEmpty { return Int(range.start) >= glyph.offset && Int(range.start) < glyph.end }
    return Int(range.start) < glyph.end && glyph.offset < Int(range.end)
  }
}
