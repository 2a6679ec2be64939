import AnnualReport

extension Rule {
  static let dateLeadingZero = Rule(
    "date-leading-zero", .periods, .info,
    title: Wording(zh: "月、日不编虚位（1 不写作 01）", en: "Months and days have no leading zero"), fixes: .safe,
    source: Wording(zh: "GB/T 9704—2012 7.3.5.4", en: "GB/T 9704—2012, 7.3.5.4")
  ) { dossier in
    dossier.report.dates.compactMap { date in
      guard date.hasLeadingZero, date.isInCalendar else { return nil }
      let zeros = leadingZeros(in: date.range, dossier.text)
      guard !zeros.isEmpty else { return nil }
      return Finding(
        "date-leading-zero", .info, date.range,
        Wording(
          zh: "日期中的月、日不写前导 0，应写作“\(date.plain)”。",
          en: "Months and days are written without a leading zero: “\(date.plain)”."),
        fixes: [
          Fix(Wording(zh: "去掉前导 0", en: "Remove the leading zeros"), zeros.map { Edit($0, "") }, .safe)
        ])
    }
  }

  /// The zeros before another digit at the beginning of a month or day; the year, the first number, keeps its own.
  private static func leadingZeros(in range: TextRange, _ text: SourceText) -> [TextRange] {
    var zeros: [TextRange] = []
    var isAfterUnit = false
    var offset = Int(range.start)
    while offset < Int(range.end) {
      guard let (digit, length) = text.digit(at: offset) else {
        // 年 (E5 B9 B4) or 月 (E6 9C 88); blanks between unit and number do not matter.
        let byte = text.byte(at: offset)
        if byte > 0x20 { isAfterUnit = byte == 0xE5 || byte == 0xE6 }
        offset += byte >= 0xE0 ? 3 : 1
        continue
      }
      if isAfterUnit, digit == 0, text.digit(at: offset + length) != nil {
        zeros.append(TextRange(offset, offset + length))
      } else {
        isAfterUnit = false
      }
      offset += length
    }
    return zeros
  }
}
