import AnnualReport

/// Everything a rule that compares reports may look at: a digest and the digests beside it.
public struct Comparison: Sendable {
  /// A report beside the one judged.
  struct Neighbour {
    let digest: ReportDigest
    /// Its document; nil where that is the document judged.
    let document: DocumentID?
    /// Whether organ and year are beyond doubt.
    let isSure: Bool

    /// A place in it.
    func related(_ range: TextRange, _ message: Wording) -> Related { Related(range, message, in: document) }
  }

  /// Characters that a passage must exceed to be compared with others.
  static let leastLength = 150
  /// From how much in a hundred two passages are nearly the same.
  static let leastLikeness = 90

  /// The report judged.
  let own: ReportDigest
  let place: Neighbourhood.Place
  let neighbourhood: Neighbourhood

  init(_ own: ReportDigest, at place: Neighbourhood.Place, in neighbourhood: Neighbourhood) {
    self.own = own
    self.place = place
    self.neighbourhood = neighbourhood
  }

  /// The same organ's reports of the year before.
  var previous: [Neighbour] { reports(of: own.year - 1) }
  /// The same organ's reports of the year after.
  var next: [Neighbour] { reports(of: own.year + 1) }

  private func reports(of year: Int) -> [Neighbour] {
    neighbourhood.reports(of: own.organ, year: year).map { found in
      neighbour(found.place, found.digest, isSure: found.isSure && own.isYearSure && found.digest.isYearSure)
    }
  }

  /// Another report as this one sees it.
  func neighbour(_ place: Neighbourhood.Place, _ digest: ReportDigest, isSure: Bool = true) -> Neighbour {
    Neighbour(digest: digest, document: place.document == self.place.document ? nil : place.document, isSure: isSure)
  }

  /// What is found against the first of several reports that could be meant; nothing where one of them agrees.
  func against(_ neighbours: [Neighbour], _ judge: (Neighbour) -> [Finding]) -> [Finding] {
    var first: [Finding] = []
    for neighbour in neighbours {
      let found = judge(neighbour)
      if found.isEmpty { return [] }
      if first.isEmpty { first = found }
    }
    return first
  }
}

/// What the rules that compare reports find in a document of a neighbourhood. Ranges lie in the document; related places may
/// lie in others.
public func compare(
  _ document: DocumentID, in neighbourhood: Neighbourhood, rules: RuleSelection = .standard
) -> [Finding] {
  var findings: [Finding] = []
  for (index, digest) in neighbourhood.digests(of: document).enumerated() {
    let comparison = Comparison(digest, at: .init(document: document, index: index), in: neighbourhood)
    for rule in rules.rules {
      if let compare = rule.compare { findings += compare(comparison) }
    }
  }
  return findings
}

extension [Finding] {
  /// The findings in document order; at one place the most serious first.
  public var inDocumentOrder: [Finding] {
    sorted { a, b in
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if a.severity != b.severity { return a.severity > b.severity }
      return a.rule < b.rule
    }
  }
}
