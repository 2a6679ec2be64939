import AnnualReport

/// Lets the sentences of the prose choose between repairs that the tables alone leave equal.
struct Ballot {
  private let claims: [Claim]
  private let report: Report

  /// The outcome of a vote.
  struct Vote {
    let repair: Repair
    let others: [Repair]
    let witnesses: [Claim]
  }

  /// More sentences than this add nothing.
  private static let most = 64

  init(_ claims: [Claim], in report: Report) {
    self.report = report
    self.claims = Array(claims.lazy.filter(\.isOfSums).prefix(Ballot.most))
  }

  /// The one repair there is, or the one that agrees with more sentences than any other; nil where several are equal or
  /// where there are too many to choose from.
  func elect(_ repairs: [Repair]) -> Vote? {
    guard let first = repairs.first, repairs.count < RepairSearch.enough else { return nil }
    let before = agreeing(with: report)
    if repairs.count == 1 {
      let after = agreeing(with: report.applying(first))
      let witnesses = claims.indices.filter { after[$0] && !before[$0] }
      return Vote(repair: first, others: [], witnesses: witnesses.map { claims[$0] })
    }
    let ballots = repairs.map { agreeing(with: report.applying($0)) }
    let scores = ballots.map { ballot in ballot.filter(\.self).count }
    guard let best = scores.max(), scores.filter({ $0 == best }).count == 1,
      let winner = scores.firstIndex(of: best)
    else { return nil }
    let witnesses = claims.indices.filter { claim in
      ballots[winner][claim] && ballots.contains { !$0[claim] }
    }
    var others = repairs
    others.remove(at: winner)
    return Vote(repair: repairs[winner], others: others, witnesses: witnesses.map { claims[$0] })
  }

  /// Of each sentence whether the tables say the same.
  private func agreeing(with report: Report) -> [Bool] {
    let telling = TableTelling(report, isNaming: false)
    return claims.map { ClaimCheck.holds($0, telling) == true }
  }
}

extension Claim {
  /// Whether tables three and four tell the figure.
  fileprivate var isOfSums: Bool {
    switch subject {
    case .documentsMade, .documentsRepealed, .documentsInForce, .decisions: false
    default: true
    }
  }
}

extension Report {
  /// The report with other figures in its cells; their places stay.
  func applying(_ repair: Repair) -> Report {
    var report = self
    for change in repair.changes {
      report.put(.number(change.value), at: change.address)
    }
    return report
  }
}
