import AnnualReport

extension Rule {
  /// Digits in tables are half-width.
  static let numberFullwidth = Rule(
    "number-fullwidth", .tables, .warning,
    title: Wording(zh: "表内数字用半角阿拉伯数字", en: "Figures are written in half-width digits"),
    fixes: .safe,
    source: Wording(zh: "GB/T 15835—2011《出版物上数字用法》", en: "GB/T 15835—2011, general rules for writing numerals")
  ) { dossier in
    dossier.oddCells.compactMap { odd in
      guard odd.spelling.hasFullWidthDigit else { return nil }
      let name = odd.name(dossier.report)
      let now = dossier.text[odd.cell.range]
      let value = String(decoding: odd.spelling.halfWidth, as: UTF8.self)
      let fix = Fix(
        Wording(zh: "改为半角数字 \(value)", en: "Write \(value) in half-width digits"), [Edit(odd.cell.range, value)],
        odd.cell.number == nil ? .unsafe : .safe)
      return Finding(
        "number-fullwidth", .warning, odd.cell.range,
        Wording(
          zh: "\(name.zh)写作全角数字“\(now)”，应改为半角 \(value)。",
          en: "\(name.en) is written in full-width digits (\(now)); write \(value)."), fixes: [fix])
    }
  }
}
