import AnnualReport

extension Rule {
  static let s1AspectMissing = Rule(
    "s1-aspect-missing", .content, .warning,
    title: Wording(zh: "总体情况写全五个方面", en: "Section one covers all five aspects"), fixes: .unsafe,
    source: Wording(zh: "国办公开办函〔2021〕30号所附格式，一、总体情况", en: "The form annexed to notice 国办公开办函〔2021〕30号, section one")
  ) { dossier in
    guard let passage = dossier.passages.overview else { return [] }
    if passage.count(upTo: 150, dossier.text) < 150 { return [hollow(passage)] }
    let missing = Aspects(passage, dossier).missing
    if missing.isEmpty { return [] }
    let names = missing.map(\.name).joined(separator: "、")
    return [
      Finding(
        "s1-aspect-missing", .warning, passage.section.heading,
        Wording(
          zh: "总体情况没有写到：\(names)；五个方面（主动公开、依申请公开、政府信息管理、平台建设、监督保障）都要写。",
          en: "Section one says nothing of \(names); all five aspects belong here."),
        fixes: [stub(missing, passage, dossier)])
    ]
  }

  private static func hollow(_ passage: Passage) -> Finding {
    Finding(
      "s1-aspect-missing", .warning, passage.section.heading,
      Wording(
        zh: "总体情况不足 150 字，没有实际内容；请分主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面写明。",
        en: "Section one has fewer than 150 characters; tell of all five aspects: publication on own initiative, "
          + "applications, management of information, platforms, supervision."))
  }

  private static func stub(_ missing: [Aspect], _ passage: Passage, _ dossier: Dossier) -> Fix {
    let report = dossier.report
    let level = passage.section.level > 0 ? String(repeating: "#", count: passage.section.level + 1) + " " : ""
    let starts = Set(report.headings.map(\.start))
    var ordinal = passage.ranges.count { starts.contains($0.start) }
    var blocks: [String] = []
    for aspect in missing {
      let numeral = ordinal < ChineseOrdinal.numerals.count ? ChineseOrdinal.numerals[ordinal] : String(ordinal + 1)
      blocks += ["\(level)（\(numeral)）\(aspect.name)", aspect.stub]
      ordinal += 1
    }
    let next = report.sections.first { $0.heading.start > passage.section.heading.start }?.heading.start
    let place = next.map { dossier.lineStart(of: $0) } ?? dossier.signOffStart ?? dossier.endOfContent
    return Fix(
      Wording(zh: "补上小标题，由起草人填写", en: "Insert the sub-headings for the drafter to fill in"),
      [dossier.insertion(of: blocks, at: place)], .unsafe)
  }
}

/// The five aspects of section one.
enum Aspect: Int, CaseIterable {
  case disclosure, applications, management, platforms, supervision

  var name: String {
    switch self {
    case .disclosure: "主动公开"
    case .applications: "依申请公开"
    case .management: "政府信息管理"
    case .platforms: "政府信息公开平台建设"
    case .supervision: "监督保障"
    }
  }

  /// What a drafter finds under an inserted sub-heading.
  var stub: String { "（请填写本年度\(name)情况。）" }

  /// The words that speak of an aspect.
  static let vocabulary: [(String, Aspect)] = [
    ("主动公开", .disclosure), ("发布", .disclosure), ("公开", .disclosure), ("公布", .disclosure), ("申请", .applications),
    ("管理", .management), ("审核", .management), ("审查", .management), ("保密", .management), ("归档", .management),
    ("网站", .platforms), ("公众号", .platforms), ("平台", .platforms), ("专栏", .platforms), ("专区", .platforms),
    ("栏目", .platforms), ("新媒体", .platforms), ("公开栏", .platforms), ("查阅点", .platforms),
    ("监督", .supervision), ("考核", .supervision), ("评议", .supervision), ("培训", .supervision), ("保障", .supervision),
  ]
}

/// Which aspects the text of section one speaks of. Generous: what is told under another heading counts.
private struct Aspects {
  /// One bit for each aspect.
  private var found: UInt8 = 0

  var missing: [Aspect] { Aspect.allCases.filter { found >> $0.rawValue & 1 == 0 } }

  init(_ passage: Passage, _ dossier: Dossier) {
    let context = Context(dossier)
    let vocabulary = Aspect.vocabulary
    var found: UInt8 = 0
    dossier.words.each(.aspects, in: passage.ranges) { hit in
      let aspect = vocabulary[hit.word].1
      if found >> aspect.rawValue & 1 == 0, Aspects.counts(hit, context, dossier.text) { found |= 1 << aspect.rawValue }
      return found.nonzeroBitCount < Aspect.allCases.count
    }
    self.found = found
  }

  private static func counts(_ hit: ProseWords.Hit, _ context: Context, _ text: SourceText) -> Bool {
    switch Aspect.vocabulary[hit.word].1 {
    case .disclosure:
      let begins = hit.word == 0 && context.before(hit.range.start, limit: 8).consists(of: openingBytes)
      return begins || holdsDigit(after: hit.range.end, text) && countsItems(context.after(hit.range.end, limit: 40))
    case .applications:
      return context.after(hit.range.end, limit: 20).contains("公开")
        || context.before(hit.range.start, limit: 20).contains("公开")
    case .management:
      return context.before(hit.range.start, limit: 20).contains("信息")
        || context.after(hit.range.end, limit: 20).contains("信息")
    case .platforms, .supervision: return true
    }
  }

  /// Whether a digit stands in the next 160 bytes: the cheap half of the question.
  private static func holdsDigit(after offset: UInt32, _ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    let end = min(Int(offset) + 160, bytes.count)
    var offset = Int(offset)
    while offset < end {
      if bytes[offset] &- 0x30 < 10 { return true }
      // A full-width digit: EF BC 90…99.
      if bytes[offset] == 0xEF, offset + 2 < end, bytes[offset + 1] == 0xBC, bytes[offset + 2] &- 0x90 < 10 {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Whether the words give a number of items: `214条`.
  private static func countsItems(_ words: Words) -> Bool {
    let bytes = words.bytes
    for index in bytes.indices where bytes[index] &- 0x30 < 10 || bytes[index] &- 0x90 < 10 {
      let rest = Words(bytes: Array(bytes[(index + 1)...].prefix(9)))
      if rest.hasPrefix(anyOf: ["条", "件", "篇", "项", "余条", "余件", "余篇", "多条", "则"]) { return true }
    }
    return false
  }

  private static let openings =
    ["（", "(", "）", ")", "、", "．", ".", "，", "法定", "是", "规范", "做好", "强化", "依法", "推进", "：", "方面"]
    + ["一", "二", "三", "四", "五", "1", "2", "3", "4", "5"]
  private static let openingBytes = openings.map { Array($0.utf8) }
}
