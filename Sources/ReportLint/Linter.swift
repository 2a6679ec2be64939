import AnnualReport

/// The findings of a document, in document order; at one place the most serious first. What its comments ask to ignore
/// is left out. `compared` are the findings that ``compare(_:in:rules:)`` makes of it. A memory makes the next linting of
/// almost the same text cheaper; it changes no finding.
public func lint(
  _ document: Document, rules: RuleSelection = .standard, compared: [Finding] = [], memory: LintMemory? = nil
) -> [Finding] {
  var findings: [Finding] = []
  var suppressions = Suppressions(document)
  let asked = suppressions.map { rules.rules + $0.unasked(rules) } ?? rules.rules
  memory?.turn(document, rules, asked: asked.count)
  for (number, report) in document.reports.enumerated() {
    memory?.begin(number, report)
    let dossier = Dossier(
      text: document.reading.text, report: report, options: rules.options, memory: memory)
    // By index: a rule that finds nothing is not even copied.
    for index in asked.indices where !report.isBeforeTheForm || asked[index].id == Rule.editionPre2019.id {
      let readsForm = asked[index].reads == .form
      if readsForm, memory?.form.recall(index, into: &findings) ?? false { continue }
      dossier.hasAskedProse = false
      let found = asked[index].check(dossier)
      let first = findings.count
      if !found.isEmpty { findings += found.map { $0.cautious(in: document.reading.text) } }
      if readsForm { memory?.form.keep(findings[first...], of: index, hasAskedProse: dossier.hasAskedProse) }
    }
    memory?.end()
  }
  let compared = suppressions?.filter(compared: compared, document.reading) ?? compared
  let aboutIgnores = suppressions?.filter(&findings, document, rules) ?? []
  if let map = document.reading.map {
    findings = findings.map { $0.placed(by: map, from: document.reading.text, in: document.text) }
  }
  findings += compared
  findings += aboutIgnores.map { $0.cautious(in: document.text) }
  rules.regrade(&findings)
  return findings.inDocumentOrder
}

/// Makes the tables that reading and judging a report need, so that the first report does not wait for them (about 1 ms).
public func prepareLinting() {
  let headings = SectionKind.allCases.map { $0.heading + "\n\n" }.joined()
  let rows = RequestRow.allCases.map { $0.label + "\t0\t0\t0\t0\t0\t0\t0\n" }.joined()
  _ = lint(Document(SourceText("2024年政府信息公开工作年度报告\n\n" + headings + rows)), rules: .all)
}

extension SourceText {
  /// The text after a fix; edits apply together.
  public func applying(_ edits: [Edit]) -> SourceText {
    var copy = self
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      copy.replace(edit.range, with: edit.text.utf8)
    }
    return copy
  }
}
