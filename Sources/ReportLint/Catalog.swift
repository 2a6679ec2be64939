/// Every rule there is, in the order of the handbook.
public enum Catalog {
  /// The rules.
  public static let rules: [Rule] =
    structure + content + periods + tables + totals + prose + neighbours + citations + typography + privacy
    + ignores

  /// The rule of an id.
  public static func rule(_ id: Rule.ID) -> Rule? { rules.first { $0.id == id } }
}
