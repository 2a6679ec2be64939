import AnnualReport

/// Tells of the findings of a document what they are about.
public struct FindingKeys: Sendable {
  private let document: Document
  private let reports: [KeyedReport]

  /// The keys of a document's findings.
  public init(_ document: Document) {
    self.document = document
    reports = document.reports.map { KeyedReport($0, document) }
  }

  /// What a finding is about, and what stands there, for people to read; nothing of the latter where it is a private
  /// matter.
  public func key(of finding: Finding) -> (key: FindingKey, text: String) {
    let place = finding.range
    let report = reports.first { $0.range.start <= place.start && place.start <= $0.range.end }
    var key = FindingKey(rule: finding.rule, organ: report?.organ, year: report?.year, content: "")
    if let (table, row, column) = report?.cell(at: place) {
      (key.table, key.row, key.column) = (table, row, column)
    } else {
      key.section = report?.section(at: place.start)
    }
    var content = FoldedContent()
    content.append(document.text[place], isTable: key.table != nil && key.column == nil)
    if key.table == nil { content.append(before(place, upTo: 8 - content.count)) }
    let text = content.text(limit: 40)
    content.append(figuresOf: finding.message.zh)
    key.content = content.hash
    let isPrivate = Catalog.rule(finding.rule)?.group == .privacy
    return (key, isPrivate ? "" : text)
  }

  /// The last words before a place on its line: for a place that says little itself.
  private func before(_ place: TextRange, upTo limit: Int) -> String {
    guard limit > 0 else { return "" }
    let text = document.text
    let line = text.lineRange(text.line(at: place.start))
    var start = Int(place.start)
    var left = limit
    while start > Int(line.start), left > 0 {
      start -= 1
      if text.byte(at: start) & 0xC0 != 0x80 { left -= 1 }
    }
    return text[TextRange(start, Int(place.start))]
  }
}

/// A report as far as keys need it; every range lies in the document.
private struct KeyedReport: Sendable {
  /// A cell, row or table.
  private struct Place {
    var range: TextRange
    var table: TableKind
    var row: String?
    var column: String?
  }
  let range: TextRange
  let organ: String?
  let year: Int?
  private var cells: [Place] = []
  private var rows: [Place] = []
  private var tables: [Place] = []
  private var sections: [(start: UInt32, number: Int?)] = []

  init(_ report: Report, _ document: Document) {
    let reading = document.reading
    range = reading.source(report.range)
    organ = report.organ?.name
    year = report.year
    sections = report.sections.map { (reading.source($0.heading).start, $0.kind?.ordinal) }
    if let table = report.disclosure {
      add(.disclosure, table.frame, reading)
      for row in table.rows {
        add(.disclosure, row, row.key.key, row.key.columns(in: table.edition).map(\.key), reading)
      }
      for name in table.headerNames { add(header: .disclosure, name.range, name.column.key, reading) }
    }
    if let table = report.requests {
      add(.requests, table.frame, reading)
      for row in table.rows + table.duplicates {
        add(.requests, row, row.key.key, RequestColumn.allCases.map(\.key), reading)
      }
      for name in table.headerNames { add(header: .requests, name.range, name.column.key, reading) }
    }
    if let table = report.remedies {
      add(.remedies, table.frame, reading)
      for (index, cell) in table.cells.enumerated() where cell.figure != .absent {
        guard let group = RemedyGroup(rawValue: UInt8(index / 5)), let column = RemedyColumn(rawValue: UInt8(index % 5))
        else { continue }
        cells.append(
          Place(range: reading.source(cell.range), table: .remedies, row: group.key, column: column.key))
      }
    }
  }

  private mutating func add(_ table: TableKind, _ frame: TableFrame, _ reading: Reading) {
    tables.append(Place(range: reading.source(frame.range), table: table))
  }

  private mutating func add(header table: TableKind, _ range: TextRange, _ column: String, _ reading: Reading) {
    cells.append(Place(range: reading.source(range), table: table, column: column))
  }

  private mutating func add<Key>(
    _ table: TableKind, _ row: FigureRow<Key>, _ key: String, _ columns: [String], _ reading: Reading
  ) {
    rows.append(Place(range: reading.source(row.range), table: table, row: key))
    for (cell, column) in zip(row.cells, columns) where cell.figure != .absent {
      cells.append(Place(range: reading.source(cell.range), table: table, row: key, column: column))
    }
  }

  /// The cell a range is, else the row it begins in, else the table.
  func cell(at range: TextRange) -> (table: String, row: String?, column: String?)? {
    let cell = cells.first { $0.range == range || !$0.range.isEmpty && !range.isEmpty && $0.range.contains(range) }
    let found =
      cell ?? rows.first { $0.range.start <= range.start && range.start <= $0.range.end }
      ?? tables.first { $0.range.start <= range.start && range.start <= $0.range.end }
    return found.map { ($0.table.key, $0.row, $0.column) }
  }

  /// The number of the main section an offset lies in; nil before the first.
  func section(at offset: UInt32) -> Int? {
    sections.last { $0.start <= offset }?.number
  }
}

extension TableKind {
  /// A stable machine name, as exports have it.
  var key: String {
    switch self {
    case .disclosure: "disclosure"
    case .requests: "requests"
    case .remedies: "remedies"
    }
  }
}
