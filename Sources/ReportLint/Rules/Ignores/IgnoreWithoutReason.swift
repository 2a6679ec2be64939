import AnnualReport

extension Rule {
  /// Judged by ``lint(_:rules:)`` itself.
  static let ignoreWithoutReason = Rule(
    "ignore-without-reason", .ignores, .info,
    title: Wording(zh: "忽略注释写明理由", en: "Ignore comments say why"),
    source: Wording(zh: "年报自身的约定", en: "Nianbao's own convention")
  ) { _ in [] }
}

extension Suppressions.Ignore {
  /// A comment that names rules and no reason.
  func withoutReason() -> [Finding] {
    guard comment.reach != nil, comment.reason == nil, !comment.names.isEmpty else { return [] }
    return [
      Finding(
        "ignore-without-reason", .info, comment.range,
        Wording(
          zh: "这条忽略没有写明理由；请在规则名之后加上“：理由”，便于日后核对。",
          en: "The ignore does not say why; add “: reason” behind the rules, for those who look later."))
    ]
  }
}
