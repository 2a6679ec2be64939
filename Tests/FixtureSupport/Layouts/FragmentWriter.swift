import AnnualReport

/// Writes a table as the many small ones that converters make of a PDF.
struct FragmentWriter {
  let layout: LayoutClass

  func lines(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    layout == .fragments ? fragments(grid, &random) : miniTables(grid, &random)
  }

  /// Each row a table of two lines; long labels stand before or behind it.
  private func fragments(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    var lines: [String] = []
    for (index, row) in grid.rows.enumerated() {
      let labels = row.filter { $0.role == .label }.map(\.text)
      let figures = row.filter { $0.role == .figure }.map(\.text)
      guard !figures.isEmpty else {
        lines += [row.map(\.text).joined(separator: " "), ""]
        continue
      }
      if grid.kind == .requests, index == 12, random.chance(50) { lines += ["## 表三：收到和处理政府信息公开申请情况", ""] }
      let label = labels.last ?? ""
      let isTorn = grid.kind == .requests && label.count >= 12 && random.chance(60)
      var torn: [String] = []
      if isTorn {
        var rest = Substring(label)
        while !rest.isEmpty {
          torn.append(String(rest.prefix(10)))
          rest = rest.dropFirst(10)
        }
      }
      let isBefore = random.chance(50)
      lines += labels.dropLast() + (isBefore ? torn : [])
      if !lines.isEmpty, lines.last != "" { lines.append("") }
      let cells = (isTorn || label.isEmpty ? [] : [label]) + figures + (random.chance(15) ? [""] : [])
      lines += table([cells])
      if !isBefore, !torn.isEmpty { lines += torn + [""] }
    }
    return lines
  }

  private func table(_ rows: [[String]]) -> [String] {
    var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    lines.insert("|" + String(repeating: "---|", count: rows[0].count), at: 1)
    return lines + [""]
  }

  /// A table for each group under a heading of its own, with column names made up.
  private func miniTables(_ grid: FormGrid, _ random: inout SplitMix64) -> [String] {
    switch grid.kind {
    case .disclosure: return disclosure(grid)
    case .remedies:
      let figures = grid.rows.last?.map(\.text) ?? []
      return ["行政复议", "未经复议直接起诉", "复议后起诉"].enumerated().flatMap { index, name in
        ["### \(name)", ""]
          + table([["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], Array(figures[index * 5..<index * 5 + 5])])
      }
    case .requests: break
    }
    let header = ["类别", "数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计"]
    let wrong = ["项目", "本年新收件数", "上年结转件数", "数据3", "数据4", "数据5", "数据6", "总计"]
    var lines: [String] = table([["本列数据的勾稽关系", "-", "-"], ["申请人情况", "-", "-"]])
    var block: [[String]] = []
    func flush(_ random: inout SplitMix64) {
      if !block.isEmpty { lines += table([random.chance(25) ? wrong : header] + block) }
      block = []
    }
    for row in grid.rows.dropFirst(3) {
      let labels = row.filter { $0.role == .label }.map(\.text)
      if labels.count > 1 {
        flush(&random)
        lines += ["### \(labels[0].replacing("（", with: "(").replacing("）", with: ") "))", ""]
      }
      block.append([labels.last ?? ""] + row.filter { $0.role == .figure }.map(\.text))
    }
    flush(&random)
    return lines
  }

  private func disclosure(_ grid: FormGrid) -> [String] {
    var lines: [String] = []
    var block: [[String]] = []
    for row in grid.rows {
      if row.count == 1 {
        if !block.isEmpty { lines += table(block) }
        block = []
        lines += ["### \(row[0].text)", ""]
      } else {
        block.append(row.map(\.text))
      }
    }
    return lines + table(block)
  }
}
