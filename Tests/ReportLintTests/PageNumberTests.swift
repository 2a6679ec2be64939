import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Bare page numbers in text out of a PDF.
@Suite("Page numbers") struct PageNumberTests {
  /// What stands at the end of a page: `pdftotext` writes a form feed behind the page's last line.
  enum PageEnd: String, CaseIterable, Sendable {
    case footer, footerApart, header, withoutFormFeed

    /// The line that begins a page, with what ends the page before it.
    func before(_ line: String, _ number: Int) -> String {
      switch self {
      case .footer: "\(number)\n\u{0C}\(line)"
      case .footerApart: "\n                    \(number)\n\n\u{0C}\(line)"
      case .header: "\u{0C}\(number)\n\(line)"
      case .withoutFormFeed: "\(number)\n\(line)"
      }
    }

    /// What the last page ends with.
    func last(_ number: Int) -> String { self == .withoutFormFeed ? "" : before("", number) }
  }

  private func warnings(_ document: Document) -> [String] {
    lint(document).filter { $0.severity >= .warning }.map { "\($0.rule) \($0.message.zh)" }
  }

  @Test(
    "A page may end at any line of a report", arguments: [LayoutClass.pdfRaw, .pdfLayout], PageEnd.allCases)
  func anywhere(_ layout: LayoutClass, _ end: PageEnd) {
    var failures: [String] = []
    for seed in 0..<runs("NIANBAO_PAGE_RUNS", default: 2) {
      let report = GeneratedReport(seed: UInt64(seed))
      let text = report.written(in: layout)
      let expected = warnings(Document(SourceText(text)))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      // In prose it may be the first digits of a figure torn over the end of a line.
      let start = end == .withoutFormFeed ? "主动公开政府信息情况" : "总体情况"
      let first = lines.firstIndex { $0.hasSuffix(start) } ?? 4
      for index in first..<lines.count - 1 {
        var lines = lines
        // A figure alone on its line has nothing that tells it from a number without a form feed.
        let near = lines[max(0, index - 3)..<min(lines.count, index + 6)]
        if end == .withoutFormFeed, near.contains(where: { Int($0) != nil }) { continue }
        lines[index] = end.before(lines[index], 3)
        let document = Document(SourceText(lines.joined(separator: "\n") + end.last(4)))
        let found = warnings(document)
        if found != expected { failures.append("seed \(seed) line \(index + 1): \(found)") }
        guard end != .withoutFormFeed, let read = document.reports.first else { continue }
        for kind in TableKind.allCases where LayoutVerdict(report, read, kind, isBlank: false) != .exact {
          failures.append("seed \(seed) line \(index + 1) \(kind)")
        }
      }
    }
    #expect(failures.prefix(4) == [], "\(failures.count) failures")
  }

  @Test("The figure that a page ends with is no page number", arguments: ["", "\n2\n\u{0C}"])
  func figures(_ footer: String) throws {
    let report = GeneratedReport(seed: 1)
    let text = report.written(in: LayoutClass.pdfRaw)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(
      lines.firstIndex { $0.count > 12 && $0.split(separator: " ").suffix(7).allSatisfy { Int($0) != nil } })
    let cut = try #require(lines[row].lastIndex(of: " "))
    lines[row].replaceSubrange(cut...cut, with: "\n")
    lines[row] += footer.isEmpty ? "\n\u{0C}" : "\n1\n\u{0C}"
    let read = try #require(Document(SourceText(lines.joined(separator: "\n") + footer)).reports.first)
    #expect(LayoutVerdict(report, read, .requests, isBlank: false) == .exact)
  }
}
