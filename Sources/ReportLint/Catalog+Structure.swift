extension Catalog {
  /// domain.md §5.1: sections, title, editions.
  static let structure: [Rule] = []
  /// domain.md §5.4: periods and dates.
  static let periods: [Rule] = []
  /// domain.md §5.9: privacy and left-overs.
  static let privacy: [Rule] = []
}
