import AnnualReport
import ReportLint
import ReportWorkspace

/// What a command is to read: standard input where it was asked for, then files.
struct Sources: Sendable {
  /// One of them.
  enum Source: Sendable {
    case input(Result<SourceFile, FileProblem>, name: FilePath)
    case file(FilePath, Encoding?)

    /// The name it is reported by.
    var name: FilePath {
      switch self {
      case .input(_, let name): name
      case .file(let path, _): path
      }
    }

    /// Reads it.
    func read() throws(FileProblem) -> SourceFile {
      switch self {
      case .input(let result, _): try result.get()
      case .file(let path, let encoding): try SourceFile(path, encoding: encoding)
      }
    }
  }

  /// All of them.
  private(set) var all: [Source] = []
  /// What applies to each of them.
  private(set) var settings: [FileSettings] = []
  /// The language to speak: asked for, else the settings' of the first of them, else the environment's.
  let language: Language
  /// The paths that could not be searched.
  let problems: [(path: FilePath, problem: FileProblem)]
  /// What to say where there is none.
  let nothing: Wording
  /// Whether standard input is among them.
  let hasInput: Bool

  /// Fails where settings that apply have problems.
  init(_ arguments: Arguments, _ invocation: Invocation, wish: RuleWish = RuleWish()) throws(UsageFailure) {
    let input = FilePath("-")
    let encoding = arguments.value(.encoding).flatMap { Encoding(label: $0) }
    let paths = arguments.words.isEmpty ? [FilePath(".")] : arguments.words
    hasInput = paths.contains(input)
    var finder = SettingsFinder(Sources.settingsSource(arguments), wish: wish)
    let list = FileList(paths.filter { $0 != input }, settings: &finder)
    problems = list.problems
    nothing = list.hasExcluded ? CommandPhrases.allExcluded : CommandPhrases.noFiles
    if hasInput {
      let name = FilePath(arguments.value(.stdinFilename) ?? "-")
      do throws(FileProblem) {
        let file = try SourceFile(name, bytes: try invocation.input(), encoding: encoding)
        all.append(.input(.success(file), name: name))
      } catch {
        all.append(.input(.failure(error), name: name))
      }
    }
    all += list.files.map { .file($0, encoding) }
    settings = all.map { finder.settings(for: $0.name) }
    let own = settings.first?.settings?.language?.value
    language = Arguments.languageAskedFor(in: invocation) ?? own ?? arguments.language
    let wrong = finder.inUse.filter { !$0.problems.isEmpty }
    if !wrong.isEmpty { throw UsageFailure(wrong, language) }
  }

  /// Where settings come from.
  static func settingsSource(_ arguments: Arguments) -> SettingsFinder.Source {
    if let path = arguments.value(.config) { return .file(FilePath(path)) }
    return arguments.has(.isolated) || arguments.command == .convert ? .isolated : .nearest
  }
}
