import AnnualReport

extension Rule {
  /// Two organs' sections one are nearly the same for the same year.
  static let xDuplicateBetweenOrgans = Rule(
    "x-duplicate-between-organs", comparing: .info,
    title: Wording(zh: "不同机关的第一部分不雷同", en: "Two organs do not have one section one"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号：内容雷同的，依照《政府信息公开条例》第四十七条追究责任",
      en: "Notice 国办公开办函〔2021〕30号: identical content is answered for under art. 47 of the Regulation")
  ) { comparison in
    let own = comparison.own
    guard let passage = own.overview, passage.shingles.length > Comparison.leastLength else { return [] }
    for place in comparison.neighbourhood.lookalikes(of: own) where place != comparison.place {
      guard let other = comparison.neighbourhood[place], let text = other.overview, other.organ != own.organ,
        !other.organ.isTail(of: own.organ), !own.organ.isTail(of: other.organ),
        let likeness = passage.shingles.likeness(text.shingles, least: Comparison.leastLikeness)
      else { continue }
      let name = other.organ.string
      return [
        Finding(
          "x-duplicate-between-organs", .info, passage.heading,
          Wording(
            zh: "“\(SectionKind.overview.title)”与\(name)的报告有 \(likeness)% 相同（机关名称和数字不计）。请写本机关的实际情况。",
            en:
              "“\(SectionKind.overview.title)” is the same as in the report of \(name) by \(likeness)%, names and figures "
              + "aside. Write of this organ's own work."),
          related: [
            comparison.neighbour(place, other).related(
              text.heading, Wording(zh: "\(name)的报告", en: "The report of \(name)"))
          ])
      ]
    }
    return []
  }
}
