import AnnualReport

extension Rule {
  static let s1AssessmentItems = Rule(
    "s1-assessment-items", .content, .info,
    title: Wording(
      zh: "各级人民政府写明工作考核、社会评议和责任追究结果", en: "Governments tell of assessment, public review and accountability"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条第（四）项；国办公开办函〔2021〕30号",
      en: "Regulation on Open Government Information, article 50 (4); notice 国办公开办函〔2021〕30号")
  ) { dossier in
    guard let organ = dossier.report.organ, Words(organ.name).hasSuffix("政府"), let passage = dossier.passages.overview
    else { return [] }
    guard dossier.words.first(.assessment, in: dossier.report.prose) == nil else { return [] }
    let place = dossier.words.first(.supervision, in: passage.ranges).map { line(of: $0.range, dossier) }
    return [
      Finding(
        "s1-assessment-items", .info, place ?? passage.section.heading,
        Wording(
          zh: "各级人民政府的报告要写工作考核、社会评议和责任追究结果情况，全文没有提到；没有发生的也要写明。",
          en:
            "A government's report tells of assessment, public review and accountability; none is mentioned, and none "
            + "having happened is to be said as well."))
    ]
  }

  private static func line(of range: TextRange, _ dossier: Dossier) -> TextRange {
    let line = dossier.trimmedLine(dossier.text.line(at: range.start))
    return dossier.report.headings.contains { $0.start == line.start } ? line : range
  }
}
