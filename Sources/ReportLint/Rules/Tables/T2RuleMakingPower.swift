import AnnualReport

extension Rule {
  /// Counties, towns and local bureaus cannot make 规章.
  static let t2RuleMakingPower = Rule(
    "t2-rule-making-power", .tables, .error,
    title: Wording(zh: "没有规章制定权的机关，“规章”各栏为 0", en: "An organ without the power to make 规章 reports 0"),
    fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国立法法》（2023年修正）第九十一条、第九十三条", en: "Legislation Law (2023), art. 91 and 93"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure, let row = table[.rules], let organ = dossier.report.organ,
      organ.kind.lacksRuleMakingPower || organ.kind == .city
    else { return [] }
    let cells = row.isPlaced ? row.cells : row.figures
    let wrong = cells.filter { ($0.number ?? .zero) != .zero }
    guard let first = wrong.first, let last = wrong.last else { return [] }
    let figures = wrong.compactMap { $0.number?.description }.joined(separator: "、")
    let isCity = organ.kind == .city
    if isCity, dossier.hasDistricts { return [] }
    let fix = Fix(
      Wording(zh: "“规章”改为 0", en: "Change “规章” to 0"), wrong.map { Edit($0.range, "0") }, .unsafe)
    return [
      Finding(
        "t2-rule-making-power", isCity ? .warning : .error, TextRange(first.range.start, last.range.end),
        Wording(
          zh: "“规章”填了 \(figures)。\(organ.name)"
            + (isCity ? "如不是设区的市，无权制定规章，应填 0。" : "无权制定规章，应填 0；规范性文件请填入下一行。"),
          en: "“规章” is \(figures). \(organ.name) cannot make 规章"
            + (isCity ? " unless it is a city with districts." : "; write 0.")),
        fixes: isCity ? [] : [fix])
    ]
  }
}

extension Dossier {
  /// Whether the prose speaks of the counties and districts below the organ: only a city with districts has them.
  fileprivate var hasDistricts: Bool {
    hasAskedProse = true
    return report.prose.contains { range in
      Context.words(of: text, range).contains(anyOf: ["县（市、区）", "县(市、区)", "县（区", "县(区", "区县", "县区", "各区", "各县"])
    }
  }
}
