import AnnualReport

/// What the rules that read the form alone found in a report, kept for the version that a change in its prose makes of it
/// (``Rule/Sight/form``).
struct KeptForm {
  /// What such a rule may depend on besides tables and title, which the change leaves as they are.
  private struct Circumstances: Equatable {
    let year: Int?
    let organ: String?
    let kind: OrganKind?
    let family: TableFamily
    let isHardWrapped: Bool

    init(_ report: Report) {
      year = report.year
      organ = report.organ?.name
      kind = report.organ?.kind
      family = report.family
      isHardWrapped = report.isHardWrapped
    }
  }

  /// The half-width and mixed brackets of the tables, once they were looked for.
  private(set) var brackets: [(TableKind, BracketPairs)]?
  /// What each rule that found something found, by its number among the rules asked.
  private var found: [(rule: Int, findings: [Finding])] = []
  /// The rules that asked the prose and must be asked again.
  private var open: [Int] = []
  private var circumstances: Circumstances?
  /// Whether what is kept holds for the report that is being judged.
  private(set) var isKnown = false
  private var cursor = 0

  /// Begins the judging of a report, perhaps that of which this was kept.
  mutating func begin(_ report: Report) {
    let now = Circumstances(report)
    isKnown = now == circumstances
    if !isKnown {
      self = KeptForm()
      circumstances = now
    }
    cursor = 0
  }

  /// Appends what a rule found before; false where it has to be asked. Rules come in ascending order.
  mutating func recall(_ rule: Int, into findings: inout [Finding]) -> Bool {
    guard isKnown, !open.contains(rule) else { return false }
    while cursor < found.count, found[cursor].rule < rule { cursor += 1 }
    if cursor < found.count, found[cursor].rule == rule { findings += found[cursor].findings }
    return true
  }

  /// Keeps what a rule has found just now, unless it asked the prose.
  mutating func keep(_ findings: ArraySlice<Finding>, of rule: Int, hasAskedProse: Bool) {
    open.removeAll { $0 == rule }
    if hasAskedProse { return open.append(rule) }
    if findings.isEmpty { return }
    let place = found.firstIndex { $0.rule > rule } ?? found.endIndex
    found.insert((rule, Array(findings)), at: place)
  }

  /// Keeps the brackets of the tables.
  mutating func keep(_ brackets: [(TableKind, BracketPairs)]) { self.brackets = brackets }

  /// Moves all that was found by a change of the prose.
  mutating func move(_ origin: Document.Origin) {
    for index in found.indices {
      for place in found[index].findings.indices { found[index].findings[place].move(origin) }
    }
    guard var moved = brackets else { return }
    brackets = nil
    for index in moved.indices { moved[index].1.move(origin) }
    brackets = moved
  }
}

extension Finding {
  /// Moves a finding about the form by a change of the prose.
  fileprivate mutating func move(_ origin: Document.Origin) {
    origin.move(&range)
    for index in related.indices where related[index].document == nil { origin.move(&related[index].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices { origin.move(&fixes[fix].edits[edit].range) }
    }
  }
}
