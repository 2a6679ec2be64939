import AnnualReport

/// A table as it stands in a text, and its canonical shape where every figure of it has been placed for sure.
struct PlacedTable: Sendable {
  /// Which table.
  let kind: TableKind
  /// The lines it stands on, counted from 0; header lines and headings torn off it included where it can be rewritten.
  private(set) var lines: ClosedRange<Int>
  /// The lines above and below it that hold notes in cells of their own.
  private(set) var notes: [Int] = []
  /// How it is laid out.
  let family: TableFamily
  /// The canonical shape; nil where something of the table would be lost or guessed at.
  private(set) var form: FormTable?
  /// Why it has none, and where.
  private(set) var reason = KeptTable.Reason.figures
  private(set) var place: TextRange

  /// The tables of a report that can be read at all, in document order.
  static func all(in report: Report, of document: Document, _ lines: WrittenLines? = nil) -> [PlacedTable] {
    let text = document.reading.text
    let written = lines ?? WrittenLines(document)
    var tables: [PlacedTable] = []
    if let table = report.disclosure {
      tables.append(PlacedTable(.disclosure, table.frame, PlacedTable.form(table, text), report, written))
    }
    if let table = report.requests {
      tables.append(PlacedTable(.requests, table.frame, PlacedTable.form(table, text), report, written))
    }
    if let table = report.remedies {
      tables.append(PlacedTable(.remedies, table.frame, PlacedTable.form(table, text), report, written))
    }
    return tables.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private init(
    _ kind: TableKind, _ frame: TableFrame, _ form: Result<FormTable, Refusal>, _ report: Report,
    _ written: WrittenLines
  ) {
    self.kind = kind
    self.family = frame.family
    var lines = written.lines(frame.range)
    // Separator rows out of place belong to the table, behind its last row too.
    if let last = frame.straySeparators.map({ written.line($0) }).max(), last > lines.upperBound {
      lines = lines.lowerBound...last
    }
    self.lines = lines
    place = written.place(frame.range)
    if let unreadable = report.unreadable.first(where: { $0.kind == kind }) {
      reason = .unreadable(unreadable.reason)
    } else if case .failure(let refusal) = form {
      reason = refusal.reason
      if let row = refusal.place { place = written.place(row) }
    } else if case .success(let form) = form {
      let words = TableWords(report, kind, form, written)
      let own = words.own(of: lines)
      if let word = own.foreign {
        reason = .words
        place = word
      } else {
        self.form = form
        notes = lines.filter { !own.lines.contains($0) }
        self.lines = words.extended(own.lines)
      }
    }
  }

  /// The table as one that stands as it stood.
  func kept(_ reason: KeptTable.Reason) -> PlacedTable {
    var table = self
    if form != nil { table.reason = reason }
    table.form = nil
    return table
  }

  /// Why a table has no canonical shape.
  private struct Refusal: Error {
    let reason: KeptTable.Reason
    /// Where in the reading, if not in the whole table.
    var place: TextRange?
  }

  // MARK: Figures

  private static func form(_ table: DisclosureTable, _ text: SourceText) -> Result<FormTable, Refusal> {
    let rows = DisclosureRow.rows(of: table.edition)
    if let row = table.foreignRow(text) { return .failure(Refusal(reason: .rows, place: row)) }
    guard !table.isHybrid, table.rows.count == rows.count,
      rows.allSatisfy({ key in table.rows.contains { $0.key == key } })
    else { return .failure(Refusal(reason: .rows)) }
    guard isPlaced(table.rows, text) else { return .failure(Refusal(reason: .figures)) }
    return .success(
      FormTable.disclosure(table.edition) { row, column in table[row, column].map { text[$0.range] } ?? "" })
  }

  private static func form(_ table: RequestsTable, _ text: SourceText) -> Result<FormTable, Refusal> {
    let rows = RequestRow.rows(of: table.edition)
    if let row = table.foreignRow(text) { return .failure(Refusal(reason: .rows, place: row)) }
    guard table.missingColumns.isEmpty else { return .failure(Refusal(reason: .columns)) }
    guard table.duplicates.isEmpty, table.rows.count == rows.count, rows.allSatisfy({ table[$0] != nil }) else {
      return .failure(Refusal(reason: .rows))
    }
    guard isPlaced(table.rows, text) else { return .failure(Refusal(reason: .figures)) }
    return .success(
      FormTable.requests(table.edition) { row, column in table[row, column].map { text[$0.range] } ?? "" })
  }

  private static func form(_ table: RemediesTable, _ text: SourceText) -> Result<FormTable, Refusal> {
    guard table.isPlaced, areKept(table.cells, of: table.figures, text) else {
      return .failure(Refusal(reason: .figures))
    }
    return .success(FormTable.remedies { group, column in text[table[group, column].range] })
  }

  private static func isPlaced<Key>(_ rows: [FigureRow<Key>], _ text: SourceText) -> Bool {
    rows.allSatisfy { $0.isPlaced && areKept($0.cells, of: $0.figures, text) }
  }

  /// Whether no cell is missing, none of the figures is left over, and all can stand in a cell.
  private static func areKept(_ cells: Cells, of figures: Cells, _ text: SourceText) -> Bool {
    let filled = cells.count { $0.figure != .blank && $0.figure != .absent }
    let found = figures.count { $0.figure != .blank && $0.figure != .absent }
    return filled == found
      && cells.allSatisfy { cell in
        cell.figure != .absent
          && (cell.range.start..<cell.range.end).allSatisfy { offset in
            let byte = text.byte(at: Int(offset))
            return byte >= 0x20 && byte != 0x7C
          }
      }
  }
}

extension DisclosureTable {
  /// The first row that is none of the form.
  func foreignRow(_ text: SourceText) -> TextRange? { frame.foreignRow(above: rows.first?.range, text) }
}

extension RequestsTable {
  /// The first row that is none of the form.
  func foreignRow(_ text: SourceText) -> TextRange? { frame.foreignRow(above: rows.first?.range, text) }
}

extension TableFrame {
  /// The first row that is none of the form. Words above the first row of the form with dashes in place of figures are what
  /// becomes of merged headers.
  fileprivate func foreignRow(above first: TextRange?, _ text: SourceText) -> TextRange? {
    unknownRows.first { row in
      guard let first, row.end <= first.start else { return true }
      return text[row].unicodeScalars.contains { 0x30...0x39 ~= $0.folded }
    }
  }
}
