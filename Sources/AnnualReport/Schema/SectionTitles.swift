/// Recognising the title of a main section (domain.md §1.2, §5.1; layouts.md §3).
struct SectionTitles: Sendable {
  /// The one index.
  static let shared = SectionTitles()

  /// What a title was recognised as.
  struct Match: Sendable {
    var kind: SectionKind
    var form: Section.TitleForm
    /// Found by its keywords only: counts with the right ordinal and where no exact title of the kind stands.
    var isNear: Bool
  }

  private var exact = FoldedIndex<(kind: SectionKind, form: Section.TitleForm)>(capacity: 256)

  private init() {
    for kind in SectionKind.allCases { exact.add(kind.title, (kind, .canonical)) }
    for (kind, words) in SectionTitles.accepted { for word in words { exact.add(word, (kind, .accepted)) } }
    for (kind, words) in SectionTitles.variants { for word in words { exact.add(word, (kind, .variant)) } }
  }

  private static let accepted: [(SectionKind, [String])] = [
    (
      .remedies,
      ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼的情况"]
    ),
    (.problems, ["政府信息公开工作存在的主要问题及改进情况"]),
  ]

  private static let variants: [(SectionKind, [String])] = [
    (.overview, ["总体工作情况", "工作总体情况", "工作总体推进情况", "总体落实情况", "总体概况", "基本情况", "概述"]),
    (
      .disclosure,
      ["行政机关主动公开政府信息情况", "主动公开政府信息的情况", "主动公开政府信息工作情况", "主动公开信息情况", "主动公开情况"]
    ),
    (
      .requests,
      ["收到和处理政府信息公开申请的情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理信息公开申请情况", "依申请公开政府信息情况"]
    ),
    (
      .remedies,
      ["因政府信息公开申请行政复议、提起行政诉讼情况", "行政复议、行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议、诉讼情况"]
    ),
    (
      .problems,
      [
        "存在问题及改进情况", "存在的问题及改进情况", "存在的主要问题和改进措施", "存在的主要问题及改进措施", "存在的主要问题和改进情况",
        "政府信息公开工作存在的主要问题及改进措施", "存在问题及改进措施", "主要问题及改进情况", "存在的问题和改进措施",
      ]
    ),
    (.others, ["其他报告的事项", "其它需要报告的事项", "其他需要报告事项", "其他需报告的事项", "需要报告的其他事项", "其他事项", "其他需要说明的事项"]),
  ]

  /// What a folded title (without ordinal) is; `ordinal` is the ordinal written before it, where there is one.
  /// `mayBeNear` says that keywords are enough.
  func match(_ title: borrowing Folded, ordinal: Int?, mayBeNear: Bool) -> Match? {
    if let (kind, form) = exact.find(title) {
      // 其它 folds to 其他, but is a variant all the same; the reader of the raw bytes decides (see `Headings`).
      if ordinal == nil, form == .variant, title.count < 6 { return nil }
      return Match(kind: kind, form: form, isNear: false)
    }
    guard mayBeNear, let ordinal, let kind = SectionKind(rawValue: UInt8(clamping: ordinal)), title.count <= 32,
      title.count >= 4
    else { return nil }
    return isNear(title, kind) ? Match(kind: kind, form: .variant, isNear: true) : nil
  }

  /// Whether a known title may begin with the first two units of some bytes.
  func mayBegin(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var units: (first: UInt16, second: UInt16) = (0, 0)
    var offset = start
    while offset < end, units.second == 0 {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      let unit = Folded.unit(scalar)
      if units.first == 0 { units.first = unit } else { units.second = unit }
      offset += length
    }
    return exact.mayBegin(units.first, units.second)
  }

  /// Whether the keywords of a section stand in a title: all words of one of its lists.
  private func isNear(_ title: borrowing Folded, _ kind: SectionKind) -> Bool {
    let foreign = kind == .disclosure || kind == .remedies ? title.contains(SectionTitles.application) : false
    if foreign { return false }
    for words in SectionTitles.keywords[kind.ordinal - 1] {
      var missing = words.count
      for word in words {
        let isThere = title.contains(word)
        missing -= isThere ? 1 : 0
      }
      if missing == 0 { return true }
    }
    return false
  }

  /// What belongs to section three alone.
  private static let application = folded("申请情况")

  private static let keywords: [[[ContiguousArray<UInt16>]]] = [
    [["总体", "情况"], ["总体", "工作"]],
    [["主动公开", "情况"]],
    [["收到", "申请"], ["处理", "申请"], ["办理", "申请"], ["依申请公开"]],
    [["复议", "诉讼"], ["复议", "情况"]],
    [["问题"], ["不足", "改进"], ["不足", "措施"]],
    [["其他", "事项"], ["报告", "事项"]],
  ].map { lists in lists.map { words in words.map { folded($0) } } }
}
