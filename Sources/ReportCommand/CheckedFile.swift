import AnnualReport
import ReportLint
import ReportWorkspace

/// What a check found in one file.
struct CheckedFile: Sendable {
  /// Findings by severity.
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var infos = 0
  /// Findings with a fix, by the safety of the fix that would be applied.
  private(set) var safelyFixable = 0
  private(set) var unsafelyFixable = 0
  /// Reports in the file.
  private(set) var reports = 0
  /// The findings as they are printed: one text, or one element for each in JSON.
  private(set) var findings: [Bytes] = []
  /// A line for each report of which something could not be judged.
  private(set) var coverage = Bytes()
  /// The difference that fixing makes.
  private(set) var difference = Bytes()
  /// The file after fixing, in its own encoding, where it is wanted on standard output.
  private(set) var fixedBytes: Bytes?
  /// Fixes applied, or applicable for a difference.
  private(set) var applied = 0
  /// What other files' judgement needs to know of it; empty where nothing asks.
  private(set) var digests: [ReportDigest] = []
  /// The text after fixing of what came over standard input: it cannot be read again.
  private var inputText: SourceText?
  /// What the baseline made of the findings.
  private(set) var part = BaselineUse.Part()
  /// What kept the file from being read or written.
  private(set) var problem: FileProblem?

  var hasFindings: Bool { errors + warnings + infos > 0 }

  init(_ source: Sources.Source, _ settings: FileSettings, _ check: Check) {
    let rules = settings.selection
    do throws(FileProblem) {
      let file = try source.read()
      let document = Document(file.text)
      let found = document.reports.isEmpty ? [] : lint(document, rules: rules)
      reports = document.reports.count
      switch check.mode {
      case .report: record(found, document, source.name, check)
      case .diff: recordDifference(found, document, source.name, rules, check)
      case .fix: try fix(found, document, source, file, rules, check)
      }
    } catch {
      problem = error
    }
  }

  private mutating func recordDifference(
    _ found: [Finding], _ document: Document, _ name: FilePath, _ rules: RuleSelection, _ check: Check
  ) {
    let result = fixingAll(document, found, name, rules, check)
    let diff = UnifiedDiff(document.text, result.edits)
    if diff.isEmpty { return }
    applied = result.applied
    diff.write(name: name.text, check.paint, into: &difference)
  }

  private mutating func fix(
    _ found: [Finding], _ document: Document, _ source: Sources.Source, _ file: SourceFile, _ rules: RuleSelection,
    _ check: Check
  ) throws(FileProblem) {
    let result = fixingAll(document, found, source.name, rules, check)
    let isInput = if case .input = source { true } else { false }
    if isInput { fixedBytes = try file.bytes(applying: []) }
    if result.edits.isEmpty || result.text.bytes == document.text.bytes {
      return record(found, document, source.name, check)
    }
    do throws(FileProblem) {
      if isInput {
        fixedBytes = try file.bytes(applying: result.edits)
      } else {
        try file.replaceContents(applying: result.edits)
      }
    } catch {
      record(found, document, source.name, check)
      throw error
    }
    applied = result.applied
    let fixed = Document(result.text)
    if isInput { inputText = result.text }
    record(lint(fixed, rules: rules), fixed, source.name, check)
  }

  /// The text as it is after the first look at it.
  func text(_ source: Sources.Source) throws(FileProblem) -> SourceText {
    if let inputText { return inputText }
    return try source.read().text
  }

  /// The file judged again, with what comparing it with others found; unchanged where it cannot be read any more.
  func judged(
    _ source: Sources.Source, _ rules: RuleSelection, _ check: Check, _ compared: [Finding], _ others: OtherTexts
  ) -> CheckedFile {
    guard let text = try? text(source) else { return self }
    let document = Document(text)
    var again = CheckedFile()
    again.reports = reports
    again.applied = applied
    again.fixedBytes = fixedBytes
    again.problem = problem
    let compared = compared.filter { text.range.contains($0.range) }
    again.record(lint(document, rules: rules, compared: compared), document, source.name, check, others)
    return again
  }

  private init() {}

  /// The text after the fixes of what is not accepted.
  private func fixingAll(
    _ document: Document, _ found: [Finding], _ name: FilePath, _ rules: RuleSelection, _ check: Check
  ) -> FixedText {
    func kept(_ findings: [Finding], _ document: Document) -> [Finding] {
      check.baselines.isRecording ? findings : check.baselines.part(findings, in: document, of: name).reported
    }
    return ReportLint.fixingAll(
      document.text, rules: rules, unsafe: check.allowsUnsafe, findings: kept(found, document), kept: kept)
  }

  private mutating func record(
    _ all: [Finding], _ document: Document, _ name: FilePath, _ check: Check, _ others: OtherTexts? = nil
  ) {
    if others == nil, check.compares(document) { digests = document.digests }
    part = check.baselines.part(all, in: document, of: name)
    let found = part.reported
    for finding in found {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if let fix = finding.automaticFix(unsafe: true) {
        if fix.safety == .safe { safelyFixable += 1 } else { unsafelyFixable += 1 }
      }
    }
    findings = check.format.write(found, name, document.text, check, others ?? OtherTexts())
    if check.format == .full {
      for report in document.reports { recordCoverage(report, document, name, check) }
    }
  }

  private mutating func recordCoverage(_ report: Report, _ document: Document, _ name: FilePath, _ check: Check) {
    let tally = EquationTally(report)
    if tally.open == 0, report.unreadable.isEmpty { return }
    coverage.put(foreign: name.text)
    if document.reports.count > 1 {
      coverage.put(":\(document.text.line(at: document.source(report.range).start) + 1)")
    }
    let phrase = CommandPhrases.coverage(holds: tally.holds, broken: tally.broken, open: tally.open)
    coverage.put(": " + phrase.text(check.language) + "\n")
  }
}

/// How many equations of a report hold, are broken, cannot be judged.
struct EquationTally {
  private(set) var holds = 0
  private(set) var broken = 0
  private(set) var open = 0

  init(_ report: Report) {
    for equation in report.equations() {
      switch equation.verdict {
      case .holds: holds += 1
      case .broken: broken += 1
      case .open: open += 1
      }
    }
  }
}
