import AnnualReport

/// The ways a table of the form is written down, line by line.
extension FormTable {
  /// A GFM pipe table, its group labels in a column of their own.
  var pipes: [String] {
    let lines = grid.map { "| " + filled($0).joined(separator: " | ") + " |" }
    let separator = "| " + Array(repeating: "---", count: width).joined(separator: " | ") + " |"
    return lines.prefix(1) + [separator] + lines.dropFirst()
  }

  /// ``pipes`` with columns of one display width.
  var alignedPipes: [String] {
    var text = SourceText(pipes.joined(separator: "\n"))
    for edit in PipeTables.alignment(of: text).reversed() { text.replace(edit.range, with: edit.text.utf8) }
    return text[text.range].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// One row a line, cells separated by tabs.
  var tabs: [String] { grid.map { filled($0).joined(separator: "\t") } }

  /// An HTML table with the form's merged cells.
  var html: [String] {
    var lines = ["<table>"]
    for row in rows {
      lines.append("  <tr>" + row.map(FormTable.element).joined() + "</tr>")
    }
    return lines + ["</table>"]
  }

  private func filled(_ row: [String]) -> [String] { row + Array(repeating: "", count: max(0, width - row.count)) }

  private static func element(_ cell: Cell) -> String {
    let name = cell.isHeader ? "th" : "td"
    let rowspan = cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : ""
    let colspan = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : ""
    return "<\(name)\(rowspan)\(colspan)>\(escapedForHTML(cell.text))</\(name)>"
  }
}

/// Text as HTML shows it.
func escapedForHTML(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x26: bytes += "&amp;".utf8
    case 0x3C: bytes += "&lt;".utf8
    case 0x3E: bytes += "&gt;".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
