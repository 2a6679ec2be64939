import ReportLint

/// What applies to one file.
public struct FileSettings: Sendable {
  /// The settings file; nil where there is none.
  public let settings: Settings?
  /// Every rule of the catalog, as it applies.
  public let rules: [AppliedRule]
  /// The rules to ask, with their severities and what they are told.
  public let selection: RuleSelection
  /// The option `allow` of `privacy-mobile`, where it is set.
  public private(set) var publicNumbers: Located<Set<String>>?
  /// The option `lastDay` of `signoff-late`, where it is set.
  public private(set) var lastDay: Located<RuleOptions.Day>?
  /// The pattern that excludes the file: folders are searched without it, and an editor shows nothing in it.
  public internal(set) var exclusion: Located<Glob>?
  /// Tells what applies from what else may: 0 without settings.
  public let identity: UInt64

  /// What applies without any settings.
  public static let standard = FileSettings(nil, overrides: [], RuleWish())

  /// The baseline, as an absolute path.
  public var baseline: FilePath? { settings?.baseline?.value }

  init(_ settings: Settings?, overrides: [Int], _ wish: RuleWish) {
    self.settings = settings
    let layers = [settings?.rules ?? []] + overrides.compactMap { settings?.overrides[$0].rules }
    var options = RuleOptions()
    for setting in layers.joined() {
      if let numbers = setting.publicNumbers { publicNumbers = numbers }
      if let day = setting.lastDay { lastDay = day }
    }
    options.publicNumbers = publicNumbers?.value ?? []
    options.lastDay = lastDay?.value
    rules = Catalog.rules.map { rule in
      var applied = AppliedRule(rule)
      for layer in layers { applied.apply(layer) }
      applied.apply(wish)
      return applied
    }
    var severities: [Rule.ID: Severity] = [:]
    for applied in rules where applied.severity != applied.rule.severity {
      severities[applied.rule.id] = applied.severity
    }
    selection = RuleSelection(
      rules: rules.filter(\.isOn).map(\.rule), severities: severities, options: options)
    var hash = settings?.identity ?? 0
    for index in overrides { hash = (hash ^ UInt64(index + 1)) &* 0x0000_0100_0000_01B3 }
    identity = hash
  }
}
