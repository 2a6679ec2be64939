import AnnualReport

extension Rule {
  /// None is written 0, not `/` or 无.
  static let numberPlaceholder = Rule(
    "number-placeholder", .tables, .warning,
    title: Wording(zh: "没有的填 0，不填“/”“-”“无”等", en: "None is written 0, not /, - or 无"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件：各表逐项填写数字", en: "Notice 国办公开办函〔2021〕30号, annex: every item takes a figure"),
    reads: .form
  ) { dossier in
    dossier.oddCells.filter(\.isPlaceholder).rows.flatMap(dossier.placeholders)
  }
}

extension OddCell {
  fileprivate var isPlaceholder: Bool {
    cell.figure == .dash || (cell.figure == .text && spelling.isPlaceholder)
  }
}

extension Dossier {
  /// The placeholders of one row: one finding.
  fileprivate func placeholders(_ row: [OddCell]) -> [Finding] {
    guard let first = row.first, let last = row.last else { return [] }
    let name = first.name(report)
    let now = text.excerpt(first.cell.range)
    let values = row.map { $0.address.flatMap(determinedValue) ?? .zero }
    let edits = zip(row, values).map { Edit($0.cell.range, $1.description) }
    let isZero = values.allSatisfy { $0 == .zero }
    let title =
      isZero
      ? Wording(zh: "改填 0", en: "Write 0")
      : Wording(
        zh: "按勾稽关系改填 \(values.map(\.description).joined(separator: "、"))",
        en: "Write \(values.map(\.description).joined(separator: ", ")), as the sums demand")
    let isRules = if case .disclosure(.rules, _) = first.place { true } else { false }
    let more = row.count > 1 ? Wording(zh: "等 \(row.count) 格", en: " and \(row.count - 1) more") : .nothing
    return [
      Finding(
        "number-placeholder", isRules ? .info : .warning,
        TextRange(first.cell.range.start, last.cell.range.end),
        Wording(
          zh: "\(name.zh)\(more.zh)写作“\(now)”，没有的应填 0。",
          en: "\(name.en)\(more.en) reads “\(now)”; write 0 for none."),
        fixes: [Fix(title, edits, isRules && isCertainlyZero(row) ? .safe : .unsafe)])
    ]
  }

  /// Whether the organ cannot have 规章 and nothing else but 0 stands in the row, so that 0 is the only figure possible.
  private func isCertainlyZero(_ placeholders: [OddCell]) -> Bool {
    guard let kind = report.organ?.kind, kind.lacksRuleMakingPower, let row = report.disclosure?[.rules], row.isPlaced
    else { return false }
    return row.cells.allSatisfy { cell in
      cell.number == .zero || placeholders.contains { $0.cell.range == cell.range }
    }
  }
}

extension OrganKind {
  /// Whether organs of this kind certainly cannot make 规章 (立法法 第九十一条、第九十三条).
  var lacksRuleMakingPower: Bool { [.town, .subdistrict, .county, .department].contains(self) }
}
