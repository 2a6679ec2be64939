import AnnualReport

extension Rule {
  /// A sentence tells of another organ's work where the report's own should stand.
  static let xOrganNameInText = Rule(
    "x-organ-name-in-text", comparing: .warning,
    title: Wording(zh: "正文叙述的是本机关的工作，不误写其他机关的名称", en: "The text tells of this organ's work, not of another's"),
    source: Wording(
      zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：内容雷同的要追究责任",
      en: "Regulation, art. 50; notice 国办公开办函〔2021〕30号: identical content is answered for")
  ) { comparison in
    let own = comparison.own
    if own.explained.contains(.renaming) { return [] }
    return own.subjects.compactMap { subject -> Finding? in
      guard let (place, other) = comparison.neighbourhood.organ(named: subject.name), other.organ != own.organ,
        !other.organ.isTail(of: own.organ), !own.organ.isTail(of: other.organ), isPeer(own, other, subject)
      else { return nil }
      let name = subject.name.string
      return Finding(
        "x-organ-name-in-text", .warning, subject.range,
        Wording(
          zh: "这里以“\(name)”为主语，而本报告的机关是“\(own.organ.string)”。请核对是否由其他机关的报告改写而来、漏改了名称。",
          en:
            "The subject here is “\(name)”, but this is the report of “\(own.organ.string)”. Check whether the text was taken "
            + "from another organ's report and the name left in it."),
        related: place == comparison.place
          ? []
          : [
            comparison.neighbour(place, other).related(
              other.head, Wording(zh: "\(other.organ.string)的报告", en: "The report of \(other.organ.string)"))
          ])
    }
  }

  /// Whether one organ's report may be taken for the other's: a county rightly tells what its towns did, and a town what the
  /// county did. Two cities may lie in one another; two departments of one government tell of each other.
  private static func isPeer(_ own: ReportDigest, _ other: ReportDigest, _ subject: ReportDigest.Subject) -> Bool {
    if own.organ.isPlaceWithin(other.organ) || other.organ.isPlaceWithin(own.organ) { return false }
    let (mine, others) = (own.organ.superior, other.organ.superior)
    switch (own.kind, other.kind) {
    case (.town, .town), (.town, .subdistrict), (.subdistrict, .town), (.subdistrict, .subdistrict): return true
    case (.county, .county): return subject.isFull || subject.isOwnDeed
    case (.city, .city), (.city, .county), (.county, .city):
      return !mine.isEmpty && mine.elementsEqual(others) && OrganName.isBelowProvince(mine)
        && (subject.isFull || subject.isOwnDeed)
    case (.department, .department):
      if mine.isEmpty || others.isEmpty { return false }
      if mine.ends(with: others) || others.ends(with: mine) { return subject.isOwnDeed }
      return OrganName.isCounty(mine) && OrganName.isCounty(others)
    default: return false
    }
  }
}

extension OrganName {
  /// Whether a place is a county, a banner or a district.
  fileprivate static func isCounty(_ place: ArraySlice<UInt16>) -> Bool {
    place.last.map { [0x53BF, 0x533A, 0x65D7].contains($0) } ?? false
  }

  /// Whether a place is a prefecture or a city with districts: 市, 州, 盟.
  fileprivate static func isBelowProvince(_ place: ArraySlice<UInt16>) -> Bool {
    place.last.map { [0x5E02, 0x5DDE, 0x76DF].contains($0) } ?? false
  }
}
