import AnnualReport

extension Rule {
  static let yearConflict = Rule(
    "year-conflict", .periods, .error,
    title: Wording(zh: "标题与正文说的是同一个年度", en: "Title and text speak of one report year"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）",
      en: "Regulation on Open Government Information, articles 49 and 50 (the report of the previous year)")
  ) { dossier in
    let report = dossier.report
    guard let year = report.year else { return [] }
    if let title = report.title, let written = title.year, let place = title.yearRange, written != year {
      return [conflict(written, at: [place], year: year, in: Wording(zh: "标题写的是", en: "The title says"), dossier)]
    }
    let others = report.yearWitnesses.filter { $0.source == .selfNaming && $0.year != year }
    guard let first = others.first else { return [] }
    let places = others.filter { $0.year == first.year }.map(\.range)
    let who = Wording(zh: "正文自称是", en: "The text calls itself the report for")
    return [conflict(first.year, at: places, year: year, in: who, dossier)]
  }

  private static func conflict(
    _ written: Int, at places: [TextRange], year: Int, in who: Wording, _ dossier: Dossier
  ) -> Finding {
    let witnesses = dossier.report.yearWitnesses.filter { $0.year == year }
    let related = witnesses.prefix(4).map { witness in
      Related(witness.range, Wording(zh: "此处表明是 \(year) 年度", en: "this says \(year)"))
    }
    return Finding(
      "year-conflict", .error, places.first ?? dossier.head,
      Wording(
        zh: "\(who.zh) \(written) 年度，而\(sources(witnesses).zh)表明是 \(year) 年度的报告；请核对并统一年度。",
        en: "\(who.en) \(written), but \(sources(witnesses).en) that it is for \(year); use one year."),
      related: related,
      fixes: [
        Fix(
          Wording(zh: "年度改为 \(year)", en: "Change the year to \(year)"), places.map { Edit($0, String(year)) }, .unsafe)
      ])
  }

  /// Which witnesses speak for a year, in words: `统计期限、落款日期`.
  private static func sources(_ witnesses: [YearWitness]) -> Wording {
    let names: [(YearWitness.Source, String, String)] = [
      (.title, "标题", "the title"), (.selfNaming, "正文", "the text"), (.period, "统计期限", "the statistics period"),
      (.signOff, "落款日期", "the sign-off"),
    ]
    let found = names.filter { name in witnesses.contains { $0.source == name.0 } }
    if found.isEmpty { return Wording(zh: "其他各处", en: "the rest says") }
    let zh = found.map { $0.1 }.joined(separator: "、")
    let en = found.map { $0.2 }.joined(separator: " and ")
    return Wording(zh: zh, en: found.count == 1 ? "\(en) says" : "\(en) say")
  }
}
