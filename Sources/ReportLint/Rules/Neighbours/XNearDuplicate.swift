import AnnualReport

extension Rule {
  /// Section one or five says what it said a year ago.
  static let xNearDuplicate = Rule(
    "x-near-duplicate", comparing: .warning,
    title: Wording(zh: "第一、五部分不照抄上年度报告", en: "Sections one and five are not copied from last year's report"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号：内容雷同的，依照《政府信息公开条例》第四十七条追究责任",
      en: "Notice 国办公开办函〔2021〕30号: identical content is answered for under art. 47 of the Regulation")
  ) { comparison in
    let own = comparison.own
    // Any of several reports of last year may be the one that was copied.
    let last = comparison.previous
    return [
      (SectionKind.overview, own.overview, last.map { ($0, $0.digest.overview) }),
      (.problems, own.problems, last.map { ($0, $0.digest.problems) }),
    ].compactMap { kind, passage, others in copyFinding(kind, passage, others) }
  }

  private static func copyFinding(
    _ kind: SectionKind, _ passage: PassageDigest?, _ others: [(Comparison.Neighbour, PassageDigest?)]
  ) -> Finding? {
    guard let passage, passage.shingles.length > Comparison.leastLength else { return nil }
    for case (let last, .some(let before)) in others where before.shingles.length > Comparison.leastLength {
      guard let likeness = passage.shingles.likeness(before.shingles, least: Comparison.leastLikeness) else { continue }
      let year = last.digest.year
      return Finding(
        "x-near-duplicate", .warning, passage.heading,
        Wording(
          zh: "“\(kind.title)”与\(year)年度报告的这一部分有 \(likeness)% 相同（数字不计）。请按本年度的实际情况重写。",
          en: "“\(kind.title)” is the same as in the report for \(year) by \(likeness)%, figures aside. "
            + "Write it anew from this year's work."),
        related: [
          last.related(
            before.heading,
            Wording(zh: "\(year)年度报告的“\(kind.title)”", en: "“\(kind.title)” of the report for \(year)"))
        ])
    }
    return nil
  }
}
