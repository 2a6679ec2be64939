import AnnualReport

extension Rule {
  /// E5: a group of table four adds up to its total.
  static let t4GroupTotal = Rule(
    "t4-group-total", .totals, .error,
    title: Wording(zh: "表四每组四项结果之和等于总计", en: "In every group of table four the outcomes add up to 总计"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表四“总计”栏",
      en: "Notice 国办公开办函〔2021〕30号, annex, column 总计 of table four"),
    reads: .form
  ) { dossier in
    dossier.totalFindings("t4-group-total") { id in
      if case .groupTotal = id { return true }
      return false
    }
  }
}
