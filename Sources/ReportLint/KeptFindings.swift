import AnnualReport

/// What rules found in a report, kept for the version that a change of prose makes of it: all of it where the change lies in
/// another report, else what the rules found that read the form alone (``Rule/Sight/form``).
struct KeptFindings {
  /// What a rule that reads the form may depend on besides tables and title, which the change leaves as they are.
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

  /// How much of what is kept holds for the report that is being judged.
  private enum Validity { case nothing, form, everything }

  /// The half-width and mixed brackets of the tables, once they were looked for.
  var brackets: [(TableKind, BracketPairs)]?
  /// What each rule that found something found, by its number among the rules asked, ascending.
  private var found: [(rule: Int, findings: [Finding])] = []
  /// One flag for each rule asked: whether it depends on the prose.
  private var isOpen: [Bool] = []
  private var circumstances: Circumstances?
  private var validity = Validity.nothing
  /// What was found before, and how far the judging has come in it.
  private var before: [(rule: Int, findings: [Finding])] = []
  private var cursor = 0

  /// Begins the judging of a report by so many rules, perhaps that of which this was kept; `isUntouched` where nothing of that
  /// report changed but its place.
  mutating func begin(_ report: Report, asked: Int, isUntouched: Bool) {
    let now = Circumstances(report)
    if now == circumstances, isOpen.count == asked {
      validity = isUntouched ? .everything : .form
      swap(&before, &found)
      found.removeAll(keepingCapacity: true)
      cursor = 0
    } else {
      self = KeptFindings()
      circumstances = now
      isOpen = Array(repeating: true, count: asked)
    }
  }

  /// Appends all that was found, where all of it holds; false where rules have to be asked.
  mutating func recallAll(into findings: inout [Finding]) -> Bool {
    guard validity == .everything else { return false }
    swap(&before, &found)
    for rule in found { findings += rule.findings }
    return true
  }

  /// Appends what a rule found before; false where it has to be asked. Rules come in ascending order.
  mutating func recall(_ rule: Int, into findings: inout [Finding]) -> Bool {
    if validity == .nothing || isOpen[rule] { return false }
    while cursor < before.count, before[cursor].rule < rule { cursor += 1 }
    if cursor < before.count, before[cursor].rule == rule {
      findings += before[cursor].findings
      found.append(before[cursor])
    }
    return true
  }

  /// Keeps what a rule has found just now.
  mutating func keep(_ findings: ArraySlice<Finding>, of rule: Int, dependsOnProse: Bool) {
    isOpen[rule] = dependsOnProse
    if !findings.isEmpty { found.append((rule, Array(findings))) }
  }

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
  /// Moves a finding that has nothing to do with a change of the prose.
  fileprivate mutating func move(_ origin: Document.Origin) {
    origin.move(&range)
    for index in related.indices where related[index].document == nil { origin.move(&related[index].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices { origin.move(&fixes[fix].edits[edit].range) }
    }
  }
}
