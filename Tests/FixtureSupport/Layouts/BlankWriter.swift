import AnnualReport

/// Writes a table as text out of a PDF: columns kept by blanks, read by columns, or beside another.
struct BlankWriter {
  let layout: LayoutClass

  func lines(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    switch layout {
    case .pdfColumns: return columns(grid)
    case .sideBySide: return grid.rows.map { beside($0) }
    default: break
    }
    var lines: [String] = []
    for row in grid.rows {
      let figures = row.filter { $0.role == .figure }.map(\.text)
      let labels = row.filter { $0.role == .label }.map(\.text)
      if figures.isEmpty {
        lines += header(row, &random)
      } else {
        lines += data(labels, figures, &random)
      }
      if layout == .flipBook, random.chance(12) {
        let page = random.pick(2...9)
        lines += ["Page \(page) - 政府信息公开工作年度报告", "P. \(page)"]
      }
    }
    return lines
  }

  private func header(_ row: [FormCell], _ random: inout SplitMix64) -> [String] {
    if layout == .flipBook, row.count == 10 { return ["结 结 其 尚 结 结 其 尚", "果 果 他 未 果 果 他 未", "总计 总计"] }
    return [row.map(\.text).joined(separator: layout == .flipBook ? " " : "    ")]
  }

  private func data(_ labels: [String], _ figures: [String], _ random: inout SplitMix64) -> [String] {
    var lines: [String] = []
    for label in labels.dropLast() {
      if label.hasPrefix("三、"), random.chance(50) {
        lines += label.map { "  " + String($0) }
      } else {
        lines.append(" " + label)
      }
    }
    let label = labels.last ?? ""
    if layout == .flipBook { return lines + [label + (label.isEmpty ? "" : " ") + figures.joined(separator: " ")] }
    let values = figures.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
    guard label.count > 18 else { return lines + ["  " + label + "   " + values] }
    let half = label.count / 2 + random.pick(-2...2)
    return lines + [
      "  " + label.prefix(half), String(repeating: " ", count: 40) + values, "  " + label.dropFirst(half),
    ]
  }

  /// Labels first, then the figures of each column.
  private func columns(_ grid: FormGrid) -> [String] {
    let rows = grid.rows.filter { $0.contains { $0.role == .figure } }
    let header = grid.rows.filter { !$0.contains { $0.role == .figure } }.flatMap { $0.map(\.text) }
    let labels = rows.flatMap { $0.filter { $0.role == .label }.map(\.text) }
    let figures = rows.map { $0.filter { $0.role == .figure }.map(\.text) }
    let widest = figures.map(\.count).max() ?? 0
    if grid.kind == .remedies {
      let all = figures.first ?? []
      return Array(header.prefix(5)) + Array(all.prefix(4)) + Array(header.dropFirst(5)) + Array(all.dropFirst(4))
    }
    let byColumn = (0..<widest).flatMap { column in figures.compactMap { column < $0.count ? $0[column] : nil } }
    return header + byColumn + labels
  }

  private func beside(_ row: [FormCell]) -> String {
    let one = row.map(\.text).joined(separator: "  ")
    return one + "          " + one
  }
}
