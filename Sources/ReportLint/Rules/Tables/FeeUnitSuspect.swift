import AnnualReport

extension Rule {
  /// 行政事业性收费 is given in 万元.
  static let feeUnitSuspect = Rule(
    "fee-unit-suspect", .tables, .info,
    title: Wording(zh: "行政事业性收费的单位是万元", en: "Fees are given in 万元 (ten thousand yuan)"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表二“本年收费金额（单位：万元）”",
      en: "Notice 国办公开办函〔2021〕30号, annex, table two: 本年收费金额（单位：万元）"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure, table.edition == .edition2021 else { return [] }
    if let name = table.headerNames.first(where: dossier.isInYuan) {
      return [
        Finding(
          "fee-unit-suspect", .info, name.range,
          Wording(
            zh: "表头单位写作“元”，格式规定为“本年收费金额（单位：万元）”：请核对，把金额换算成万元后改用规定的表头。",
            en: "The header is in 元 (yuan); the form has 本年收费金额（单位：万元）. Convert the amount, then restore the header."))
      ]
    }
    guard let row = table[.fees],
      let cell = row.cells.first ?? row.figures.first
    else { return [] }
    var message: Wording?
    if cell.figure == .text || cell.number != nil, dossier.carriesYuan(cell) {
      let now = dossier.text.excerpt(cell.range)
      message = Wording(
        zh: "“行政事业性收费”写作“\(now)”：本栏单位已定为万元，请换算成万元，只填数字。",
        en: "“行政事业性收费” reads “\(now)”: the column is in 万元; convert the amount and write the figure alone.")
    } else if let value = cell.number, value.isWhole, value >= Decimal6(10_000),
      dossier.report.organ?.kind.isSmall ?? false
    {
      message = Wording(
        zh: "“行政事业性收费”为 \(value) 万元，疑似以元为单位填写。请核对单位。",
        en: "“行政事业性收费” is \(value) 万元, which looks like an amount in yuan. Check the unit.")
    }
    return message.map { [Finding("fee-unit-suspect", .info, cell.range, $0)] } ?? []
  }
}

extension Dossier {
  /// Whether the name of the column of fees has them in 元.
  func isInYuan(_ name: HeaderName<DisclosureColumn>) -> Bool {
    guard name.column == .feeAmount, !name.isCanonical else { return false }
    let words = text.excerpt(name.range)
    return words.contains("元") && !words.contains("万元")
  }

  /// Whether the cell says 元 (or 万元) after its figure.
  fileprivate func carriesYuan(_ cell: Cell) -> Bool {
    oddCells.contains { $0.cell.range == cell.range && $0.spelling.suffixContains("元") }
  }
}

extension OrganKind {
  /// Whether it is an organ whose yearly fees do not reach 100 million yuan.
  fileprivate var isSmall: Bool { [.town, .subdistrict, .department].contains(self) }
}
