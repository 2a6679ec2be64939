import ReportLint
import ReportServer
import ReportWorkspace

/// What a run of the command line gets from outside.
public struct Invocation: Sendable {
  /// The arguments without the program's name; bytes, because a file's name need not be UTF-8.
  public var arguments: [[UInt8]]
  /// Reads standard input; called only where a path is `-`.
  public var input: @Sendable () throws(FileProblem) -> ContiguousArray<UInt8>
  /// A variable of the environment.
  public var variable: @Sendable (String) -> String?
  /// Whether standard output is a terminal.
  public var isTerminal: Bool
  /// Whether standard error is a terminal.
  public var errorsAreTerminal: Bool

  /// An invocation; without more than arguments: nothing on standard input, an empty environment, no terminal.
  public init(
    _ arguments: [String], input: ContiguousArray<UInt8> = [], variables: [String: String] = [:],
    isTerminal: Bool = false, errorsAreTerminal: Bool = false
  ) {
    self.arguments = arguments.map { Array($0.utf8) }
    self.input = { () throws(FileProblem) in input }
    self.variable = { variables[$0] }
    self.isTerminal = isTerminal
    self.errorsAreTerminal = errorsAreTerminal
  }

  /// The invocation of this process.
  static var process: Invocation {
    var invocation = Invocation([])
    invocation.arguments = System.arguments
    invocation.input = { () throws(FileProblem) in try System.readInput() }
    invocation.variable = { System.variable($0) }
    invocation.isTerminal = System.isTerminal(.output)
    invocation.errorsAreTerminal = System.isTerminal(.errors)
    return invocation
  }
}

/// What a run of the command line says.
public struct Outcome: Sendable {
  /// 0 nothing at warning or above, 1 such findings, 2 wrong usage or a file that could not be read or written.
  public var status: Int32 = 0
  /// Standard output.
  public var output: Bytes = []
  /// Standard error.
  public var errors: Bytes = []
}

/// The command line.
public enum Command {
  /// Runs this process's command line and ends the process. Output is written at once; a reader that has gone away is
  /// no failure.
  public static func main() -> Never {
    Streams.ignoreBrokenPipes()
    let invocation = Invocation.process
    if let arguments = serverArguments(invocation) { System.end(serve(arguments)) }
    let outcome = run(invocation)
    do throws(FileProblem) {
      let isWritten = try System.put(outcome.output, on: .output)
      _ = try System.put(outcome.errors, on: .errors)
      System.end(isWritten || outcome.status == 2 ? outcome.status : 0)
    } catch {
      var line: Bytes = []
      let language = Arguments.language(of: invocation)
      line.put("nianbao: \(CommandPhrases.output.text(language)): \(error.wording.text(language))\n")
      _ = try? System.put(line, on: .errors)
      System.end(2)
    }
  }

  /// Runs a command line within the process. The server is not run this way, since it talks while it runs.
  public static func run(_ invocation: Invocation) -> Outcome {
    do throws(UsageFailure) {
      let arguments = try Arguments(invocation)
      return try run(arguments, invocation)
    } catch {
      var outcome = Outcome(status: 2)
      if let (files, language) = error.settings {
        for settings in files { outcome.complain(of: settings, language) }
        return outcome
      }
      outcome.errors.put("nianbao: \(error.wording.text(Arguments.language(of: invocation)))\n")
      return outcome
    }
  }

  private static func run(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) -> Outcome {
    if arguments.has(.version) { return print("nianbao \(Nianbao.version)\n") }
    guard let command = arguments.command, !arguments.has(.help), command != .help else {
      return try Help.run(arguments)
    }
    switch command {
    case .check: return try Check(arguments, invocation).run()
    case .convert: return try Convert(arguments, invocation).run()
    case .format: return try Format(arguments, invocation).run()
    case .export: return try Export(arguments, invocation).run()
    case .rules: return try RulesCommand.run(arguments)
    case .config: return try ConfigCommand.run(arguments, invocation)
    case .server, .help:
      if let word = arguments.words.first { throw UsageFailure(CommandPhrases.needlessArgument(word.text)) }
      return Outcome()
    }
  }

  static func print(_ text: String, status: Int32 = 0) -> Outcome {
    var outcome = Outcome(status: status)
    outcome.output.put(text)
    return outcome
  }

  /// The arguments of the server, where they ask for it and for nothing else.
  private static func serverArguments(_ invocation: Invocation) -> Arguments? {
    guard let arguments = try? Arguments(invocation), arguments.command == .server, arguments.words.isEmpty,
      !arguments.has(.help), !arguments.has(.version)
    else { return nil }
    return arguments
  }

  /// Serves on standard input and output; only a language asked for goes before the editor's.
  private static func serve(_ arguments: Arguments) -> Int32 {
    ServerLoop.run(language: arguments.has(.lang) ? arguments.language : nil)
  }
}
