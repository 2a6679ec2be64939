import ReportLint
import ReportWorkspace

/// Help texts.
enum Help {
  static func run(_ arguments: Arguments) throws(UsageFailure) -> Outcome {
    let language = arguments.language
    guard arguments.command == .help, !arguments.has(.help) else {
      if let command = arguments.command { return Command.print(text(of: command, language)) }
      if arguments.has(.help) { return Command.print(overview(language)) }
      var outcome = Outcome(status: 2)
      outcome.errors.put(overview(language))
      return outcome
    }
    if let word = arguments.words.dropFirst().first {
      throw UsageFailure(CommandPhrases.needlessArgument(word.text))
    }
    guard let topic = arguments.words.first?.text else { return Command.print(overview(language)) }
    guard let command = CommandName(rawValue: topic) else {
      let suggestion = Nearest.name(to: topic, in: CommandName.allCases.map(\.rawValue))
      throw UsageFailure(CommandPhrases.unknownCommand(topic, suggestion: suggestion))
    }
    return Command.print(text(of: command, language))
  }

  private static func overview(_ language: Language) -> String {
    var text = HelpPhrases.program.text(language) + "\n\n"
    text += HelpPhrases.usage.text(language) + "nianbao COMMAND [OPTIONS] …\n\n"
    text += HelpPhrases.commands.text(language) + "\n"
    text += list(CommandName.allCases.map { ($0.rawValue, $0.summary.text(language)) })
    text += "\n" + HelpPhrases.options.text(language) + "\n"
    text += options(Option.global, of: .check, language)
    text += "\n" + HelpPhrases.examples.text(language) + "\n"
    text +=
      "  nianbao check .\n  nianbao check --fix report.md\n  nianbao export report.md\n  nianbao rules t3-row-total\n"
    return text + "\n" + HelpPhrases.more.text(language) + "\n"
  }

  private static func text(of command: CommandName, _ language: Language) -> String {
    var text = "nianbao \(command.rawValue) — \(command.summary.text(language))\n\n"
    let synopsis = command.synopsis.isEmpty ? "" : " " + command.synopsis
    text += HelpPhrases.usage.text(language) + "nianbao \(command.rawValue)\(synopsis)\n"
    if [.check, .format, .export].contains(command) {
      text += "\n" + HelpPhrases.paths.text(language) + "\n" + lines(HelpPhrases.pathLines, language)
    }
    text += "\n" + HelpPhrases.options.text(language) + "\n" + options(command.options, of: command, language)
    if command != .server && command != .help {
      let status =
        switch command {
        case .check: HelpPhrases.checkStatus
        case .convert: HelpPhrases.convertStatus
        case .format: HelpPhrases.formatStatus
        default: HelpPhrases.plainStatus
        }
      text += "\n" + HelpPhrases.exitStatus.text(language) + "\n" + lines(status, language)
    }
    if let examples = examples(of: command) {
      text += "\n" + HelpPhrases.examples.text(language) + "\n" + examples.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static func examples(of command: CommandName) -> [String]? {
    switch command {
    case .check:
      [
        "nianbao check report.md", "nianbao check --diff reports/", "nianbao check --fix reports/",
        "nianbao check --write-baseline nianbao-baseline.json reports/",
        "nianbao check --select totals,t3 --output-format concise", "pdftotext -layout report.pdf - | nianbao check -",
      ]
    case .convert:
      [
        "nianbao convert --to markdown report.txt > report.md", "nianbao convert --to html report.md > report.html",
        "pdftotext -layout report.pdf - | nianbao convert --to markdown -",
      ]
    case .format: ["nianbao format report.md", "nianbao format --check reports/", "nianbao format --diff report.md"]
    case .export: ["nianbao export reports/ > reports.json", "nianbao export --format csv reports/ > figures.csv"]
    case .rules: ["nianbao rules", "nianbao rules t3-row-total", "nianbao rules --format json"]
    case .config: ["nianbao config report.md", "nianbao config --schema > nianbao.schema.json"]
    case .server, .help: nil
    }
  }

  private static func options(_ options: [Option], of command: CommandName, _ language: Language) -> String {
    list(
      options.map { option in
        let value = option.placeholder.map { " " + $0 } ?? ""
        let letter = option.letter.map { $0 + ", " } ?? ""
        return (letter + option.typed + value, option.summary(of: command).text(language))
      })
  }

  private static func lines(_ wordings: [Wording], _ language: Language) -> String {
    wordings.map { $0.text(language) }.filter { !$0.isEmpty }.map { "  \($0)\n" }.joined()
  }

  /// Two columns.
  private static func list(_ rows: [(String, String)]) -> String {
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return rows.map { left, right in "  \(DisplayWidth.padded(left, to: width))  \(right)\n" }.joined()
  }
}
