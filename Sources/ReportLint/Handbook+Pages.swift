/// The pages are written in `Fixtures/Rules/<id>.md`, where blocks of bad, good and fixed reports stand beside the prose and
/// are tests; `UPDATE=1 swift test` copies the prose into `Handbook/Pages+<Group>.swift`.
extension Handbook {
  /// The page of a rule in Markdown, without its blocks; nil for an unknown rule.
  public static func page(for id: Rule.ID) -> String? {
    guard let rule = Catalog.rule(id) else { return nil }
    return pages(of: rule.group)[id]
  }

  private static func pages(of group: Rule.Group) -> [Rule.ID: String] {
    switch group {
    case .structure: structure
    case .content: content
    case .tables: tables
    case .totals: totals
    case .periods: periods
    case .prose: prose
    case .neighbours: neighbours
    case .citations: citations
    case .typography: typography
    case .privacy: privacy
    case .ignores: ignores
    }
  }
}
