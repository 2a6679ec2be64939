import ReportLint
import ReportWorkspace

/// The rules that `--select` and `--ignore` leave. A word selects by id, by prefix (`t3` is every `t3-…`), by group
/// (`totals`) or everything (`ALL`, the rules that are off by default included); the more specific word wins, and of
/// two alike `--ignore`.
enum RuleSelector {
  /// How specific a word is.
  private enum Scope: Int, CaseIterable { case all, group, prefix, id }

  static func selection(select: [String], ignore: [String]) throws(UsageFailure) -> RuleSelection {
    if select.isEmpty, ignore.isEmpty { return .standard }
    let selected = try resolve(select)
    let ignored = try resolve(ignore)
    let rules = Catalog.rules.filter { rule in
      var isIn = select.isEmpty && rule.isOnByDefault
      for scope in Scope.allCases {
        if selected.contains(where: { $0.scope == scope && $0.ids.contains(rule.id) }) { isIn = true }
        if ignored.contains(where: { $0.scope == scope && $0.ids.contains(rule.id) }) { isIn = false }
      }
      return isIn
    }
    return RuleSelection(rules: rules)
  }

  private static func resolve(_ words: [String]) throws(UsageFailure) -> [(scope: Scope, ids: Set<Rule.ID>)] {
    var found: [(scope: Scope, ids: Set<Rule.ID>)] = []
    for word in words { found.append(try resolve(word)) }
    return found
  }

  private static func resolve(_ word: String) throws(UsageFailure) -> (scope: Scope, ids: Set<Rule.ID>) {
    func ids(where isMeant: (Rule) -> Bool) -> Set<Rule.ID> { Set(Catalog.rules.filter(isMeant).map(\.id)) }
    if word == "ALL" { return (.all, ids { _ in true }) }
    if Catalog.rule(word) != nil { return (.id, [word]) }
    if let group = Rule.Group(rawValue: word) { return (.group, ids { $0.group == group }) }
    let start = word.hasSuffix("-") ? word : word + "-"
    let matches = ids { $0.id.hasPrefix(start) }
    if word != "", word != "-", !matches.isEmpty { return (.prefix, matches) }
    throw unknown(word)
  }

  /// The failure for a word that names no rule.
  static func unknown(_ word: String) -> UsageFailure {
    let names = Catalog.rules.map(\.id) + Rule.Group.allCases.map(\.rawValue) + ["ALL"]
    return UsageFailure(CommandPhrases.unknownRule(word, suggestion: Nearest.name(to: word, in: names)))
  }
}
