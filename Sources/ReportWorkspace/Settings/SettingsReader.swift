import AnnualReport
import JSON
import ReportLint

/// Reads a settings file. What cannot be understood is said where it stands and left out; the rest is taken.
struct SettingsReader {
  private var settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  mutating func read() -> Settings {
    if let invalid = Encoding.firstInvalidByte(in: settings.text.bytes) {
      complain(invalid..<(invalid + 1), SettingsPhrases.syntax(.invalidUTF8))
      return settings
    }
    do throws(JSONError) {
      read(try LocatedJSON(parsing: settings.text.bytes))
    } catch {
      complain(range(of: error), SettingsPhrases.syntax(error.reason))
    }
    settings.problems.sort { $0.range.start < $1.range.start }
    return settings
  }

  // MARK: Parts

  private mutating func read(_ root: LocatedJSON) {
    for member in members(of: root) {
      guard let key = SettingsKey(rawValue: member.key) else {
        unknown(member, among: SettingsKey.allCases.map(\.rawValue)) { SettingsPhrases.unknownKey($0, suggestion: $1) }
        continue
      }
      let value = member.value
      switch key {
      case .schema: _ = string(value)
      case .language: settings.language = choice(value, Language.self)
      case .rules: settings.rules = rules(value)
      case .exclude: settings.exclude = globs(value)
      case .baseline:
        guard let name = string(value) else { break }
        let path = name.utf8.first == 0x2F ? FilePath(name) : settings.folder.appending(name.utf8)
        settings.baseline = Located(value: path.absolute(in: settings.folder), range: value.range)
      case .overrides: settings.overrides = list(value).compactMap { override($0) }
      }
    }
  }

  private mutating func override(_ value: LocatedJSON) -> Settings.Override? {
    guard value.members != nil else {
      complain(value.range, SettingsPhrases.wants(.object))
      return nil
    }
    var override = Settings.Override()
    var hasFiles = false
    for member in members(of: value) {
      switch SettingsKey.Override(rawValue: member.key) {
      case .files:
        override.files = globs(member.value)
        hasFiles = true
      case .rules: override.rules = rules(member.value)
      case nil:
        let keys = SettingsKey.Override.allCases.map(\.rawValue)
        unknown(member, among: keys) { SettingsPhrases.unknownKey($0, suggestion: $1) }
      }
    }
    if !hasFiles { complain(value.range, SettingsPhrases.noFiles) }
    return override
  }

  private mutating func rules(_ value: LocatedJSON) -> [RuleSetting] {
    var found: [RuleSetting] = []
    for member in members(of: value) {
      guard let word = RuleWord(member.key, allowsPrefix: false) else {
        unknown(member, among: RuleWord.names) { SettingsPhrases.unknownRule($0, suggestion: $1) }
        continue
      }
      var setting = RuleSetting(word: word)
      switch member.value.value {
      case .object: readOptions(of: member, into: &setting)
      case .scalar(.string): setting.level = choice(member.value, RuleLevel.self)
      default: complain(member.value.range, SettingsPhrases.wants(.level))
      }
      found.append(setting)
    }
    return found
  }

  private mutating func readOptions(of rule: LocatedJSON.Member, into setting: inout RuleSetting) {
    let own = RuleOption.allCases.filter { $0.rule == rule.key }
    for member in members(of: rule.value) {
      if member.key == SettingsKey.severity {
        setting.level = choice(member.value, RuleLevel.self)
        continue
      }
      switch own.first(where: { $0.rawValue == member.key }) {
      case .allow: setting.publicNumbers = numbers(member.value)
      case .lastDay: setting.lastDay = day(member.value)
      case nil:
        unknown(member, among: [SettingsKey.severity] + own.map(\.rawValue)) {
          SettingsPhrases.unknownOption($0, of: rule.key, suggestion: $1)
        }
      }
    }
  }

  private mutating func numbers(_ value: LocatedJSON) -> Located<Set<String>> {
    var numbers: Set<String> = []
    for element in list(value) {
      guard let number = string(element) else { continue }
      if number.utf8.count == 11, number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
        numbers.insert(number)
      } else {
        complain(element.range, SettingsPhrases.badNumber(number))
      }
    }
    return Located(value: numbers, range: value.range)
  }

  private mutating func day(_ value: LocatedJSON) -> Located<RuleOptions.Day>? {
    guard let text = string(value) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count <= 2 && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }),
      let month = Int(parts[0]), let day = Int(parts[1]), let found = RuleOptions.Day(month: month, day: day)
    else {
      complain(value.range, SettingsPhrases.badDay(text))
      return nil
    }
    return Located(value: found, range: value.range)
  }

  private mutating func globs(_ value: LocatedJSON) -> [Located<Glob>] {
    list(value).compactMap { element in
      guard let pattern = string(element) else { return nil }
      if let glob = Glob(pattern) { return Located(value: glob, range: element.range) }
      complain(element.range, SettingsPhrases.badGlob(pattern))
      return nil
    }
  }

  // MARK: Values

  /// The members of an object; a name that stands there twice is said, and its last value counts.
  private mutating func members(of value: LocatedJSON) -> [LocatedJSON.Member] {
    guard let members = value.members else {
      complain(value.range, SettingsPhrases.wants(.object))
      return []
    }
    var kept: [LocatedJSON.Member] = []
    var seen: Set<String> = []
    for member in members.reversed() {
      if seen.insert(member.key).inserted {
        kept.append(member)
      } else {
        complain(member.keyRange, SettingsPhrases.twice(member.key))
      }
    }
    return kept.reversed()
  }

  private mutating func list(_ value: LocatedJSON) -> [LocatedJSON] {
    if let elements = value.array { return elements }
    complain(value.range, SettingsPhrases.wants(.list))
    return []
  }

  private mutating func string(_ value: LocatedJSON) -> String? {
    if let string = value.string { return string }
    complain(value.range, SettingsPhrases.wants(.string))
    return nil
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ value: LocatedJSON, _ choices: Choice.Type
  ) -> Located<Choice>? {
    guard let word = string(value) else { return nil }
    if let choice = Choice(rawValue: word) { return Located(value: choice, range: value.range) }
    let names = Choice.allCases.map(\.rawValue)
    let suggestion = Nearest.name(to: word, in: names)
    complain(value.range, SettingsPhrases.unknownChoice(word, choices: names, suggestion: suggestion))
    return nil
  }

  // MARK: Problems

  private mutating func unknown(
    _ member: LocatedJSON.Member, among names: [String], _ wording: (String, String?) -> Wording
  ) {
    complain(member.keyRange, wording(member.key, Nearest.name(to: member.key, in: names)))
  }

  private mutating func complain(_ range: Range<Int>, _ wording: Wording) {
    settings.problems.append(
      Finding(Settings.ruleID, .error, TextRange(range.lowerBound, range.upperBound), wording))
  }

  /// The character an error stands at; the last one at the end of the file.
  private func range(of error: JSONError) -> Range<Int> {
    let bytes = settings.text.bytes
    var start = min(error.offset, max(0, bytes.count - 1))
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
