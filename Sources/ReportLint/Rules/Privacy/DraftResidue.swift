import AnnualReport

extension Rule {
  static let draftResidue = Rule(
    "draft-residue", .privacy, .warning,
    title: Wording(zh: "不留起草过程的痕迹", en: "Nothing is left over from drafting"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第十六条（过程性信息、内部事务信息）",
      en: "Regulation on Open Government Information, article 16 (internal and process information)")
  ) { dossier in
    var findings: [Finding] = []
    var lastLine = -1
    if let (finding, line) = titleResidue(dossier) {
      findings.append(finding)
      lastLine = line
    }
    for hit in dossier.words.all(.draft, in: dossier.report.prose).filter({ !$0.isTorn }).map(\.range) {
      let line = dossier.text.line(at: hit.start)
      guard line != lastLine, let finding = residue(hit, line, dossier) else { continue }
      lastLine = line
      findings.append(finding)
    }
    return findings
  }

  private static let titleMarks = KeywordScanner(["初稿", "征求意见稿", "送审稿", "讨论稿"])

  /// A label line (`拟稿人：…`) or a line that holds little but the word; never a word of a sentence.
  private static func residue(_ hit: TextRange, _ line: Int, _ dossier: Dossier) -> Finding? {
    let text = dossier.text
    let range = dossier.trimmedLine(line)
    guard range.count < 200 else { return nil }
    let before = Context.words(of: text, TextRange(range.start, hit.start)).dropping(
      prefixes: ["*", "#", "-", "（", "(", "【", "[", "〔"])
    guard before.isEmpty else { return nil }
    let after = Context.words(of: text, TextRange(hit.end, range.end))
    let isLabel = after.prefix(6).contains(anyOf: ["：", ":"])
    let isWholeLine = after.count <= 4 && !after.contains(anyOf: ["。", "，", "；", "、"])
    guard isLabel || isWholeLine else { return nil }
    if !MobileNumbers.all(in: text, [range]).isEmpty { return nil }
    return Finding(
      "draft-residue", .warning, range, message(text[hit]),
      fixes: [
        Fix(Wording(zh: "删除这一行", en: "Delete the line"), [Edit(dossier.wholeLine(line), "")], .unsafe)
      ])
  }

  /// Whether 稿, which all the marks of titles end with, stands in a range.
  private static func holdsDraft(_ range: TextRange, _ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    let end = min(Int(range.end), bytes.count) - 2
    var offset = bytes.first(0xE7, or: 0xE7, from: Int(range.start), to: end)
    while offset < end {
      if bytes[offset + 1] == 0xA8, bytes[offset + 2] == 0xBF { return true }
      offset = bytes.first(0xE7, or: 0xE7, from: offset + 1, to: end)
    }
    return false
  }

  /// A mark such as （征求意见稿） at the end of a title line, and its line. Such a line may not be recognised as the title.
  private static func titleResidue(_ dossier: Dossier) -> (Finding, Int)? {
    let text = dossier.text
    let start = Int(dossier.report.range.start)
    let end = dossier.report.sections.first.map { Int($0.heading.start) } ?? Int(dossier.report.range.end)
    let head = TextRange(start, min(end, start + 2_000))
    guard holdsDraft(head, text), let hit = titleMarks.first(in: text, head) else { return nil }
    let line = text.line(at: hit.start)
    let range = dossier.trimmedLine(line)
    let mark = text.withBrackets(hit)
    let words = Context.words(of: text, range)
    guard mark != hit, mark.start > range.start, mark.end == range.end, words.contains("报告") else { return nil }
    if words.contains(anyOf: ["《", "。", "，", "；"]) { return nil }
    let finding = Finding(
      "draft-residue", .warning, mark, message(text[hit]),
      fixes: [
        Fix(Wording(zh: "删除“\(text[mark])”", en: "Delete “\(text[mark])”"), [Edit(mark, "")], .unsafe)
      ])
    return (finding, line)
  }

  private static func message(_ word: String) -> Wording {
    Wording(
      zh: "“\(word)”是起草过程的痕迹，不应出现在对外发布的报告里；请删除。",
      en: "“\(word)” is left over from drafting and does not belong into a published report; remove it.")
  }
}
