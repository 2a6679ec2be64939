import AnnualReport

extension Suppressions {
  /// Leaves out the findings (of the reading) that are silenced, and those of rules that were asked for the ignores' sake
  /// only. Answers what there is to say of the ignores themselves, in the document.
  mutating func filter(_ findings: inout [Finding], _ document: Document, _ rules: RuleSelection) -> [Finding] {
    let asked = Set(rules.rules.map(\.id))
    findings.removeAll { finding in
      let isSilenced = silences(finding.rule, at: finding.range.start)
      return isSilenced || !asked.contains(finding.rule)
    }
    var own: [(finding: Finding, place: UInt32)] = []
    // Of reports older than the form nothing is judged, so nothing is known of an ignore.
    let isJudged = !document.reports.contains(where: \.isBeforeTheForm)
    for ignore in ignores {
      var found: [Finding] = []
      if asked.contains(Rule.ignoreUnknown.id) { found += ignore.unknown(document.text) }
      if asked.contains(Rule.ignoreUnused.id), isJudged { found += ignore.unused(document.text) }
      if asked.contains(Rule.ignoreWithoutReason.id) { found += ignore.withoutReason() }
      own += found.map { ($0, ignore.place) }
    }
    return own.filter { !silences($0.finding.rule, at: $0.place) }.map(\.finding)
  }

  /// Leaves out those of the findings of comparing with other reports (in the document) that are silenced. To be asked before
  /// the others are filtered.
  mutating func filter(compared findings: [Finding], _ reading: Reading) -> [Finding] {
    findings.filter { !silences($0.rule, at: reading.place(of: $0.range.start)) }
  }

  /// The rules to ask besides, so that an ignore of a rule that is off is not called unused.
  func unasked(_ rules: RuleSelection) -> [Rule] {
    let asked = Set(rules.rules.map(\.id))
    guard asked.contains(Rule.ignoreUnused.id) else { return [] }
    return Catalog.rules.filter { named.contains($0.id) && !asked.contains($0.id) }
  }
}
