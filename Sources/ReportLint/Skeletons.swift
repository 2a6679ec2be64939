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
    self.lineBreak = dossier.lineBreak
  }

  /// The heading of a section, marks included.
  func heading(_ kind: SectionKind) -> String {
    (level > 0 ? String(repeating: "#", count: level) + " " : "") + kind.heading
  }

  /// The heading of a section and below it its empty table or a sentence that says what to write.
  func section(_ kind: SectionKind) -> [String] { [heading(kind), body(of: kind)] }

  /// An empty table of the form.
  func table(_ kind: TableKind) -> String {
    let form = FormTable.empty(kind, edition)
    return (usesPipes ? form.pipes : form.tabs).joined(separator: lineBreak)
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
}
