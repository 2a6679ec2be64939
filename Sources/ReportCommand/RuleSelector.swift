import ReportLint
import ReportWorkspace

/// What `--select` and `--ignore` wish.
enum RuleSelector {
  static func wish(select: [String], ignore: [String]) throws(UsageFailure) -> RuleWish {
    RuleWish(select: try words(select), ignore: try words(ignore))
  }

  private static func words(_ words: [String]) throws(UsageFailure) -> [RuleWord] {
    var found: [RuleWord] = []
    for word in words {
      guard let meaning = RuleWord(word) else { throw unknown(word) }
      found.append(meaning)
    }
    return found
  }

  /// The failure for a word that names no rule.
  static func unknown(_ word: String) -> UsageFailure {
    UsageFailure(CommandPhrases.unknownRule(word, suggestion: RuleWord.nearest(to: word)))
  }
}
