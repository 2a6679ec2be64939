import AnnualReport
import ReportWorkspace

/// What a command is to read: standard input where it was asked for, then files.
struct Sources: Sendable {
  /// One of them.
  enum Source: Sendable {
    case input(Result<SourceFile, FileProblem>, name: FilePath)
    case file(FilePath)

    /// The name it is reported by.
    var name: FilePath {
      switch self {
      case .input(_, let name): name
      case .file(let path): path
      }
    }

    /// Reads it.
    func read() throws(FileProblem) -> SourceFile {
      switch self {
      case .input(let result, _): try result.get()
      case .file(let path): try SourceFile(path)
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
    let paths = arguments.words.isEmpty ? [FilePath(".")] : arguments.words
    hasInput = paths.contains(input)
    let list = FileList(paths.filter { $0 != input })
    problems = list.problems
    if hasInput {
      let name = FilePath(arguments.value(.stdinFilename) ?? "-")
      do throws(FileProblem) {
        all.append(.input(.success(try SourceFile(name, bytes: try invocation.input())), name: name))
      } catch {
        all.append(.input(.failure(error), name: name))
      }
    }
    all += list.files.map { .file($0) }
  }
}
