import AnnualReport

/// A cell of a table that is not simply a figure in plain digits: blank, a placeholder, words, or a figure written
/// otherwise.
struct OddCell: Sendable {
  /// Where in the form a cell stands.
  enum Place: Sendable {
    /// Table two; the column where the figures of the row could be placed.
    case disclosure(DisclosureRow, DisclosureColumn?)
    /// Table three; the column where the figures of the row could be placed.
    case request(RequestRow, RequestColumn?)
    /// Table four.
    case remedy(RemedyGroup, RemedyColumn)
    /// Table four, where the figures could not be placed.
    case remedies
  }
  /// Where it stands.
  let place: Place
  /// Counts the rows of the report's tables: cells of one row share it.
  let row: Int
  /// The cell.
  let cell: Cell
  /// How it is written.
  let spelling: Spelling

  /// What is odd about a report's tables: the cells in document order of each table, and where else a rule has to look.
  /// One look at each cell; usually there is nothing.
  static func all(in report: Report, _ text: SourceText) -> (cells: [OddCell], suspects: Suspects) {
    var sieve = Sieve(text: text)
    if let rows = report.disclosure?.rows, !report.isUnreadable(.disclosure) {
      // The columns of a row; none where they are not known.
      let edition = report.disclosure?.isHybrid == true ? nil : report.disclosure?.edition
      sieve.take(rows) { row, index in
        let columns = edition.map { row.isPlaced ? row.key.columns(in: $0) : [] } ?? []
        return .disclosure(row.key, index < columns.count ? columns[index] : nil)
      }
    }
    if let rows = report.requests?.rows, !report.isUnreadable(.requests) {
      sieve.take(rows) { row, index in
        .request(row.key, row.isPlaced ? RequestColumn(rawValue: UInt8(clamping: index)) : nil)
      }
      sieve.take(report.requests?.duplicates ?? []) { row, _ in .request(row.key, nil) }
    }
    if let table = report.readableRemedies {
      sieve.take(table.isPlaced ? table.cells : table.figures, isPlaced: table.isPlaced) { index in
        guard table.isPlaced, let group = RemedyGroup(rawValue: UInt8(clamping: index / 5)),
          let column = RemedyColumn(rawValue: UInt8(clamping: index % 5))
        else { return .remedies }
        return .remedy(group, column)
      }
    }
    return (sieve.found, sieve.suspects)
  }

  /// Collects the cells that are odd.
  private struct Sieve {
    let text: SourceText
    var found: [OddCell] = []
    var suspects: Suspects = []
    var row = 0

    mutating func take<Key>(_ rows: [FigureRow<Key>], _ place: (FigureRow<Key>, Int) -> Place) {
      // A span lends its rows; an array would copy them.
      let lent = rows.span
      for at in rows.indices {
        let form = lent[at].label.form
        if form != .canonical, form != .accepted { suspects.insert(.labels) }
        begin(isPlaced: lent[at].isPlaced)
        if lent[at].isPlaced {
          for index in lent[at].cells.indices where !isPlain(lent[at].cells[index]) {
            take(lent[at].cells[index], isPlaced: true) { place(rows[at], index) }
          }
        } else {
          for index in lent[at].figures.indices where !isPlain(lent[at].figures[index]) {
            take(lent[at].figures[index], isPlaced: false) { place(rows[at], index) }
          }
        }
      }
    }

    mutating func take(_ cells: Cells, isPlaced: Bool, _ place: (Int) -> Place) {
      begin(isPlaced: isPlaced)
      for index in cells.indices where !isPlain(cells[index]) {
        take(cells[index], isPlaced: isPlaced) { place(index) }
      }
    }

    private mutating func begin(isPlaced: Bool) {
      row += 1
      if !isPlaced { suspects.insert(.unplacedRows) }
    }

    /// Whether a cell is a figure in plain digits, as most are.
    @inline(__always)
    private func isPlain(_ cell: Cell) -> Bool {
      guard let value = cell.number else { return false }
      return value.fills(cell.range.count) || text.isPlainNumber(cell.range)
    }

    private mutating func take(_ cell: Cell, isPlaced: Bool, _ place: () -> Place) {
      if cell.figure == .absent {
        if isPlaced { suspects.insert(.absences) }
        return
      }
      if cell.figure == .blank {
        if !isPlaced { return }
        suspects.insert(.blanks)
      }
      found.append(OddCell(place: place(), row: row, cell: cell, spelling: Spelling(of: text, cell.range)))
    }
  }
}

