import AnnualReport

extension Rule {
  /// The header and the labels of table two are worded as the form prescribes.
  static let t2HeaderVariant = Rule(
    "t2-header-variant", .tables, .info,
    title: Wording(zh: "表二表头用格式规定的名称", en: "The header of table two is worded as the form prescribes"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表二", en: "Notice 国办公开办函〔2021〕30号, annex, table two"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure else { return [] }
    return table.headerNames.compactMap { name in
      if name.isCanonical || dossier.isInYuan(name) { return nil }
      let label = name.column.label(in: table.edition)
      if dossier.text.isTorn(name.range, from: label) { return nil }
      return dossier.wording("t2-header-variant", .info, name.range, is: label)
    }
  }
}
