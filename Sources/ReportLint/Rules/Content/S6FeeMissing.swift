import AnnualReport

extension Rule {
  static let s6FeeMissing = Rule(
    "s6-fee-missing", .content, .warning,
    title: Wording(zh: "第六部分要写信息处理费的收取情况", en: "Section six tells of information-processing fees"), fixes: .unsafe,
    source: Wording(
      zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；历年通行做法",
      en: "Measures for information-processing fees (国办函〔2020〕109号); general practice")
  ) { dossier in
    let report = dossier.report
    if let year = report.year, year <= 2019 { return [] }
    guard let passage = dossier.passages.others else { return [] }
    if dossier.words.first(.fees, in: passage.ranges) != nil || namesCharges(passage.ranges, dossier) { return [] }
    let elsewhere = dossier.words.first(.fees, in: report.prose)
    let asked = dossier.unpaidFees > 0
    let subject = report.year.map { "\($0)年" } ?? "本年度"
    let sentence = "\(subject)，本机关未发出信息处理费收费通知，未收取信息处理费。"
    let heading = dossier.text.line(at: passage.section.heading.end)
    let place = passage.ranges.first.map { dossier.lineStart(of: $0.start) } ?? dossier.text.fullLineRange(heading).end
    let fix = Fix(
      Wording(zh: "插入“\(sentence)”", en: "Insert “\(sentence)”"), [dossier.insertion(of: [sentence], at: place)],
      .unsafe)
    return [
      Finding(
        "s6-fee-missing", elsewhere == nil ? .warning : .info, passage.firstLine(dossier),
        Wording(
          zh: "没有写信息处理费的收取情况；发出收费通知的件数、总金额和实际收取的总金额都要写明，没有的也要写“未收取”。",
          en:
            "Nothing is said of information-processing fees; state the number and amount of fee notices and the amount "
            + "collected, even where there was none."),
        related: elsewhere.map { [Related($0.range, Wording(zh: "别处写到了", en: "It is told elsewhere"))] } ?? [],
        fixes: asked ? [] : [fix])
    ]
  }

  /// Whether 费用 follows 收取 within six characters.
  private static func namesCharges(_ ranges: [TextRange], _ dossier: Dossier) -> Bool {
    let context = Context(dossier)
    return dossier.words.all(.charges, in: ranges).contains { context.after($0.range.end, limit: 8).contains("费") }
  }
}

extension Dossier {
  /// How many applications table three counts as ended because a fee was not paid (R22); 0 where that is not known.
  var unpaidFees: Int {
    guard let units = report.cell(.request(.feeUnpaid, .total))?.number, units.isWhole else { return 0 }
    return Int(units.units / 1_000_000)
  }
}
