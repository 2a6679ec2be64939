extension Catalog {
  /// domain.md §5.6: a report against the reports beside it.
  static let neighbours: [Rule] = [
    .xCarryOver, .xStockFlow, .xNearDuplicate, .xSameFigures, .xDuplicateBetweenOrgans, .xOrganNameInText, .xParentSum,
  ]
}
