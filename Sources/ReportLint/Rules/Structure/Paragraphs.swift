import AnnualReport

extension Rule {
  static let paragraphBroken = Rule(
    "paragraph-broken", .structure, .info,
    title: Wording(zh: "一句话不断成两段", en: "A sentence is not torn into two paragraphs"),
    source: Wording(zh: "GB/T 15834—2011 4.1（句号）", en: "GB/T 15834—2011, 4.1 (full stop)")
  ) { dossier in
    dossier.openParagraphs.compactMap { end, next in
      guard case .paragraph(let follower) = next, dossier.isTorn(end.line, before: follower) else { return nil }
      return Finding(
        "paragraph-broken", .info, dossier.lastWords(of: end.line),
        Wording(
          zh: "这一段没有写完就分段了，下一段接着写“\(dossier.opening(of: follower))”；请接成一段。",
          en: "The paragraph ends in the middle of a sentence, which goes on in the next one; join them."),
        related: [Related(follower, Wording(zh: "下一段", en: "The next paragraph"))])
    }
  }

  static let terminalPunctMissing = Rule(
    "terminal-punct-missing", .structure, .info,
    title: Wording(zh: "段末有句号", en: "A paragraph ends with a full stop"), fixes: .safe,
    source: Wording(zh: "GB/T 15834—2011 4.1（句号）", en: "GB/T 15834—2011, 4.1 (full stop)")
  ) { dossier in
    dossier.openParagraphs.compactMap { end, next in
      guard case .item = next, dossier.text.byte(at: Int(end.line.end) - 3) &- 0xE4 < 6,
        dossier.isSentence(end.line), !dossier.text.endsInDate(end.line)
      else { return nil }
      return Finding(
        "terminal-punct-missing", .info, dossier.lastWords(of: end.line),
        Wording(zh: "段末没有句号。", en: "The paragraph ends without a full stop."),
        fixes: [
          Fix(Wording(zh: "补上“。”", en: "Add “。”"), [Edit(TextRange(at: end.line.end), "。")], .safe)
        ])
    }
  }
}

extension SourceText {
  /// Whether a line ends with a year or month, whose day may stand elsewhere: more than a mark is missing there.
  fileprivate func endsInDate(_ line: TextRange) -> Bool {
    let (unit, start) = scalar(endingAt: Int(line.end))
    return (unit == 0x5E74 || unit == 0x6708) && byte(at: start - 1) &- 0x30 < 10
  }
}

/// What follows a paragraph.
enum Follower {
  /// Running text: its first line.
  case paragraph(TextRange)
  /// A heading, or a paragraph with a label or number of its own.
  case item
  /// A table, the sign-off, nothing, or what cannot be told.
  case other
}

extension Dossier {
  /// The paragraphs of running text that end without a mark, and what follows each; none in hard-wrapped text.
  func allOpenParagraphs() -> [(ProseLines.OpenEnd, Follower)] {
    guard !report.isHardWrapped, report.family != .flow, !lines.openEnds.isEmpty else { return [] }
    let end = signOffStart ?? report.range.end
    return lines.openEnds.compactMap { open in
      guard open.line.end <= end, !isHeading(open.line), !isItem(open.line), !isLabelled(open.line) else { return nil }
      return (open, follower(of: open, before: end))
    }
  }

  private func follower(of open: ProseLines.OpenEnd, before end: UInt32) -> Follower {
    // Lines of one stretch are one paragraph unless they are too long to have been wrapped.
    if !open.isLast && open.line.count <= 140 { return .other }
    var line = text.line(at: open.line.end) + 1
    while line < text.lineCount, trimmedLine(line).isEmpty || isComment(line) { line += 1 }
    guard line < text.lineCount else { return .other }
    let next = trimmedLine(line)
    guard next.start < end else { return .other }
    if isHeading(next) { return .item }
    guard isProse(next.start) else { return .other }
    if isItem(next) || opensWithLabel(next) { return .item }
    return .paragraph(next)
  }

  /// Whether a line is an HTML comment.
  private func isComment(_ line: Int) -> Bool {
    let range = trimmedLine(line)
    let (start, end) = (Int(range.start), Int(range.end))
    return range.count >= 7 && text.byte(at: start) == 0x3C && text.byte(at: start + 1) == 0x21
      && text.byte(at: start + 2) == 0x2D && text.byte(at: end - 1) == 0x3E && text.byte(at: end - 2) == 0x2D
  }

  /// Whether an offset lies in a stretch of prose.
  private func isProse(_ offset: UInt32) -> Bool {
    let next = report.prose.partitioningIndex { $0.start > offset }
    return next > 0 && report.prose[next - 1].end > offset
  }

