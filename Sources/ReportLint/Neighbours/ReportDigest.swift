import AnnualReport

/// What other reports' rules need to know of a report: whose it is and of which year, the figures that lead from one year to
/// the next, and what its prose consists of. Some kilobytes, without the text. Ranges lie in the document.
public final class ReportDigest: Sendable {
  /// The organ.
  public let organ: OrganName
  /// The report year.
  public let year: Int
  /// Where the title names the organ.
  let head: TextRange
  /// The kind of the organ.
  let kind: OrganKind
  /// Whether the title itself tells the year.
  let isYearSure: Bool
  /// The edition of table two; nil where it cannot be read.
  let edition: Edition?
  /// The cells of 一, 二, （七） and 四 of table three, row by row; empty where it cannot be read.
  private let requests: ContiguousArray<Cell>
  /// The cells of 规章 and 规范性文件 of table two, row by row; empty where it cannot be read.
  private let documents: ContiguousArray<Cell>
  /// The figures of the tables other than zero.
  let figures: FigurePrint
  /// The first of them.
  let firstFigure: TextRange?
  /// Section one from its first sub-heading on, the organ's own name taken out.
  let overview: PassageDigest?
  /// Section five.
  let problems: PassageDigest?
  /// What the prose explains.
  let explained: Explanation
  /// Names of other organs that stand where a sentence says who did something.
  let subjects: [Subject]

  /// What the prose explains, so that figures may differ.
  struct Explanation: OptionSet, Sendable {
    let rawValue: UInt8
    /// Applications carried over: 更正, 划转, 合并 and the like.
    static let carryOver = Explanation(rawValue: 1)
    /// Documents in force: 清理, 失效 and the like.
    static let stock = Explanation(rawValue: 2)
    /// The names of organs: 更名, 并入 and the like.
    static let renaming = Explanation(rawValue: 4)
  }
  /// An organ named as the one who did something.
  struct Subject: Sendable {
    let name: OrganName
    let range: TextRange
    /// Whether 人民政府 or the like follows the name.
    let isFull: Bool
    /// Whether what it did is what only the reporting organ tells of itself: 收到 applications, 主动公开 information.
    let isOwnDeed: Bool
  }

  /// The rows of table three that are kept.
  static let rows: [RequestRow] = [.received, .carriedIn, .resultTotal, .carriedOut]
  private static let documentRows: [DisclosureRow] = [.rules, .normativeDocuments]

  /// A digest; nil for a report of no known organ or year, or of a year before the form.
  init?(_ report: Report, in document: Document) {
    guard let organ = report.organ, let year = report.year, !report.isBeforeTheForm else { return nil }
    let text = document.reading.text
    let name = OrganName(organ.name)
    self.organ = name
    self.year = year
    head = document.source(organ.range)
    kind = organ.kind
    isYearSure = report.title?.year == year
    func placed(_ cells: Cells) -> [Cell] { cells.map { Cell($0.figure, document.source($0.range)) } }
    let table = report.readableRequests
    requests = ContiguousArray(
      ReportDigest.rows.flatMap { row -> [Cell] in
        guard let found = table?[row], found.isPlaced, found.cells.count == 7 else {
          return Array(repeating: Cell(.absent, TextRange(0, 0)), count: 7)
        }
        return placed(found.cells)
      })
    let disclosure = report.readableDisclosure
    edition = disclosure?.edition
    documents = ContiguousArray(
      ReportDigest.documentRows.flatMap { row -> [Cell] in
        guard let found = disclosure?[row], found.isPlaced, found.cells.count == 3 else {
          return Array(repeating: Cell(.absent, TextRange(0, 0)), count: 3)
        }
        return placed(found.cells)
      })
    var first: TextRange?
    figures = report.figurePrint(first: &first)
    firstFigure = first.map { document.source($0) }
    var reader = ProseDigester(report, text, document)
    overview = reader.overview(without: name)
    problems = reader.problems()
    reader.others()
    explained = reader.explained
    subjects = reader.subjects(besides: name)
  }

  /// The same digest of a report that stands some bytes further on.
  func moved(by delta: Int) -> ReportDigest { delta == 0 ? self : ReportDigest(self, movedBy: delta) }

  private init(_ other: ReportDigest, movedBy delta: Int) {
    func moved(_ cells: ContiguousArray<Cell>) -> ContiguousArray<Cell> {
      // What stands nowhere stays nowhere.
      ContiguousArray(cells.map { $0.range.end == 0 ? $0 : Cell($0.figure, $0.range.shifted(by: delta)) })
    }
    func moved(_ passage: PassageDigest) -> PassageDigest {
      PassageDigest(heading: passage.heading.shifted(by: delta), shingles: passage.shingles, figures: passage.figures)
    }
    organ = other.organ
    year = other.year
    head = other.head.shifted(by: delta)
    kind = other.kind
    isYearSure = other.isYearSure
    edition = other.edition
    requests = moved(other.requests)
    documents = moved(other.documents)
    figures = other.figures
    firstFigure = other.firstFigure?.shifted(by: delta)
    overview = other.overview.map(moved)
    problems = other.problems.map(moved)
    explained = other.explained
    subjects = other.subjects.map {
      Subject(name: $0.name, range: $0.range.shifted(by: delta), isFull: $0.isFull, isOwnDeed: $0.isOwnDeed)
    }
  }

  /// A cell of one of ``rows``; nil where it has no figure.
  func cell(_ row: RequestRow, _ column: RequestColumn) -> (value: Decimal6, range: TextRange)? {
    guard let index = ReportDigest.rows.firstIndex(of: row) else { return nil }
    return ReportDigest.figure(requests[index * 7 + Int(column.rawValue)])
  }

  /// A cell of table two in the current edition; nil where it has no figure.
  func cell(_ row: DisclosureRow, _ column: DisclosureColumn) -> (value: Decimal6, range: TextRange)? {
    guard let index = ReportDigest.documentRows.firstIndex(of: row),
      let place = [DisclosureColumn.made, .repealed, .inForce].firstIndex(of: column), edition == .edition2021
    else { return nil }
    return ReportDigest.figure(documents[index * 3 + place])
  }

  private static func figure(_ cell: Cell) -> (value: Decimal6, range: TextRange)? {
    cell.number.map { ($0, cell.range) }
  }
}

extension Document {
  /// The digests of the reports in this document.
  public var digests: [ReportDigest] { reports.compactMap { ReportDigest($0, in: self) } }
}

extension Report {
  /// The figures of the tables other than zero, with their places in the form; and where the first of them stands.
  fileprivate func figurePrint(first: inout TextRange?) -> FigurePrint {
    var print = FigurePrint()
    func add(_ cells: Cells, _ place: Int) {
      for (index, cell) in cells.enumerated() {
        guard case .number(let value) = cell.figure, value != .zero else { continue }
        print.add(value.units, at: place + index)
        if first == nil { first = cell.range }
      }
    }
    for row in readableDisclosure?.rows ?? [] where row.isPlaced { add(row.cells, 1_000 + Int(row.key.rawValue) * 10) }
    for row in readableRequests?.rows ?? [] where row.isPlaced { add(row.cells, 2_000 + Int(row.key.rawValue) * 10) }
    if let table = readableRemedies, table.isPlaced { add(table.cells, 3_000) }
    return print
  }
}
