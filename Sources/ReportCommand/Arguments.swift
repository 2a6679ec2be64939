import ReportLint
import ReportWorkspace

/// A command line that cannot be understood.
struct UsageFailure: Error {
  var wording: Wording
  /// The settings files that are to blame, and the language to say so in; their problems are said then.
  var settings: (files: [Settings], language: Language)?

  init(_ wording: Wording) { self.wording = wording }

  /// Settings with problems.
  init(_ settings: [Settings], _ language: Language) {
    wording = CommandPhrases.badSettings
    self.settings = (settings, language)
  }
}

/// The command line, read: a command, its options, the rest.
struct Arguments {
  /// The command; nil where none was given.
  private(set) var command: CommandName?
  /// The language of everything that is said.
  let language: Language
  /// What follows the command and is no option.
  private(set) var words: [FilePath] = []
  private var values: [(option: Option, value: String)] = []

  init(_ invocation: Invocation) throws(UsageFailure) {
    language = Arguments.language(of: invocation)
    var rest = invocation.arguments[...]
    var optionsHaveEnded = false
    while let bytes = rest.popFirst() {
      let word = String(decoding: bytes, as: UTF8.self)
      if optionsHaveEnded || word == "-" || !word.hasPrefix("-") {
        try take(word, bytes)
      } else if word == "--" {
        optionsHaveEnded = true
      } else {
        try take(option: word, &rest)
      }
    }
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values.contains { $0.option == option } }
  /// The value of an option; of several the last.
  func value(_ option: Option) -> String? { values.last { $0.option == option }?.value }
  /// All values of an option that is a list, with the commas resolved.
  func list(_ option: Option) -> [String] {
    values.filter { $0.option == option }.flatMap { given in
      given.value.split { $0 == "," || $0 == " " }.map(String.init)
    }
  }

  private mutating func take(_ word: String, _ bytes: [UInt8]) throws(UsageFailure) {
    if command != nil { return words.append(FilePath(bytes: bytes)) }
    guard let command = CommandName(rawValue: word) else {
      let suggestion = Nearest.name(to: word, in: CommandName.allCases.map(\.rawValue))
      let isPath = word.contains("/") || word.contains(".")
      throw UsageFailure(
        CommandPhrases.unknownCommand(
          word, suggestion: suggestion ?? (isPath ? "nianbao check \(word)" : nil)))
    }
    self.command = command
  }

  private mutating func take(option word: String, _ rest: inout ArraySlice<[UInt8]>) throws(UsageFailure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? word
    let option = try Arguments.option(name, of: command)
    guard let placeholder = option.placeholder else {
      guard parts.count == 1 else { throw UsageFailure(CommandPhrases.needlessValue(name)) }
      return values.append((option, ""))
    }
    let value: String
    if parts.count == 2, let given = parts.last {
      value = String(given)
    } else if let next = rest.popFirst() {
      value = String(decoding: next, as: UTF8.self)
    } else {
      throw UsageFailure(CommandPhrases.missingValue(name, placeholder: placeholder))
    }
    // --select "$RULES" with nothing in it must not ask every rule.
    if option == .select, !value.utf8.contains(where: { $0 != 0x2C && $0 != 0x20 }) {
      throw UsageFailure(CommandPhrases.missingValue(name, placeholder: placeholder))
    }
    if let choices = option.choices(of: command), !choices.contains(value) {
      throw UsageFailure(
        CommandPhrases.unknownChoice(
          value, option: option.typed, choices: choices, suggestion: Nearest.name(to: value, in: choices)))
    }
    values.append((option, value))
  }

  /// The option of a name; it must be one of the command's.
  private static func option(_ name: String, of command: CommandName?) throws(UsageFailure) -> Option {
    let known = (command?.options ?? []) + Option.global
    if let option = known.first(where: { $0.typed == name || $0.letter == name }) { return option }
    if let option = Option.allCases.first(where: { $0.typed == name }),
      let owner = CommandName.allCases.first(where: { $0.options.contains(option) })
    {
      throw UsageFailure(CommandPhrases.misplacedOption(name, command: owner.rawValue))
    }
    throw UsageFailure(
      CommandPhrases.unknownOption(name, suggestion: Nearest.name(to: name, in: known.map(\.typed))))
  }

  /// The language asked for, found even where the command line is wrong: `--lang`, else the environment's, where `en…`
  /// is English and everything else Chinese.
  static func language(of invocation: Invocation) -> Language {
    if let language = languageAskedFor(in: invocation) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = invocation.variable(name), !value.isEmpty { return value.hasPrefix("en") ? .en : .zh }
    }
    return .zh
  }

  /// The language of `--lang`, else of `NIANBAO_LANG`: these go before settings, and settings before the rest of the
  /// environment.
  static func languageAskedFor(in invocation: Invocation) -> Language? {
    let words = invocation.arguments.map { String(decoding: $0, as: UTF8.self) }
    for (index, word) in words.enumerated().reversed() {
      if word.hasPrefix("--lang="), let language = Language(rawValue: String(word.dropFirst(7))) { return language }
      if word == "--lang", index + 1 < words.count, let language = Language(rawValue: words[index + 1]) {
        return language
      }
    }
    guard let value = invocation.variable("NIANBAO_LANG"), !value.isEmpty else { return nil }
    return value.hasPrefix("en") ? .en : .zh
  }
}
