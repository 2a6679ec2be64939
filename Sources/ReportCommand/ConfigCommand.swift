import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// `nianbao config`: what applies to a file, and where each value comes from; or the schema of settings files.
struct ConfigCommand {
  private let path: FilePath
  private let applied: FileSettings
  private let wrong: [Settings]
  private let language: Language
  private let languageOrigin: ValueOrigin
  private var locator: Locator?

  /// Where a value comes from.
  enum ValueOrigin {
    case standard, environment, commandLine
    case settings(Range<Int>)
  }

  static func run(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) -> Outcome {
    if let word = arguments.words.dropFirst().first {
      throw UsageFailure(CommandPhrases.needlessArgument(word.text))
    }
    if arguments.has(.schema) {
      return Command.print(String(decoding: SettingsSchema.json.bytes(pretty: true), as: UTF8.self) + "\n")
    }
    var command = try ConfigCommand(arguments, invocation)
    var outcome = Outcome()
    if arguments.value(.outputFormat) == "json" {
      outcome.output = command.json.bytes(pretty: true)
      outcome.output.put("\n")
    } else {
      outcome.output.put(command.text)
    }
    for settings in command.wrong { outcome.complain(of: settings, command.language) }
    outcome.status = command.wrong.isEmpty ? 0 : 2
    return outcome
  }

  private init(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) {
    path = arguments.words.first ?? FilePath(".")
    let wish = try RuleSelector.wish(select: arguments.list(.select), ignore: arguments.list(.ignore))
    var finder = SettingsFinder(Sources.settingsSource(arguments), wish: wish)
    // Of a folder: what applies to the files right in it.
    applied = finder.settings(for: path.isFolder ? path.appending("-".utf8) : path)
    wrong = finder.inUse.filter { !$0.problems.isEmpty }
    if arguments.has(.lang) {
      (language, languageOrigin) = (arguments.language, .commandLine)
    } else if let asked = Arguments.languageAskedFor(in: invocation) {
      (language, languageOrigin) = (asked, .environment)
    } else if let own = applied.settings?.language {
      (language, languageOrigin) = (own.value, .settings(own.range))
    } else {
      let isFromLocale = ["LC_ALL", "LC_MESSAGES", "LANG"].contains { !(invocation.variable($0) ?? "").isEmpty }
      (language, languageOrigin) = (arguments.language, isFromLocale ? .environment : .standard)
    }
    locator = applied.settings.map { Locator($0.text) }
  }

  // MARK: Values

  /// The level of a rule, and where it comes from.
  private func level(of rule: AppliedRule) -> (String, ValueOrigin) {
    let origin = rule.isOn && rule.severityOrigin != .rule ? rule.severityOrigin : rule.isOnOrigin
    let level = rule.isOn ? rule.severity.name : RuleLevel.off.rawValue
    switch origin {
    case .rule: return (level, .standard)
    case .settings(let range): return (level, .settings(range))
    case .commandLine: return (level, .commandLine)
    }
  }

  /// The options that are set.
  private var options: [(option: RuleOption, values: [String], isList: Bool, range: Range<Int>)] {
    var options: [(option: RuleOption, values: [String], isList: Bool, range: Range<Int>)] = []
    if let numbers = applied.publicNumbers { options.append((.allow, numbers.value.sorted(), true, numbers.range)) }
    if let day = applied.lastDay { options.append((.lastDay, [day.value.text], false, day.range)) }
    return options
  }

  // MARK: Text

  private var text: String {
    mutating get {
      var rows: [[String]] = []
      rows.append([ConfigPhrases.file.text(language), path.text, ""])
      let file = applied.settings?.path.fromCurrentFolder.text ?? ConfigPhrases.none.text(language)
      rows.append([ConfigPhrases.settings.text(language), file, ""])
      rows.append([SettingsKey.language.rawValue, language.rawValue, words(languageOrigin)])
      if let exclusion = applied.exclusion {
        rows.append([SettingsKey.exclude.rawValue, exclusion.value.pattern, words(.settings(exclusion.range))])
      }
      if let baseline = applied.settings?.baseline {
        rows.append([
          SettingsKey.baseline.rawValue, baseline.value.fromCurrentFolder.text, words(.settings(baseline.range)),
        ])
      }
      for option in options {
        let name = "\(option.option.rule).\(option.option.rawValue)"
        rows.append([name, option.values.joined(separator: " "), words(.settings(option.range))])
      }
      for rule in applied.rules {
        let (level, origin) = level(of: rule)
        rows.append([rule.rule.id, level, words(origin)])
      }
      return ConfigCommand.table(rows)
    }
  }

  private mutating func words(_ origin: ValueOrigin) -> String {
    switch origin {
    case .standard: return ConfigPhrases.standard.text(language)
    case .environment: return ConfigPhrases.environment.text(language)
    case .commandLine: return ConfigPhrases.commandLine.text(language)
    case .settings(let range):
      let position = locator?.position(UInt32(clamping: range.lowerBound)) ?? Position(row: 1, column: 1)
      return "\(applied.settings?.path.fromCurrentFolder.text ?? ""):\(position.row):\(position.column)"
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<2).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = zip(row, widths).map { DisplayWidth.padded($0, to: $1) }.joined(separator: "  ") + "  " + row[2]
      while line.utf8.last == 0x20 { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  // MARK: JSON

  private var json: JSON {
    mutating get {
      var rules: [JSON] = []
      for rule in applied.rules {
        let (level, origin) = level(of: rule)
        rules.append(["code": .string(rule.rule.id), "level": .string(level), "origin": json(origin)])
      }
      var told: [JSON] = []
      for option in options {
        let value: JSON = option.isList ? .array(option.values.map { .string($0) }) : .string(option.values.joined())
        told.append([
          "code": .string(option.option.rule), "option": .string(option.option.rawValue), "value": value,
          "origin": json(.settings(option.range)),
        ])
      }
      let exclusion = applied.exclusion.map { ($0.value.pattern, $0.range) }
      let baseline = applied.settings?.baseline.map { ($0.value.text, $0.range) }
      return [
        "filename": .string(path.text),
        "settings": applied.settings.map { .string($0.path.text) } ?? .null,
        "language": ["value": .string(language.rawValue), "origin": json(languageOrigin)],
        "excluded": value(exclusion), "baseline": value(baseline),
        "options": .array(told), "rules": .array(rules),
      ]
    }
  }

  private mutating func value(_ value: (String, Range<Int>)?) -> JSON {
    guard let (text, range) = value else { return .null }
    return ["value": .string(text), "origin": json(.settings(range))]
  }

  private mutating func json(_ origin: ValueOrigin) -> JSON {
    switch origin {
    case .standard: return ["kind": "default"]
    case .environment: return ["kind": "environment"]
    case .commandLine: return ["kind": "command-line"]
    case .settings(let range):
      let position = locator?.position(UInt32(clamping: range.lowerBound)) ?? Position(row: 1, column: 1)
      return [
        "kind": "settings", "filename": .string(applied.settings?.path.text ?? ""),
        "location": ["row": .integer(position.row), "column": .integer(position.column)],
      ]
    }
  }
}
