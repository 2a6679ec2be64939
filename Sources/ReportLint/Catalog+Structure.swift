extension Catalog {
  /// domain.md §5.1: sections, title, editions; and whether the tables are there and readable.
  static let structure: [Rule] = [
    .titleMissing, .sectionMissing, .sectionOrder, .sectionOrdinal, .sectionTitleVariant, .sectionExtra, .sectionEmpty,
    .headingLevel, .editionMismatch, .editionPre2019, .tableMissing, .tableUnreadable,
    .titleForm, .titleOrganShort, .numberingStyle, .numberingSequence, .templateResidue, .foreignScope,
    .paragraphBroken, .terminalPunctMissing,
  ]
  /// domain.md §5.4: periods and dates.
  static let periods: [Rule] = [
    .yearConflict, .periodWrongYear, .periodNotFullYear, .periodMalformed, .periodStartMissing, .periodMissing,
    .staleYear, .staleYearHeading, .signOffMissing, .signOffYear, .signOffBeforePeriodEnd, .signOffLate, .signOffOrgan,
    .dateInvalid, .dateLeadingZero, .jiezhi,
  ]
  /// domain.md §5.9: privacy and left-overs.
  static let privacy: [Rule] = [
    .privacyMobile, .privacyIDNumber, .privacyBankCard, .privacyPersonalMail, .privacyApplicantName, .draftResidue,
  ]
}
