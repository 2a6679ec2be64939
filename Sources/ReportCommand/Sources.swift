import AnnualReport
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
  /// The paths that could not be searched.
  let problems: [(path: FilePath, problem: FileProblem)]
  /// Whether standard input is among them.
  let hasInput: Bool

  init(_ arguments: Arguments, _ invocation: Invocation) {
    let input = FilePath("-")
    let encoding = arguments.value(.encoding).flatMap { Encoding(label: $0) }
    let paths = arguments.words.isEmpty ? [FilePath(".")] : arguments.words
    hasInput = paths.contains(input)
    let list = FileList(paths.filter { $0 != input })
    problems = list.problems
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
  }
}
