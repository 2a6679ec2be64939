/// What a finding is about, whatever line it stands on and however its table is laid out: what a baseline remembers of it.
public struct FindingKey: Hashable, Sendable {
  /// The rule.
  public var rule: Rule.ID
  /// The organ that reports, as written.
  public var organ: String?
  /// The report year.
  public var year: Int?
  /// Which table it stands in: `disclosure`, `requests`, `remedies`.
  public var table: String?
  /// The key of the row; of the group in table four.
  public var row: String?
  /// The key of the column.
  public var column: String?
  /// Outside the tables the number of the main section, 1 to 6.
  public var section: Int?
  /// A hash of what stands there, widths and blanks aside, and of the figures of the message; where that says little, with
  /// the words before it on the line.
  public var content: String

  /// A key.
  public init(
    rule: Rule.ID, organ: String? = nil, year: Int? = nil, table: String? = nil, row: String? = nil,
    column: String? = nil, section: Int? = nil, content: String
  ) {
    self.rule = rule
    self.organ = organ
    self.year = year
    self.table = table
    self.row = row
    self.column = column
    self.section = section
    self.content = content
  }
}

extension FindingKey: Comparable {
  /// By organ and year, then by place, rule and content.
  public static func < (a: FindingKey, b: FindingKey) -> Bool {
    if a.organ != b.organ { return precedes(a.organ, b.organ) }
    if a.year != b.year { return precedes(a.year, b.year) }
    if a.section != b.section { return precedes(a.section, b.section) }
    if a.table != b.table { return precedes(a.table, b.table) }
    if a.rule != b.rule { return a.rule < b.rule }
    if a.row != b.row { return precedes(a.row, b.row) }
    if a.column != b.column { return precedes(a.column, b.column) }
    return a.content < b.content
  }

  private static func precedes<Value: Comparable>(_ a: Value?, _ b: Value?) -> Bool {
    guard let b else { return false }
    guard let a else { return true }
    return a < b
  }
}
