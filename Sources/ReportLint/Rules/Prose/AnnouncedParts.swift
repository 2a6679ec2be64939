import AnnualReport

extension Dossier {
  /// `本报告由四个部分组成` before the first section of a report that has all six: fewer parts announced than there are.
  var announcedParts: [Finding] {
    guard let first = report.section(.overview)?.heading.start,
      SectionKind.allCases.allSatisfy({ report.section($0) != nil })
    else { return [] }
    let text = text
    var findings: [Finding] = []
    for range in report.prose {
      if range.start >= first { break }
      let bytes = text.bytes.span
      let end = min(Int(min(range.end, first)), bytes.count) - 5
      var offset = bytes.first(0xE9, or: 0xE9, from: Int(range.start), to: end)
      while offset < end {
        // 部分
        if bytes[offset + 1] == 0x83, bytes[offset + 2] == 0xA8, text.scalar(at: offset + 3).value == 0x5206,
          let number = announced(before: offset)
        {
          findings.append(fewerParts(number.value, TextRange(Int(number.range.start), offset + 6)))
        }
        offset = bytes.first(0xE9, or: 0xE9, from: offset + 1, to: end)
      }
    }
    return findings
  }

  /// The number before 部分, where the sentence says what the report consists of: 3 to 5.
  private func announced(before place: Int) -> (value: Int, range: TextRange)? {
    guard var last = text.solid(before: place, reach: 6) else { return nil }
    if last.value == 0x4E2A { last = text.solid(before: Int(last.range.start), reach: 6) ?? last }  // 个
    let values: [UInt32: Int] = [0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x33: 3, 0x34: 4, 0x35: 5]
    guard let value = values[last.value], let before = text.solid(before: Int(last.range.start), reach: 6),
      ![0x7B2C, 0x5341, 0x524D, 0x540E, 0x3001].contains(before.value), before.value &- 0x30 >= 10  // 第十前后、
    else { return nil }
    var words: [UInt32] = []
    var position = Int(last.range.start)
    while words.count < 80, let (scalar, range) = text.solid(before: position), scalar != 0x3002 {
      words.append(scalar)
      position = Int(range.start)
    }
    let sentence = String(String.UnicodeScalarView(words.reversed().compactMap(Unicode.Scalar.init)))
    let said = Words(bytes: Array(sentence.utf8))
    guard said.contains(anyOf: ["本报告", "报告由", "报告分", "报告共", "全文", "年度报告", "年报由", "年报分", "报告包括"]),
      said.contains(anyOf: ["由", "分", "共", "包括", "包含"])
    else { return nil }
    return (value, last.range)
  }

  private func fewerParts(_ value: Int, _ range: TextRange) -> Finding {
    Finding(
      "prose-enumeration-count", .warning, range,
      Wording(
        zh: "这里说报告有 \(value) 个部分，而报告有规定的 6 个部分；请核对。",
        en: "The report is said to have \(value) parts, but it has the 6 that are prescribed; check it."),
      related: report.section(.others).map { [Related($0.heading, Wording(zh: "第六部分", en: "The sixth part"))] } ?? [])
  }
}
