import AnnualReport

extension Rule {
  static let titleForm = Rule(
    "title-form", .structure, .info,
    title: Wording(
      zh: "标题写作“〈机关〉Y年政府信息公开工作年度报告”", en: "The title ends with “政府信息公开工作年度报告”"), fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号所附格式的名称", en: "The name of the form annexed to notice 国办公开办函〔2021〕30号"),
    reads: .form
  ) { dossier in
    guard let title = dossier.report.title else { return [] }
    let text = dossier.text
    if text.bytes.span.holds(canonicalEnd.span, at: Int(title.range.end) - canonicalEnd.count) { return [] }
    let characters = TornText(text, title.range).characters
    guard let tail = kindOfReport(characters), let first = tail.first, let last = tail.last else { return [] }
    if tail.elementsEqual(kindLetters, by: { $0.scalar == $1 }) { return [] }
    let range = first.range.union(last.range)
    var now = TornText(dossier.text, range)
    guard let edit = now.edit(into: kind, at: range.end) else { return [] }
    var edits = [edit]
    // 2024年度政府信息公开工作报告: 年度 moves to its place.
    if !now.string.contains("年度"), let year = title.yearRange {
      now = TornText(dossier.text, TextRange(year.end, range.start))
      let unit = now.characters.prefix(2)
      if unit.map(\.scalar) == [0x5E74, 0x5EA6], let measure = unit.last {
        edits.insert(Edit(measure.range, ""), at: 0)
      }
    }
    let isOneLine = dossier.text.line(at: range.start) == dossier.text.line(at: range.end)
    let shown = dossier.text.unmarked(range)
    return [
      Finding(
        "title-form", .info, range,
        Wording(
          zh: "标题里“信息公开”后面写作“\(shown)”，规定的名称是“政府信息公开工作年度报告”。",
          en: "Behind “信息公开” the title reads “\(shown)”; the form's name is “政府信息公开工作年度报告”."),
        fixes: [
          Fix(Wording(zh: "改为“\(kind)”", en: "Change to “\(kind)”"), edits, isOneLine ? .safe : .unsafe)
        ])
    ]
  }

  private static let kind = "工作年度报告"
  private static let canonicalEnd = Array("信息公开工作年度报告".utf8)
  private static let disclosure = "信息公开".unicodeScalars.map(\.value)
  private static let kindLetters = kind.unicodeScalars.map(\.value)

  /// What stands behind 信息公开, a year or a note behind it left out; nil where it is more than those six characters
  /// missing, doubled or mixed up.
  private static func kindOfReport(_ characters: [TornText.Character]) -> [TornText.Character]? {
    guard characters.count > disclosure.count else { return nil }
    var found: Int?
    for start in 0...(characters.count - disclosure.count)
    where characters[start...].prefix(disclosure.count).elementsEqual(disclosure, by: { $0.scalar == $1 }) {
      if found != nil { return nil }
      found = start
    }
    guard let place = found else { return nil }
    var tail = characters[(place + disclosure.count)...]
    if let last = tail.last?.scalar, last == 0x29 || last == 0xFF09,
      let open = tail.lastIndex(where: { $0.scalar == 0x28 || $0.scalar == 0xFF08 })
    {
      tail = tail[..<open]
    }
    while let last = tail.last?.scalar, last == 0x2A || last == 0x23 || last == 0x5F { tail.removeLast() }
    if let digit = tail.firstIndex(where: { (0x30...0x39).contains($0.scalar) }) {
      // 年度报告2024年
      let behind = tail[digit...].dropFirst(4).map(\.scalar)
      guard behind.isEmpty || behind == [0x5E74] || behind == [0x5E74, 0x5EA6] else { return nil }
      tail = tail[..<digit]
    }
    guard tail.count >= 2, tail.count <= 14, tail.allSatisfy({ kindLetters.contains($0.scalar) }) else { return nil }
    return Array(tail)
  }

  static let titleOrganShort = Rule(
    "title-organ-short", .structure, .info,
    title: Wording(zh: "标题和落款写机关全称", en: "Title and sign-off give the organ's full name"), fixes: .unsafe,
    source: Wording(zh: "GB/T 9704—2012 7.3.1（标题）参照适用", en: "GB/T 9704—2012, 7.3.1 (title), by analogy"),
    isOnByDefault: false
  ) { dossier in
    guard let title = dossier.report.title?.organ, let first = shortGovernment(title, dossier) else { return [] }
    let signOff = dossier.report.signOff?.organ.flatMap { shortGovernment($0, dossier) }
    return [first] + (signOff.map { [$0] } ?? [])
  }

  /// 镇政府 at the end of an organ's name.
  private static func shortGovernment(_ organ: TextRange, _ dossier: Dossier) -> Finding? {
    let characters = TornText(dossier.text, organ).characters
    let scalars = characters.map(\.scalar)
    guard scalars.count > 2, scalars.suffix(2) == [0x653F, 0x5E9C], scalars[scalars.count - 3] != 0x6C11 else {
      return nil
    }
    let name = dossier.text.unmarked(organ)
    return Finding(
      "title-organ-short", .info, organ,
      Wording(
        zh: "“\(name)”是简称；标题和落款应写全称“…人民政府”。", en: "“\(name)” is short; write the full name: …人民政府."),
      fixes: [
        Fix(
          Wording(zh: "补上“人民”", en: "Insert “人民”"),
          [Edit(TextRange(at: characters[characters.count - 2].range.start), "人民")], .unsafe)
      ])
  }
}
