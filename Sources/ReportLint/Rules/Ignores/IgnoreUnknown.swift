import AnnualReport

extension Rule {
  /// Judged by ``lint(_:rules:)`` itself.
  static let ignoreUnknown = Rule(
    "ignore-unknown", .ignores, .warning,
    title: Wording(zh: "忽略注释写明规则，规则名无误", en: "Ignore comments name rules, and name them right"),
    fixes: .unsafe,
    source: Wording(zh: "年报自身的约定", en: "Nianbao's own convention")
  ) { _ in [] }
}

extension Suppressions.Ignore {
  /// What the comment says that means nothing.
  func unknown(_ text: SourceText) -> [Finding] {
    guard comment.reach != nil else {
      let written = text[comment.keyword]
      let keywords = ["nianbao-ignore", "nianbao-ignore-file"]
      return [
        finding(
          comment.keyword, written, Nearest.name(to: written, in: keywords),
          Wording(
            zh: "“\(written)”不是忽略注释，不起作用；可用的是 nianbao-ignore 和 nianbao-ignore-file",
            en: "“\(written)” means nothing; there are nianbao-ignore and nianbao-ignore-file"))
      ]
    }
    if comment.names.isEmpty {
      return [
        finding(
          comment.keyword, "", nil,
          Wording(
            zh: "忽略注释没有写规则名，不起作用；写法：<!-- nianbao-ignore t3-row-total：理由 -->",
            en: "The ignore names no rule and does nothing; write <!-- nianbao-ignore t3-row-total: reason -->"))
      ]
    }
    return comment.names.filter { Catalog.rule($0.id) == nil }.map { name in
      finding(
        name.range, name.id, Nearest.name(to: name.id, in: Catalog.rules.map(\.id)),
        Wording(zh: "没有“\(name.id)”这条规则，此处的忽略不起作用", en: "There is no rule “\(name.id)”: it ignores nothing"))
    }
  }

  private func finding(_ range: TextRange, _ written: String, _ nearest: String?, _ message: Wording) -> Finding {
    guard let nearest else {
      return Finding(
        "ignore-unknown", .warning, range, Wording(zh: message.zh + "。", en: message.en + "."))
    }
    return Finding(
      "ignore-unknown", .warning, range,
      Wording(zh: message.zh + "；是否指 \(nearest)？", en: message.en + "; did you mean \(nearest)?"),
      fixes: [
        Fix(Wording(zh: "改为 \(nearest)", en: "Change to \(nearest)"), [Edit(range, nearest)], .unsafe)
      ])
  }
}
