import AnnualReport

/// What the tables say of a subject: the figures a true sentence may have (domain.md §2.1). A class, so that asking for every
/// claim copies no report.
final class TableTelling {
  typealias Told = (accepted: [Int], name: Wording, cells: [Cell])

  let report: Report
  /// Whether the cells and their name are wanted, too: most claims are true, and nobody asks.
  private let isNaming: Bool
  private static let rows = RequestRow.allCases

  init(_ report: Report, isNaming: Bool) {
    self.report = report
    self.isNaming = isNaming
  }

  /// The figures; nil where a cell that is needed is no plain number.
  func figures(of subject: Claim.Subject) -> Told? {
    switch subject {
    case .received: received()
    case .newlyReceived: rows([.received], Wording(zh: "表三“本年新收”总计", en: "table three, newly received, total"))
    case .receivedFromNatural: applicants([.natural], Wording(zh: "表三“自然人”列", en: "table three, natural persons"))
    case .receivedFromLegal:
      applicants(
        [.business, .research, .welfare, .legal, .other],
        Wording(zh: "表三“法人或其他组织”各列之和", en: "table three, the columns of legal persons and organisations together"))
    case .carriedIn: rows([.carriedIn], Wording(zh: "表三“上年结转”总计", en: "table three, carried in, total"))
    case .carriedOut: rows([.carriedOut], Wording(zh: "表三“结转下年度”总计", en: "table three, carried out, total"))
    case .closed, .answered: closed(subject)
    case .result(let result): self.result(result)
    case .review(let column): remedies([.review], column, Wording(zh: "表四“行政复议”", en: "table four, 行政复议,"))
    case .lawsuit(let group, let column):
      remedies(
        group.map { [$0] } ?? [.directSuit, .suitAfterReview], column, Wording(zh: "表四“行政诉讼”", en: "table four, 行政诉讼,"))
    case .documentsMade: documents([.made], [.newlyMade, .newlyPublished], "制发", "made")
    case .documentsRepealed: documents([.repealed], [], "废止", "repealed")
    case .documentsInForce: documents([.inForce], [.published], "现行有效", "in force")
    case .decisions(let row):
      disclosure(row, [.decisions], TableTelling.name("表二", "table two", row.label(in: .edition2021)))
    }
  }

  private func named(_ name: () -> Wording) -> Wording { isNaming ? name() : Wording(zh: "", en: "") }

  private static func name(_ zh: String, _ en: String, _ label: String) -> Wording {
    Wording(zh: "\(zh)“\(label)”", en: "\(en), \(label),")
  }

  /// The whole figure of a cell.
  private func whole(_ cell: Cell?) -> Int? {
    guard let number = cell?.number, number.isWhole, number >= .zero else { return nil }
    return Int(number.units / Decimal6(1).units)
  }

  private func total(_ row: RequestRow, _ column: RequestColumn = .total) -> Int? {
    guard !report.isUnreadable(.requests), report.requests?.isPlaced(row) == true else { return nil }
    return whole(report.requests?[row, column])
  }

  private func cells(_ rows: [RequestRow], _ column: RequestColumn = .total) -> [Cell] {
    !isNaming || report.isUnreadable(.requests) ? [] : rows.compactMap { report.requests?[$0, column] }
  }

  private func rows(_ rows: [RequestRow], _ name: @autoclosure () -> Wording) -> Told? {
    var sum = 0
    for row in rows {
      guard let figure = total(row) else { return nil }
      sum += figure
    }
    return ([sum], named(name), cells(rows))
  }

  /// Both readings of 收到 and 受理: this year's, and with those carried in.
  private func received() -> Told? {
    guard let new = total(.received), let old = total(.carriedIn) else { return nil }
    return (
      [new, new + old],
      old == 0
        ? Wording(zh: "表三“本年新收”总计", en: "table three, newly received, total")
        : Wording(zh: "表三“本年新收”总计（或加上“上年结转”）", en: "table three, newly received (or with those carried in),"),
      cells([.received])
    )
  }

  private func applicants(_ columns: [RequestColumn], _ name: @autoclosure () -> Wording) -> Told? {
    var new = 0
    var old = 0
    for column in columns {
      guard let a = total(.received, column), let b = total(.carriedIn, column) else { return nil }
      new += a
      old += b
    }
    return ([new, new + old], named(name), columns.count == 1 ? cells([.received], columns[0]) : [])
  }

