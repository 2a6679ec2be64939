import AnnualReport
import ReportWorkspace

/// The figures of reports as one tidy table (RFC 4180: UTF-8, lines ended by CR LF): a line for every cell of the form,
/// the value empty where there is no
/// number. The columns are a contract: names and order are never changed, new ones come last.
enum CSVFormat {
  /// The line of the columns' names; behind a byte-order mark where that is wished, since Excel takes UTF-8 without one for
  /// the system's encoding.
  static func header(hasMark: Bool) -> Bytes {
    let names = ["file", "organ", "year", "table", "row", "column", "value", "row_label", "column_label"]
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + line(names)
  }

  /// The lines of all reports in a document.
  static func rows(of document: Document, _ name: FilePath) -> Bytes {
    var output = Bytes()
    for report in document.reports {
      let origin = [name.text, report.organ?.name ?? "", report.year.map { String($0) } ?? ""]
      func put(_ table: String, _ row: (String, String), _ column: (String, String), _ cell: Cell?) {
        output += line(origin + [table, row.0, column.0, cell?.number?.description ?? "", row.1, column.1])
      }
      let edition = report.disclosure?.edition ?? report.equationEdition
      for row in DisclosureRow.rows(of: edition) {
        for column in row.columns(in: edition) {
          put(
            "disclosure", (row.key, row.label(in: edition)), (column.key, column.label(in: edition)),
            report.disclosure?[row, column])
        }
      }
      for row in RequestRow.rows(of: report.equationEdition) {
        for column in RequestColumn.allCases {
          put("requests", (row.key, row.label), (column.key, column.label), report.requests?[row, column])
        }
      }
      for group in RemedyGroup.allCases {
        for column in RemedyColumn.allCases {
          put("remedies", (group.key, group.label), (column.key, column.label), report.remedies?[group, column])
        }
      }
    }
    return output
  }

  private static func line(_ fields: [String]) -> Bytes {
    Bytes((fields.map(quoted).joined(separator: ",") + "\r\n").utf8)
  }

  /// A field, in quotes where a comma, a quote or a line break stands in it.
  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if !needsQuotes { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
