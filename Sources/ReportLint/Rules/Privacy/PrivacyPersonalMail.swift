import AnnualReport

extension Rule {
  static let privacyPersonalMail = Rule(
    "privacy-personal-mail", .privacy, .info,
    title: Wording(zh: "留办公邮箱，不留个人邮箱", en: "Give an office mailbox, not a personal one"),
    source: Wording(
      zh: "《中华人民共和国个人信息保护法》第三十四条", en: "Personal Information Protection Law, article 34"),
    isOnByDefault: false
  ) { dossier in
    dossier.signs.signs.filter { $0.scalar == 0x40 }.compactMap { sign in
      guard let address = mailbox(at: Int(sign.offset), dossier.text) else { return nil }
      return Finding(
        "privacy-personal-mail", .info, address,
        Wording(
          zh: "“\(dossier.text[address])”是公共邮箱；如属个人，请换成办公邮箱。",
          en: "“\(dossier.text[address])” is a mailbox of a public provider; if it is a person's, give the office's."))
    }
  }

  /// The address around `@`, where its host is a public provider's.
  private static func mailbox(at sign: Int, _ text: SourceText) -> TextRange? {
    func isAddress(_ byte: UInt8) -> Bool { SourceText.isWordByte(byte) || [0x2D, 0x2E, 0x5F, 0x2B].contains(byte) }
    var start = sign
    while start > 0, sign - start < 64, isAddress(text.byte(at: start - 1)) { start -= 1 }
    var end = sign + 1
    while end - sign < 64, isAddress(text.byte(at: end)) { end += 1 }
    while end > sign + 1, text.byte(at: end - 1) == 0x2E { end -= 1 }
    guard start < sign else { return nil }
    let host = (sign + 1..<end).map {
      SourceText.isWordByte(text.byte(at: $0)) ? text.byte(at: $0) | 0x20 : text.byte(at: $0)
    }
    return providers.contains(Words(bytes: host).string) ? TextRange(start, end) : nil
  }

  private static let providers: Set<String> = [
    "qq.com", "vip.qq.com", "163.com", "vip.163.com", "126.com", "sina.com", "sina.com.cn", "sina.cn", "vip.sina.com",
    "gmail.com",
  ]
}
