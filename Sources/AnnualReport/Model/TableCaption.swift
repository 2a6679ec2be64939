/// The line above a table.
enum TableCaption {
  /// Words for another year, another unit, or what is added for comparison.
  private static let words = ["上年", "上一年", "去年", "前一年", "往年", "对照", "比较", "附表", "附件"].map { folded($0) }
  /// More bytes than these are a paragraph.
  private static let limit = 150

  /// Whether the nearest filled line above an offset, a short one, says that the table below is not the report's own: 上年度…,
  /// 2022年…（供对照）, 附表：….
  static func speaksOfAnother(_ text: SourceText, above offset: UInt32, year: Int?) -> Bool {
    let bytes = text.bytes.span
    var index = text.line(at: offset) - 1
    var line = Line(start: 0, end: 0, shape: .blank)
    while index >= 0, line.shape == .blank {
      let whole = text.lineRange(index)
      line = LineTable.look(bytes, Int(whole.start), Int(whole.end))
      index -= 1
    }
    guard line.shape == .plain, line.end - line.start <= limit else { return false }
    let range = TextRange(line.start, line.end)
    let caption = Folded(bytes, range)
    if words.contains(where: { caption.contains($0) }) { return true }
    var dates: [RawDate] = []
    DateScanner.scan(bytes, range, into: &dates)
    let years = dates.compactMap(\.year)
    return year.map { year in !years.isEmpty && !years.contains(year) } ?? false
  }
}
