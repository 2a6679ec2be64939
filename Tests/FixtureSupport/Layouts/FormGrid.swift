import AnnualReport

/// A cell of the form with the columns and rows it spans.
struct FormCell: Sendable {
  /// What a cell is.
  enum Role { case header, label, figure }
  var text: String
  var columns = 1
  var rows = 1
  var role = Role.header
}

/// A table of the form with its official merged cells.
struct FormGrid: Sendable {
  var kind: TableKind
  var rows: [[FormCell]]

  /// How many columns more than cells a row has: what crawlers leave as bare pipes.
  static func surplus(_ row: [FormCell]) -> Int { row.reduce(0) { $0 + $1.columns - 1 } }
}

extension GeneratedReport {
  /// A table with its official merged cells; `figure` says how a figure is written.
  func form(_ kind: TableKind, figure: (String) -> String = { $0 }) -> FormGrid {
    switch kind {
    case .disclosure: FormGrid(kind: kind, rows: disclosureForm(figure))
    case .requests: FormGrid(kind: kind, rows: requestsForm(figure))
    case .remedies: FormGrid(kind: kind, rows: remediesForm(figure))
    }
  }

  private func disclosureForm(_ figure: (String) -> String) -> [[FormCell]] {
    DisclosurePart.parts(of: edition).flatMap { part -> [[FormCell]] in
      let columns = part.rows.first?.columns(in: edition) ?? []
      let spare = 4 - columns.count
      func widened(_ cells: [FormCell]) -> [FormCell] {
        var cells = cells
        cells[cells.count - 1].columns = spare
        return cells
      }
      let names = columns.map { FormCell(text: $0.label(in: edition)) }
      let rows = part.rows.map { row -> [FormCell] in
        let figures = disclosure.first { $0.row == row }?.figures ?? []
        return [FormCell(text: row.label(in: edition), role: .label)]
          + widened(figures.map { FormCell(text: figure($0), role: .figure) })
      }
      return [[FormCell(text: part.caption, columns: 4)], [FormCell(text: "信息内容")] + widened(names)] + rows
    }
  }

  private func requestsForm(_ figure: (String) -> String) -> [[FormCell]] {
    let caption = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    var grid = [
      [FormCell(text: caption, columns: 3, rows: 3), FormCell(text: "申请人情况", columns: 7)],
      [FormCell(text: "自然人", rows: 2), FormCell(text: "法人或其他组织", columns: 5), FormCell(text: "总计", rows: 2)],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { FormCell(text: $0) },
    ]
    let rows = RequestRow.rows(of: edition)
    var group: RequestGroup?
    for row in rows {
      var cells: [FormCell] = []
      if row == .granted {
        cells.append(FormCell(text: "三、本年度办理结果", rows: rows.count - 3, role: .label))
      }
      if let ofRow = row.group, ofRow != group {
        cells.append(FormCell(text: ofRow.label, rows: rows.count { $0.group == ofRow }, role: .label))
      }
      group = row.group
      let isOuter = row == .received || row == .carriedIn || row == .carriedOut
      cells.append(FormCell(text: row.label, columns: row.group != nil ? 1 : isOuter ? 3 : 2, role: .label))
      for column in RequestColumn.allCases {
        cells.append(FormCell(text: figure(String(self[.request(row, column)])), role: .figure))
      }
      grid.append(cells)
    }
    return grid
  }

  private func remediesForm(_ figure: (String) -> String) -> [[FormCell]] {
    let outcomes = RemedyColumn.allCases.map(\.label)
    return [
      [FormCell(text: "行政复议", columns: 5), FormCell(text: "行政诉讼", columns: 10)],
      outcomes.map { FormCell(text: $0, rows: 2) }
        + [FormCell(text: "未经复议直接起诉", columns: 5), FormCell(text: "复议后起诉", columns: 5)],
      (outcomes + outcomes).map { FormCell(text: $0) },
      remedies.map { FormCell(text: figure(String($0)), role: .figure) },
    ]
  }
}
