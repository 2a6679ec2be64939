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
  /// How specific the word was that last turned it off.
  private var offScope: RuleWord.Scope?

  init(_ rule: Rule) {
    self.rule = rule
    isOn = rule.isOnByDefault
    severity = rule.severity
  }

  /// Applies what one part of a settings file says, the least specific word first.
  mutating func apply(_ settings: [RuleSetting]) {
    for scope in RuleWord.Scope.allCases {
      for setting in settings where setting.word.scope == scope && setting.word.ids.contains(rule.id) {
        if let level = setting.level { apply(level, scope) }
      }
    }
  }

  /// Applies a level. A severity that names many rules at once turns none of them on that is off by default or off by
  /// its own name.
  private mutating func apply(_ level: Located<RuleLevel>, _ scope: RuleWord.Scope) {
    let origin = Origin.settings(level.range)
    switch level.value {
    case .off:
      (isOn, isOnOrigin, offScope) = (false, origin, scope)
    case .on:
      (isOn, isOnOrigin) = (true, origin)
      (severity, severityOrigin) = (rule.severity, .rule)
    case .error, .warning, .info:
      let wakes = scope == .id || rule.isOnByDefault && (offScope ?? .all) <= scope
      if !isOn, wakes { (isOn, isOnOrigin) = (true, origin) }
      if isOn { (severity, severityOrigin) = (level.value.severity ?? rule.severity, origin) }
    }
  }

  /// Applies what the command line says.
  mutating func apply(_ wish: RuleWish) {
    guard let decision = wish.decision(on: rule) else { return }
    isOn = decision
    isOnOrigin = .commandLine
  }
}
