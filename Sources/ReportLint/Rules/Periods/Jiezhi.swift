import AnnualReport

extension Rule {
  static let jiezhi = Rule(
    "jiezhi", .periods, .info,
    title: Wording(zh: "日期前用“截至”，不用“截止”", en: "Before a date it is “截至”, not “截止”"), fixes: .safe,
    source: Wording(zh: "《现代汉语词典》：“截止”不带时间宾语", en: "Modern Chinese Dictionary: “截止” takes no date as its object")
  ) { dossier in
    dossier.report.dates.compactMap { date in
      guard let (jie, zhi) = jiezhi(before: Int(date.range.start), dossier.text) else { return nil }
      return Finding(
        "jiezhi", .info, jie.union(zhi),
        Wording(zh: "“截止”后面不直接跟日期，应写作“截至”。", en: "“截止” does not govern a date; write “截至”."),
        fixes: [Fix(Wording(zh: "改为“截至”", en: "Change to “截至”"), [Edit(zhi, "至")], .safe)])
    }
  }

  /// The two characters 截止 right before an offset, blanks and line breaks between skipped.
  private static func jiezhi(before offset: Int, _ text: SourceText) -> (TextRange, TextRange)? {
    func character(before offset: Int) -> (value: UInt32, range: TextRange)? {
      var end = offset
      while end > 0, text.byte(at: end - 1) <= 0x20 { end -= 1 }
      guard end >= 3 else { return nil }
      let value = (end - 3..<end).reduce(UInt32(0)) { $0 << 8 | UInt32(text.byte(at: $1)) }
      return (value, TextRange(end - 3, end))
    }
    guard let zhi = character(before: offset), zhi.value == 0xE6ADA2 else { return nil }
    guard let jie = character(before: Int(zhi.range.start)), jie.value == 0xE688AA else { return nil }
    return (jie.range, zhi.range)
  }
}
