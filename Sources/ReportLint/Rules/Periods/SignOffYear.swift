import AnnualReport

extension Rule {
  static let signOffYear = Rule(
    "signoff-year", .periods, .error,
    title: Wording(zh: "落款年份是报告年度的次年", en: "The report is dated in the year after the report year"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条（次年发布）",
      en: "Regulation on Open Government Information, article 49 (published in the following year)")
  ) { dossier in
    guard let year = dossier.report.year, let date = dossier.report.signOff?.date, let written = date.year else {
      return []
    }
    if written == year + 1 || date.isLateInYear(year) { return [] }
    if written > year + 1, isRepublished(dossier) { return [] }
    return [
      Finding(
        "signoff-year", .error, date.range,
        Wording(
          zh: "落款日期是 \(written) 年，而这是 \(year) 年度的报告，应在 \(year + 1) 年发布；请核对年份。",
          en: "The report is dated \(written), but a report for \(year) is published in \(year + 1); check the year."),
        related: dossier.report.title?.yearRange.map {
          [Related($0, Wording(zh: "标题中的年度", en: "the year in the title"))]
        } ?? [],
        fixes: dossier.ownYear(of: date).map { digits in
          [
            Fix(
              Wording(zh: "年份改为 \(year + 1)", en: "Change the year to \(year + 1)"),
              [Edit(digits, String(year + 1))], .unsafe, isPreferred: true)
          ]
        } ?? [])
    ]
  }

  /// Whether the report says that it was published late or anew.
  private static func isRepublished(_ dossier: Dossier) -> Bool {
    let notes = KeywordScanner(["重新发布", "更正", "补充发布", "补发", "延期发布", "推迟发布", "重新公布", "修订后发布"])
    return dossier.report.prose.contains { notes.first(in: dossier.text, $0) != nil }
  }
}

extension DateMention {
  /// Whether it lies in the last quarter of a year: signed before the period ended, rather than a slip in January.
  func isLateInYear(_ year: Int) -> Bool { self.year == year && (month ?? 0) >= 10 && isInCalendar }
}
