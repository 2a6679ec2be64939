import AnnualReport
import ReportLint
import ReportWorkspace

/// What a run has to do with baselines.
struct BaselineUse: Sendable {
  /// Where all findings are recorded; nil where the run only judges by baselines.
  private let target: Baseline?
  private let reason: String
  private let prunes: Bool
  private let failsOnStale: Bool
  /// The baseline that applies to each file.
  private let baselines: [FilePath: Baseline]

  /// Whether the run records findings instead of reporting them.
  var isRecording: Bool { target != nil }

  /// Fails where a baseline that applies cannot be read.
  init(_ arguments: Arguments, _ sources: Sources) throws(UsageFailure) {
    reason = arguments.value(.reason) ?? ""
    prunes = arguments.has(.pruneBaseline)
    failsOnStale = arguments.has(.failOnStale)
    if let path = arguments.value(.writeBaseline) {
      if arguments.has(.diff) || arguments.has(.baseline) || prunes { throw UsageFailure(BaselinePhrases.conflict) }
      target = try BaselineUse.target(FilePath(path))
      baselines = [:]
      return
    }
    target = nil
    var source = BaselineFinder.Source.nearest
    if arguments.has(.isolated) { source = .none }
    if let path = arguments.value(.baseline) { source = .file(FilePath(path)) }
    var finder = BaselineFinder(source)
    var found: [FilePath: Baseline] = [:]
    for (file, settings) in zip(sources.all, sources.settings) {
      found[file.name] = finder.baseline(for: file.name, settings)
    }
    baselines = found
    for (path, problem) in finder.unreadable.sorted(by: { $0.key < $1.key }) {
      throw UsageFailure(BaselineUse.complaint(path.fromCurrentFolder.text, problem.wording))
    }
    for baseline in finder.inUse { try BaselineUse.check(baseline) }
  }

  private static func target(_ path: FilePath) throws(UsageFailure) -> Baseline {
    let baseline: Baseline
    do throws(FileProblem) {
      baseline = try Baseline(rewriting: path.absolute())
    } catch {
      throw UsageFailure(complaint(path.text, error.wording))
    }
    try check(baseline)
    return baseline
  }

  private static func check(_ baseline: Baseline) throws(UsageFailure) {
    guard let problem = baseline.problem else { return }
    var locator = Locator(baseline.text)
    let place = locator.position(problem.range.start)
    throw UsageFailure(
      complaint("\(baseline.path.fromCurrentFolder.text):\(place.row):\(place.column)", problem.message))
  }

  private static func complaint(_ place: String, _ wording: Wording) -> Wording {
    Wording(zh: "\(place): \(wording.zh)", en: "\(place): \(wording.en)")
  }

  // MARK: One file

  /// What a baseline makes of the findings of a file.
  struct Part: Sendable {
    /// The findings to be reported.
    var reported: [Finding] = []
    /// How many of each entry were met with.
    var met: [Int: Int] = [:]
    /// The entries that accept the findings, where they are recorded.
    var recorded: [Baseline.Entry] = []
  }

  /// Parts the findings of a file into new ones and accepted ones.
  func part(_ findings: [Finding], in document: Document, of file: FilePath) -> Part {
    if let target {
      let entries = Baseline.entries(
        accepting: findings, in: document, as: target.name(of: file), reason: reason)
      return Part(recorded: entries)
    }
    guard let baseline = baselines[file] else { return Part(reported: findings) }
    let acceptance = baseline.accept(findings, in: document, as: baseline.name(of: file))
    return Part(reported: acceptance.reported, met: acceptance.met)
  }

  // MARK: All files

  /// What there is to say in the end.
  struct Verdict {
    /// Accepted findings, by the baseline's name.
    var accepted: [(file: String, count: Int)] = []
    /// A line for each entry that nothing answers any more.
    var stale: [Wording] = []
    /// What was written.
    var written: [Wording] = []
    /// Whether the run fails for stale entries.
    var hasFailed = false
    /// What stands at the end of what is said.
    var lines: [Wording] {
      let ends = accepted.map { BaselinePhrases.accepted($0.count, $0.file) }
      return ends + (stale.isEmpty ? [] : [BaselinePhrases.staleTotal(staleFindings)]) + written
    }
    /// How many findings nothing answers any more.
    var staleFindings = 0
  }

  /// Compares the baselines with the whole run, and writes those that are to be written. `checked` are the files that
  /// could be read.
  func verdict(_ checked: [(name: FilePath, part: Part, rules: RuleSelection)]) throws(UsageFailure) -> Verdict {
    if let target { return try record(checked, in: target) }
    var verdict = Verdict()
    var paths: Set<FilePath> = []
    for baseline in baselines.values.sorted(by: { $0.path < $1.path }) where paths.insert(baseline.path).inserted {
      let own = checked.filter { baselines[$0.name]?.path == baseline.path }
      let name = baseline.path.fromCurrentFolder.text
      let accepted = own.reduce(0) { $0 + $1.part.met.values.reduce(0, +) }
      if accepted > 0 { verdict.accepted.append((name, accepted)) }
      // What comparing found needs its other file to be found again, which this run may not hold.
      let stale = baseline.stale(
        after: own.map { file in
          Baseline.Checked(
            file: baseline.name(of: file.name), met: file.part.met,
            rules: Set(file.rules.rules.filter { $0.compare == nil }.map(\.id)))
        })
      if stale.isEmpty { continue }
      if prunes {
        try write(baseline.removing(stale))
        verdict.written.append(BaselinePhrases.pruned(stale.values.reduce(0, +), name))
      } else {
        verdict.stale += stale.sorted { $0.key < $1.key }.map {
          BaselinePhrases.stale(baseline.entries[$0.key], $0.value)
        }
        verdict.staleFindings += stale.values.reduce(0, +)
        verdict.hasFailed = verdict.hasFailed || failsOnStale
      }
    }
    return verdict
  }

  private func record(
    _ checked: [(name: FilePath, part: Part, rules: RuleSelection)], in target: Baseline
  ) throws(UsageFailure) -> Verdict {
    let recorded = checked.flatMap(\.part.recorded)
    let baseline = target.replacing(Set(checked.map { target.name(of: $0.name) }), with: recorded)
    try write(baseline)
    var verdict = Verdict()
    let name = target.path.fromCurrentFolder.text
    verdict.written.append(
      BaselinePhrases.written(
        name, findings: baseline.count, new: baseline.additions(to: target),
        isExplained: baseline.entries.allSatisfy { !$0.reason.isEmpty }))
    return verdict
  }

  private func write(_ baseline: Baseline) throws(UsageFailure) {
    do throws(FileProblem) {
      try baseline.write()
    } catch {
      throw UsageFailure(BaselineUse.complaint(baseline.path.fromCurrentFolder.text, error.wording))
    }
  }
}
