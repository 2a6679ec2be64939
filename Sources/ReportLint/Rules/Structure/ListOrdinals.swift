import AnnualReport

extension Dossier {
  /// `一是…，三是…`, `二是…；二是…`: a list within one paragraph that skips an ordinal or has it twice.
  var brokenLists: [Finding] {
    let all = signs.listOrdinals
    if all.count < 2 { return [] }
    var findings: [Finding] = []
    // The last ordinals of the lists that are open, the inner ones behind.
    var open: [(value: Int, range: TextRange)] = []
    var paragraph = -1
    for (offset, value) in all {
      let range = TextRange(Int(offset), Int(offset) + 6)
      let own = self.paragraph(of: offset)
      if own != paragraph { open = [] }
      paragraph = own
      if let index = open.lastIndex(where: { $0.value + 1 == value }) {
        open.removeLast(open.count - index - 1)
        open[index] = (value, range)
      } else if value == 1 {
        open.append((1, range))
      } else if let last = open.last {
        // Within one list only: where lists lie in each other, nobody knows.
        if open.count == 1, value == last.value || value == last.value + 2, !names(last, value, range) {
          findings.append(brokenList(value, range, behind: last))
        }
        open[open.count - 1] = (value, range)
      }
    }
    return findings
  }

  /// Whether the ordinal that is due stands between two others all the same: behind no mark, or torn by a line's end.
  private func names(_ last: (value: Int, range: TextRange), _ value: Int, _ range: TextRange) -> Bool {
    let due = Array("一二三四五六七八九".unicodeScalars.map(\.value))[min(last.value, 8)]
    var offset = Int(last.range.end)
    while offset < Int(range.start) {
      let (scalar, length) = text.scalar(at: offset)
      offset += length
      if scalar == due, text.solid(at: offset)?.value == 0x662F { return true }  // 是
    }
    return false
  }

  /// Tells paragraphs from each other: by line, or by stretch of prose where lines are torn.
  private func paragraph(of offset: UInt32) -> Int {
    guard report.isHardWrapped || report.family == .flow else { return text.line(at: offset) }
    return report.prose.partitioningIndex { $0.start > offset }
  }

  private func brokenList(_ value: Int, _ range: TextRange, behind last: (value: Int, range: TextRange)) -> Finding {
    let names = Array("一二三四五六七八九").map(String.init)
    let (own, before) = (names[min(value, 9) - 1], names[min(last.value, 9) - 1])
    let due = names[min(last.value, 8)]
    let problem =
      value == last.value
      ? Wording(zh: "“\(own)是”写了两次", en: "“\(own)是” stands here twice")
      : Wording(
        zh: "“\(own)是”前面是“\(before)是”，缺“\(due)是”", en: "“\(due)是” is missing between “\(before)是” and “\(own)是”")
    return Finding(
      "numbering-sequence", .warning, range,
      Wording(
        zh: "\(problem.zh)；请核对是漏写了内容还是编错了号。", en: "\(problem.en): is an item missing, or its number wrong?"),
      related: [Related(last.range, Wording(zh: "前一项", en: "The item before"))],
      fixes: [
        Fix(
          Wording(zh: "改为“\(due)是”", en: "Change it to “\(due)是”"),
          [Edit(TextRange(Int(range.start), Int(range.start) + 3), due)], .unsafe)
      ])
  }
}
