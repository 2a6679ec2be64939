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
    let severity: Severity = isCity || !organ.isSurelyWithoutRules ? .warning : .error
    return [
      Finding(
        "t2-rule-making-power", severity, TextRange(first.range.start, last.range.end),
        Wording(
          zh: "“规章”填了 \(figures)。\(organ.name)"
            + (isCity ? "如不是设区的市，无权制定规章，应填 0。" : "无权制定规章，应填 0；规范性文件请填入下一行。"),
          en: "“规章” is \(figures). \(organ.name) cannot make 规章"
            + (isCity ? " unless it is a city with districts." : "; write 0.")),
        fixes: isCity ? [] : [fix])
    ]
  }
}

extension Organ {
  /// Whether it is a county, a town, a sub-district or an office of one. Of an office of a province or city that takes over
  /// figures of its government nobody can be that sure.
  fileprivate var isSurelyWithoutRules: Bool {
    guard kind == .department else { return true }
    let name = Words(name)
    if name.contains(anyOf: ["县", "旗", "镇", "乡", "街道"]) { return true }
    return name.contains("区") && !name.contains(anyOf: Organ.otherZones)
  }

  /// What is called 区 and is no district.
  private static let otherZones = [
    "自治区", "地区", "开发区", "示范区", "新区", "园区", "景区", "林区", "矿区", "库区", "保护区", "合作区", "保税区", "高新区",
  ]
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
