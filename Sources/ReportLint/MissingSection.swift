import AnnualReport

/// Where a missing section belongs, and whether only its heading is lost.
struct MissingSection {
  /// The start of the line before which it is put.
  let offset: UInt32
  /// Whether its table or text still stands there: then the heading alone is missing.
  let hasContent: Bool

  init(_ kind: SectionKind, in dossier: Dossier) {
    if let start = MissingSection.content(of: kind, in: dossier) {
      offset = start
      hasContent = true
    } else {
      offset = MissingSection.place(of: kind, in: dossier)
      hasContent = false
    }
  }

  /// Where the content of a section begins whose heading is lost: at its table; 一 at the first sub-heading before the
  /// sections; 五 at the first text below table four.
  private static func content(of kind: SectionKind, in dossier: Dossier) -> UInt32? {
    let report = dossier.report
    if let table = kind.table { return dossier.start(of: table) }
    let first = report.sections.first?.heading.start ?? report.range.end
    switch kind {
    case .overview:
      let start = report.title?.range.end ?? report.range.start
      return report.headings.first { $0.start > start && $0.start < first }.map { dossier.lineStart(of: $0.start) }
    case .problems:
      guard let table = dossier.place(of: .remedies) else { return nil }
      let next = report.sections.first { $0.heading.start > table.end }?.heading.start
      let end = next ?? dossier.signOffStart ?? report.range.end
      return report.prose.first { $0.start >= table.end && $0.start < end }.map { dossier.lineStart(of: $0.start) }
    default: return nil
    }
  }

  /// Where a section without any content belongs: before the next section or table, else before the sign-off.
  private static func place(of kind: SectionKind, in dossier: Dossier) -> UInt32 {
    for next in SectionKind.allCases where next.rawValue > kind.rawValue {
      if let section = dossier.report.section(next) { return dossier.lineStart(of: section.heading.start) }
      if let start = content(of: next, in: dossier) { return start }
    }
    return dossier.signOffStart ?? dossier.endOfContent
  }
}

extension Dossier {
  /// The start of a table's first line. Where the table's heading is lost, its first header lines may not have been told
  /// from the table before; they are looked for above, up to the nearest figure.
  fileprivate func start(of table: TableKind) -> UInt32? {
    guard let range = place(of: table) else { return nil }
    let openings: [String] =
      switch table {
      case .disclosure: ["第二十条第（一）", "第二十条第(一)"]
      case .requests: ["（本列数据", "(本列数据"]
      case .remedies: ["行政复议"]
      }
    let first = text.line(at: range.start)
    var line = first
    while line >= max(0, first - 160), text.fullLineRange(line).start >= report.range.start {
      let words = Words(bytes: text[trimmedLine(line)].utf8.filter { $0 > 0x20 && $0 != 0x7C })
      if words.hasPrefix(anyOf: openings) { return lineStart(of: text.lineRange(line).start) }
      if line < first, words.bytes.contains(where: { $0 &- 0x30 < 10 }) { break }
      line -= 1
    }
    return lineStart(of: range.start)
  }
}
