import AnnualReport
import FixtureSupport

/// How a table of a generated report was read.
enum LayoutVerdict: Sendable, Equatable {
  /// Every figure as written.
  case exact
  /// No figure.
  case refused
  /// Not every figure, but none wrongly.
  case partial(String)
  /// A figure where it does not belong.
  case wrong(String)

  /// The reading of one table. `isBlank` says that zeros were left out.
  init(_ expected: GeneratedReport, _ report: Report, _ kind: TableKind, isBlank: Bool) {
    var partial: String?
    var wrong: String?
    func compare(_ name: String, _ cell: Cell?, _ written: Decimal6) {
      switch cell?.figure ?? .absent {
      case .number(let value): if value != written { wrong = wrong ?? "\(name) is \(value), not \(written)" }
      case .blank where isBlank && written == .zero: break
      case let other: partial = partial ?? "\(name) is \(other), not \(written)"
      }
    }
    switch kind {
    case .disclosure:
      for (row, figures) in expected.disclosure {
        let cells = report.disclosure?[row]?.cells ?? []
        for (index, figure) in figures.enumerated() {
          compare("\(row) \(index)", index < cells.count ? cells[index] : nil, GeneratedReport.decimal(figure))
        }
      }
    case .requests, .remedies:
      for address in expected.addresses {
        guard (kind == .requests) == address.isRequest else { continue }
        compare("\(address)", report.cell(address), Decimal6(expected[address]))
      }
    }
    if let wrong {
      self = .wrong(wrong)
    } else if let partial {
      self = report.unreadable.contains { $0.kind == kind } ? .refused : .partial(partial)
    } else {
      self = .exact
    }
  }
}

extension CellAddress {
  var isRequest: Bool { if case .request = self { true } else { false } }
}
