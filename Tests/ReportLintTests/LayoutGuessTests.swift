import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// A line lost, doubled or out of place: either the figures are right, or something is said.
///
/// One thing is beyond any reader: figures exchanged so that the damaged text is, letter for letter, what the layout makes of
/// another true report (a village that repealed three documents and made five, and one that made five and repealed three).
/// Such a text is told from the figures read in it: they hold in every equation, and written down again they give that text.
@Suite("No guess in any layout") struct LayoutGuessTests {
  static let count = runs("NIANBAO_LAYOUT_RUNS", default: 8)

  @Test(
    "No line lost, doubled, swapped or moved puts a figure under another label unnoticed",
    arguments: LayoutClass.allCases)
  func noGuess(_ layout: LayoutClass) {
    var told = Told()
    for seed in 0..<LayoutGuessTests.count {
      let report = GeneratedReport(seed: UInt64(seed))
      let rendered = Rendered(report, layout)
      var random = SplitMix64(seed: UInt64(seed) ^ 0x6E55)
      for _ in 0..<20 {
        guard let (text, what) = rendered.damaged(&random) else { continue }
        told.tried += 1
        let document = Document(SourceText(text))
        guard let wrong = LayoutGuessTests.wrong(report, document) else { continue }
        told.moved += 1
        if lint(document).contains(where: { $0.severity >= .warning || $0.rule == "table-unreadable" }) { continue }
        if LayoutGuessTests.isAnother(report, layout, document) {
          told.another += 1
        } else {
          told.unnoticed.append("seed \(seed) \(what): \(wrong)")
        }
      }
    }
    print("layout \(layout.rawValue): \(told)")
    #expect(told.unnoticed.prefix(4) == [], "\(told.unnoticed.count) of \(told.tried)")
    #expect(told.tried > 0)
  }

  /// What became of the damaged texts of a layout.
  struct Told: CustomStringConvertible {
    var tried = 0
    var moved = 0
    var another = 0
    var unnoticed: [String] = []
    var description: String {
      "\(tried) damaged, \(moved) with a figure elsewhere, \(another) another true report, \(unnoticed.count) unnoticed"
    }
  }

  /// The first figure that is not the one written there.
  static func wrong(_ expected: GeneratedReport, _ document: Document) -> String? {
    guard let report = document.reports.first else { return nil }
    for address in expected.addresses {
      if let value = report.cell(address)?.number, value != Decimal6(expected[address]) {
        return "\(address) is \(value), not \(expected[address])"
      }
    }
    for (row, figures) in expected.disclosure {
      let cells = report.disclosure?[row]?.cells ?? []
      for (cell, figure) in zip(cells, figures) {
        if let value = cell.number, value != GeneratedReport.decimal(figure) {
          return "\(row) is \(value), not \(figure)"
        }
      }
    }
    return nil
  }

  /// Whether the document is what the layout makes of another true report, the figures read in it. Blanks and marks that fall
  /// away in reading do not count.
  static func isAnother(_ original: GeneratedReport, _ layout: LayoutClass, _ document: Document) -> Bool {
    guard let report = document.reports.first, !report.equations().contains(where: { $0.verdict == .broken }) else {
      return false
    }
    var other = original
    for address in original.addresses {
      switch report.cell(address)?.figure {
      case .number(let value): other[address] = Int(value.units / 1_000_000)
      case .blank: other[address] = 0
      default: return false
      }
    }
    for (index, item) in original.disclosure.enumerated() {
      guard let cells = report.disclosure?[item.row]?.cells, cells.count == item.figures.count else { return false }
      other.disclosure[index].figures = cells.map { $0.range.isEmpty ? "0" : document.reading.text[$0.range] }
    }
    func words(_ document: Document) -> [String] {
      let text = String(decoding: document.reading.text.bytes.filter { $0 != 0x20 }, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      // Which rows have an empty cell at their end is no part of what is said.
      return layout == .fragments ? lines.filter { !$0.hasPrefix("|-") }.map { $0.replacing("||", with: "|") } : lines
    }
    return words(Document(SourceText(other.written(in: layout)))) == words(document)
  }
}

/// A report written in a layout, cut into its lines; where it has but one, into its rows and cells.
struct Rendered {
  private let pieces: [String]
  private let separator: String
  /// The pieces of the tables.
  private let tables: [Int]

  init(_ report: GeneratedReport, _ layout: LayoutClass) {
    let text = report.written(in: layout)
    let lines: [String]
    if layout == .htmlOnOneLine {
      let marked = text.replacing("><t", with: ">\u{1}<t").replacing("></t", with: ">\u{1}</t")
      lines = marked.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
      tables = lines.indices.filter { lines[$0].hasPrefix("<t") || lines[$0].hasPrefix("</t") }
    } else {
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      func line(_ kind: SectionKind) -> Int? {
        lines.firstIndex { $0.contains(kind.heading) || $0.contains(Traditional.label(kind.heading)) }
      }
      let headings = SectionKind.allCases.compactMap(line)
      let first = line(.disclosure) ?? lines.count
      let last = line(.problems) ?? 0
      tables = first < last ? (first + 1..<last).filter { !headings.contains($0) } : []
    }
    pieces = lines
    separator = layout == .htmlOnOneLine ? "" : "\n"
  }

  /// The text with a piece of a table lost, doubled, exchanged with the next or with any other, or moved; and what was done.
  func damaged(_ random: inout SplitMix64) -> (text: String, what: String)? {
    guard tables.count > 1 else { return nil }
    let at = random.below(tables.count - 1)
    let (line, next, other) = (tables[at], tables[at + 1], random.pick(tables))
    var damaged = pieces
    let what: String
    switch random.below(5) {
    case 0:
      damaged.remove(at: line)
      what = "lost"
    case 1:
      damaged.insert(pieces[line], at: line)
      what = "doubled"
    case 2:
      damaged.swapAt(line, next)
      what = "swapped with [\(pieces[next].prefix(40))]"
    case 3:
      damaged.swapAt(line, other)
      what = "swapped with [\(pieces[other].prefix(40))]"
    default:
      damaged.insert(damaged.remove(at: line), at: min(other, damaged.count))
      what = "moved to \(other + 1)"
    }
    return damaged == pieces
      ? nil : (damaged.joined(separator: separator), "line \(line + 1) [\(pieces[line].prefix(60))] \(what)")
  }
}
