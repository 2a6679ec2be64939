import AnnualReport

extension Rule {
  static let periodMissing = Rule(
    "period-missing", .periods, .info,
    title: Wording(zh: "写明数据的统计期限", en: "The statistics period is stated"), fixes: .unsafe,
    source: Wording(zh: "DB51/T 2660—2019 2.1；惯例，格式未作要求", en: "DB51/T 2660—2019, 2.1; custom, not demanded by the form")
  ) { dossier in
    guard dossier.periodStatements.isEmpty else { return [] }
    return [
      Finding(
        "period-missing", .info, dossier.head,
        Wording(
          zh: "没有写明数据的统计期限；建议在开头或第六部分写明自 1 月 1 日至 12 月 31 日。",
          en: "The report does not say which period its figures cover; say so in the preface or in section six."),
        fixes: dossier.report.year.map { [dossier.periodSentence($0)] } ?? [])
    ]
  }
}
