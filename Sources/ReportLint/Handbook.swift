/// The handbook: one page a rule.
public enum Handbook {
  /// Where the pages stand on the code-hosting site.
  public static let base = "https://github.com/nianbao/nianbao/blob/main/Fixtures/Rules/"

  /// The address of a rule's page.
  public static func url(for id: Rule.ID) -> String { id == settings ? settingsURL : base + id + ".md" }

  /// The id of findings in settings files: they are no rule's, and README explains them.
  public static let settings: Rule.ID = "settings"
  private static let settingsURL = "https://github.com/nianbao/nianbao/blob/main/README.md#settings"
}
