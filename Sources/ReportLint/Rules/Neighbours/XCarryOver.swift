import AnnualReport

extension Rule {
  /// E8: what was carried into the year is what was carried out of the year before, in every column.
  static let xCarryOver = Rule(
    "x-carry-over", comparing: .error,
    title: Wording(
      zh: "本年度“上年结转”等于上年度报告“结转下年度继续办理”", en: "What was carried in is what last year's report carried out"),
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三第二项与第四项", en: "Notice 国办公开办函〔2021〕30号, annex, table three, items two and four")
  ) { comparison in
    comparison.against(comparison.previous) { last in
      CarryOver(own: comparison.own, .carriedIn, other: last, .carriedOut).findings
    }
      + comparison.against(comparison.next) { next in
        CarryOver(own: comparison.own, .carriedOut, other: next, .carriedIn).findings
      }
  }
}

/// One row of a report's table three against the row of the neighbouring year that has to say the same.
private struct CarryOver {
  let own: ReportDigest
  let row: RequestRow
  let other: Comparison.Neighbour
  let otherRow: RequestRow

  init(own: ReportDigest, _ row: RequestRow, other: Comparison.Neighbour, _ otherRow: RequestRow) {
    self.own = own
    self.row = row
    self.other = other
    self.otherRow = otherRow
  }

  /// A column in which both years have a figure, and not the same.
  private struct Difference {
    let column: RequestColumn
    let own: (value: Decimal6, range: TextRange)
    let other: (value: Decimal6, range: TextRange)
  }

  /// One finding at the total where that differs; else one at each column that does.
  var findings: [Finding] {
    let differences = RequestColumn.allCases.compactMap { column -> Difference? in
      guard let mine = own.cell(row, column), let theirs = other.digest.cell(otherRow, column),
        mine.value != theirs.value
      else { return nil }
      return Difference(column: column, own: mine, other: theirs)
    }
    guard let total = differences.first(where: { $0.column == .total }) else {
      return differences.map { finding($0, .warning, related: [place($0)]) }
    }
    let columns = differences.filter { $0.column != .total }
    return [finding(total, other.isSure ? .error : .warning, related: [place(total)] + columns.flatMap(places))]
  }

  private var isExplained: Bool {
    own.explained.contains(.carryOver) || other.digest.explained.contains(.carryOver)
  }

  private func finding(_ difference: Difference, _ severity: Severity, related: [Related]) -> Finding {
    let here = CellAddress.request(row, difference.column).name
    let there = CellAddress.request(otherRow, difference.column).name
    let year = other.digest.year
    let isTotal = difference.column == .total
    let hint =
      isTotal
      ? Wording(zh: "请核对两份报告；如因更正、划转等所致，请在第六部分说明。", en: "Check both reports, or explain the difference in section six.")
      : Wording(zh: "请核对申请人类别。", en: "Check the kinds of applicants.")
    return Finding(
      "x-carry-over", isExplained ? .info : severity, difference.own.range,
      Wording(
        zh: "\(here.zh)为 \(difference.own.value)，而\(year)年度报告\(there.zh)为 \(difference.other.value)，两者应当相等。\(hint.zh)",
        en: "\(here.en) is \(difference.own.value), but \(there.en) in the report for \(year) is "
          + "\(difference.other.value); they should be equal. \(hint.en)"),
      related: related)
  }

  private func place(_ difference: Difference) -> Related {
    let name = CellAddress.request(otherRow, difference.column).name
    return other.related(
      difference.other.range,
      Wording(
        zh: "\(other.digest.year)年度：\(name.zh)为 \(difference.other.value)",
        en: "\(other.digest.year): \(name.en) is \(difference.other.value)"))
  }

  private func places(_ difference: Difference) -> [Related] {
    let name = CellAddress.request(row, difference.column).name
    return [
      Related(
        difference.own.range,
        Wording(
          zh: "\(own.year)年度：\(name.zh)为 \(difference.own.value)",
          en: "\(own.year): \(name.en) is \(difference.own.value)")),
      place(difference),
    ]
  }
}
