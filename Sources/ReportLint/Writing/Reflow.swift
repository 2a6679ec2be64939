/// Joins the lines of hard-wrapped prose to paragraphs: up to a line that ends a sentence or is plainly shorter than the
/// others, or before one that begins an item of a list. Blank lines and page marks fall away; no word does.
enum Reflow {
  /// The paragraphs of lines of prose; `width` is that of the widest line of the report.
  static func paragraphs(_ lines: [String], width: Int) -> [String] {
    var paragraphs: [String] = []
    var current = ""
    for line in lines {
      let words = trimmed(line)
      if words.isEmpty || isPageMark(words) { continue }
      if !current.isEmpty, line.unicodeScalars.first == "\u{3000}" || beginsItem(words) {
        paragraphs.append(current)
        current = ""
      }
      current = current.isEmpty ? words : joined(current, words)
      if endsSentence(words) || DisplayWidth.of(words) * 5 < width * 3 {
        paragraphs.append(current)
        current = ""
      }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs
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

  /// Two pieces of a sentence: with a blank between Latin words, without one where a Han character or a figure stands.
  private static func joined(_ first: String, _ second: String) -> String {
    let needsBlank =
      if let left = first.unicodeScalars.last, let right = second.unicodeScalars.first {
        left.isASCII && right.isASCII && (left.properties.isAlphabetic || right.properties.isAlphabetic)
      } else {
        false
      }
    return first + (needsBlank ? " " : "") + second
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

  /// `- 3 -`, `— 3 —`, `第 3 页 共 9 页`.
  static func isPageMark(_ line: String) -> Bool {
    var digits = 0
    var others = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case "-", "–", "—", "―", "─", "/", "·", "第", "页", "共": others += 1
      case " ", "\u{3000}", "\u{A0}": continue
      default: return false
      }
    }
    guard let first = line.unicodeScalars.first else { return false }
    return (1...6).contains(digits) && others >= 2 && !("0"..."9").contains(first)
  }
}
