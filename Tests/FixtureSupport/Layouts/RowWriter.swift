import AnnualReport

/// Writes a table with a row on each line.
struct RowWriter {
  let layout: LayoutClass

  func lines(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    if layout == .tabs || layout == .blankForm { return expanded(grid).map { $0.joined(separator: "\t") } }
    if layout == .quotedTabs {
      return expanded(grid).map { row in row.map { quoted($0, &random) }.joined(separator: "\t") }
    }
    if layout == .rowsWithBlanks { return withBlanks(grid) }
    return grid.rows.map { row in
      let cells = row.map(\.text).joined(separator: " | ")
      switch layout {
      case .rows: return cells + " |"
      case .filledRows: return "| " + cells + " |" + filler(row, &random)
      default: return cells + " |" + filler(row, &random)
      }
    }
  }

  /// A cell whose words are broken over two lines, as a spreadsheet copies it.
  private func quoted(_ text: String, _ random: inout SplitMix64) -> String {
    guard text.count >= 4, !text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }), random.chance(40) else {
      return text
    }
    let first = text.prefix(text.count / 2)
    return "\"" + (first + "\n" + text.dropFirst(first.count)).replacing("\"", with: "\"\"") + "\""
  }

  private func filler(_ row: [FormCell], _ random: inout SplitMix64) -> String {
    let surplus = FormGrid.surplus(row)
    guard surplus > 0 else { return random.chance(50) ? " " : "" }
    return " " + String(repeating: "|", count: max(1, surplus - random.below(2))) + (random.chance(50) ? " " : "")
  }

  /// The cells that labels above reach into are empty.
  private func withBlanks(_ grid: FormGrid) -> [String] {
    var open: [Int] = []
    return grid.rows.map { row in
      let isData = row.contains { $0.role == .figure }
      var cells = isData ? open.filter { $0 > 0 }.map { _ in "" } : []
      if isData {
        open = open.map { $0 - 1 }.filter { $0 > 0 }
        for cell in row where cell.role == .label && cell.rows > 1 { open.append(cell.rows - 1) }
      }
      cells += row.map(\.text)
      return "| " + cells.joined(separator: " | ") + " |"
    }
  }

  /// Every cell of the grid, those that a merged cell fills empty.
  private func expanded(_ grid: FormGrid) -> [[String]] {
    var filled: [Int: Int] = [:]
    return grid.rows.map { row in
      var cells: [String] = []
      func pass() {
        while let rows = filled[cells.count], rows > 0 {
          filled[cells.count] = rows - 1
          cells.append("")
        }
      }
      for cell in row {
        pass()
        for step in 0..<cell.columns {
          filled[cells.count] = cell.rows - 1
          cells.append(step == 0 ? cell.text : "")
        }
      }
      pass()
      return cells
    }
  }
}
