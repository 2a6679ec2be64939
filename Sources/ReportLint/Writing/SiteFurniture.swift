import AnnualReport

/// What a web site writes round every article: below its title when it was published and how often read; below it buttons, links
/// to the articles before and behind, who runs the site.
enum SiteFurniture {
  /// The last of some lines, where they are such; short lines may stand among them, but no attachment.
  static func footer(_ text: SourceText, _ lines: Range<Int>) -> ClosedRange<Int>? {
    var first = lines.upperBound
    var others = 0
    for line in lines.reversed() {
      let words = text.trimmed(line)
      if words.isEmpty { continue }
      if isMarked(words, footers) {
        first = line
        others = 0
      } else if first == lines.upperBound || others == 3 || !isShort(words) || words.hasPrefix("附件") {
        break
      } else {
        others += 1
      }
    }
    return first < lines.upperBound ? first...(lines.upperBound - 1) : nil
  }

  /// Whether a line tells how often an article was read, or lets letters be made larger.
  static func isByline(_ words: String) -> Bool { isMarked(words, bylines) }

  private static func isShort(_ words: String) -> Bool {
    words.unicodeScalars.count <= 100 && !words.unicodeScalars.contains("。")
  }

  /// Whether a line is short, ends no sentence and holds one of some words.
  private static func isMarked(_ words: String, _ marks: [String]) -> Bool {
    guard isShort(words) else { return false }
    let blanks: [Unicode.Scalar] = [" ", "\u{A0}", "\u{3000}"]
    let solid = String(String.UnicodeScalarView(words.unicodeScalars.filter { !blanks.contains($0) }))
    return marks.contains { solid.contains($0) }
  }

  private static let footers = [
    "打印", "关闭", "分享到", "上一篇", "下一篇", "返回顶部", "版权所有", "主办单位", "主办：", "承办单位", "承办：", "技术支持", "网站标识码",
    "ICP备", "公网安备", "网安备", "网站地图", "扫一扫", "相关链接", "友情链接", "网站声明", "联系我们", "无障碍",
  ]
  private static let bylines = [
    "浏览次数", "浏览量", "点击数", "点击量", "点击次数", "阅读次数", "阅读量", "访问量", "字体：", "字号：", "大中小", "大|中|小",
  ]
}
