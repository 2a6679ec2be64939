import AnnualReport

extension Rule {
  static let docnumBrackets = Rule(
    "docnum-brackets", .citations, .warning,
    title: Wording(zh: "发文字号的年份用六角括号〔〕", en: "The year of a document number stands in 〔〕"), fixes: .safe,
    source: Wording(zh: "GB/T 9704—2012 7.2.5（发文字号）", en: "GB/T 9704—2012, 7.2.5 (document numbers)")
  ) { dossier in
    dossier.documentNumbers.compactMap { number in
      guard !number.hasRightBrackets else { return nil }
      let range = number.open.range.union(number.close)
      let shown = TornText(dossier.text, number.open.range.union(number.numberRange)).string + "号"
      return Finding(
        "docnum-brackets", .warning, range,
        Wording(
          zh: "“\(shown)”的年份应使用六角括号：〔\(number.year)〕。",
          en: "In “\(shown)” the year belongs into 〔〕: 〔\(number.year)〕."),
        fixes: [
          Fix(
            Wording(zh: "改为〔\(number.year)〕", en: "Change to 〔\(number.year)〕"),
            [Edit(number.open.range, "〔"), Edit(number.close, "〕")], .safe)
        ])
    }
  }
}
