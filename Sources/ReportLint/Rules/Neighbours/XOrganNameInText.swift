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
    return own.subjects.compactMap { subject -> Finding? in
      guard let (place, other) = comparison.neighbourhood.organ(named: subject.name), other.organ != own.organ,
        other.kind.isPeer(of: own.kind), !other.organ.isTail(of: own.organ), !own.organ.isTail(of: other.organ)
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
}

extension OrganKind {
  /// Whether one organ's report may be taken for the other's: a county rightly tells what its towns did, and a town what the
  /// county did.
  fileprivate func isPeer(of other: OrganKind) -> Bool {
    switch (self, other) {
    case (.town, .town), (.town, .subdistrict), (.subdistrict, .town), (.subdistrict, .subdistrict),
      (.department, .department):
      true
    default: false
    }
  }
}
