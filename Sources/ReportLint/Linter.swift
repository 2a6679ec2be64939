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
  // By index: a report is lent, not copied.
  for number in document.reports.indices {
    var kept = memory?.begin(number, document.reports[number])
    if kept?.recallAll(into: &findings) != true {
      judge(number, of: document, by: asked, rules.options, memory, &kept, into: &findings)
    }
    memory?.end(kept)
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

/// Appends what rules find in a report; rules whose findings are kept are not asked.
private func judge(
  _ number: Int, of document: Document, by rules: [Rule], _ options: RuleOptions, _ memory: LintMemory?,
  _ kept: inout KeptFindings?, into findings: inout [Finding]
) {
  let text = document.reading.text
  let dossier = Dossier(
    text: text, report: document.reports[number], options: options, memory: memory, brackets: kept?.brackets)
  let isBeforeTheForm = dossier.report.isBeforeTheForm
  let isKept = kept != nil
  // By index: a rule that finds nothing is not even copied.
  for index in rules.indices where !isBeforeTheForm || rules[index].id == Rule.editionPre2019.id {
    if isKept {
      if kept?.recall(index, into: &findings) == true { continue }
      dossier.hasAskedProse = false
    }
    let found = rules[index].check(dossier)
    let first = findings.count
    for finding in found { findings.append(finding.cautious(in: text)) }
    guard isKept else { continue }
    let dependsOnProse = rules[index].reads == .everything || dossier.hasAskedProse
    kept?.keep(findings[first...], of: index, dependsOnProse: dependsOnProse)
  }
  kept?.brackets = dossier.knownBrackets
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
    // An insertion comes before what is replaced at the same place, and is made after it.
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }).reversed() {
      copy.replace(edit.range, with: edit.text.utf8)
    }
    return copy
  }
}
