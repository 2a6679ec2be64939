import AnnualReport

extension Rule {
  static let citeDecreeNumber = Rule(
    "cite-decree-number", .citations, .error,
    title: Wording(zh: "条例的国务院令号是第711号", en: "The Regulation is State Council decree no. 711"), fixes: .safe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》（国务院令第711号修订）", en: "Regulation on Open Government Information (decree no. 711)")
  ) { dossier in
    let decrees = dossier.words.all(.decree, in: dossier.report.prose).compactMap { Decree($0.range, dossier.text) }
    if decrees.isEmpty { return [] }
    let context = Context(dossier)
    let isCurrentCited = decrees.contains { $0.number == 711 }
    return decrees.compactMap { decree in
      let before = context.before(decree.range.start, limit: 30).dropping(suffixes: ["（", "(", "，", "中华人民共和国"])
      guard before.hasSuffix(anyOf: ["信息公开条例》", "信息公开条例"]) else { return nil }
      if decree.number == 711 { return decree.hasOrdinal ? nil : unordered(decree, dossier) }
      if decree.number == 492, isCurrentCited || (dossier.report.year ?? 0) < 2019 { return nil }
      return Finding(
        "cite-decree-number", decree.number == 492 ? .warning : .error, decree.range,
        Wording(
          zh: decree.number == 492
            ? "现行条例由国务院令第711号修订，这里只引用了原来的第492号。" : "条例的令号是国务院令第711号，不是第\(decree.number)号。",
          en: decree.number == 492
            ? "The Regulation in force was revised by decree no. 711; here only the original no. 492 is cited."
            : "The Regulation is decree no. 711, not \(decree.number)."),
        fixes: [
          Fix(
            Wording(zh: "改为第711号", en: "Change to no. 711"),
            [Edit(decree.digits, decree.hasOrdinal ? "711" : "第711")], .safe)
        ])
    }
  }

  private static func unordered(_ decree: Decree, _ dossier: Dossier) -> Finding {
    Finding(
      "cite-decree-number", .info, decree.range,
      Wording(zh: "“国务院令711号”应写作“国务院令第711号”。", en: "“国务院令711号” is written “国务院令第711号”."),
      fixes: [Fix(Wording(zh: "补上“第”", en: "Insert “第”"), [Edit(TextRange(at: decree.digits.start), "第")], .safe)])
  }
}

/// A decree of the State Council with its number.
private struct Decree {
  let range: TextRange
  let digits: TextRange
  let number: Int
  let hasOrdinal: Bool

  init?(_ word: TextRange, _ text: SourceText) {
    let tail = TornText(text, TextRange(Int(word.end), min(text.count, Int(word.end) + 40))).characters
    var index = 0
    if index < tail.count, tail[index].scalar == 0x7B2C { index += 1 }  // 第
    hasOrdinal = index == 1
    let start = index
    var value = 0
    while index < tail.count, tail[index].scalar &- 0x30 < 10, index - start < 6 {
      value = value * 10 + Int(tail[index].scalar - 0x30)
      index += 1
    }
    guard index > start, index < tail.count, tail[index].scalar == 0x53F7 else { return nil }
    number = value
    digits = tail[start].range.union(tail[index - 1].range)
    range = word.union(tail[index].range)
  }
}
