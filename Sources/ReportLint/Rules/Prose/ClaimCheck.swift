import AnnualReport

/// A claim of the prose beside the cells of the tables that say the same.
struct ClaimCheck {
  let claim: Claim
  /// The figures the claim may have.
  let accepted: [Int]
  /// What the cells are called, and their figure.
  let name: Wording
  /// The cells.
  let cells: [Cell]

  /// Whether a claim says one of the figures of the tables; nil where they do not say it for sure, or where the claim may speak
  /// of something else.
  static func holds(_ claim: Claim, _ telling: TableTelling) -> Bool? {
    guard isComparable(claim, telling.report) else { return nil }
    guard let told = telling.figures(of: claim.subject) else { return nil }
    if told.accepted.contains(claim.figure) { return true }
    return (claim.subject == .closed || claim.subject == .answered) && claim.figure == telling.closedOfReceived
  }

  /// Whether a claim speaks of all that the tables tell.
  static func isComparable(_ claim: Claim, _ report: Report) -> Bool {
    claim.scope == .own && !claim.isApproximate && !claim.isOfAnotherTime
      && (claim.year == nil || claim.year == report.year)
  }

  /// A claim with its cells; nil where ``holds(_:_:)`` is.
  init?(_ claim: Claim, _ report: Report) {
    guard ClaimCheck.isComparable(claim, report) else { return nil }
    guard let told = TableTelling(report, isNaming: true).figures(of: claim.subject) else { return nil }
    self.claim = claim
    accepted = told.accepted
    name = told.name
    cells = told.cells
  }

  /// What the table says, as related places.
  var related: [Related] {
    cells.compactMap { cell in
      cell.number.map { Related(cell.range, Wording(zh: "表中为 \($0)", en: "The table says \($0)")) }
    }
  }

  /// The finding of a rule.
  func finding(_ rule: Rule.ID, _ severity: Severity, _ subject: Wording) -> Finding {
    let figures = accepted.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    let zh = figures.map(String.init).joined(separator: " 或 ")
    let en = figures.map(String.init).joined(separator: " or ")
    let said =
      claim.isZeroPhrase
      ? Wording(zh: "没有", en: "there were none") : Wording(zh: "\(claim.figure)", en: "\(claim.figure)")
    return Finding(
      rule, severity, claim.range,
      Wording(
        zh: "正文说\(subject.zh)\(said.zh)，\(name.zh)为 \(zh)；请核对正文与表格。",
        en: "The text says of \(subject.en): \(said.en); \(name.en) says \(en). Check the text against the table."),
      related: related)
  }
}

extension Dossier {
  /// The claims about some subjects that the tables contradict.
  func contradictions(where isMeant: (Claim.Subject) -> Bool) -> [ClaimCheck] {
    prose.claims.compactMap { claim in
      guard isMeant(claim.subject), ClaimCheck.holds(claim, telling) == false else { return nil }
      return ClaimCheck(claim, report)
    }
  }
}
