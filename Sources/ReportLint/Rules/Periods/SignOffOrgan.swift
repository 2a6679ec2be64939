import AnnualReport

extension Rule {
  static let signOffOrgan = Rule(
    "signoff-organ", .periods, .warning,
    title: Wording(zh: "落款机关就是标题中的机关", en: "The report is signed by the organ in its title"),
    source: Wording(zh: "GB/T 9704—2012 7.3.5（发文机关署名）参照适用", en: "GB/T 9704—2012, 7.3.5, by analogy")
  ) { dossier in
    guard let place = dossier.report.signOff?.organ, let title = dossier.report.title?.organ else { return [] }
    // Mostly the name is the title's, or its end.
    if dossier.text.ends(title, with: place) { return [] }
    let signed = name(Context.words(of: dossier.text, place))
    let titled = name(Context.words(of: dossier.text, title))
    guard signed.count > 1, titled.count > 1 else { return [] }
    if !isAbove(signed, titled), signed.isAbbreviation(of: titled) || titled.isAbbreviation(of: signed) { return [] }
    let (below, above) = (dossier.text.unmarked(place), dossier.text.unmarked(title))
    return [
      Finding(
        "signoff-organ", .warning, place,
        Wording(
          zh: "落款机关“\(below)”与标题中的“\(above)”不是同一机关；请核对。",
          en: "The report is signed by “\(below)”, but its title names “\(above)”; check which is right."),
        related: [Related(title, Wording(zh: "标题中的机关", en: "the organ in the title"))])
    ]
  }

  private static let places = ["省", "自治区", "州", "盟", "市", "县", "区", "旗", "镇", "乡"]
  private static let organs = places + ["街道", "苏木", "局", "委员会", "委", "厅", "院", "中心", "站", "队", "所"]

  /// Whether one name is the place that another begins with: 青溪县 and 青溪县云岭镇, 青溪县财政局.
  private static func isAbove(_ place: Words, _ other: Words) -> Bool {
    guard place.count > 1, other.count > place.count, other.hasPrefix(place.string) else { return false }
    // 青溪县云岭镇（原云岭乡人民政府）is the town itself.
    let rest = Words(bytes: Array(other.bytes.dropFirst(place.bytes.count)))
    return place.hasSuffix(anyOf: places) && rest.hasSuffix(anyOf: organs) && !rest.contains(anyOf: ["（", "(", "原"])
  }

  /// An organ's name without what its office adds and what is commonly left out.
  private static func name(_ words: Words) -> Words {
    let offices = ["党政综合办公室", "党政办公室", "综合办公室", "党政办", "办公室", "办事处", "（盖章）", "(盖章)"]
    var core = words.dropping(suffixes: offices)
    for (long, short) in [("人民政府", ""), ("政府", "")] where core.hasSuffix(long) && core.count > long.count {
      core = Words(bytes: core.bytes.dropLast(long.utf8.count) + Array(short.utf8))
      break
    }
    return core
  }
}

extension SourceText {
  /// Whether the bytes of a range end with those of another.
  fileprivate func ends(_ whole: TextRange, with part: TextRange) -> Bool {
    guard part.count <= whole.count, Int(whole.end) <= bytes.count, Int(part.end) <= bytes.count else { return false }
    let tail = bytes[(Int(whole.end) - part.count)..<Int(whole.end)]
    return tail.elementsEqual(bytes[Int(part.start)..<Int(part.end)])
  }
}
