import AnnualReport

extension Rule {
  static let numberingStyle = Rule(
    "numbering-style", .structure, .info,
    title: Wording(
      zh: "层次序数写作“一、”“（一）”“1.”“（1）”", en: "Ordinals of the levels are written 一、 （一） 1. （1）"), fixes: .safe,
    source: Wording(
      zh: "GB/T 9704—2012 7.3.3（结构层次序数）、GB/T 15834—2011 附录B 参照适用",
      en: "GB/T 9704—2012, 7.3.3 (levels of structure), and GB/T 15834—2011, annex B, by analogy")
  ) { dossier in
    let ordinals = dossier.lines.ordinals
    return ordinals.compactMap { ordinal in
      let finding =
        switch ordinal.form {
        case .bracketed: bracketed(ordinal, among: ordinals, dossier)
        case .arabic: arabic(ordinal, dossier)
        case .bare: bare(ordinal, dossier)
        }
      return finding == nil || dossier.beginsItem(ordinal) ? finding : nil
    }
  }

  /// `(一)`, `（一）、`, `一）`. A pair of unequal brackets is bracket-mixed's.
  private static func bracketed(
    _ ordinal: ProseLines.Ordinal, among all: [ProseLines.Ordinal], _ dossier: Dossier
  ) -> Finding? {
    guard let close = ordinal.close else { return nil }
    let text = dossier.text
    var edits: [Edit] = []
    var safety = Safety.safe
    if let open = ordinal.open {
      let isHalf = open.count == 1
      if isHalf && close.count == 1 {
        edits = [Edit(open, "（"), Edit(close, "）")]
      } else if isHalf || close.count == 1 {
        return nil
      }
    } else {
      edits = [Edit(TextRange(at: ordinal.numeral.start), "（")] + (close.count == 1 ? [Edit(close, "）")] : [])
      // The line may become a heading by it; a year in it would then be judged as a heading's.
      if text.holdsDigit(ordinal.line) { safety = .unsafe }
    }
    if let mark = ordinal.mark, ordinal.open != nil { edits.append(Edit(mark, "")) }
    guard !edits.isEmpty else { return nil }
    let range = TextRange(ordinal.open?.start ?? ordinal.numeral.start, edits.last.map(\.range.end) ?? close.end)
    let right = "（" + text[ordinal.numeral] + "）"
    let isMixed = all.contains { $0.open.map(\.count) == 3 && $0.close.map(\.count) == 3 }
    let also = isMixed && ordinal.open?.count == 1 ? "，与其他小标题一致" : ""
    return Finding(
      "numbering-style", .info, TextRange(range.start, max(range.end, close.end)),
      Wording(
        zh: "第二层序数应写作“\(right)”：全角括号，后面不加标点\(also)。",
        en: "An ordinal of the second level is written “\(right)”: full-width brackets and no mark behind."),
      fixes: [Fix(Wording(zh: "改为“\(right)”", en: "Change to “\(right)”"), edits, safety)])
  }

  /// `1、`
  private static func arabic(_ ordinal: ProseLines.Ordinal, _ dossier: Dossier) -> Finding? {
    guard let mark = ordinal.mark else { return nil }
    let right = "\(ordinal.value)."
    return Finding(
      "numbering-style", .info, ordinal.numeral.union(mark),
      Wording(
        zh: "阿拉伯数字序数后用下脚点，应写作“\(right)”。", en: "Behind an Arabic ordinal stands a dot: “\(right)”."),
      fixes: [Fix(Wording(zh: "改为“\(right)”", en: "Change to “\(right)”"), [Edit(mark, ".")], .safe)])
  }

  /// `### 一、` below a main heading.
  private static func bare(_ ordinal: ProseLines.Ordinal, _ dossier: Dossier) -> Finding? {
    guard let mark = ordinal.mark, ordinal.section != nil, ordinal.level > dossier.sectionLevel else { return nil }
    let right = "（" + dossier.text[ordinal.numeral] + "）"
    let edits = [Edit(TextRange(at: ordinal.numeral.start), "（"), Edit(mark, "）")]
    return Finding(
      "numbering-style", .info, ordinal.numeral.union(mark),
      Wording(
        zh: "“一、”是第一层序数；部分下面的小标题应写作“\(right)”。",
        en: "“一、” numbers the main sections; a heading below one is written “\(right)”."),
      fixes: [Fix(Wording(zh: "改为“\(right)”", en: "Change to “\(right)”"), edits, .safe)])
  }
}

extension Dossier {
  /// Whether an ordinal opens an item, and is not what a line break tore off: 第二十条第 / （一）项.
  func beginsItem(_ ordinal: ProseLines.Ordinal) -> Bool {
    let behind = text.solid(at: Int(ordinal.close?.end ?? ordinal.mark?.end ?? ordinal.numeral.end))?.value ?? 0
    if [0x9879, 0x6761, 0x6B3E, 0x76EE].contains(behind) { return false }  // 项 条 款 目
    guard let before = text.solid(before: Int(ordinal.line.start), reach: 60) else { return true }
    if [0xFF08, 0x28, 0x7B2C, 0x3001, 0x81F3, 0x548C].contains(before.value) { return false }  // （ ( 第 、 至 和
    guard report.isHardWrapped || report.family == .flow else { return true }
    switch before.value {
    case 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0x3B, 0x3A: return true
    default: return isHeading(trimmedLine(text.line(at: before.range.start))) || isHeading(ordinal.line)
    }
  }
}

extension SourceText {
  /// Whether an ASCII digit stands in a range.
  fileprivate func holdsDigit(_ range: TextRange) -> Bool {
    (Int(range.start)..<max(Int(range.start), Int(range.end))).contains { byte(at: $0) &- 0x30 < 10 }
  }
}
