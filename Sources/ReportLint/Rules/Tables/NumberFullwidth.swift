import AnnualReport

extension Rule {
  /// Digits in tables are half-width.
  static let numberFullwidth = Rule(
    "number-fullwidth", .tables, .warning,
    title: Wording(zh: "表内数字用半角阿拉伯数字", en: "Figures are written in half-width digits"),
    fixes: .safe,
    source: Wording(zh: "GB/T 15835—2011《出版物上数字用法》", en: "GB/T 15835—2011, general rules for writing numerals"),
    reads: .form
  ) { dossier in
    dossier.oddCells.filter(\.spelling.hasFullWidthDigit).rows.compactMap(dossier.fullWidth)
  }
}

extension Dossier {
  /// The full-width figures of one row: one finding.
  fileprivate func fullWidth(_ row: [OddCell]) -> Finding? {
    guard let first = row.first, let last = row.last else { return nil }
    let name = first.name(report)
    let more = row.count > 1 ? Wording(zh: "等 \(row.count) 格", en: " and \(row.count - 1) more") : .nothing
    let now = text.excerpt(first.cell.range)
    let values = row.map { String(decoding: $0.spelling.halfWidth, as: UTF8.self) }
    let isSure = row.allSatisfy { $0.cell.number != nil }
    let fix = Fix(
      Wording(zh: "改为半角数字 \(values.joined(separator: "、"))", en: "Write \(values.joined(separator: ", "))"),
      zip(row, values).map { Edit($0.cell.range, $1) }, isSure ? .safe : .unsafe)
    return Finding(
      "number-fullwidth", .warning, TextRange(first.cell.range.start, last.cell.range.end),
      Wording(
        zh: "\(name.zh)\(more.zh)写作全角数字“\(now)”，应改为半角 \(values[0])。",
        en: "\(name.en)\(more.en) is written in full-width digits (\(now)); write \(values[0])."), fixes: [fix])
  }
}
