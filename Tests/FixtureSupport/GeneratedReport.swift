import AnnualReport

/// A true report, made up: every equation holds, every sentence agrees with the tables. The same seed gives the same report.
public struct GeneratedReport: Sendable {
  /// The seed it came from; the layout of every dialect follows from it too.
  public let seed: UInt64
  /// The report year, 2019…2025.
  public var year: Int
  /// The form's edition, as prescribed for the year.
  public var edition: Edition
  /// The reporting organ.
  public var organ: String
  /// Kind of the organ.
  public var organKind: OrganKind
  /// Table two, row by row in the form's order, as written.
  public var disclosure: [(row: DisclosureRow, figures: [String])]
  /// Table three: seven figures a row.
  public var requests: [RequestRow: [Int]]
  /// Table four: fifteen figures.
  public var remedies: [Int]
  /// Day of January on which the report was signed.
  public var signOffDay: Int
  /// What the sentences say of applications: the totals as they were generated, whatever is changed in the tables later.
  let told: Told
  /// How much the prose says.
  public var prose = ProseStyle.plain
  /// Whether the sentences are those of the year after: what is done every year is said in other words.
  let isFollowing: Bool

  /// The report of a seed; where `last` is given, the same organ's report for the year after that, with what it carried over
  /// and what it had in force.
  public init(seed: UInt64, following last: GeneratedReport? = nil) {
    var random = SplitMix64(seed: seed)
    self.seed = seed
    year = random.pick(2019...2025)
    if let last { year = last.year + 1 }
    edition = Edition.prescribed(for: year) ?? .edition2021
    (organ, organKind) = random.pick(GeneratedReport.organs)
    if let last { (organ, organKind) = (last.organ, last.organKind) }
    requests = GeneratedReport.requests(
      edition, scale: GeneratedReport.scale(&random), carriedIn: last?.requests[.carriedOut], &random)
    remedies = GeneratedReport.remedies(scale: GeneratedReport.scale(&random), &random)
    disclosure = GeneratedReport.disclosure(edition, organKind, &random)
    if let last { GeneratedReport.continueStock(of: last, in: &disclosure) }
    signOffDay = random.pick(4...28)
    told = Told(requests)
    isFollowing = last != nil
  }

  /// Makes the documents in force follow from those of the year before.
  private static func continueStock(
    of last: GeneratedReport, in disclosure: inout [(row: DisclosureRow, figures: [String])]
  ) {
    for index in disclosure.indices where [.rules, .normativeDocuments].contains(disclosure[index].row) {
      let before = last.disclosure.first { $0.row == disclosure[index].row }?.figures.last.flatMap(Int.init) ?? 0
      let made = Int(disclosure[index].figures[0]) ?? 0
      let repealed = min(Int(disclosure[index].figures[1]) ?? 0, before + made)
      disclosure[index].figures = [made, repealed, before + made - repealed].map(String.init)
    }
  }

  /// The totals of table three that sentences repeat.
  struct Told: Sendable {
    let received, carriedIn, closed, carriedOut, feeNotices: Int

    init(_ requests: [RequestRow: [Int]]) {
      func total(_ row: RequestRow) -> Int { requests[row]?.last ?? 0 }
      received = total(.received)
      carriedIn = total(.carriedIn)
      closed = total(.resultTotal)
      carriedOut = total(.carriedOut)
      feeNotices = total(.feeUnpaid)
    }
  }

  /// The figure at an address.
  public subscript(address: CellAddress) -> Int {
    get {
      switch address {
      case .request(let row, let column): requests[row]?[Int(column.rawValue)] ?? 0
      case .remedy(let group, let column): remedies[Int(group.rawValue) * 5 + Int(column.rawValue)]
      }
    }
    set {
      switch address {
      case .request(let row, let column): requests[row]?[Int(column.rawValue)] = newValue
      case .remedy(let group, let column): remedies[Int(group.rawValue) * 5 + Int(column.rawValue)] = newValue
      }
    }
  }

  /// Every address of tables three and four, in the form's order.
  public var addresses: [CellAddress] {
    let three = RequestRow.rows(of: edition).flatMap { row in
      RequestColumn.allCases.map { CellAddress.request(row, $0) }
    }
    let four = RemedyGroup.allCases.flatMap { group in RemedyColumn.allCases.map { CellAddress.remedy(group, $0) } }
    return three + four
  }

  private static let organs: [(String, OrganKind)] = [
    ("青溪县云岭镇人民政府", .town), ("松川县白石乡人民政府", .town), ("临湖市北塘区柳浪街道办事处", .subdistrict),
    ("青溪县人民政府", .county), ("临湖市北塘区人民政府", .county), ("临湖市人民政府", .city), ("青溪县统计局", .department),
    ("临湖市交通运输局", .department), ("松川县审计局", .department), ("青溪县石门桥镇人民政府", .town), ("东岭省人民政府", .province),
  ]

