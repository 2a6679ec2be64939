import AnnualReport

extension Rule {
  /// Every figure is what it was a year ago.
  static let xSameFigures = Rule(
    "x-same-figures", comparing: .info,
    title: Wording(zh: "数据不与上年度报告完全相同", en: "The figures are not all those of last year's report"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号：数据应当真实、准确；内容雷同的要追究责任",
      en: "Notice 国办公开办函〔2021〕30号: figures are true and exact; identical content is answered for")
  ) { comparison in
    let own = comparison.own
    return comparison.previous.first.map { last in
      [
        sameFigures(
          own.figures, own.firstFigure, last, last.digest.figures, last.digest.firstFigure,
          Wording(zh: "三张表中", en: "in the three tables")),
        sameFigures(
          own.overview?.figures, own.overview?.heading, last, last.digest.overview?.figures,
          last.digest.overview?.heading, Wording(zh: "第一部分中", en: "in section one")),
      ].compactMap { $0 }
    } ?? []
  }

  private static let leastFigures = 5

  private static func sameFigures(
    _ figures: FigurePrint?, _ range: TextRange?, _ last: Comparison.Neighbour, _ before: FigurePrint?,
    _ place: TextRange?, _ name: Wording
  ) -> Finding? {
    guard let figures, let range, let place, figures.count >= leastFigures, figures == before else { return nil }
    let year = last.digest.year
    return Finding(
      "x-same-figures", .info, range,
      Wording(
        zh: "\(name.zh) \(figures.count) 个非零数据与\(year)年度报告完全相同。请核对是否沿用了上年的数据。",
        en: "All \(figures.count) figures other than zero \(name.en) are those of the report for \(year). "
          + "Check whether they were left from last year."),
      related: [last.related(place, Wording(zh: "\(year)年度报告", en: "The report for \(year)"))])
  }
}
