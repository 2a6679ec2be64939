/// What the prose of a report says in figures, before anybody compares it with anything.
public struct ProseClaims: Sendable {
  /// What is said of a subject the tables know too, in document order.
  public internal(set) var claims: [Claim] = []
  /// Totals followed by their parts.
  public internal(set) var sums: [ItemSum] = []
  /// Lists of names with a declared number.
  public internal(set) var enumerations: [Enumeration] = []
  /// Places where a number is missing.
  public internal(set) var missing: [MissingNumber] = []
  /// How much was published in the year, wherever a sentence says it of all that was.
  public internal(set) var publications: [Publication] = []
  /// Channels with two figures in one list.
  public internal(set) var repeated: [RepeatedItem] = []
  /// Differences and totals that the figures beside them do not make.
  public internal(set) var discords: [Discord] = []

  /// Appends other claims, moved by a number of bytes.
  mutating func append(_ other: ProseClaims, shiftedBy delta: Int) {
    for var claim in other.claims {
      claim.range = claim.range.shifted(by: delta)
      claim.unitRange = claim.unitRange.shifted(by: delta)
      claims.append(claim)
    }
    for var sum in other.sums {
      sum.range = sum.range.shifted(by: delta)
      sum.itemRanges = sum.itemRanges.map { $0.shifted(by: delta) }
      sums.append(sum)
    }
    for var enumeration in other.enumerations {
      enumeration.range = enumeration.range.shifted(by: delta)
      enumeration.names = enumeration.names.shifted(by: delta)
      enumerations.append(enumeration)
    }
    missing += other.missing.map { MissingNumber($0.range.shifted(by: delta), sibling: $0.sibling.shifted(by: delta)) }
    for var publication in other.publications {
      publication.range = publication.range.shifted(by: delta)
      publication.actor = publication.actor.shifted(by: delta)
      publications.append(publication)
    }
    for var discord in other.discords {
      discord.range = discord.range.shifted(by: delta)
      discord.others = discord.others.map { $0.shifted(by: delta) }
      discords.append(discord)
    }
    for var item in other.repeated {
      item.first = item.first.shifted(by: delta)
      item.second = item.second.shifted(by: delta)
      item.label = item.label.shifted(by: delta)
      repeated.append(item)
    }
  }
}

/// A statement with a figure: `全年收到政府信息公开申请31件`, `未收到政府信息公开申请`.
public struct Claim: Sendable {
  /// What is counted.
  public enum Subject: Hashable, Sendable {
    /// Applications received (收到、受理): this year's, or with those carried in.
    case received
    /// Applications newly received (新收): this year's only.
    case newlyReceived
    /// Applications received from 自然人, or from 法人和其他组织.
    case receivedFromNatural, receivedFromLegal
    /// Applications carried in from last year (上年结转).
    case carriedIn
    /// Applications carried out into next year (结转下年度).
    case carriedOut
    /// Applications answered (答复) or closed (办结).
    case answered, closed
    /// Applications with a result.
    case result(Result)
    /// 行政复议 and its outcome; nil for all.
    case review(RemedyColumn?)
    /// 行政诉讼; the group is nil where both kinds are meant, or either.
    case lawsuit(RemedyGroup?, RemedyColumn?)
    /// 规范性文件 made, repealed, in force.
    case documentsMade, documentsRepealed, documentsInForce
    /// 行政许可, 行政处罚, 行政强制.
    case decisions(DisclosureRow)
  }
  /// The results of table three that prose names.
  public enum Result: Hashable, Sendable {
    case granted, partiallyGranted, grantedInWholeOrPart, refused, unavailable, notHandled, otherHandling
  }
  /// Whose matters are counted.
  public enum Scope: Sendable {
    /// The report's own, as far as the sentence tells.
    case own
    /// 全市、各部门、代表市政府 …: not for sure the table's.
    case wider
    /// A part only: one channel, one manner, one half-year.
    case part
  }
  /// What is counted.
  public var subject: Subject
  /// The figure; 0 for `未收到`.
  public var figure: Int
  /// Whether it is said in words that there is nothing.
  public var isZeroPhrase: Bool
  /// Whether the figure is approximate (余、多、约、近、左右、以上、万).
  public var isApproximate: Bool
  /// The measure word (条、件); 0 without one.
  public var unit: UInt32
  /// Whose matters.
  public var scope: Scope
  /// The year the sentence names before the figure; nil where none is named.
  public var year: Int?
  /// Whether the sentence speaks of another year in words (上年、同比、以来、将).
  public var isOfAnotherTime: Bool
  /// The figure with its measure word, or the phrase that says there is nothing.
  public var range: TextRange
  /// The measure word; the last character of the figure without one, empty for a phrase.
  public var unitRange: TextRange
}

/// A total and its parts: `共58条，其中机构职能1条，领导信息8条 …`.
public struct ItemSum: Sendable {
  /// What the list lets one conclude.
  public enum Verdict: Sendable {
    /// A list said to be whole adds up to less.
    case less
    /// The parts add up to more.
    case more
    /// The parts add up to the total's digits, but the total is said in 万.
    case unitSlip
  }
  /// The total with its measure word.
  public var range: TextRange
  /// The total.
  public var total: Int
  /// The parts.
  public var items: [Int]
  /// The bytes of each part with its measure word.
  public var itemRanges: [TextRange]
  /// What is wrong.
  public var verdict: Verdict
}

/// Names that were counted wrongly: `总体情况、…、其他事项六个部分` with five names.
public struct Enumeration: Sendable {
  /// The declared number with its noun.
  public var range: TextRange
  /// The names.
  public var names: TextRange
  /// The declared number.
  public var declared: Int
  /// How many names there are at least.
  public var counted: Int
}
