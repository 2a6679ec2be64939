import AnnualReport

extension Rule {
  static let citeFeeMeasureTitle = Rule(
    "cite-fee-measure-title", .citations, .warning,
    title: Wording(zh: "信息处理费管理办法的名称写全写对", en: "The fee measures are cited by their title"), fixes: .safe,
    source: Wording(
      zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）", en: "Measures for information-processing fees (国办函〔2020〕109号)")
  ) { dossier in
    dossier.titles(endingWith: 0x6CD5).compactMap { title in  // 法
      // Few titles speak of fees, 费, or of 处理.
      let name = TornText(dossier.text, title)
      guard name.characters.contains(where: { $0.scalar == 0x8D39 || $0.scalar == 0x5904 }) else { return nil }
      let written = name.string
      guard written != feeMeasure, feeMeasureVariants.contains(written) || written == "信息处理费管理办法" else { return nil }
      guard let edit = name.edit(into: feeMeasure, at: title.end) else { return nil }
      let isShort = written == "信息处理费管理办法"
      return Finding(
        "cite-fee-measure-title", isShort ? .info : .warning, title,
        Wording(
          zh: "办法的名称是《\(feeMeasure)》，这里写作《\(written)》。",
          en: "The title is 《\(feeMeasure)》; here it reads 《\(written)》."),
        fixes: [Fix(Wording(zh: "改为《\(feeMeasure)》", en: "Change to 《\(feeMeasure)》"), [edit], .safe)])
    }
  }

  private static let feeMeasure = "政府信息公开信息处理费管理办法"
  private static let feeMeasureVariants: Set<String> = [
    "政府信息公开处理费管理办法", "政府信息处理费管理办法", "政府信息公开信息处理费收取管理办法", "政府信息公开信息处理费用管理办法",
    "政府信息公开信息处理费收费管理办法", "政府信息公开信息处理收费管理办法", "政府信息公开费管理办法", "政府信息公开信息费管理办法",
    "政府信息公开处理费用管理办法", "政府信息公开信息处理费办法", "政府信息公开信息处理管理办法",
  ]

  static let citeRegulationTitle = Rule(
    "cite-regulation-title", .citations, .info,
    title: Wording(zh: "首次引用条例写全称", en: "The Regulation is cited by its full title at first"), fixes: .safe,
    source: Wording(zh: "GB/T 9704—2012（引用公文的要求）参照适用", en: "GB/T 9704—2012 by analogy")
  ) { dossier in
    let titles = dossier.titles(endingWith: 0x4F8B)  // 例
    let names = titles.lazy.map { (range: $0, name: TornText(dossier.text, $0).scalars) }
    guard let (first, name) = names.first(where: { $0.name == regulation || $0.name == fullRegulation }),
      name == regulation, dossier.words.first(.abbreviation, in: dossier.report.prose) == nil
    else { return [] }
    return [
      Finding(
        "cite-regulation-title", .info, first,
        Wording(
          zh: "首次引用条例应写全称《中华人民共和国政府信息公开条例》。",
          en: "At first the Regulation is cited in full: 《中华人民共和国政府信息公开条例》."),
        fixes: [
          Fix(
            Wording(zh: "补上“中华人民共和国”", en: "Insert “中华人民共和国”"),
            [Edit(TextRange(at: first.start), "中华人民共和国")], .safe)
        ])
    ]
  }

  private static let regulation = "政府信息公开条例".unicodeScalars.map(\.value)
  private static let fullRegulation = "中华人民共和国政府信息公开条例".unicodeScalars.map(\.value)

  static let citeArticle = Rule(
    "cite-article", .citations, .warning,
    title: Wording(zh: "编制年度报告的依据是条例第四十九条、第五十条", en: "The report rests on articles 49 and 50"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条、第五十条", en: "Regulation on Open Government Information, articles 49 and 50")
  ) { dossier in
    let hits = dossier.words.all(.articles, in: dossier.report.prose)
    if hits.isEmpty { return [] }
    let context = Context(dossier)
    return hits.compactMap { hit in
      guard context.before(hit.range.start, limit: 20).hasSuffix(anyOf: ["信息公开条例》", "信息公开条例", "《条例》", "《条例》第三十一条、"])
      else { return nil }
      let after = context.after(hit.range.end, limit: 40)
      guard after.contains(anyOf: ["年度报告", "本报告"]), !after.contains("申请") else { return nil }
      let right = hit.word == 0 ? "第四十九条" : "第五十条"
      return Finding(
        "cite-article", .warning, hit.range,
        Wording(
          zh: "年度报告的依据在现行条例是第四十九条（时限）、第五十条（内容）；\(dossier.text[hit.range])是 2019 年修订前的条次。",
          en: "In the Regulation in force the report rests on articles 49 (deadlines) and 50 (content); this is the "
            + "numbering before 2019."),
        fixes: [Fix(Wording(zh: "改为\(right)", en: "Change to \(right)"), [Edit(hit.range, right)], .unsafe)])
    }
  }
}

extension Dossier {
  /// What stands between 《 and 》 where the last character before 》 is `scalar`.
  func titles(endingWith scalar: UInt32) -> [TextRange] {
    var found: [TextRange] = []
    var open: ProseSigns.Sign?
    for sign in signs.signs {
      if sign.scalar == 0x300A { open = sign }
      guard sign.scalar == 0x300B, let start = open else { continue }
      open = nil
      guard sign.offset - start.offset < 300, text.solid(before: Int(sign.offset))?.value == scalar else { continue }
      if !text.isVerbatim(at: Int(start.offset)) { found.append(TextRange(start.range.end, sign.offset)) }
    }
    return found
  }
}
