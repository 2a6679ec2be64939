import AnnualReport

extension Rule {
  private static let personalSource = Wording(
    zh: "《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十八条",
    en: "Regulation on Open Government Information, article 15; Personal Information Protection Law, article 28")

  static let privacyIDNumber = Rule(
    "privacy-id-number", .privacy, .error,
    title: Wording(zh: "不公开身份证号码", en: "No identity number is published"), fixes: .unsafe, source: personalSource
  ) { dossier in
    dossier.signs.digitRuns.compactMap { LongNumbers.identity($0, dossier.text) }.map { number in
      let birth = TextRange(Int(number.start) + 6, Int(number.end) - (number.count == 18 ? 4 : 3))
      let stars = String(repeating: "*", count: birth.count)
      return Finding(
        "privacy-id-number", .error, number,
        Wording(
          zh: "“\(dossier.text[number])”是居民身份证号码，属于个人敏感信息，不得对外公开；请删除或隐去。",
          en: "“\(dossier.text[number])” is a resident identity number, which must not be published; remove or mask it."
        ),
        fixes: [Fix(Wording(zh: "隐去出生日期", en: "Mask the date of birth"), [Edit(birth, stars)], .unsafe)])
    }
  }

  static let privacyBankCard = Rule(
    "privacy-bank-card", .privacy, .warning,
    title: Wording(zh: "不公开银行卡号", en: "No bank card number is published"), source: personalSource
  ) { dossier in
    let plain = dossier.signs.digitRuns.filter { LongNumbers.isBankCard($0, dossier.text) }
    let grouped = dossier.signs.digitGroups.filter { LongNumbers.isBankCard(grouped: $0, dossier.text) }
    return (plain + grouped).map { number in
      Finding(
        "privacy-bank-card", .warning, number,
        Wording(
          zh: "“\(dossier.text[number])”像是银行卡号；个人账户不得对外公开，请核对后删除。",
          en: "“\(dossier.text[number])” looks like a bank card number; check it, and remove a private one."))
    }
  }
}
