import AnnualReport

extension Rule {
  static let privacyApplicantName = Rule(
    "privacy-applicant-name", .privacy, .warning,
    title: Wording(zh: "不公开申请人姓名", en: "No applicant's name is published"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十五条",
      en: "Regulation on Open Government Information, article 15; Personal Information Protection Law, article 25")
  ) { dossier in
    dossier.words.all(.applicant, in: dossier.report.prose).compactMap { hit in
      guard let name = name(behind: hit.range, dossier) else { return nil }
      return Finding(
        "privacy-applicant-name", .warning, name,
        Wording(
          zh: "“\(dossier.text[name])”像是申请人的姓名；对外发布的报告应隐去，如“申请人张某”。",
          en: "“\(dossier.text[name])” looks like an applicant's name; a published report masks it, as in 申请人张某."))
    }
  }

  /// A surname with one or two characters behind 申请人, where what follows shows that the name ends there.
  private static func name(behind word: TextRange, _ dossier: Dossier) -> TextRange? {
    let text = dossier.text
    if text.solid(before: Int(word.start))?.value == 0x88AB { return nil }  // 被申请人
    let reach = TextRange(Int(word.end), min(text.count, Int(word.end) + 60))
    var rest = TornText(text, reach).characters[...]
    var isLabel = false
    if let first = rest.first?.scalar, first == 0xFF1A || first == 0x3A {
      isLabel = true
      rest = rest.dropFirst()
    }
    let letters = rest.prefix(5).map(\.scalar)
    guard let surname = letters.first, surnames.contains(surname), letters.count > 2 || isLabel else { return nil }
    for length in [3, 2] where letters.count >= length {
      let given = letters[1..<length]
      guard given.allSatisfy({ SourceText.isHan($0) && !mask.contains($0) }), let last = rest.prefix(length).last else {
        continue
      }
      if length == 2, notNames.contains(surname << 16 | letters[1]) { return nil }
      if notNames.contains(surname << 16 | letters[1]) { continue }
      let follow = letters.count > length ? letters[length] : 0
      guard
        follow == 0 || follow > 0xFF00 || (0x2000...0x303F).contains(follow) || follow < 0x30 || ends.contains(follow)
      else { continue }
      let words = Context(dossier).after(last.range.end, limit: 30)
      if words.hasPrefix(anyOf: ["诉", "与"]) || words.contains("一案") { return nil }
      guard let first = rest.first else { return nil }
      return first.range.union(last.range)
    }
    return nil
  }

  private static func set(_ characters: String) -> Set<UInt32> { Set(characters.unicodeScalars.map(\.value)) }
  /// Common surnames that seldom begin another word.
  private static let surnames = set(
    "王李张刘陈杨赵黄周吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭萧肖董袁潘蔡蒋余杜魏苏吕沈卢姚崔钟谭汪廖邹熊孟秦邱侯尹薛闫雷陶顾郝龚邵覃戴莫汤")
  /// Characters of masked names and of forms of address: 某, 先生, 女士, 同志, 氏.
  private static let mask = set("某先女同氏们的等")
  /// Characters that may follow a name.
  private static let ends = set("申提向于不对要因通以在来寄询咨就")
  /// Words that begin like a name.
  private static let notNames = Set(
    ["周边", "周围", "周期", "周知", "林地", "林木", "林权", "黄牌", "杜绝", "余下", "余款", "雷同", "顾虑", "谢绝", "汤药", "张贴", "陈述", "陈列", "顾及"]
      .map { word in word.unicodeScalars.reduce(UInt32(0)) { $0 << 16 | $1.value } })
}
