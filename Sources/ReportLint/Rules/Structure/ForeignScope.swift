import AnnualReport

extension Rule {
  static let foreignScope = Rule(
    "foreign-scope", .structure, .info,
    title: Wording(zh: "写本机关的工作，不照抄上级的文字", en: "The report speaks of its own organ's work"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（报告内容）",
      en: "Regulation on Open Government Information, article 50 (content of the report)")
  ) { dossier in
    guard let organ = dossier.report.organ, isLocal(organ),
      dossier.words.first(.scopes, in: dossier.report.prose) != nil, let passage = dossier.passages.overview
    else { return [] }
    let hits = dossier.words.all(.scopes, in: passage.ranges)
    if hits.isEmpty { return [] }
    let context = Context(dossier)
    return hits.filter { isOwnScope($0, context) }.map { hit in
      let shown = dossier.text[hit.range]
      return Finding(
        "foreign-scope", .info, hit.range,
        Wording(
          zh: "这里的“\(shown)”像是照抄上级报告；请改写本机关的范围。",
          en: "“\(shown)” reads as if taken over from a higher organ's report; write of this organ's own scope."))
    }
  }

  /// Whether an organ's scope is less than a city: towns, sub-districts, departments of a county.
  private static func isLocal(_ organ: Organ) -> Bool {
    switch organ.kind {
    case .town, .subdistrict: return true
    case .department:
      let name = Words(organ.name)
      return !name.contains("自治区") && name.contains(anyOf: ["县", "旗", "区"])
    default: return false
    }
  }

  /// Whether 全省, 向市政府, 我省 name the scope the organ claims for itself, and not an order or a campaign.
  private static func isOwnScope(_ hit: ProseWords.Hit, _ context: Context) -> Bool {
    let before = context.before(hit.range.start, limit: 12)
    let after = context.after(hit.range.end, limit: 16)
    let orders = ["统一", "部署", "要求", "会议", "培训", "考核", "精神", "通报", "平台", "排名", "先进", "示范"]
    switch WatchedWords.scopes.words[hit.word] {
    case "全省", "全市":
      let verbs = ["组织推动", "统筹推进", "组织推进", "协调推进", "指导推进", "组织指导", "统筹指导", "组织协调", "推动", "指导"]
      return before.hasSuffix(anyOf: verbs) && !after.contains(anyOf: orders)
        && !before.contains(anyOf: ["根据", "按照", "贯彻", "落实", "依据"])
    case "我省":
      let claims = ["政府信息公开工作", "主动公开", "共主动公开", "各级", "新收", "共收到", "收到"]
      return (before.isEmpty || before.hasSuffix(anyOf: ["，", "年", ","])) && after.hasPrefix(anyOf: claims)
    default:
      return after.prefix(14).contains("提出") && !after.contains(anyOf: ["建议", "意见"])
    }
  }
}