extension Decimal6 {
  /// Whether the whole part of the figure has as many digits as its cell has bytes, at most five: then it is written in plain
  /// digits, because a sign, a zero before it, a separator, a fraction or a full-width digit takes a byte more.
  fileprivate func fills(_ count: Int) -> Bool {
    switch count {
    case 1: true
    case 2: units >= 10_000_000 && units < 100_000_000
    case 3: units >= 100_000_000 && units < 1_000_000_000
    case 4: units >= 1_000_000_000 && units < 10_000_000_000
    case 5: units >= 10_000_000_000 && units < 100_000_000_000
    default: false
    }
  }
}

/// What some row of the report's tables has; a rule whose mark is missing need not look.
struct Suspects: OptionSet, Sendable {
  let rawValue: UInt8
  /// A row whose figures could not be placed in columns.
  static let unplacedRows = Suspects(rawValue: 1)
  /// A blank cell.
  static let blanks = Suspects(rawValue: 2)
  /// A label that is not written as the form prescribes.
  static let labels = Suspects(rawValue: 4)
  /// A cell of a placed row that is not there.
  static let absences = Suspects(rawValue: 8)
}

extension OddCell {
  /// The table it stands in.
  var table: TableKind {
    switch place {
    case .disclosure: .disclosure
    case .request: .requests
    case .remedy, .remedies: .remedies
    }
  }
  /// The column of table two, where it is known.
  var disclosureColumn: DisclosureColumn? {
    if case .disclosure(_, let column) = place { return column }
    return nil
  }
  /// Whether decimals are legitimate here, or may be because the column is not known.
  var allowsDecimals: Bool {
    guard case .disclosure(let row, let column) = place else { return false }
    return column?.allowsDecimals ?? (row == .fees || row == .procurement)
  }
  /// Whether a sign is legitimate here, or may be because the column is not known.
  var allowsSign: Bool {
    guard case .disclosure(let row, let column) = place else { return false }
    return column?.allowsSign ?? (row != .rules && row != .normativeDocuments)
  }
  /// The address in the equations, where the cell takes part in them.
  var address: CellAddress? {
    switch place {
    case .request(let row, .some(let column)): .request(row, column)
    case .remedy(let group, let column): .remedy(group, column)
    default: nil
    }
  }
  /// The row's name, as messages give it.
  func rowName(_ edition: Edition?) -> String {
    switch place {
    case .disclosure(let row, _): row.label(in: edition ?? .edition2021)
    case .request(let row, _): row.shortLabel
    case .remedy(let group, _): group.label
    case .remedies: "表四"
    }
  }
  /// The column's name, where it is known.
  func columnName(_ edition: Edition?) -> String? {
    switch place {
    case .disclosure(_, let column): column?.label(in: edition ?? .edition2021)
    case .request(_, let column): column?.label
    case .remedy(_, let column): column.label
    case .remedies: nil
    }
  }
  /// The cell, named by its row and column.
  func name(_ report: Report) -> Wording {
    let edition = report.disclosure?.edition
    let row = rowName(edition)
    if let column = columnName(edition) { return .cell(row: row, column: column) }
    return Wording(zh: "“\(row)”行", en: "row “\(row)”")
  }
}

extension [OddCell] {
  /// The cells, row by row.
  var rows: [[OddCell]] {
    var rows: [[OddCell]] = []
    for odd in self {
      if let last = rows.last?.first, last.row == odd.row {
        rows[rows.count - 1].append(odd)
      } else {
        rows.append([odd])
      }
    }
    return rows
  }
}

extension Report {
  /// Table two, where it can be judged.
  var readableDisclosure: DisclosureTable? { isUnreadable(.disclosure) ? nil : disclosure }
  /// Table three, where it can be judged.
  var readableRequests: RequestsTable? { isUnreadable(.requests) ? nil : requests }
  /// Table four, where it can be judged.
  var readableRemedies: RemediesTable? { isUnreadable(.remedies) ? nil : remedies }

  /// Whether a table stands there that cannot be judged.
  func isUnreadable(_ kind: TableKind) -> Bool { unreadable.contains { $0.kind == kind } }
}
