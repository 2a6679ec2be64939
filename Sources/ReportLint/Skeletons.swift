import AnnualReport

/// What a missing section or table looks like before anyone has filled it in: canonical labels, blank figures.
struct Skeleton {
  /// The edition whose tables are written.
  let edition: Edition
  /// Whether tables are written as GFM pipe tables; else one row a line, cells separated by tabs.
  let usesPipes: Bool
  /// `#` marks before main headings; 0 for none.
  let level: Int
  /// The line break.
  let lineBreak: String

  /// The skeletons that fit into a report.
  init(_ dossier: Dossier) {
    let report = dossier.report
    self.edition = report.year.flatMap(Edition.prescribed(for:)) ?? report.edition ?? .edition2021
    self.usesPipes = report.family == .pipes
    self.level = dossier.sectionLevel
    self.lineBreak = dossier.text.lineBreak
  }

  /// The heading of a section, marks included.
  func heading(_ kind: SectionKind) -> String {
    (level > 0 ? String(repeating: "#", count: level) + " " : "") + kind.heading
  }

  /// The heading of a section and below it its empty table or a sentence that says what to write.
  func section(_ kind: SectionKind) -> [String] { [heading(kind), body(of: kind)] }

  /// An empty table of the form.
  func table(_ kind: TableKind) -> String {
    switch kind {
    case .disclosure: lay(out: disclosureRows)
    case .requests: lay(out: requestsRows)
    case .remedies: lay(out: Skeleton.remediesRows)
    }
  }

  private func body(of kind: SectionKind) -> String {
    switch kind {
    case .overview: "（请从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面填写本年度情况。）"
    case .disclosure: table(.disclosure)
    case .requests: table(.requests)
    case .remedies: table(.remedies)
    case .problems: "（请填写本年度存在的主要问题和改进情况。）"
    case .others: "（请填写信息处理费收费通知的件数、总金额和实际收取的总金额，以及其他需要报告的事项。）"
    }
  }

  private func lay(out rows: [[String]]) -> String {
    let width = rows.map(\.count).max() ?? 0
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let cells = row + Array(repeating: "", count: width - row.count)
      lines.append(usesPipes ? "| " + cells.joined(separator: " | ") + " |" : cells.joined(separator: "\t"))
      if usesPipes, index == 0 {
        lines.append("| " + Array(repeating: "---", count: width).joined(separator: " | ") + " |")
      }
    }
    return lines.joined(separator: lineBreak)
  }
}
