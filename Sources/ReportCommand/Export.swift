import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// `nianbao export`: what reports say, as data. The shape is a contract: names are never changed nor taken away.
struct Export: Sendable {
  private let language: Language
  private let isTable: Bool
  private let hasMark: Bool
  private let sources: Sources

  init(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) {
    isTable = arguments.value(.format) == "csv"
    hasMark = arguments.has(.bom)
    sources = try Sources(arguments, invocation)
    language = sources.language
  }

  /// Reads every file on all cores; a file without a report gives nothing.
  func run() -> Outcome {
    let all = sources.all
    let files = System.onAllCores(all.count) { index -> Result<[Bytes], FileProblem> in
      do throws(FileProblem) {
        let document = Document(try all[index].read().text)
        if isTable { return .success([CSVFormat.rows(of: document, all[index].name)]) }
        return .success(document.reports.map { ExportedReport($0, document).object(all[index].name).bytes() })
      } catch {
        return .failure(error)
      }
    }
    var outcome = Outcome()
    var problems = sources.problems
    var elements: [Bytes] = []
    for (source, file) in zip(all, files) {
      switch file {
      case .success(let reports): elements += reports
      case .failure(let problem): problems.append((source.name, problem))
      }
    }
    for (path, problem) in problems { outcome.complain(of: path, problem.wording, language) }
    if all.isEmpty, problems.isEmpty { outcome.errors.put(sources.nothing.text(language) + "\n") }
    outcome.output =
      isTable
      ? CSVFormat.header(hasMark: hasMark) + Bytes(elements.joined()) : JSONFormat.array(elements)
    outcome.status = problems.isEmpty ? 0 : 2
    return outcome
  }
}