  /// Whether a line begins with a bullet, a number or 一是; a long run-in paragraph behind （一） is no item.
  private func isItem(_ line: TextRange) -> Bool {
    let start = Int(line.start)
    let (first, length) = text.scalar(at: start)
    switch first {
    case 0x2D, 0x2A, 0x2B, 0x3E, 0x7C, 0xB7, 0x2022, 0x25CF, 0x25CB, 0x25A0, 0x25C6, 0x2460...0x2473, 0x3010:
      return true
    case 0x28, 0xFF08: return true
    case 0x30...0x39:
      var offset = start
      while text.byte(at: offset) &- 0x30 < 10 { offset += 1 }
      let mark = text.scalar(at: offset).value
      return offset - start <= 2 && [0x2E, 0x3001, 0xFF0E, 0x29, 0xFF09].contains(mark)
    default:
      guard Numerals.chinese(first) != nil || first == 0x7B2C else { return false }  // 第
      var offset = start + length
      while Numerals.chinese(text.scalar(at: offset).value) != nil { offset += 3 }
      return [0x3001, 0x662F, 0xFF0C, 0xFF09, 0x29].contains(text.scalar(at: offset).value)  // 、 是 ， ）
    }
  }

  /// Whether a line is no running text but a row of labels: 索引号：… 发布机构：…, 联系地址：…
  private func isLabelled(_ line: TextRange) -> Bool {
    var colons = 0
    var stops = 0
    var offset = Int(line.start)
    while offset < Int(line.end) {
      // Most are Han characters.
      if text.byte(at: offset) &- 0xE4 < 6 {
        offset += 3
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0xFF1A || scalar == 0x3A { colons += 1 }
      if scalar == 0x3002 { stops += 1 }
      offset += length
    }
    if colons > 1 && stops == 0 { return true }
    // The longest label has six bytes.
    var head: [UInt8] = []
    offset = Int(line.start)
    while offset < Int(line.end), head.count < 6 {
      let (scalar, length) = text.scalar(at: offset)
      if scalar > 0x20 { head += (offset..<(offset + length)).map { text.byte(at: $0) } }
      offset += length
    }
    return Words(bytes: head).hasPrefix(
      anyOf: ["附件", "附：", "附:", "地址", "联系", "通讯", "通信", "电话", "邮", "网址", "来源", "发布", "索引", "责任", "注：", "注:", "编辑"])
  }

  /// Whether a line opens with a label of its own: …方面：, 改进情况：
  private func opensWithLabel(_ line: TextRange) -> Bool {
    var offset = Int(line.start)
    var count = 0
    while offset < Int(line.end), count < 20 {
      let (scalar, length) = text.scalar(at: offset)
      if scalar == 0xFF1A || scalar == 0x3A { return count >= 2 }
      if scalar == 0xFF0C || scalar == 0x3002 || scalar == 0x2C { return false }
      offset += length
      count += 1
    }
    return false
  }

  /// Whether a line holds more than 20 characters and a mark that titles do not have, and its book-title marks pair.
  fileprivate func isSentence(_ line: TextRange) -> Bool {
    let scalars = TornText(text, line).scalars
    let open = scalars.count { $0 == 0x300A }
    return scalars.count > 20 && open == scalars.count { $0 == 0x300B }
      && scalars.contains { [0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0x2C, 0x3A, 0x3B].contains($0) }
  }

  /// Whether a sentence plainly runs on from one paragraph into the next: it ends with a comma or a word that joins, or
  /// the next one begins with half a word.
  fileprivate func isTorn(_ line: TextRange, before next: TextRange) -> Bool {
    guard TornText(text, line, limit: 21).characters.count > 20 else { return false }
    let (first, length) = text.scalar(at: Int(next.start))
    guard SourceText.isHan(first), !text.scalars(next, contain: 0x09) else { return false }
    let last = text.scalar(endingAt: Int(line.end)).value
    if [0x3001, 0xFF0C, 0x2C].contains(last) || Dossier.joining.contains(last) { return true }
    if Dossier.unopening.contains(first) { return true }
    let second = text.scalar(at: Int(next.start) + length).value
    return Dossier.behindHalves.contains(second) && !Dossier.wholeWords.contains(first)
      && Numerals.chinese(first) == nil
  }

  private static func set(_ characters: String) -> Set<UInt32> { Set(characters.unicodeScalars.map(\.value)) }
  /// Characters that no sentence ends with.
  private static let joining = set("的或把被第")
  /// Characters that no paragraph begins with.
  private static let unopening = set("的们者性府息度等和或")
  /// Characters behind half a word at the beginning of a paragraph.
  private static let behindHalves = set("等的、，。；）》”")
  /// Words of one character that these may follow.
  private static let wholeWords = set("我它他她新好大小有是对注另但故且即如中上下前后本全该此同")

  /// The last few characters of a line, to point at.
  fileprivate func lastWords(of line: TextRange) -> TextRange {
    var start = Int(line.end)
    for _ in 0..<4 where start > Int(line.start) { start = text.scalar(endingAt: start).start }
    return TextRange(start, Int(line.end))
  }

  /// The first few characters of a line.
  fileprivate func opening(of line: TextRange) -> String { TornText(text, line, limit: 6).prefixString(6) }
}

extension SourceText {
  fileprivate func scalars(_ range: TextRange, contain byte: UInt8) -> Bool {
    (Int(range.start)..<max(Int(range.start), Int(range.end))).contains { self.byte(at: $0) == byte }
  }
}

extension TornText {
  /// The first few characters.
  fileprivate func prefixString(_ count: Int) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars.prefix(count) { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(view)
  }
}
