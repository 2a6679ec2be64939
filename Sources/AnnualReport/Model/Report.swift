/// One annual report as it was read: what it says and where, without any judgement.
public struct Report: Sendable {
  /// The bytes of the report within its document; a document may hold several reports one after another.
  public var range: TextRange
  /// How most table rows of the report are laid out; ``TableFamily/flow`` for hard-wrapped text.
  public var family: TableFamily
  /// Whether the prose is hard-wrapped (PDF text): sentences run on over line ends and blank lines.
  public var isHardWrapped: Bool
  /// Whether headings are marked with `#`.
  public var hasMarkdownHeadings: Bool
  /// The title, where one was found in the first 15 non-empty lines.
  public var title: Title?
  /// The reporting organ.
  public var organ: Organ?
  /// The report year: the title's, unless every other witness (period, self-naming, sign-off) agrees on another; then theirs.
  public var year: Int?
  /// What each witness says of the report year, in the order title, self-naming in the text, period, sign-off.
  public var yearWitnesses: [YearWitness]
  /// The sections in document order, duplicates included; a table of contents is not among them.
  public var sections: [Section]
  /// Table two, where found and readable.
  public var disclosure: DisclosureTable?
  /// Table three, where found and readable.
  public var requests: RequestsTable?
  /// Table four, where found and readable.
  public var remedies: RemediesTable?
  /// Tables that are there but cannot be read for sure.
  public var unreadable: [UnreadableTable]
  /// Stretches of prose in document order: runs of lines outside tables, and the headings below the main sections. The title
  /// and the main headings are not among them.
  public var prose: [TextRange]
  /// The headings of every level, main sections included, in document order.
  public var headings: [TextRange]
  /// Every `Y年`, `Y年M月` and `Y年M月D日` in the prose and headings, in document order.
  public var dates: [DateMention]
  /// The statements of the statistics period.
  public var periods: [PeriodStatement]
  /// Organ and date at the end.
  public var signOff: SignOff?
  /// Every date as the scanner found it, and how the lines wrap: kept for the next version of the document.
  var rawDates: [RawDate] = []
  var wrapping = LineWrapping()

  /// The first section of a kind, where found.
  public func section(_ kind: SectionKind) -> Section? { sections.first { $0.kind == kind } }
  /// Whether a table of this kind stands somewhere in the report, readable or not.
  public func hasTable(_ kind: TableKind) -> Bool {
    switch kind {
    case .disclosure where disclosure != nil: true
    case .requests where requests != nil: true
    case .remedies where remedies != nil: true
    default: unreadable.contains { $0.kind == kind }
    }
  }
  /// The edition the tables show: table two's, else table three's; nil without either.
  public var edition: Edition? { disclosure?.edition ?? requests?.edition }
}

/// The title of a report.
public struct Title: Sendable {
  /// The title, over all its lines, without `#` marks and surrounding blanks.
  public var range: TextRange
  /// The year in it.
  public var year: Int?
  /// Where the year stands: the digits only.
  public var yearRange: TextRange?
  /// The organ's name in it.
  public var organ: TextRange?
}

/// A reporting organ.
public struct Organ: Sendable {
  /// The name as written, blanks removed.
  public var name: String
  /// What kind of organ it is, by the suffix of its name (domain.md §7.3).
  public var kind: OrganKind
  /// Where it stands.
  public var range: TextRange
}

/// Kinds of organs, by the suffix of the name.
public enum OrganKind: Sendable {
  /// 乡、镇、苏木
  case town
  /// 街道办事处
  case subdistrict
  /// 县、旗、(市辖)区 人民政府
  case county
  /// 市人民政府: 设区的市 or county-level, which the name does not tell.
  case city
  /// 自治州、盟、地区
  case prefecture
  /// 省、自治区、直辖市 人民政府
  case province
  /// 国务院部门
  case ministry
  /// 局、委、厅、办、中心 …
  case department
  /// Not told by the name: no rule that depends on the organ is judged.
  case unknown
}

/// What one place in the document says about the report year.
public struct YearWitness: Sendable {
  /// Kinds of witnesses.
  public enum Source: Sendable { case title, selfNaming, period, signOff }
  /// Where the year is said.
  public var source: Source
  /// The report year that follows from it (the sign-off's year less one).
  public var year: Int
  /// The digits of the year.
  public var range: TextRange
}

/// A main section of the report.
public struct Section: Sendable {
  /// How a section's title is written.
  public enum TitleForm: Sendable {
    /// As the form prescribes, brackets and blanks aside.
    case canonical
    /// Another official wording, silent.
    case accepted
    /// Recognisable but not canonical.
    case variant
  }
  /// Which section; nil for a heading at section level that is none of the six (七、…).
  public var kind: SectionKind?
  /// The ordinal as written (一 is 1); nil where there is none.
  public var ordinal: Int?
  /// The ordinal with its punctuation (`一、`); empty, before the title, where there is none.
  public var ordinalRange: TextRange
  /// The heading without line break and surrounding blanks; `#` and `*` marks included.
  public var heading: TextRange
  /// The title without ordinal and marks.
  public var title: TextRange
  /// How the title is written.
  public var titleForm: TitleForm
  /// Number of `#` before the heading; 0 where there is none.
  public var level: Int
  /// From the end of the heading line to the next main heading or the end of the report.
  public var body: TextRange
  /// Whether the body holds nothing but blanks.
  public var isEmpty: Bool
}

/// A year or date in Arabic digits in prose.
public struct DateMention: Sendable {
  /// From the first digit of the year to 年, 月 or 日, or the last digit where the unit is missing.
  public var range: TextRange
  /// The digits of the year; of the month for a date without its own year (`…至12月31日`).
  public var digits: TextRange
  /// The year; nil for a date without its own year.
  public var year: Int?
  /// The month as written, however impossible.
  public var month: Int?
  /// The day as written, however impossible.
  public var day: Int?
  /// Whether month or day is written with a leading zero.
  public var hasLeadingZero: Bool
}

/// A statement of the statistics period (条例 gives none; practice: `统计期限为Y年1月1日至Y年12月31日`).
public struct PeriodStatement: Sendable {
  /// From the first date to the end of the last, with 止 or 日.
  public var range: TextRange
  /// The first date; nil where only an end is given (`截至Y年12月31日`).
  public var start: DateMention?
  /// The last date; its year is the start's where it has none of its own.
  public var end: DateMention?
  /// Whether it cannot be read as two dates (`12月31止`, `202020年`): then start and end hold what could be read.
  public var isMalformed: Bool
  /// Whether characters are plainly lost (`20241月1 日至202412月31日`): nothing is judged.
  public var isUnreadable: Bool
}

/// Organ line and date line at the end of a report.
public struct SignOff: Sendable {
  /// The organ's line.
  public var organ: TextRange?
  /// The date.
  public var date: DateMention?
}
