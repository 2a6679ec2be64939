import ReportLint

/// A word that means rules: an id, a prefix (`t3` is every `t3-…`), a group (`totals`) or `ALL`, the rules that are off by
/// default included.
public struct RuleWord: Sendable {
  /// How specific a word is; the more specific word wins.
  public enum Scope: Int, Comparable, CaseIterable, Sendable {
    case all, group, prefix, id

    /// Whether the first is less specific.
    public static func < (a: Scope, b: Scope) -> Bool { a.rawValue < b.rawValue }
  }

  /// The word that means every rule.
  public static let all = "ALL"
  /// Every word that is no prefix.
  public static let names = Catalog.rules.map(\.id) + Rule.Group.allCases.map(\.rawValue) + [all]

  /// How specific it is.
  public let scope: Scope
  /// The rules it means.
  public let ids: Set<Rule.ID>

  /// What a word means; nil where it means no rule.
  public init?(_ word: String, allowsPrefix: Bool = true) {
    func meaning(_ scope: Scope, where isMeant: (Rule) -> Bool) -> (Scope, Set<Rule.ID>)? {
      let ids = Set(Catalog.rules.filter(isMeant).map(\.id))
      return ids.isEmpty ? nil : (scope, ids)
    }
    let start = word.hasSuffix("-") ? word : word + "-"
    let found: (Scope, Set<Rule.ID>)?
    if word == RuleWord.all {
      found = meaning(.all) { _ in true }
    } else if Catalog.rule(word) != nil {
      found = (.id, [word])
    } else if let group = Rule.Group(rawValue: word) {
      found = (.group, Set(Catalog.rules.filter { $0.group == group }.map(\.id)))
    } else if allowsPrefix, start != "-" {
      found = meaning(.prefix) { $0.id.hasPrefix(start) }
    } else {
      found = nil
    }
    guard let found else { return nil }
    (scope, ids) = found
  }

  /// The name that is nearest to a word that means nothing.
  public static func nearest(to word: String) -> String? { Nearest.name(to: word, in: names) }
}

/// What a command line says about which rules are asked. It goes before all settings: the more specific word wins, and of
/// two alike `ignore`.
public struct RuleWish: Sendable {
  /// Only these, where there are any.
  public var select: [RuleWord]
  /// These not.
  public var ignore: [RuleWord]

  /// A wish; none without words.
  public init(select: [RuleWord] = [], ignore: [RuleWord] = []) {
    self.select = select
    self.ignore = ignore
  }

  /// Whether the rule is asked; nil where the command line leaves it to others.
  func decision(on rule: Rule) -> Bool? {
    var decision: Bool? = select.isEmpty ? nil : false
    for scope in RuleWord.Scope.allCases {
      if select.contains(where: { $0.scope == scope && $0.ids.contains(rule.id) }) { decision = true }
      if ignore.contains(where: { $0.scope == scope && $0.ids.contains(rule.id) }) { decision = false }
    }
    return decision
  }
}
