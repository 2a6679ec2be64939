import AnnualReport

/// The figures of every table of every report, in the form's order: what must be read again when a document is written.
struct TableFigures: Equatable {
  /// Which table of which report.
  struct Place: Hashable {
    let report: Int
    let kind: TableKind
  }

  private let reports: [[TableKind: [Figure]]]

  init(_ document: Document) {
    reports = document.reports.map { report in
      var tables: [TableKind: [Figure]] = [:]
      if let table = report.disclosure {
        tables[.disclosure] = table.rows.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { $0.cells.map(\.figure) }
      }
      if let table = report.requests {
        tables[.requests] = table.rows.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { $0.cells.map(\.figure) }
      }
      if let table = report.remedies { tables[.remedies] = table.cells.map(\.figure) }
      return tables
    }
  }

  /// Every table there may be.
  var places: Set<Place> {
    Set(reports.indices.flatMap { index in TableKind.allCases.map { Place(report: index, kind: $0) } })
  }

  /// The tables that are read otherwise in another document; all of them where it holds another number of reports.
  func differences(to other: TableFigures) -> Set<Place> {
    var places: Set<Place> = []
    let isSame = reports.count == other.reports.count
    for (index, tables) in reports.enumerated() {
      for kind in TableKind.allCases where !isSame || tables[kind] != other.reports[index][kind] {
        places.insert(Place(report: index, kind: kind))
      }
    }
    return places
  }
}
