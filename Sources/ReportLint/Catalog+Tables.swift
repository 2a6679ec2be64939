extension Catalog {
  /// domain.md §5.2: tables.
  static let tables: [Rule] = []
  /// domain.md §5.3: totals.
  static let totals: [Rule] = []
}
