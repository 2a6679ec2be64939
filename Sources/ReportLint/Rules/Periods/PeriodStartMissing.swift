import AnnualReport

extension Rule {
  static let periodStartMissing = Rule(
    "period-start-missing", .periods, .info,
    title: Wording(zh: "统计期限写明起止", en: "The statistics period has a beginning and an end"), fixes: .unsafe,
    source: Wording(zh: "DB51/T 2660—2019 2.1；惯例，格式未作要求", en: "DB51/T 2660—2019, 2.1; custom, not demanded by the form")
  ) { dossier in
    let statements = dossier.periodStatements
    guard let only = statements.first, statements.allSatisfy({ $0.start == nil && $0.end != nil }) else { return [] }
    if statements.contains(where: { $0.isMalformed || $0.isUnreadable }) { return [] }
    return [
      Finding(
        "period-start-missing", .info, only.range,
        Wording(
          zh: "统计期限只写了截止日期“\(only.end?.plain ?? "")”，没有起始日期；请写明自 1 月 1 日起。",
          en: "The statistics period gives only its end, “\(only.end?.plain ?? "")”; give its beginning, "
            + "1 January, too."),
        fixes: dossier.report.year.map { [dossier.periodSentence($0)] } ?? [])
    ]
  }
}