  /// 办结, 答复: all results; an answer need not have been given where nothing is handled or the matter is otherwise ended.
  private func closed(_ subject: Claim.Subject) -> Told? {
    guard let all = total(.resultTotal) else { return nil }
    var accepted = [all]
    if subject == .answered {
      guard let other = sum(of: .otherHandling) else { return nil }
      accepted.append(all - other)
      if let none = sum(of: .notHandled) { accepted.append(all - other - none) }
    }
    return (accepted, Wording(zh: "表三“（七）总计”", en: "table three, （七）总计,"), cells([.resultTotal]))
  }

  /// What is closed of this year's applications alone, where all that is carried out came in this year: 收到31件，答复29件.
  var closedOfReceived: Int? {
    guard let new = total(.received), let left = total(.carriedOut), new > left else { return nil }
    return new - left
  }

  private func sum(of group: RequestGroup) -> Int? {
    if group == .otherHandling, report.requests?.edition == .edition2019 { return total(.otherHandling) }
    var sum = 0
    for row in TableTelling.rows where row.group == group && row != .otherHandling {
      guard let figure = total(row) else { return nil }
      sum += figure
    }
    return sum
  }

  private func result(_ result: Claim.Result) -> Told? {
    func group(_ group: RequestGroup) -> Told? {
      sum(of: group).map { sum in
        let name = named {
          Wording(zh: "表三“\(group.label)”各行之和", en: "table three, the rows of \(group.label) together,")
        }
        return ([sum], name, [])
      }
    }
    switch result {
    case .granted: return rows([.granted], Wording(zh: "表三“（一）予以公开”总计", en: "table three, （一）予以公开,"))
    case .partiallyGranted:
      return rows([.partiallyGranted], Wording(zh: "表三“（二）部分公开”总计", en: "table three, （二）部分公开,"))
    case .grantedInWholeOrPart:
      return rows(
        [.granted, .partiallyGranted],
        Wording(zh: "表三“（一）予以公开”加“（二）部分公开”", en: "table three, （一） and （二） together,"))
    case .refused: return group(.refused)
    case .unavailable: return group(.unavailable)
    case .notHandled: return group(.notHandled)
    case .otherHandling: return group(.otherHandling)
    }
  }

  /// The total or an outcome; over both groups of lawsuits, or one of them alone. Where the total is not the sum of its
  /// outcomes, which is another finding, either will do.
  private func remedies(
    _ groups: [RemedyGroup], _ column: RemedyColumn?, _ name: @autoclosure () -> Wording
  ) -> Told? {
    guard let table = report.readableRemedies, table.isPlaced else { return nil }
    // The figures and, behind them, the sums of the outcomes: of all groups together, then of each.
    var accepted = Array(repeating: 0, count: 2 * (groups.count + 1))
    for (index, group) in groups.enumerated() {
      guard let figure = whole(table[group, column ?? .total]) else { return nil }
      let sum = column == nil ? sum(table, group) ?? figure : figure
      accepted[0] += figure
      accepted[1 + index] = figure
      accepted[groups.count + 1] += sum
      accepted[groups.count + 2 + index] = sum
    }
    let name = named {
      let (name, label) = (name(), (column ?? .total).label)
      return Wording(zh: name.zh + label, en: name.en + " " + label)
    }
    return (accepted, name, isNaming ? groups.map { table[$0, column ?? .total] } : [])
  }

  /// The sum of a group's outcomes; nil where one is no plain number.
  private func sum(_ table: RemediesTable, _ group: RemedyGroup) -> Int? {
    var sum = 0
    for outcome in RemedyColumn.outcomes {
      guard let figure = whole(table[group, outcome]) else { return nil }
      sum += figure
    }
    return sum
  }

  private func documents(
    _ columns: [DisclosureColumn], _ older: [DisclosureColumn], _ zh: String, _ en: String
  ) -> Told? {
    disclosure(
      .normativeDocuments, report.disclosure?.edition == .edition2019 ? older : columns,
      Wording(zh: "表二“规范性文件”\(zh)", en: "table two, normative documents \(en),"))
  }

  private func disclosure(
    _ row: DisclosureRow, _ columns: [DisclosureColumn], _ name: @autoclosure () -> Wording
  ) -> Told? {
    guard let table = report.readableDisclosure, !table.isHybrid, table[row]?.isPlaced == true, !columns.isEmpty else {
      return nil
    }
    let cells = columns.compactMap { table[row, $0] }
    let figures = cells.compactMap { whole($0) }
    guard figures.count == columns.count else { return nil }
    return (figures, named(name), cells)
  }
}
