import AnnualReport

extension Rule {
  static let typoKnown = Rule(
    "typo-known", .typography, .info,
    title: Wording(zh: "没有常见错别字", en: "No well-known typing mistakes"), fixes: .safe,
    source: Wording(zh: "《现代汉语词典》；《第一批异形词整理表》", en: "Modern Chinese Dictionary; First list of variant words")
  ) { dossier in
    let text = dossier.text
    return dossier.words.all(.typos, in: dossier.report.prose).compactMap { hit in
      let (wrong, right, exceptions) = typos[hit.word]
      let (before, after) = (text.solid(before: Int(hit.range.start))?.value, text.solid(at: Int(hit.range.end))?.value)
      guard !exceptions.covers(before, after), !text.isVerbatim(at: Int(hit.range.start)),
        let edit = TornText(text, hit.range).edit(into: right, at: hit.range.end)
      else { return nil }
      return Finding(
        "typo-known", .info, hit.range,
        Wording(zh: "“\(wrong)”应为“\(right)”。", en: "“\(wrong)” should read “\(right)”."),
        fixes: [Fix(Wording(zh: "改为“\(right)”", en: "Change to “\(right)”"), [edit], .safe)])
    }
  }

  /// Where the characters are right because they belong to other words: 公布|署名, 交通|迅速, 以|经济.
  struct TypoExceptions: Sendable {
    /// Characters before.
    var before = ""
    /// Characters behind.
    var after = ""
    /// Characters one of which has to stand behind.
    var only: String?

    /// Whether the neighbours make the word a right one.
    fileprivate func covers(_ first: UInt32?, _ last: UInt32?) -> Bool {
      func holds(_ list: String, _ scalar: UInt32?) -> Bool { list.unicodeScalars.contains { $0.value == scalar } }
      return holds(before, first) || holds(after, last) || !(only.map { holds($0, last) } ?? true)
    }
  }

  /// Sure typos: the wrong word, the right one, exceptions.
  static let typos: [(wrong: String, right: String, exceptions: TypoExceptions)] = [
    ("工作告年度报", "工作年度报告", TypoExceptions()),
    ("转结下年", "结转下年", TypoExceptions()),
    ("其它", "其他", TypoExceptions()),
    ("通迅", "通讯", TypoExceptions(before: "交沟流畅变相神", after: "速猛即捷疾")),
    ("布署", "部署", TypoExceptions(before: "公发颁宣散分遍", after: "名")),
    ("以经", "已经", TypoExceptions(only: "完建开公实落取形整全上按发启投办答成")),
    ("一如继往", "一如既往", TypoExceptions()),
    ("再接再励", "再接再厉", TypoExceptions()),
    ("默守成规", "墨守成规", TypoExceptions()),
    ("按步就班", "按部就班", TypoExceptions()),
  ]
}
