/// Which rules are asked, how serious their findings are, and what the rules are told.
public struct RuleSelection: Sendable {
  /// The rules, in catalog order.
  public let rules: [Rule]
  /// The severities that take the place of rules' own. A finding that a rule itself holds to be milder than its own
  /// severity is never raised by them.
  public let severities: [Rule.ID: Severity]
  /// What rules are told.
  public let options: RuleOptions
  /// Tells this selection, and its copies, from every other.
  let identity = Identity()

  /// A selection: the same object, the same selection.
  final class Identity: Sendable {}

  /// The rules that are on by default.
  public static let standard = RuleSelection(rules: Catalog.rules.filter(\.isOnByDefault))
  /// Every rule.
  public static let all = RuleSelection(rules: Catalog.rules)

  /// A selection.
  public init(rules: [Rule], severities: [Rule.ID: Severity] = [:], options: RuleOptions = .standard) {
    self.rules = rules
    self.severities = severities
    self.options = options
  }

  /// Gives findings the severities asked for.
  func regrade(_ findings: inout [Finding]) {
    if severities.isEmpty { return }
    for index in findings.indices {
      let finding = findings[index]
      guard let wanted = severities[finding.rule], let rule = rules.first(where: { $0.id == finding.rule }) else {
        continue
      }
      findings[index].severity = finding.severity < rule.severity ? min(finding.severity, wanted) : wanted
    }
  }
}

/// What rules are told that is not in the report: local facts.
public struct RuleOptions: Hashable, Sendable {
  /// A day of any year.
  public struct Day: Hashable, Comparable, Sendable {
    /// 1 to 12.
    public let month: Int
    /// From 1 to the last of the month; 29 in February.
    public let day: Int

    /// A day; nil where no year has it.
    public init?(month: Int, day: Int) {
      let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard lengths.indices.contains(month - 1), (1...lengths[month - 1]).contains(day) else { return nil }
      self.month = month
      self.day = day
    }

    /// Whether the first comes earlier in the year.
    public static func < (a: Day, b: Day) -> Bool { (a.month, a.day) < (b.month, b.day) }
  }

  /// `privacy-mobile`: mobile numbers that may be published, eleven ASCII digits each.
  public var publicNumbers: Set<String> = []
  /// `signoff-late`: the last day, in the year after the report's, on which it may be dated; nil for the Regulation's.
  public var lastDay: Day?

  /// Nothing told.
  public static let standard = RuleOptions()

  /// Nothing told.
  public init() {}
}
