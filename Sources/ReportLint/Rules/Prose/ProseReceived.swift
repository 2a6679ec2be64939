import AnnualReport

extension Rule {
  static let proseReceived = Rule(
    "prose-received", .prose, .warning,
    title: Wording(zh: "正文的收到申请件数与表三一致", en: "The text and table three agree on applications received"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      switch subject {
      case .received, .newlyReceived, .receivedFromNatural, .receivedFromLegal: true
      default: false
      }
    }
    .filter { !$0.isZeroContradiction && $0.claim.unit != ClaimCheck.persons }
    .map { $0.finding("prose-received", .warning, Wording(zh: "收到申请", en: "applications received")) }
  }

  static let proseZeroContradiction = Rule(
    "prose-zero-contradiction", .prose, .error,
    title: Wording(
      zh: "正文说没有收到申请，表三也应为零；反之亦然", en: "Where the text says there were no applications, table three says so too"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（正文与表格是同一报告）",
      en: "Regulation on Open Government Information, article 50 (text and tables are one report)")
  ) { dossier in
    dossier.contradictions { subject in
      switch subject {
      case .received, .newlyReceived: true
      default: false
      }
    }
    .filter(\.isZeroContradiction)
    .map { $0.finding("prose-zero-contradiction", .error, Wording(zh: "收到申请", en: "applications received")) }
  }
}

extension ClaimCheck {
  /// 位: who counts persons counts no applications.
  static let persons: UInt32 = 0x4F4D

  /// Whether one side says that there was nothing at all and the other that there was something.
  var isZeroContradiction: Bool {
    guard claim.subject == .received || claim.subject == .newlyReceived else { return false }
    return claim.figure == 0 || accepted.allSatisfy { $0 == 0 }
  }
}
