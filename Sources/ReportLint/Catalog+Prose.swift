extension Catalog {
  /// domain.md §5.5: the prose against the tables and against itself.
  static let prose: [Rule] = [
    .proseReceived, .proseCarryIn, .proseCarryOut, .proseClosed, .proseResult, .proseReview, .proseLawsuit,
    .proseZeroContradiction, .proseDocuments, .proseEnforcement, .proseItemSum, .proseEnumerationCount,
    .unitApplications, .proseFigureConflict, .proseNumberMissing, .percentCheck,
  ]
}
