import AnnualReport

extension Rule {
  static let spaceCJK = Rule(
    "space-cjk", .typography, .info,
    title: Wording(zh: "汉字与数字之间的空格前后一致", en: "Blanks between Han characters and digits are set alike throughout"),
    fixes: .safe,
    source: Wording(zh: "GB/T 15835—2011（出版物上数字用法）参照适用", en: "GB/T 15835—2011 (use of figures), by analogy"),
    isOnByDefault: false
  ) { dossier in
    let report = dossier.report
    // Never in the title: how it is written tells where the report begins.
    let spaced = dossier.signs.spaces.filter { report.title?.range.intersects($0) != true }
    guard let first = spaced.first, !report.isHardWrapped, report.family != .flow else { return [] }
    let tight = tightPlaces(dossier)
    guard let firstTight = tight.first else { return [] }
    let removes = spaced.count <= tight.count
    let places = removes ? spaced : tight
    let title =
      removes
      ? Wording(zh: "删去这些空格", en: "Remove these blanks") : Wording(zh: "补上空格", en: "Insert the blanks")
    return [
      Finding(
        "space-cjk", .info, removes ? first : around(firstTight, dossier.text),
        Wording(
          zh: "汉字与数字之间有的空格（\(spaced.count) 处），有的不空（\(tight.count) 处）；请统一。",
          en: "Between Han characters and digits a blank stands at \(spaced.count) places and none at \(tight.count); "
            + "use one manner."),
        related: places.dropFirst().prefix(20).map {
          Related(around($0, dossier.text), Wording(zh: "这里也是", en: "Here as well"))
        },
        fixes: [Fix(title, places.map { Edit($0, removes ? "" : " ") }, .safe)])
    ]
  }

  /// A place nothing stands at, shown by the character before it.
  private static func around(_ place: TextRange, _ text: SourceText) -> TextRange {
    place.isEmpty ? TextRange(text.scalar(endingAt: Int(place.start)).start, Int(place.start)) : place
  }

  /// Where a Han character and a digit touch.
  private static func tightPlaces(_ dossier: Dossier) -> [TextRange] {
    let text = dossier.text
    let bytes = text.bytes.span
    var places: [TextRange] = []
    for range in dossier.report.prose {
      let end = min(Int(range.end), bytes.count)
      var wasHan = false
      var wasDigit = false
      var offset = Int(range.start)
      while offset < end {
        let byte = bytes[offset]
        let isHan = byte &- 0xE4 < 6
        let isDigit = byte &- 0x30 < 10
        if isHan && wasDigit || isDigit && wasHan { places.append(TextRange(at: UInt32(offset))) }
        wasHan = isHan
        wasDigit = isDigit
        offset += isHan ? 3 : 1
      }
    }
    return places
  }
}