  /// How large figures are: mostly small, sometimes a big city's.
  private static func scale(_ random: inout SplitMix64) -> Int {
    random.pick([0, 3, 3, 8, 40, 900, 15_000, 2_000_000])
  }

  /// A figure; most are zero, as in real reports.
  private static func figure(_ scale: Int, _ random: inout SplitMix64) -> Int {
    random.chance(60) ? 0 : random.below(scale + 1)
  }

  private static func requests(
    _ edition: Edition, scale: Int, carriedIn given: [Int]? = nil, _ random: inout SplitMix64
  ) -> [RequestRow: [Int]] {
    var table: [RequestRow: [Int]] = [:]
    for row in RequestRow.rows(of: edition) { table[row] = Array(repeating: 0, count: 7) }
    for column in 0..<6 {
      let columnScale = column == 0 ? scale : scale / 4
      var sum = 0
      for row in RequestRow.results(of: edition) {
        let value = figure(columnScale, &random)
        table[row]?[column] = value
        sum += value
      }
      let left = figure(columnScale, &random)
      if let more = given.map({ $0[column] - sum - left }), more > 0 {
        table[.granted]?[column] += more
        sum += more
      }
      let carried = given?[column] ?? min(figure(columnScale, &random), sum + left)
      table[.resultTotal]?[column] = sum
      table[.carriedOut]?[column] = left
      table[.carriedIn]?[column] = carried
      table[.received]?[column] = sum + left - carried
    }
    table = table.mapValues { figures in figures[0..<6] + [figures[0..<6].reduce(0, +)] }
    return table
  }

  private static func remedies(scale: Int, _ random: inout SplitMix64) -> [Int] {
    (0..<3).flatMap { _ -> [Int] in
      let outcomes = (0..<4).map { _ in figure(scale, &random) }
      return outcomes + [outcomes.reduce(0, +)]
    }
  }

  private static func disclosure(
    _ edition: Edition, _ kind: OrganKind, _ random: inout SplitMix64
  ) -> [(row: DisclosureRow, figures: [String])] {
    DisclosureRow.rows(of: edition).map { row in
      switch (row, edition) {
      case (.rules, _) where kind != .province: (row, ["0", "0", "0"])
      case (.rules, _), (.normativeDocuments, _):
        (row, stock(edition, &random))
      case (.fees, .edition2021): (row, [amount(&random)])
      case (.procurement, _): (row, [String(random.below(60)), amount(&random)])
      case (_, .edition2021): (row, [String(figure(9_000, &random))])
      case (_, .edition2019):
        (row, change(row, &random))
      }
    }
  }

  /// Made, repealed, in force; or made, published, published in all: never less in stock than this year left there.
  private static func stock(_ edition: Edition, _ random: inout SplitMix64) -> [String] {
    let made = random.below(12)
    let second = edition == .edition2021 ? random.below(8) : random.below(made + 1)
    return [made, second, made + random.below(300)].map(String.init)
  }

  private static func change(_ row: DisclosureRow, _ random: inout SplitMix64) -> [String] {
    let last = random.below(400)
    let change = random.pick(-min(last, 20)...20)
    let written = change > 0 && random.chance(50) ? "+\(change)" : String(change)
    return [String(last), written] + (row == .fees ? [] : [String(random.below(5_000))])
  }

  /// 万元 with up to four decimals.
  private static func amount(_ random: inout SplitMix64) -> String {
    let whole = String(random.below(random.pick([1, 20, 3_000, 9_000])))
    switch random.below(4) {
    case 0: return whole
    case 1: return whole + "." + String(random.pick(1...9))
    case 2: return whole + "." + String(random.below(10)) + String(random.pick(1...9))
    default: return whole + "." + String(random.pick(100...999)) + String(random.pick(1...9))
    }
  }
}

extension GeneratedReport {
  /// The figure a cell of table two is read as.
  public static func decimal(_ written: String) -> Decimal6 {
    let isNegative = written.hasPrefix("-")
    let digits = written.drop { $0 == "-" || $0 == "+" }.split(separator: ".")
    let whole = Int64(digits.first ?? "0") ?? 0
    let fraction = digits.count > 1 ? String(digits[1]) : ""
    let millionths = Int64((fraction + "000000").prefix(6)) ?? 0
    let units = whole * 1_000_000 + millionths
    return Decimal6(units: isNegative ? -units : units)
  }
}
