import AnnualReport

extension Rule {
  static let editionPre2019 = Rule(
    "edition-pre-2019", .structure, .info,
    title: Wording(zh: "2018 年度及以前没有统一格式", en: "Up to 2018 there was no prescribed form"),
    source: Wording(
      zh: "国办公开办函〔2019〕60号自 2019 年度报告起试行统一格式",
      en: "Notice 国办公开办函〔2019〕60号 introduced the form with the reports for 2019")
  ) { dossier in
    guard let year = dossier.report.year, dossier.report.isBeforeTheForm else { return [] }
    return [
      Finding(
        "edition-pre-2019", .info, dossier.report.title?.yearRange ?? dossier.head,
        Wording(
          zh: "这是 \(year) 年度的报告，早于统一格式（2019 年度起），未作检查。",
          en: "This report is for \(year), before there was a prescribed form (from 2019 on); it was not checked."))
    ]
  }
}

extension Report {
  /// Whether the report is for a year without a prescribed form: nothing but that is said of it.
  var isBeforeTheForm: Bool { year.map { $0 <= 2018 } ?? false }
}
