import AnnualReport

extension Dossier {
  /// The finding that something is worded otherwise than the form prescribes.
  func wording(_ rule: Rule.ID, _ severity: Severity, _ range: TextRange, is canonical: String) -> Finding {
    let now = text.oneLine(range)
    let meaning = severity >= .warning ? Wording(zh: "，两者含义不同", en: "; the meaning differs") : .nothing
    return Finding(
      rule, severity, range,
      Wording(
        zh: "“\(now)”与格式规定的“\(canonical)”不一致\(meaning.zh)，应改为规定的名称。",
        en: "“\(now)” differs from the form's “\(canonical)”\(meaning.en); use the form's wording."),
      fixes: relabelling(range, canonical))
  }

  /// The safe fix that puts the canonical text in the place of a label that lies within one cell on one line.
  func relabelling(_ range: TextRange, _ canonical: String) -> [Fix] {
    for offset in Int(range.start)..<Int(range.end) {
      let byte = text.byte(at: offset)
      if byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x7C { return [] }
    }
    // A digit that the form's name does not have may be a figure, or a note's number: ①.
    func digits(_ words: String) -> Int {
      words.unicodeScalars.count {
        switch $0.value {
        case 0x30...0x39, 0xFF10...0xFF19, 0x2460...0x24FF, 0x2776...0x2793: true
        default: false
        }
      }
    }
    if digits(text[range]) > digits(canonical) || mayGoOn(behind: range) { return [] }
    return [
      Fix(Wording(zh: "改为“\(canonical)”", en: "Change to “\(canonical)”"), [Edit(range, canonical)], .safe)
    ]
  }

  /// Whether the end of a label of hard-wrapped text may stand below it, on its own line or below the row's figures.
  private func mayGoOn(behind range: TextRange) -> Bool {
    guard report.family == .flow else { return false }
    var line = text.line(at: range.end) + 1
    var looked = 0
    while line < text.lineCount, looked < 2 {
      let words = text[text.lineRange(line)].unicodeScalars.filter { !$0.properties.isWhitespace }
      line += 1
      guard let first = words.first, let last = words.last else { continue }
      looked += 1
      if words.allSatisfy({ $0.value < 0x80 }) { continue }
      let isHan = (0x4E00...0x9FFF).contains(first.value) && Numerals.chinese(first.value) == nil
      return isHan && !("0"..."9").contains(last)
    }
    return false
  }
}

extension SourceText {
  /// Whether the words of a range are the beginning of a name whose rest follows on the next line.
  func isTorn(_ range: TextRange, from name: String) -> Bool {
    let words = oneLine(range)
    guard !words.isEmpty, name.hasPrefix(words) else { return false }
    let end = min(Int(range.end) + 200, count)
    let rest = oneLine(TextRange(min(Int(range.end), end), end))
    return name.count > words.count && rest.hasPrefix(name.dropFirst(words.count))
  }

  /// The text of a range for a message: at most some forty characters, cut with `…`.
  func excerpt(_ range: TextRange) -> String {
    var end = Int(range.start) + 120
    if end >= Int(range.end) { return self[range] }
    while end > Int(range.start), byte(at: end) & 0xC0 == 0x80 { end -= 1 }
    return self[TextRange(Int(range.start), end)] + "…"
  }

  /// The text of a range with its blanks, tabs and line breaks left out.
  func oneLine(_ range: TextRange) -> String {
    let end = min(Int(range.end), count)
    return String(decoding: bytes[min(Int(range.start), end)..<end].filter { $0 > 0x20 }, as: UTF8.self)
  }
}
