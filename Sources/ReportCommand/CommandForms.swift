import ReportLint
import ReportWorkspace

/// The commands.
enum CommandName: String, CaseIterable, Sendable {
  case check, convert, format, export, rules, config, server, help

  /// What it does, in one line.
  var summary: Wording {
    switch self {
    case .check: HelpPhrases.check
    case .convert: HelpPhrases.convert
    case .format: HelpPhrases.format
    case .export: HelpPhrases.export
    case .rules: HelpPhrases.listRules
    case .config: HelpPhrases.configCommand
    case .server: HelpPhrases.server
    case .help: HelpPhrases.help
    }
  }

  /// What follows the command's name.
  var synopsis: String {
    switch self {
    case .check: "[OPTIONS] [PATH...]"
    case .convert: "--to FORM PATH"
    case .format: "[OPTIONS] [PATH...]"
    case .export: "[OPTIONS] [PATH...]"
    case .rules: "[OPTIONS] [ID]"
    case .config: "[OPTIONS] [PATH]"
    case .server: ""
    case .help: "[COMMAND]"
    }
  }

  /// The options it knows.
  var options: [Option] {
    switch self {
    case .check:
      [
        .outputFormat, .fix, .unsafeFixes, .diff, .select, .ignore, .baseline, .writeBaseline, .reason, .pruneBaseline,
        .failOnStale, .config, .isolated, .encoding, .stdinFilename, .lang, .color, .help,
      ]
    case .convert: [.to, .encoding, .stdinFilename, .lang, .help]
    case .format: [.check, .diff, .config, .isolated, .encoding, .stdinFilename, .lang, .color, .help]
    case .export: [.format, .bom, .config, .isolated, .encoding, .stdinFilename, .lang, .help]
    case .rules: [.format, .lang, .help]
    case .config: [.outputFormat, .select, .ignore, .config, .isolated, .schema, .lang, .help]
    case .server: [.stdio, .lang, .help]
    case .help: [.lang, .help]
    }
  }
}

/// The options of all commands.
enum Option: String, CaseIterable, Sendable {
  case outputFormat = "output-format"
  case fix
  case unsafeFixes = "unsafe-fixes"
  case diff, select, ignore, to, check, encoding, config, isolated, schema, baseline, reason, bom
  case writeBaseline = "write-baseline"
  case pruneBaseline = "prune-baseline"
  case failOnStale = "fail-on-stale"
  case stdinFilename = "stdin-filename"
  case lang, color, format, stdio, help, version

  /// Options that may stand before the command.
  static let global: [Option] = [.lang, .color, .help, .version]

  /// The option as it is typed.
  var typed: String { "--" + rawValue }

  /// The one-letter form.
  var letter: String? {
    switch self {
    case .help: "-h"
    case .version: "-V"
    default: nil
    }
  }

  /// The name of its value; nil where it takes none.
  var placeholder: String? {
    switch self {
    case .outputFormat, .format: "FORMAT"
    case .to: "FORM"
    case .select, .ignore: "IDS"
    case .encoding, .stdinFilename: "NAME"
    case .config, .baseline, .writeBaseline: "FILE"
    case .reason: "TEXT"
    case .lang: "LANG"
    case .color: "WHEN"
    case .fix, .unsafeFixes, .diff, .check, .isolated, .schema, .pruneBaseline, .failOnStale, .bom, .stdio, .help,
      .version:
      nil
    }
  }

  /// The values it may have; nil where any will do.
  func choices(of command: CommandName?) -> [String]? {
    switch self {
    case .outputFormat: command == .config ? ["text", "json"] : ["full", "concise", "json"]
    case .format: command == .rules ? ["text", "markdown", "json"] : ["json", "csv"]
    case .to: WrittenForm.allCases.map(\.rawValue) + ["csv", "json"]
    case .lang: ["zh", "en"]
    case .color: ["auto", "always", "never"]
    case .encoding: ["auto", "utf-8", "gb18030", "gbk", "gb2312", "utf-16le", "utf-16be"]
    default: nil
    }
  }

  /// What it does.
  func summary(of command: CommandName) -> Wording {
    switch self {
    case .outputFormat: command == .config ? HelpPhrases.configFormat : HelpPhrases.outputFormat
    case .fix: HelpPhrases.fix
    case .unsafeFixes: HelpPhrases.unsafeFixes
    case .diff: command == .format ? HelpPhrases.formatDiff : HelpPhrases.diff
    case .to: HelpPhrases.to
    case .check: HelpPhrases.formatCheck
    case .select: HelpPhrases.select
    case .ignore: HelpPhrases.ignore
    case .baseline: BaselinePhrases.baseline
    case .writeBaseline: BaselinePhrases.writeBaseline
    case .reason: BaselinePhrases.reason
    case .pruneBaseline: BaselinePhrases.pruneBaseline
    case .failOnStale: BaselinePhrases.failOnStale
    case .config: HelpPhrases.config
    case .isolated: HelpPhrases.isolated
    case .schema: HelpPhrases.schema
    case .encoding: HelpPhrases.encoding
    case .stdinFilename: HelpPhrases.stdinFilename
    case .lang: HelpPhrases.lang
    case .color: HelpPhrases.color
    case .format: command == .rules ? HelpPhrases.rulesFormat : HelpPhrases.exportFormat
    case .bom: HelpPhrases.bom
    case .stdio: HelpPhrases.stdio
    case .help: HelpPhrases.helpOption
    case .version: HelpPhrases.version
    }
  }
}
