import AnnualReport

/// A rule: a value. Its page in the handbook is `Fixtures/Rules/<id>.md`.
public struct Rule: Sendable {
  /// A rule's id: kebab-case, stable for ever (domain.md §5).
  public typealias ID = String

  /// Groups of rules, as domain.md §5 orders them; `ignores` are about the comments that silence others.
  public enum Group: String, CaseIterable, Sendable {
    case structure, content, tables, totals, periods, prose, neighbours, citations, typography, privacy, ignores
  }

  /// What kind of fixes a rule offers at best.
  public enum FixKind: Sendable { case none, unsafe, safe }

  /// What a judgement may depend on.
  public enum Sight: Sendable {
    /// The title, the organ, the report's year, the tables and the cells in them. What is found stays found while only prose
    /// changes. A rule that, in the end, needs a word of the prose says so (``Dossier/hasAskedProse``) and is asked again.
    case form
    /// All of the report.
    case everything
  }

  /// The id.
  public let id: ID
  /// The group.
  public let group: Group
  /// What the rule demands, in one line.
  public let title: Wording
  /// The severity of its findings unless a finding says otherwise.
  public let severity: Severity
  /// Whether it is on without being asked for.
  public let isOnByDefault: Bool
  /// What fixes it offers at best.
  public let fixKind: FixKind
  /// The source: article, notice, standard.
  public let source: Wording
  /// What the judgement may depend on.
  public let reads: Sight
  /// The judgement: a pure function of the dossier.
  public let check: @Sendable (Dossier) -> [Finding]
  /// The judgement of a rule that compares reports: a pure function of the digests. Nil for a rule that looks at one report.
  public let compare: (@Sendable (Comparison) -> [Finding])?

  /// A rule.
  public init(
    _ id: ID, _ group: Group, _ severity: Severity, title: Wording, fixes: FixKind = .none, source: Wording,
    isOnByDefault: Bool = true, reads: Sight = .everything, check: @escaping @Sendable (Dossier) -> [Finding]
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.fixKind = fixes
    self.source = source
    self.reads = reads
    self.check = check
    self.compare = nil
  }

  /// A rule that compares reports.
  public init(
    _ id: ID, comparing severity: Severity, title: Wording, source: Wording, isOnByDefault: Bool = true,
    compare: @escaping @Sendable (Comparison) -> [Finding]
  ) {
    self.id = id
    self.group = .neighbours
    self.title = title
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.fixKind = .none
    self.source = source
    self.reads = .everything
    self.check = { _ in [] }
    self.compare = compare
  }
}
