/// The handbook: one page a rule.
public enum Handbook {
  /// Where the pages stand on the code-hosting site.
  public static let base = "https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/"

  /// The address of a rule's page.
  public static func url(for id: Rule.ID) -> String { base + id + ".md" }
}
