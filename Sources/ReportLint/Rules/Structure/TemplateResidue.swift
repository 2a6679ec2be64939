import AnnualReport

extension Rule {
  static let templateResidue = Rule(
    "template-residue", .structure, .warning,
    title: Wording(zh: "不留模板的痕迹", en: "Nothing is left over from a template"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第六条（及时、准确）", en: "Regulation on Open Government Information, article 6 (accuracy)")
  ) { dossier in
    let text = dossier.text
    var places = blanks(dossier)
    for hit in dossier.words.all(.template, in: dossier.report.prose) where isInstruction(hit, text) {
      places.append(hit.range)
    }
    places.sort { $0.start < $1.start }
    return places.map { place in
      let shown = text[place]
      return Finding(
        "template-residue", .warning, place,
        Wording(
          zh: "“\(shown)”像是模板里留下的；请换成实际内容或删除。",
          en: "“\(shown)” looks like a left-over of a template; put in what belongs there, or remove it."))
    }
  }

  /// The runs of `X`, `×`, `*` and `_` that stand for something to be filled in.
  private static func blanks(_ dossier: Dossier) -> [TextRange] {
    let text = dossier.text
    var places: [TextRange] = []
    var signs = dossier.signs.signs[...]
    while let first = signs.first {
      signs = signs.dropFirst()
      guard let least = leastRun(first.scalar) else { continue }
      var run = first.range
      while let next = signs.first, next.scalar == first.scalar, next.offset == run.end {
        run = run.union(next.range)
        signs = signs.dropFirst()
      }
      guard run.count >= least * first.range.count, text.leavesBlank(run, of: first.scalar, dossier) else { continue }
      places.append(run)
    }
    return places
  }

  /// How many of a mark in a row stand for something; nil for other marks.
  private static func leastRun(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x58, 0xFF38, 0xD7: 2
    case 0x2A, 0x5F: 3
    default: nil
    }
  }

  /// Whether a word of the template stands where it instructs, and not in a sentence of the report.
  private static func isInstruction(_ hit: ProseWords.Hit, _ text: SourceText) -> Bool {
    let before = text.solid(before: Int(hit.range.start))?.value ?? 0
    let (after, next) = text.solid(at: Int(hit.range.end)).map { ($0.value, Int($0.range.end)) } ?? (0, 0)
    let isOpened = [0x28, 0xFF08, 0x3010, 0x5B, 0x3014].contains(before)
    let isClosed = [0x29, 0xFF09, 0x3011, 0x5D, 0x3015].contains(after)
    switch WatchedWords.template.words[hit.word] {
    case "该部分以表格形式报告": return true
    case "表格如下":
      let startsLine = text.trimmed(text.lineRange(text.line(at: hit.range.start))).start == hit.range.start
      return (startsLine || before == 0x3002) && (after == 0x3002 || after == 0 || !SourceText.isHan(after))
    case "填写", "请填写": return isOpened
    case "此处": return "填写插添粘放省略请".unicodeScalars.contains { $0.value == after }
    case "待补充": return isOpened || (before != 0x6709 && before != 0x9700 && !SourceText.isHan(after) && next > 0)
    default: return isOpened && isClosed
    }
  }
}

extension SourceText {
  /// Whether a run of one mark stands for a word to be filled in: not Markdown, not part of an address or a Latin word,
  /// not a masked name or number.
  fileprivate func leavesBlank(_ run: TextRange, of scalar: UInt32, _ dossier: Dossier) -> Bool {
    let line = trimmed(lineRange(line(at: run.start)))
    if line == run || isVerbatim(at: Int(run.start)) { return false }
    let (before, beforeStart) = self.scalar(endingAt: Int(run.start))
    let after = self.scalar(at: Int(run.end)).value
    let isYear = after == 0x5E74 && before == 0x30 && byte(at: beforeStart - 1) == 0x32
    if isYear { return true }
    func isWord(_ scalar: UInt32) -> Bool { scalar < 0x80 && SourceText.isWordByte(UInt8(scalar)) || scalar == 0x2A }
    if isWord(before) || isWord(after) { return false }
    if scalar == 0x2A || scalar == 0x5F { return isFilledIn(run, before, after, line, dossier) }
    return !isMaskedName(run, dossier)
  }

  /// Whether stars or underscores stand for a figure or name: `共***条`; elsewhere they may be emphasis.
  private func isFilledIn(
    _ run: TextRange, _ before: UInt32, _ after: UInt32, _ line: TextRange, _ dossier: Dossier
  ) -> Bool {
    if isMaskedName(run, dossier) { return false }
    if SourceText.isHan(before), SourceText.measures.contains(after) { return true }
    // Emphasis has two ends.
    if dossier.report.hasMarkdownHeadings, holdsOtherRun(run, line) { return false }
    return SourceText.isHan(before) || SourceText.isHan(after) || before == 0xFF1A
  }

  /// Whether a run of three of the same mark stands elsewhere in a line.
  private func holdsOtherRun(_ run: TextRange, _ line: TextRange) -> Bool {
    let mark = byte(at: Int(run.start))
    return (Int(line.start)..<max(Int(line.start), Int(line.end) - 2)).contains { offset in
      (offset + 2 < Int(run.start) || offset >= Int(run.end)) && byte(at: offset) == mark
        && byte(at: offset + 1) == mark && byte(at: offset + 2) == mark
    }
  }

  /// Whether the words around speak of a person or a case: 申请人张XX, 李××诉…案.
  private func isMaskedName(_ run: TextRange, _ dossier: Dossier) -> Bool {
    let context = Context(dossier)
    let after = context.after(run.end, limit: 14)
    if after.hasPrefix(anyOf: ["镇", "乡", "县", "市", "区", "街道", "局", "年", "月", "日", "条", "件", "个", "次", "篇"]) {
      return false
    }
    let persons = ["申请人", "原告", "被告", "当事人", "上诉人", "第三人", "复议人", "公民", "村民", "居民", "群众", "市民"]
    return context.before(run.start, limit: 10).contains(anyOf: persons)
      || after.hasPrefix(anyOf: ["诉", "不服", "等人", "女士", "先生", "同志", "申请"]) || after.contains("案")
  }

  private static let measures = Set("条件个次篇年月日期人名户元万镇乡县市局".unicodeScalars.map(\.value))
}
