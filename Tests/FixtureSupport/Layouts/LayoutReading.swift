import AnnualReport

/// How a table of a generated report was read.
public enum LayoutVerdict: Sendable, Equatable {
  /// Every figure as written.
  case exact
  /// No figure.
  case refused
  /// Not every figure, but none wrongly.
  case partial(String)
  /// A figure where it does not belong.
  case wrong(String)

  /// The reading of one table. `isBlank` says that zeros were left out.
  public init(_ expected: GeneratedReport, _ report: Report, _ kind: TableKind, isBlank: Bool) {
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
  /// Whether the figure stands in table three.
  public var isRequest: Bool { if case .request = self { true } else { false } }
}

/// What was read otherwise than written.
public struct Faults {
  /// What differs.
  public private(set) var list: [String] = []

  /// No fault yet.
  public init() {}

  /// Notes what was read and what was written, where they differ.
  public mutating func check(_ name: String, _ read: some Sendable, _ written: some Sendable) {
    let (a, b) = ("\(read)", "\(written)")
    if a != b { list.append("\(name) is \(a), not \(b)") }
  }

  /// Checks all of a report but its figures.
  public mutating func frame(_ expected: GeneratedReport, _ report: Report) {
    check("year", report.year ?? -1, expected.year)
    check("organ", report.organ?.name ?? "-", expected.organ)
    check("organ kind", report.organ?.kind ?? .unknown, expected.organKind)
    check("sections", report.sections.map { $0.kind?.ordinal ?? 0 }, [1, 2, 3, 4, 5, 6])
    check("edition", report.edition?.rawValue ?? "-", expected.edition.rawValue)
    check("periods", report.periods.count, 1)
    if let period = report.periods.first {
      check(
        "period start", [period.start?.year, period.start?.month, period.start?.day], [expected.year, 1, 1] as [Int?])
      check("period end", [period.end?.year, period.end?.month, period.end?.day], [expected.year, 12, 31] as [Int?])
    }
    let date = report.signOff?.date
    check("sign-off", [date?.year, date?.month, date?.day], [expected.year + 1, 1, expected.signOffDay] as [Int?])
  }
}
