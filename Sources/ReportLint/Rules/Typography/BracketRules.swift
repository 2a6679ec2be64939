import AnnualReport

extension Rule {
  private static let bracketSource = Wording(
    zh: "GB/T 15834—2011 4.9（括号）", en: "GB/T 15834—2011, 4.9 (brackets)")

  static let bracketHalfwidth = Rule(
    "bracket-halfwidth", .typography, .info,
    title: Wording(zh: "中文里用全角括号", en: "Chinese text takes full-width brackets"), fixes: .safe, source: bracketSource
  ) { dossier in
    let ordinals = dossier.lines.ordinals
    let prose = dossier.proseBrackets.half.filter { pair in
      // A half-width ordinal at the head of a line is numbering-style's.
      !ordinals.contains { $0.open == pair.open }
    }
    return prose.map { halfBrackets([$0], nil) }
      + dossier.tableBrackets.compactMap { kind, pairs in
        pairs.half.isEmpty ? nil : halfBrackets(pairs.half, kind)
      }
  }

  /// One finding for a pair, or for all pairs of a table.
  private static func halfBrackets(_ pairs: [BracketPairs.Pair], _ table: TableKind?) -> Finding {
    let fix = Wording(zh: "改为全角括号（）", en: "Change to full-width brackets （）")
    let edits = pairs.flatMap { [Edit($0.open, "（"), Edit($0.close, "）")] }.sorted { $0.range.start < $1.range.start }
    var message = Wording(zh: "中文里的括号应使用全角“（）”。", en: "In Chinese text brackets are written full-width: “（）”.")
    if let table, pairs.count > 1 {
      message = Wording(
        zh: "\(table.name.zh)有 \(pairs.count) 处半角括号，应使用全角“（）”。",
        en: "\(table.name.en) has half-width brackets at \(pairs.count) places; write “（）”.")
    }
    return Finding(
      "bracket-halfwidth", .info, pairs.first?.range ?? TextRange(0, 0), message,
      related: pairs.dropFirst().map { Related($0.range, Wording(zh: "这里也是半角括号", en: "Half-width here as well")) },
      fixes: [Fix(fix, edits, .safe)])
  }

  static let bracketMixed = Rule(
    "bracket-mixed", .typography, .warning,
    title: Wording(zh: "一对括号宽度相同", en: "The two brackets of a pair have one width"), fixes: .safe,
    source: bracketSource
  ) { dossier in
    let pairs = dossier.proseBrackets.mixed + dossier.tableBrackets.flatMap(\.1.mixed)
    return pairs.map { pair in
      let edits = [Edit(pair.open, "（"), Edit(pair.close, "）")].filter { dossier.text[$0.range] != $0.text }
      return Finding(
        "bracket-mixed", .warning, pair.range,
        Wording(
          zh: "这对括号一半全角、一半半角；应都用全角“（）”。",
          en: "One bracket of this pair is full-width, the other half-width; write “（）”."),
        fixes: [Fix(Wording(zh: "改为全角括号（）", en: "Change to full-width brackets （）"), edits, .safe)])
    }
  }
}
