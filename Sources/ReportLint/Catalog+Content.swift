extension Catalog {
  /// domain.md §5.1: what the sections have to say.
  static let content: [Rule] = [
    .s1AspectMissing, .s1AssessmentItems, .s5NoProblem, .s5NoImprovement, .s5Empty, .s6FeeMissing, .s6FeeContradiction,
  ]
  /// domain.md §5.7: citations.
  static let citations: [Rule] = [
    .citeFormatNoticeStale, .citeFormatNoticeNumber, .citeDecreeNumber, .citeArticle, .citeFeeMeasureTitle,
    .citeRegulationTitle, .docnumBrackets, .booktitleInner, .booktitleUnbalanced,
  ]
  /// domain.md §5.8: typography.
  static let typography: [Rule] = [
    .punctHalfwidth, .bracketHalfwidth, .bracketMixed, .punctDoubled, .dunhaoQuotes, .spaceCJK, .typoKnown,
  ]
}
