/// The words by which a report explains that a figure does not follow from last year's.
enum Reasons {
  private static let documents = 0..<3
  private static let carried = 3
  private static let stock = 4..<11
  private static let carryOver = 7..<14
  private static let renamed = 12..<20
  private static let words = [
    "规范性文件", "规章", "现行有效", "结转", "清理", "有效期", "失效", "调整", "口径", "更正", "机构改革", "划转", "合并", "撤并", "更名", "改名", "并入", "前身",
    "原名", "撤乡",
  ].map { ContiguousArray($0.utf16) }

  /// One bit for each character that a word begins with.
  private static let starts = CharacterBits(words.map { $0[0] })

  /// What a stretch of prose explains (characters from `start` on, blanks and punctuation left out): it speaks of documents
  /// and of a reason why their number changed; it speaks of applications carried over, or is the report's closing section,
  /// and has a reason why another number was carried over; it says that organs were renamed or merged.
  static func explained(
    by units: ContiguousArray<UInt16>, from start: Int, isClosing: Bool
  ) -> ReportDigest.Explanation {
    var seen: UInt32 = 0
    let span = units.span
    let starts = starts
    for index in start..<max(start, span.count) where starts.holds(span[index]) {
      for (number, word) in words.enumerated() where word[0] == span[index] && index + word.count <= span.count {
        var length = 1
        while length < word.count, word[length] == span[index + length] { length += 1 }
        if length == word.count { seen |= 1 << UInt32(number) }
      }
    }
    func holds(_ words: Range<Int>) -> Bool { words.contains { seen & 1 << UInt32($0) != 0 } }
    var explained: ReportDigest.Explanation = []
    if holds(documents), holds(stock) { explained.insert(.stock) }
    if isClosing || holds(carried..<(carried + 1)), holds(carryOver) { explained.insert(.carryOver) }
    if holds(renamed) { explained.insert(.renaming) }
    return explained
  }
}
