import AnnualReport

extension Rule {
  static let titleMissing = Rule(
    "title-missing", .structure, .warning,
    title: Wording(zh: "报告应有标题", en: "The report has a title"),
    source: Wording(
      zh: "格式惯例：标题写明机关、年度和“政府信息公开工作年度报告”",
      en: "Custom of the form: the title names the organ, the year and the kind of report")
  ) { dossier in
    guard dossier.report.title == nil else { return [] }
    return [
      Finding(
        "title-missing", .warning, dossier.firstLine,
        Wording(
          zh: "开头 15 行内没有找到报告标题；请写上“〈机关全称〉Y年政府信息公开工作年度报告”。",
          en: "No title of the report within its first 15 lines; write the organ's full name, the year and "
            + "“政府信息公开工作年度报告”."))
    ]
  }
}
