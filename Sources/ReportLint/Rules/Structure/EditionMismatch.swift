import AnnualReport

extension Rule {
  static let editionMismatch = Rule(
    "edition-mismatch", .structure, .error,
    title: Wording(zh: "表格用报告年度所适用的版本", en: "The tables are those of the edition for the report year"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号（2021 年度起）；国办公开办函〔2019〕60号（2019、2020 年度）",
      en: "Notice 国办公开办函〔2021〕30号 (from 2021 on); 国办公开办函〔2019〕60号 (2019 and 2020)"),
    reads: .form
  ) { dossier in
    let report = dossier.report
    let prescribed = report.year.flatMap(Edition.prescribed(for:))
    let right = prescribed ?? .edition2021
    let isSecondWrong = report.disclosure.map { $0.edition != right || $0.isHybrid } ?? false
    let isThirdWrong = report.requests?.rows.contains { isOther(than: right, $0.key) } ?? false
    guard isSecondWrong || isThirdWrong else { return [] }
    let place =
      (isSecondWrong ? sign(of: right, in: report.disclosure, dossier) : nil)
      ?? (isThirdWrong ? sign(of: right, in: report.requests, dossier) : nil) ?? dossier.head
    let tables = Wording(
      zh: [isSecondWrong ? "表二" : nil, isThirdWrong ? "表三" : nil].compactMap { $0 }.joined(separator: "、"),
      en: [isSecondWrong ? "table two" : nil, isThirdWrong ? "table three" : nil].compactMap { $0 }
        .joined(separator: " and "))
    return [
      Finding(
        "edition-mismatch", prescribed == nil ? .warning : .error, place,
        message(tables, isHybrid: report.disclosure?.isHybrid ?? false, right: right, year: report.year))
    ]
  }

  private static func message(_ tables: Wording, isHybrid: Bool, right: Edition, year: Int?) -> Wording {
    let notice = right == .edition2021 ? "国办公开办函〔2021〕30号" : "国办公开办函〔2019〕60号"
    let wrong = right == .edition2021 ? Edition.edition2019 : .edition2021
    let state = Wording(
      zh: isHybrid ? "混用了 \(wrong.rawValue) 年版的栏目" : "用的是 \(wrong.rawValue) 年版的格式",
      en: isHybrid
        ? "mixes in parts of the \(wrong.rawValue) edition" : "is in the form of the \(wrong.rawValue) edition")
    guard let year else {
      return Wording(
        zh: "\(tables.zh)\(state.zh)；报告年度未能确定，2021 年度起应使用 \(notice) 所附表格。",
        en: "\(tables.en) \(state.en); the report year is not certain, but from 2021 on the tables of \(notice) apply.")
    }
    return Wording(
      zh: "\(tables.zh)\(state.zh)，\(year) 年度应使用 \(notice) 所附表格；请换用 \(right.rawValue) 年版表格重新填报。",
      en: "\(tables.en) \(state.en); for \(year) the tables of \(notice) apply: fill in the \(right.rawValue) edition.")
  }

  /// The first name in table two that only the other edition has; else the table's first line.
  private static func sign(of right: Edition, in table: DisclosureTable?, _ dossier: Dossier) -> TextRange? {
    guard let table else { return nil }
    let known = Set(DisclosureRow.rows(of: right).flatMap { $0.columns(in: right) })
    if let name = table.headerNames.first(where: { !known.contains($0.column) }) { return name.range }
    return dossier.trimmedLine(dossier.text.line(at: table.frame.range.start))
  }

  /// The first row label in table three that only the other edition has; else the table's first line.
  private static func sign(of right: Edition, in table: RequestsTable?, _ dossier: Dossier) -> TextRange? {
    guard let table else { return nil }
    if let row = table.rows.first(where: { isOther(than: right, $0.key) }) { return row.label.range }
    return dossier.trimmedLine(dossier.text.line(at: table.frame.range.start))
  }

  /// Whether only the other edition has a row: （六） is one row in 2019, three from 2021 on.
  private static func isOther(than right: Edition, _ row: RequestRow) -> Bool {
    switch row {
    case .otherHandling: right == .edition2021
    case .noCorrection, .feeUnpaid, .otherHandlingOther: right == .edition2019
    default: false
    }
  }
}
