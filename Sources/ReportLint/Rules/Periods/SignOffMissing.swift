import AnnualReport

extension Rule {
  static let signOffMissing = Rule(
    "signoff-missing", .periods, .info,
    title: Wording(zh: "文末有落款（机关和日期）", en: "The report is signed with organ and date"),
    source: Wording(zh: "GB/T 9704—2012 7.3.5 参照适用；格式未作要求", en: "GB/T 9704—2012, 7.3.5, by analogy; not demanded"),
    isOnByDefault: false
  ) { dossier in
    let signOff = dossier.report.signOff
    let lacksOrgan = signOff?.organ == nil
    let lacksDate = signOff?.date == nil
    guard lacksOrgan || lacksDate else { return [] }
    let what =
      lacksOrgan && lacksDate
      ? Wording(zh: "机关名称和日期", en: "organ and date")
      : lacksOrgan ? Wording(zh: "机关名称", en: "the organ") : Wording(zh: "日期", en: "the date")
    return [
      Finding(
        "signoff-missing", .info, dossier.lastLine,
        Wording(zh: "文末没有落款的\(what.zh)。", en: "The sign-off at the end lacks \(what.en)."))
    ]
  }
}
