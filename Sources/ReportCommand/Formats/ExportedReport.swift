import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// A report as data.
struct ExportedReport {
  private let report: Report
  private let document: Document
  private var text: SourceText { document.reading.text }

  init(_ report: Report, _ document: Document) {
    self.report = report
    self.document = document
  }

  /// The report as an object, under the name of its file.
  func object(_ name: FilePath) -> JSON {
    let tally = EquationTally(report)
    return [
      "filename": .string(name.text),
      "title": report.title.map { .string(text.unmarked($0.range)) } ?? .null,
      "organ": report.organ.map { .string($0.name) } ?? .null,
      "year": report.year.map { .integer($0) } ?? .null,
      "edition": report.edition.map { .string($0.rawValue) } ?? .null,
      "period": period,
      "sections": .array(report.sections.map(section)),
      "disclosure": ["rows": .array(disclosureRows)],
      "requests": [
        "columns": .array(RequestColumn.allCases.map { .string($0.key) }),
        "rows": .array(requestRows),
      ],
      "remedies": ["groups": .array(RemedyGroup.allCases.map(remedies))],
      "equations": [
        "holds": .integer(tally.holds), "broken": .integer(tally.broken), "open": .integer(tally.open),
      ],
    ]
  }

  private func section(_ section: Section) -> JSON {
    [
      "ordinal": (section.kind?.ordinal ?? section.ordinal).map { .integer($0) } ?? .null,
      "title": .string(text.unmarked(section.title)),
      "row": .integer(document.text.line(at: document.source(section.heading).start) + 1),
    ]
  }

  private var disclosureRows: [JSON] {
    let edition = report.disclosure?.edition ?? report.equationEdition
    return DisclosureRow.rows(of: edition).map { row in
      let values = row.columns(in: edition).map { value(report.disclosure?[row, $0]) }
      return ["key": .string(row.key), "label": .string(row.label(in: edition)), "values": .array(values)]
    }
  }

  private var requestRows: [JSON] {
    RequestRow.rows(of: report.equationEdition).map { row in
      let values = RequestColumn.allCases.map { value(report.requests?[row, $0]) }
      return ["key": .string(row.key), "label": .string(row.label), "values": .array(values)]
    }
  }

  private func remedies(_ group: RemedyGroup) -> JSON {
    let values = RemedyColumn.allCases.map { value(report.remedies?[group, $0]) }
    return ["key": .string(group.key), "values": .array(values)]
  }

  private func value(_ cell: Cell?) -> JSON {
    // By way of the digits: a division of floating point numbers would not give the very figure.
    guard let digits = cell?.number?.description else { return .null }
    return Int(digits).map { .integer($0) } ?? Double(digits).map { .number($0) } ?? .null
  }

  /// The first statement of a statistics period that names two real days.
  private var period: JSON {
    for statement in report.periods where !statement.isUnreadable && !statement.isMalformed {
      if let start = day(statement.start), let end = day(statement.end) {
        return ["start": .string(start), "end": .string(end)]
      }
    }
    return .null
  }

  /// A date as ISO 8601 has it.
  private func day(_ date: DateMention?) -> String? {
    guard let date, let year = date.year, let month = date.month, let day = date.day, (1...9999).contains(year),
      (1...12).contains(month)
    else { return nil }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard (1...length).contains(day) else { return nil }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
