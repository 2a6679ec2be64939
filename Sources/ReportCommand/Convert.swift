import AnnualReport
import ReportLint
import ReportWorkspace

/// `nianbao convert`: one report in another form, on standard output.
struct Convert: Sendable {
  private let language: Language
  private let target: String
  private let source: Sources.Source?
  private let problems: [(path: FilePath, problem: FileProblem)]

  init(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) {
    language = arguments.language
    guard let target = arguments.value(.to) else {
      throw UsageFailure(CommandPhrases.missingValue(Option.to.typed, placeholder: "FORM"))
    }
    self.target = target
    guard !arguments.words.isEmpty else { throw UsageFailure(CommandPhrases.missingPath) }
    if let word = arguments.words.dropFirst().first {
      throw UsageFailure(CommandPhrases.needlessArgument(word.text))
    }
    let sources = try Sources(arguments, invocation)
    problems = sources.problems
    if sources.all.count > 1 { throw UsageFailure(CommandPhrases.oneFileOnly) }
    source = sources.all.first
  }

  /// Writes the report; status 1 where a table could not be brought into the form's shape, or where there is no report.
  func run() -> Outcome {
    var outcome = Outcome()
    for (path, problem) in problems { outcome.complain(of: path, problem.wording, language) }
    guard let source else {
      if problems.isEmpty { outcome.errors.put(CommandPhrases.noFiles.text(language) + "\n") }
      outcome.status = 2
      return outcome
    }
    do throws(FileProblem) {
      write(Document(try source.read().text), source.name, &outcome)
    } catch {
      outcome.complain(of: source.name, error.wording, language)
      outcome.status = 2
    }
    return outcome
  }

  private func write(_ document: Document, _ name: FilePath, _ outcome: inout Outcome) {
    if document.reports.isEmpty {
      outcome.complain(of: name, CommandPhrases.noReport, language)
      outcome.status = 1
    }
    if let form = WrittenForm(rawValue: target) {
      let written = document.written(as: form)
      outcome.output.put(written.text)
      for table in written.kept {
        let line = document.text.line(at: table.range.start) + 1
        outcome.complain(of: name, line: line, CommandPhrases.tableKept(table), language)
        outcome.status = 1
      }
    } else if target == "csv" {
      outcome.output = CSVFormat.header(hasMark: false) + CSVFormat.rows(of: document, name)
    } else {
      outcome.output = JSONFormat.array(document.reports.map { ExportedReport($0, document).object(name).bytes() })
    }
  }
}

extension Outcome {
  /// Says on standard error what is wrong with settings, a line for each problem.
  mutating func complain(of settings: Settings, _ language: Language) {
    var format = ConciseFormat(settings.path.fromCurrentFolder, settings.text, language, Paint.none)
    for problem in settings.problems { format.write(problem, into: &errors) }
  }

  /// Says on standard error what is the matter with a file.
  mutating func complain(of path: FilePath, line: Int? = nil, _ wording: Wording, _ language: Language) {
    errors.put("nianbao: ")
    errors.put(foreign: path.text)
    if let line { errors.put(":\(line)") }
    errors.put(": " + wording.text(language) + "\n")
  }
}
