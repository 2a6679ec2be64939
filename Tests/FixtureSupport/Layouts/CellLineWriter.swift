import AnnualReport

/// Writes a table with a cell on each line.
struct CellLineWriter {
  let layout: LayoutClass

  func lines(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    var lines: [String] = []
    for row in grid.rows { lines += self.row(row, &random) }
    return lines
  }

  private func row(_ row: [FormCell], _ random: inout SplitMix64) -> [String] {
    let surplus = FormGrid.surplus(row)
    let pipes = String(repeating: "|", count: surplus)
    var lines: [String] = []
    func pieces(_ cell: FormCell) -> [String] {
      guard cell.role == .header, cell.text.count >= 4, cell.text.count <= 6, random.chance(30) else {
        return [cell.text]
      }
      return [String(cell.text.prefix(2)), String(cell.text.dropFirst(2))]
    }
    if layout == .openedRows || layout == .brokenRows { lines.append("|") }
    for (index, cell) in row.enumerated() {
      let isLast = index == row.count - 1
      let own = pieces(cell)
      lines += own.dropLast()
      let text = own.last ?? ""
      switch layout {
      case .cellLines: lines.append(text.isEmpty ? "|" : text + " |")
      case .brokenRows: lines.append(text.isEmpty ? "|" : text + "  |")
      case .cellLinesClosed, .openedRows:
        lines.append((text.isEmpty ? "|" : text + " |") + (isLast && surplus > 0 ? pipes : ""))
      case .alternating: lines += (text.isEmpty ? [] : [text]) + [isLast ? "|" + pipes : "|"]
      case .bareCells: if !text.isEmpty { lines += [text, ""] }
      default: if !text.isEmpty { lines.append(text) }
      }
    }
    if layout == .cellLines, surplus > 0 { lines.append(pipes) }
    return lines
  }
}
