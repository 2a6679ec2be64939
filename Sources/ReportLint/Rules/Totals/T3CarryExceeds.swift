import AnnualReport

extension Rule {
  /// E4: what was handled or carried on cannot exceed what came in. Judged only where the balance itself is open.
  static let t3CarryExceeds = Rule(
    "t3-carry-exceeds", .totals, .warning,
    title: Wording(
      zh: "结转数、办理总数不得超过新收与上年结转之和", en: "Neither 结转 nor （七）总计 exceeds what was received and carried in"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三表头所列勾稽关系",
      en: "Notice 国办公开办函〔2021〕30号, annex, the caption of table three"),
    reads: .form
  ) { dossier in
    guard dossier.diagnosis.isIncomplete else { return [] }
    return dossier.equations.flatMap { equation -> [Finding] in
      guard equation.verdict == .open, case .balance(let column) = equation.form.id else { return [] }
      return [RequestRow.resultTotal, .carriedOut].compactMap { dossier.excess(of: $0, column) }
    }
  }
}

extension Dossier {
  /// The finding about one side's term that alone exceeds the whole other side.
  fileprivate func excess(of row: RequestRow, _ column: RequestColumn) -> Finding? {
    guard let cell = report.cell(.request(row, column)), let value = cell.number,
      let received = report.cell(.request(.received, column))?.number,
      let carried = report.cell(.request(.carriedIn, column))?.number, value > received + carried
    else { return nil }
    let name = CellAddress.request(row, column).name
    let sum = "\(received)+\(carried)=\(received + carried)"
    return Finding(
      "t3-carry-exceeds", .warning, cell.range,
      Wording(
        zh: "\(name.zh)为 \(value)，超过了本年新收与上年结转之和 \(sum)。请核对。",
        en: "\(name.en) is \(value), more than was received and carried in: \(sum). Check the figures."))
  }
}
