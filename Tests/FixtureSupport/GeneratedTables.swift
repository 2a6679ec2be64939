import AnnualReport

/// The tables of a generated report as grids of cells, for the dialects whose rows are lines.
extension GeneratedReport {
  /// Table two.
  func disclosureGrid() -> [[String]] {
    let width = 4
    return DisclosurePart.parts(of: edition).flatMap { part -> [[String]] in
      let columns = part.rows.first?.columns(in: edition) ?? []
      let rows = part.rows.map { row in
        [row.label(in: edition)] + (disclosure.first { $0.row == row }?.figures ?? [])
      }
      return [[part.caption], ["信息内容"] + columns.map { $0.label(in: edition) }] + rows
    }.map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
  }

  /// Table three with `labels` cells before the figures: 3 with group labels in cells of their own, 2 without.
  func requestsGrid(labels: Int) -> [[String]] {
    let empty = Array(repeating: "", count: labels)
    let caption = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    var grid = [
      [caption] + empty.dropFirst() + ["申请人情况", "", "", "", "", "", ""],
      empty + ["自然人", "法人或其他组织", "", "", "", "", "总计"],
      empty + ["", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""],
    ]
    var group: RequestGroup?
    for row in RequestRow.rows(of: edition) {
      let figures = RequestColumn.allCases.map { String(self[.request(row, $0)]) }
      var cells = empty
      switch row {
      case .received, .carriedIn, .carriedOut: cells[0] = row.label
      case .granted: cells[0...1] = ["三、本年度办理结果", row.label]
      default: cells[row.group == nil || labels < 3 ? 1 : 2] = row.label
      }
      if labels == 3, let ofRow = row.group, ofRow != group { cells[1] = ofRow.label }
      group = row.group
      grid.append(cells + figures)
    }
    return grid
  }

  /// Table four.
  func remediesGrid() -> [[String]] {
    let outcomes = RemedyColumn.allCases.map(\.label)
    let blanks = ["", "", "", ""]
    return [
      ["行政复议"] + blanks + ["行政诉讼"] + blanks + Array(repeating: "", count: 5),
      outcomes + ["未经复议直接起诉"] + blanks + ["复议后起诉"] + blanks, [""] + blanks + outcomes + outcomes,
      remedies.map(String.init),
    ]
  }
}
