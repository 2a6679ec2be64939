import AnnualReport

extension Rule {
  static let dunhaoQuotes = Rule(
    "dunhao-quotes", .typography, .info,
    title: Wording(zh: "并列的引号、书名号之间不用顿号", en: "No 、 between adjacent quotations or titles"), fixes: .safe,
    source: Wording(
      zh: "GB/T 15834—2011 4.5.3.5（顿号）", en: "GB/T 15834—2011, 4.5.3.5 (enumeration comma)"), isOnByDefault: false
  ) { dossier in
    let text = dossier.text
    var findings: [Finding] = []
    var commas = dossier.signs.quoteCommas[...]
    while let first = commas.first {
      let line = text.line(at: first)
      let own = commas.prefix { text.line(at: $0) == line }
      commas = commas.dropFirst(own.count)
      findings.append(quoteCommas(own.map { TextRange(Int($0), Int($0) + 3) }))
    }
    return findings
  }

  /// One finding for the marks of a line.
  private static func quoteCommas(_ places: [TextRange]) -> Finding {
    let also = Wording(zh: "这里也有", en: "Here as well")
    return Finding(
      "dunhao-quotes", .info, places.first ?? TextRange(0, 0),
      Wording(
        zh: "标有引号或书名号的并列成分之间通常不用顿号。", en: "Between adjacent quotations or titles there usually is no “、”."),
      related: places.dropFirst().map { Related($0, also) },
      fixes: [Fix(Wording(zh: "删去顿号", en: "Remove “、”"), places.map { Edit($0, "") }, .safe)])
  }
}
