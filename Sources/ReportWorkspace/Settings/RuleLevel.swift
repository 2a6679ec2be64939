import ReportLint

/// What settings say of a rule: off, on, or on with a severity.
public enum RuleLevel: String, CaseIterable, Sendable {
  case error, warning, info, on, off

  /// The severity it names.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .on, .off: nil
    }
  }

  /// What it means.
  var summary: Wording {
    switch self {
    case .error: Wording(zh: "按错误报告，检查不通过", en: "Reported as errors; the check fails")
    case .warning: Wording(zh: "按警告报告，检查不通过", en: "Reported as warnings; the check fails")
    case .info: Wording(zh: "按提示报告，不影响检查结果", en: "Reported as remarks; the check does not fail")
    case .on: Wording(zh: "启用，用规则本来的级别", en: "On, with the rule's own severity")
    case .off: Wording(zh: "停用", en: "Off")
    }
  }
}

/// A value of a settings file and where it stands there.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Its bytes in the settings file.
  public let range: Range<Int>
}

/// What a settings file says of some rules.
public struct RuleSetting: Sendable {
  /// The rules.
  public let word: RuleWord
  /// On, off, or a severity.
  public internal(set) var level: Located<RuleLevel>?
  /// `allow` of `privacy-mobile`.
  public internal(set) var publicNumbers: Located<Set<String>>?
  /// `lastDay` of `signoff-late`.
  public internal(set) var lastDay: Located<RuleOptions.Day>?
}

/// A rule as it applies to a file, and where that comes from.
public struct AppliedRule: Sendable {
  /// Where a value comes from.
  public enum Origin: Sendable, Equatable {
    /// The rule itself.
    case rule
    /// The settings file, at these bytes.
    case settings(Range<Int>)
    /// The command line.
    case commandLine
  }

  /// The rule.
  public let rule: Rule
  /// Whether it is asked.
  public private(set) var isOn: Bool
  /// Where that comes from.
  public private(set) var isOnOrigin = Origin.rule
  /// The severity of its findings.
  public private(set) var severity: Severity
  /// Where that comes from.
  public private(set) var severityOrigin = Origin.rule

  init(_ rule: Rule) {
    self.rule = rule
    isOn = rule.isOnByDefault
    severity = rule.severity
  }

  /// Applies what one part of a settings file says: the most specific word counts.
  mutating func apply(_ settings: [RuleSetting]) {
    var best: (scope: RuleWord.Scope, level: Located<RuleLevel>)?
    for setting in settings where setting.word.ids.contains(rule.id) {
      guard let level = setting.level, setting.word.scope >= best?.scope ?? .all else { continue }
      best = (setting.word.scope, level)
    }
    guard let level = best?.level else { return }
    isOn = level.value != .off
    isOnOrigin = .settings(level.range)
    if level.value == .off { return }
    severity = level.value.severity ?? rule.severity
    severityOrigin = level.value == .on ? .rule : .settings(level.range)
  }

  /// Applies what the command line says.
  mutating func apply(_ wish: RuleWish) {
    guard let decision = wish.decision(on: rule) else { return }
    isOn = decision
    isOnOrigin = .commandLine
  }
}
