import AnnualReport

extension Rule {
  static let punctHalfwidth = Rule(
    "punct-halfwidth", .typography, .info,
    title: Wording(zh: "中文里用全角标点", en: "Chinese text takes full-width punctuation"), fixes: .safe,
    source: Wording(zh: "GB/T 15834—2011（标点符号用法）", en: "GB/T 15834—2011 (use of punctuation)")
  ) { dossier in
    // A title holds no punctuation; with it the line would not be read as one.
    let title = dossier.report.title?.range
    return dossier.signs.pauses.compactMap { sign in
      title?.contains(sign.offset) == true ? nil : halfPause(sign, dossier)
    }
  }

  private static func halfPause(_ sign: ProseSigns.Sign, _ dossier: Dossier) -> Finding? {
    let text = dossier.text
    let at = Int(sign.offset)
    guard text.isChinesePause(sign.range), !isBesidePause(at, text), !isMarkup(sign, text), !text.isVerbatim(at: at)
    else {
      return nil
    }
    guard let mark = halfMarks.first(where: { $0.scalar == sign.scalar }) else { return nil }
    // Blanks behind the mark go with it, at the end of a line they stay.
    var end = at + 1
    while text.byte(at: end) == 0x20 { end += 1 }
    if end >= text.count || text.byte(at: end) < 0x20 { end = at + 1 }
    return Finding(
      "punct-halfwidth", .info, sign.range, mark.message,
      fixes: [Fix(mark.title, [Edit(TextRange(at, end), mark.wide)], .safe)])
  }

  /// The half-width marks with what is said of each; worded once, for many a report is full of them.
  private static let halfMarks: [(scalar: UInt32, wide: String, message: Wording, title: Wording)] =
    [(",", "，"), (":", "："), (";", "；"), ("?", "？"), ("!", "！")].map { (half: Unicode.Scalar, wide: String) in
      (
        half.value, wide,
        Wording(
          zh: "中文里的“\(half)”应使用全角“\(wide)”。", en: "In Chinese text “\(half)” is written full-width: “\(wide)”."),
        Wording(zh: "改为“\(wide)”", en: "Change to “\(wide)”")
      )
    }

  /// Whether another mark of pause stands right beside: then punct-doubled speaks.
  private static func isBesidePause(_ offset: Int, _ text: SourceText) -> Bool {
    PauseMark(text.scalar(endingAt: offset).value) != nil || PauseMark(text.scalar(at: offset + 1).value) != nil
  }

  /// Whether the mark is part of `://` or of a Markdown picture `![`.
  private static func isMarkup(_ sign: ProseSigns.Sign, _ text: SourceText) -> Bool {
    let next = text.byte(at: Int(sign.offset) + 1)
    return sign.scalar == 0x3A && next == 0x2F && text.byte(at: Int(sign.offset) + 2) == 0x2F
      || sign.scalar == 0x21 && next == 0x5B
  }
}

/// The marks `，。、；：`, of either width, from the weakest to the strongest.
enum PauseMark: Int, Comparable {
  case list, comma, colon, semicolon, stop

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x3001: self = .list
    case 0x2C, 0xFF0C: self = .comma
    case 0x3A, 0xFF1A: self = .colon
    case 0x3B, 0xFF1B: self = .semicolon
    case 0x3002: self = .stop
    default: return nil
    }
  }

  /// The mark, full-width.
  var string: String {
    switch self {
    case .list: "、"
    case .comma: "，"
    case .colon: "："
    case .semicolon: "；"
    case .stop: "。"
    }
  }

  static func < (a: PauseMark, b: PauseMark) -> Bool { a.rawValue < b.rawValue }
}
