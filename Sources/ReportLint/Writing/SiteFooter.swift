import AnnualReport

/// What a web site writes below every article: buttons, links to the articles before and behind, who runs the site.
enum SiteFooter {
  /// The lines from one on to the last, where the last ones are such; nil where there are none.
  static func lines(_ text: SourceText, _ lines: Range<Int>) -> ClosedRange<Int>? {
    var first = lines.upperBound
    var line = lines.upperBound - 1
    while line >= lines.lowerBound {
      let words = text.trimmed(line)
      if !words.isEmpty {
        guard isFurniture(words) else { break }
        first = line
      }
      line -= 1
    }
    return first < lines.upperBound ? first...(lines.upperBound - 1) : nil
  }

  /// Whether a line is short, ends no sentence and holds a word of such furniture.
  static func isFurniture(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    guard scalars.count <= 60, !scalars.contains("。") else { return false }
    let solid = String(String.UnicodeScalarView(scalars.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{3000}" }))
    return marks.contains { solid.contains($0) }
  }

  private static let marks = [
    "打印", "关闭", "分享到", "上一篇", "下一篇", "返回顶部", "版权所有", "主办单位", "主办：", "承办单位", "承办：", "技术支持", "网站标识码",
    "ICP备", "公网安备", "网安备", "网站地图", "扫一扫", "相关链接", "友情链接", "网站声明", "联系我们", "无障碍",
  ]
}
