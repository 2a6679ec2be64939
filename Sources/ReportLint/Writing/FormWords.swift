import AnnualReport

/// The words that belong to a table of the form, whole or torn by line ends, in any notation: what may fall away when the table
/// is written in its canonical shape, because it stands there anyway.
struct FormWords: Sendable {
  /// The labels, captions and titles, folded.
  private let labels: [[UInt16]]
  private let longest: Int

  init(_ form: FormTable, _ kind: TableKind) {
    var words = Set(form.rows.flatMap { $0.map(\.text) })
    let title = kind.section.title
    words.formUnion([title, kind.name.zh + title, "表\(kind.section.ordinal)" + title])
    labels = words.map(FormWords.folded).filter { !$0.isEmpty }
    longest = labels.map(\.count).max() ?? 0
  }

  /// The units of a text that count: no blanks, no marks.
  static func folded(_ text: some StringProtocol) -> [UInt16] { text.unicodeScalars.map(\.folded).filter { $0 != 0 } }

  /// Whether every piece of a line between blanks and pipes is of the form. A piece is a stretch of one label, or the end of
  /// one and the beginning of another (headers are torn that way); a number alone is none, though labels hold numbers.
  func cover(_ line: some StringProtocol) -> Bool { FormWords.pieces(line).allSatisfy(covers) }

  private static func pieces(_ line: some StringProtocol) -> [[UInt16]] {
    line.unicodeScalars.split { [" ", "|", "\t", "\n", "\r", "\u{3000}"].contains($0) }
      .map { $0.map(\.folded).filter { $0 != 0 } }.filter { !$0.isEmpty }
  }

  /// Whether a line holds words, all of them whole labels or long stretches of one: a header or a heading of the table that
  /// stands beside it.
  func head(_ line: some StringProtocol) -> Bool {
    let pieces = FormWords.pieces(line)
    return !pieces.isEmpty && pieces.allSatisfy { isLabel($0) || $0.count >= 4 && longestPrefix($0) == $0.count }
  }

  private func isLabel(_ piece: [UInt16]) -> Bool { labels.contains(piece) }

  private func covers(_ piece: [UInt16]) -> Bool {
    if piece.count > 2 * longest || piece.allSatisfy({ $0 &- 0x30 < 10 }) { return false }
    let prefix = longestPrefix(piece)
    return prefix == piece.count || prefix + longestSuffix(piece) >= piece.count
  }

  /// How many units at the beginning of a piece are a stretch of some label.
  private func longestPrefix(_ piece: [UInt16]) -> Int {
    var best = 0
    for label in labels {
      for start in label.indices where label.count - start > best {
        var length = 0
        while length < piece.count, start + length < label.count, label[start + length] == piece[length] { length += 1 }
        best = max(best, length)
      }
    }
    return best
  }

  private func longestSuffix(_ piece: [UInt16]) -> Int {
    var best = 0
    for label in labels {
      for end in label.indices where end + 1 > best {
        var length = 0
        while length < piece.count, length <= end, label[end - length] == piece[piece.count - 1 - length] {
          length += 1
        }
        best = max(best, length)
      }
    }
    return best
  }
}
