import AnnualReport
import ReportLint
import ReportWorkspace

/// `nianbao format`: tidies reports where they stand.
struct Format: Sendable {
  /// What is done with a file that is not tidy.
  enum Mode: Sendable { case write, check, diff }

  private let mode: Mode
  private let language: Language
  private let paint: Paint
  private let sources: Sources

  init(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) {
    mode = arguments.has(.diff) ? .diff : arguments.has(.check) ? .check : .write
    sources = try Sources(arguments, invocation)
    language = sources.language
    paint = Paint(arguments.value(.color), isTerminal: invocation.isTerminal, variable: invocation.variable)
  }

  /// What became of a file.
  private struct File: Sendable {
    var isChanged = false
    var output = Bytes()
    var problem: FileProblem?
  }

  /// Tidies every file, on all cores.
  func run() -> Outcome {
    let all = sources.all
    let files = System.onAllCores(all.count) { index in tidy(all[index]) }
    var outcome = Outcome()
    for (path, problem) in sources.problems { outcome.complain(of: path, problem.wording, language) }
    for (source, file) in zip(all, files) {
      if let problem = file.problem { outcome.complain(of: source.name, problem.wording, language) }
      outcome.output += file.output
    }
    let changed = files.count(where: \.isChanged)
    if all.isEmpty, sources.problems.isEmpty {
      outcome.errors.put(sources.nothing.text(language) + "\n")
    } else if mode != .write, changed > 0 {
      outcome.errors.put(CommandPhrases.wouldFormat(changed).text(language) + "\n")
    } else if mode == .write, !sources.hasInput {
      outcome.errors.put(CommandPhrases.formatted(changed, of: all.count).text(language) + "\n")
    }
    let hasFailed = !sources.problems.isEmpty || files.contains { $0.problem != nil }
    outcome.status = hasFailed ? 2 : mode != .write && changed > 0 ? 1 : 0
    return outcome
  }

  private func tidy(_ source: Sources.Source) -> File {
    var result = File()
    do throws(FileProblem) {
      let file = try source.read()
      let tidy = tidied(file.text)
      let isInput = if case .input = source { true } else { false }
      let isChanged = tidy.text.bytes != file.text.bytes
      switch mode {
      case .write where isInput: result.output = try file.bytes(applying: tidy.edits)
      case .write where isChanged: try file.replaceContents(applying: tidy.edits)
      case .check where isChanged:
        result.output.put(foreign: source.name.text)
        result.output.put("\n")
      case .diff where isChanged:
        UnifiedDiff(file.text, tidy.edits).write(name: source.name.text, paint, into: &result.output)
      default: break
      }
      result.isChanged = isChanged
    } catch {
      result.problem = error
    }
    return result
  }
}
