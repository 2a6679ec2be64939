import AnnualReport
import ReportLint
import ReportWorkspace

/// `nianbao check`.
struct Check: Sendable {
  /// What is done about findings.
  enum Mode: Sendable { case report, fix, diff }

  /// How findings are written.
  enum Format: String, Sendable {
    case full, concise, json

    /// The findings of a file, in pieces.
    func write(
      _ findings: [Finding], _ name: FilePath, _ text: SourceText, _ check: Check, _ others: OtherTexts
    ) -> [Bytes] {
      var output = Bytes()
      switch self {
      case .full:
        var format = FullFormat(name, text, check.language, check.paint, others)
        for finding in findings { format.write(finding, into: &output) }
      case .concise:
        var format = ConciseFormat(name, text, check.language, check.paint)
        for finding in findings { format.write(finding, into: &output) }
      case .json:
        var format = JSONFormat(name, text, check.language, others)
        return findings.map { format.object($0).bytes() }
      }
      return output.isEmpty ? [] : [output]
    }
  }

  let mode: Mode
  let format: Format
  let allowsUnsafe: Bool
  let language: Language
  let paint: Paint
  let baselines: BaselineUse
  let sources: Sources

  init(_ arguments: Arguments, _ invocation: Invocation) throws(UsageFailure) {
    mode = arguments.has(.diff) ? .diff : arguments.has(.fix) ? .fix : .report
    format = arguments.value(.outputFormat).flatMap { Format(rawValue: $0) } ?? .full
    allowsUnsafe = arguments.has(.unsafeFixes)
    let wish = try RuleSelector.wish(select: arguments.list(.select), ignore: arguments.list(.ignore))
    sources = try Sources(arguments, invocation, wish: wish)
    language = sources.language
    baselines = try BaselineUse(arguments, sources)
    let isTerminal = mode == .fix && sources.hasInput ? invocation.errorsAreTerminal : invocation.isTerminal
    paint = Paint(arguments.value(.color), isTerminal: isTerminal, variable: invocation.variable)
  }

  /// Checks every file, on all cores, and puts together what there is to say, in the order of the files.
  func run() throws(UsageFailure) -> Outcome {
    let all = sources.all
    let files = compared(
      System.onAllCores(all.count) { index in CheckedFile(all[index], sources.settings[index], self) })
    var outcome = Outcome()
    var unread = 0
    for (path, problem) in sources.problems { complain(path, problem, &outcome) }
    for (source, file) in zip(all, files) {
      guard let problem = file.problem else { continue }
      complain(source.name, problem, &outcome)
      unread += 1
    }
    if all.isEmpty, sources.problems.isEmpty { outcome.errors.put(sources.nothing.text(language) + "\n") }
    let hasFailed = unread > 0 || !sources.problems.isEmpty
    if mode == .diff {
      for file in files { outcome.output += file.difference }
      summarizeDifference(files, &outcome)
      outcome.status = hasFailed ? 2 : files.contains { !$0.difference.isEmpty } ? 1 : 0
      return outcome
    }
    let verdict = try judge(files)
    let asides = verdict.stale + (format == .json ? verdict.written : [])
    for line in asides { outcome.errors.put("nianbao: " + line.text(language) + "\n") }
    let text = findings(files) + (format == .json ? [] : summary(files, unread: unread, verdict))
    if mode == .fix, sources.hasInput {
      if let fixed = files.first?.fixedBytes { outcome.output = fixed }
      outcome.errors += text
    } else {
      outcome.output += text
    }
    let isWanting = verdict.hasFailed || files.contains { $0.errors + $0.warnings > 0 }
    outcome.status = hasFailed ? 2 : isWanting ? 1 : 0
    return outcome
  }

  /// Compares the baselines with what was found.
  private func judge(_ files: [CheckedFile]) throws(UsageFailure) -> BaselineUse.Verdict {
    var checked: [(name: FilePath, part: BaselineUse.Part, rules: RuleSelection)] = []
    for (index, file) in files.enumerated() where file.problem == nil {
      checked.append((sources.all[index].name, file.part, sources.settings[index].selection))
    }
    return try baselines.verdict(checked)
  }

  private func findings(_ files: [CheckedFile]) -> Bytes {
    let pieces = files.flatMap(\.findings)
    return format == .json ? JSONFormat.array(pieces) : Bytes(pieces.joined())
  }

  private func complain(_ path: FilePath, _ problem: FileProblem, _ outcome: inout Outcome) {
    outcome.errors.put("nianbao: ")
    outcome.errors.put(foreign: path.text)
    outcome.errors.put(": " + problem.wording.text(language) + "\n")
  }

  private func summarizeDifference(_ files: [CheckedFile], _ outcome: inout Outcome) {
    let changed = files.filter { !$0.difference.isEmpty }
    if changed.isEmpty { return }
    let applied = changed.reduce(0) { $0 + $1.applied }
    outcome.errors.put(CommandPhrases.wouldFix(applied, files: changed.count).text(language) + "\n")
  }

  private func summary(_ files: [CheckedFile], unread: Int, _ verdict: BaselineUse.Verdict) -> Bytes {
    if baselines.isRecording { return Bytes(verdict.lines.map { $0.text(language) + "\n" }.joined().utf8) }
    if files.isEmpty { return [] }
    var lines: [String] = []
    var output = Bytes(files.map(\.coverage).joined())
    func sum(_ number: (CheckedFile) -> Int) -> Int { files.reduce(0) { $0 + number($1) } }
    let applied = sum(\.applied)
    if applied > 0 {
      lines.append(CommandPhrases.fixed(applied, files: files.count { $0.applied > 0 }).text(language))
    }
    let withFindings = files.count(where: \.hasFindings)
    if withFindings > 0 {
      let total = CommandPhrases.total(
        errors: sum(\.errors), warnings: sum(\.warnings), infos: sum(\.infos), files: withFindings)
      lines.append(total.text(language))
      let fixable = CommandPhrases.fixable(
        safe: sum(\.safelyFixable), unsafe: sum(\.unsafelyFixable), unsafeShown: allowsUnsafe && mode == .report)
      if let fixable { lines.append(fixable.text(language)) }
    } else if unread < files.count {
      let reports = sum(\.reports)
      let read = files.count - unread
      let phrase =
        if reports == 0 {
          CommandPhrases.noReports(files: read)
        } else if verdict.accepted.isEmpty {
          CommandPhrases.allPassed(reports: reports, files: read)
        } else {
          BaselinePhrases.nothingNew(reports: reports, files: read)
        }
      lines.append(phrase.text(language))
    }
    lines += verdict.lines.map { $0.text(language) }
    if unread > 0 { lines.append(CommandPhrases.unread(unread).text(language)) }
    output.put(lines.map { $0 + "\n" }.joined())
    return output
  }
}
