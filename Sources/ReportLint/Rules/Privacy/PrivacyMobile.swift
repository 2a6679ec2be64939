import AnnualReport

extension Rule {
  static let privacyMobile = Rule(
    "privacy-mobile", .privacy, .error,
    title: Wording(zh: "不公开个人手机号码", en: "No private mobile number is published"), fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第三十四条",
      en: "Regulation on Open Government Information, article 15; Personal Information Protection Law, article 34")
  ) { dossier in
    guard dossier.signs.mayHoldMobiles else { return [] }
    let text = dossier.text
    var numbers = MobileNumbers.all(in: text, dossier.report.prose)
    let published = dossier.options.publicNumbers
    if !published.isEmpty { numbers.removeAll { published.contains(MobileNumbers.digits(of: $0, text)) } }
    if numbers.isEmpty { return [] }
    let fifthLast = dossier.lineOfFifthLast
    let context = Context(dossier)
    return numbers.map { mobile($0, isAtEnd: text.line(at: $0.start) >= fifthLast, context, dossier) }
  }

  private static func mobile(
    _ number: TextRange, isAtEnd: Bool, _ context: Context, _ dossier: Dossier
  ) -> Finding {
    let text = dossier.text
    let line = text.line(at: number.start)
    let around = text.trimmed(text.lineRange(line))
    let near = Words(
      bytes: context.before(number.start, limit: 12).bytes + context.after(number.end, limit: 12).bytes)
    let isAlone = around.count < 100 && Context.words(of: text, around).count <= 19
    let isPrivate = near.contains(anyOf: ["起草", "填报", "联系人", "经办", "姓名"]) || (isAtEnd && isAlone)
    let shown = text[number]
    var fixes: [Fix] = []
    if isAlone {
      fixes.append(
        Fix(
          Wording(zh: "删除这一行", en: "Delete the line"), [Edit(dossier.wholeLine(line), "")], .unsafe))
    }
    fixes.append(
      Fix(
        Wording(zh: "隐去中间四位", en: "Mask the four digits in the middle"),
        [Edit(MobileNumbers.middle(of: number, text), "****")], .unsafe))
    return Finding(
      "privacy-mobile", isPrivate ? .error : .warning, number,
      Wording(
        zh: "“\(shown)”像是个人手机号码；对外发布的报告只留办公电话，请删除或换成办公电话。",
        en: "“\(shown)” looks like a private mobile number; a published report gives office numbers only: remove it or "
          + "use the office's."),
      fixes: fixes)
  }
}
