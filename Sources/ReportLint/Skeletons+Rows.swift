import AnnualReport

/// The rows of the empty tables, built from the schema; rows shorter than the table are filled up with empty cells.
extension Skeleton {
  /// Table two: of each part its caption, its header and its rows.
  var disclosureRows: [[String]] {
    DisclosurePart.parts(of: edition).flatMap { part -> [[String]] in
      let columns = part.rows.first?.columns(in: edition) ?? []
      let header = ["信息内容"] + columns.map { $0.label(in: edition) }
      return [[part.caption], header] + part.rows.map { [$0.label(in: edition)] }
    }
  }

  /// Table three: three label columns (result, group, item) and seven figures.
  var requestsRows: [[String]] {
    let caption = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    let organisations: [RequestColumn] = [.business, .research, .welfare, .legal, .other]
    let header = [
      [caption, "", "", "申请人情况"],
      ["", "", "", RequestColumn.natural.label, "法人或其他组织", "", "", "", "", RequestColumn.total.label],
      ["", "", "", ""] + organisations.map(\.label),
    ]
    var group: RequestGroup?
    let rows = RequestRow.rows(of: edition).map { row -> [String] in
      let isGroupStart = row.group != nil && row.group != group
      group = row.group
      switch row {
      case .received, .carriedIn, .carriedOut: return [row.label]
      case .granted: return ["三、本年度办理结果", row.label]
      default: return row.group == nil ? ["", row.label] : ["", isGroupStart ? row.group?.label ?? "" : "", row.label]
      }
    }
    return header + rows
  }

  /// Table four: two header rows, the names of the outcomes, and the row for the fifteen figures.
  static var remediesRows: [[String]] {
    let outcomes = RemedyColumn.allCases.map(\.label)
    let none = Array(repeating: "", count: 5)
    let suits = [RemedyGroup.directSuit, .suitAfterReview].flatMap { [$0.label, "", "", "", ""] }
    return [
      [RemedyGroup.review.label, "", "", "", "", "行政诉讼"], outcomes + suits, none + outcomes + outcomes,
      Array(repeating: "", count: 15),
    ]
  }
}
