/// Joins the lines of hard-wrapped prose to paragraphs: up to a line that ends a sentence or is plainly shorter than the
/// others, or before one that is indented or begins an item of a list. Blank lines fall away; no word does.
struct Reflow: Sendable {
  /// A stretch of joined lines, or lines that are rows of some table and stand as they stand.
  enum Piece: Equatable {
    case paragraph(String)
    case rows([String])
  }

  /// How wide a full line is.
  private let width: Int
  /// The indentation of lines that do not begin a paragraph, where paragraphs are indented; nil where they are not.
  private let indentation: Int?

  /// The measure of a report, from all lines of its prose.
  init(_ lines: [String]) {
    let lines = lines.filter { !Reflow.trimmed($0).isEmpty }
    let open = lines.map(Reflow.trimmed).filter { !Reflow.endsSentence($0) }.map { DisplayWidth.of($0) }.sorted()
    width = open.isEmpty ? 0 : open[min(open.count - 1, open.count * 4 / 5)]
    var counts: [Int: Int] = [:]
    for line in lines { counts[Reflow.indentation(line), default: 0] += 1 }
    let base = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    let indented = counts.reduce(0) { $0 + ($1.key >= base + 2 && $1.key <= base + 8 ? $1.value : 0) }
    indentation = indented >= 3 ? base : nil
  }

  /// The paragraphs of a run of lines.
  func paragraphs(_ lines: [String]) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    func end() {
      if !current.isEmpty { pieces.append(.paragraph(current)) }
      current = ""
    }
    for line in lines {
      let words = Reflow.trimmed(line)
      if words.isEmpty { continue }
      if Reflow.isRow(words) {
        end()
        Reflow.add(row: line, to: &pieces)
        continue
      }
      if !current.isEmpty, begins(line, words) || areFields(current, words) { end() }
      current = current.isEmpty ? words : Reflow.joined(current, words)
      if ends(words) { end() }
    }
    end()
    return pieces
  }

  /// The lines one by one, where none is to be joined.
  static func standing(_ lines: [String]) -> [Piece] {
    var pieces: [Piece] = []
    for line in lines {
      let words = trimmed(line)
      if words.isEmpty { continue }
      if isRow(words) { add(row: line, to: &pieces) } else { pieces.append(.paragraph(words)) }
    }
    return pieces
  }

  private static func add(row: String, to pieces: inout [Piece]) {
    if case .rows(let rows)? = pieces.last {
      pieces[pieces.count - 1] = .rows(rows + [row])
    } else {
      pieces.append(.rows([row]))
    }
  }

  private func begins(_ line: String, _ words: String) -> Bool {
    if let indentation {
      let own = Reflow.indentation(line)
      if own >= indentation + 2, own <= indentation + 8 { return true }
    }
    return line.unicodeScalars.first == "\u{3000}" || Reflow.beginsItem(words)
  }

  /// Whether two lines name something each, a short one and the one below it: `联系电话：…`, `电子邮箱：…`.
  private func areFields(_ first: String, _ second: String) -> Bool {
    DisplayWidth.of(first) * 10 < width * 9 && Reflow.isField(first) && Reflow.isField(second)
  }

  /// Whether a colon stands behind the first two to eight Han characters.
  private static func isField(_ line: String) -> Bool {
    let name = line.unicodeScalars.prefix { (0x4E00...0x9FFF).contains($0.value) }
    guard (2...8).contains(name.count), name.endIndex < line.unicodeScalars.endIndex else { return false }
    return line.unicodeScalars[name.endIndex] == "：" || line.unicodeScalars[name.endIndex] == ":"
  }

  /// Where paragraphs are indented, a full line that happens to end a sentence does not end one.
  private func ends(_ words: String) -> Bool {
    // No paragraph ends here, however short the line.
    if let last = words.unicodeScalars.last, ["第", "，", "、", "（", "《", "“"].contains(last) { return false }
    let own = DisplayWidth.of(words)
    if own * 5 < width * 3 { return true }
    return Reflow.endsSentence(words) && (indentation == nil || own * 10 < width * 9)
  }

  /// The columns before the first word.
  private static func indentation(_ line: String) -> Int {
    var columns = 0
    for scalar in line.unicodeScalars {
      guard isBlank(scalar) else { break }
      columns += DisplayWidth.of(scalar)
    }
    return columns
  }

  /// Whether words stand in cells.
  static func isRow(_ line: String) -> Bool {
    let words = trimmed(line)
    return words.utf8.contains(0x09) || words.utf8.count { $0 == 0x7C } > 1
  }

  /// The text without blanks at its ends, ideographic ones and the byte-order mark included.
  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "\u{0B}", "\u{0C}", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{2002}", "\u{2003}": true
    default: false
    }
  }

  /// Two pieces of a sentence: with a blank between Latin words and figures, without one where a Han character stands.
  private static func joined(_ first: String, _ second: String) -> String {
    let needsBlank =
      if let left = first.unicodeScalars.last, let right = second.unicodeScalars.first {
        isLatin(left) && isLatin(right)
      } else {
        false
      }
    return first + (needsBlank ? " " : "") + second
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  /// Whether a line ends with 。！？；：, a closing quote or bracket behind it or not.
  private static func endsSentence(_ line: String) -> Bool {
    for scalar in line.unicodeScalars.reversed() {
      switch scalar {
      case "”", "’", "）", "》", "」", "』": continue
      case "。", "！", "？", "；", "：": return true
      default: return false
      }
    }
    return false
  }

  /// Whether a line begins with the label of a list's item: `（一）`, `1.`, `（1）`, `一、`, `①`.
  private static func beginsItem(_ line: String) -> Bool {
    var rest = line.unicodeScalars[...]
    guard let first = rest.popFirst() else { return false }
    if (0x2460...0x2473).contains(first.value) { return true }
    if ["-", "*", "+", ">", "#", "·", "•", "●", "◆", "■", "※"].contains(first) { return true }
    let isBracketed = first == "（" || first == "("
    var ordinal = isBracketed ? rest.popFirst() : first
    var digits = 0
    while let scalar = ordinal, isNumeral(scalar), digits < 3 {
      digits += 1
      ordinal = rest.popFirst()
    }
    guard digits > 0, let mark = ordinal else { return false }
    if isBracketed { return (mark == "）" || mark == ")") && rest.first != "项" && rest.first != "款" }
    switch mark {
    case "、": return true
    case ".", "．": return rest.first.map { !isNumeral($0) } ?? false
    default: return false
    }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}
