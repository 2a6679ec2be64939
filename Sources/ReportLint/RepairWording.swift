import AnnualReport

extension RequestRow {
  /// The label as messages name the row: without explanations, with the numeral of its group (`（三）1.属于国家秘密`).
  var shortLabel: String {
    switch self {
    case .partiallyGranted: "（二）部分公开"
    case .securityAndStability: "（三）3.危及‘三安全一稳定’"
    case .noCorrection: "（六）1.申请人无正当理由逾期不补正"
    case .feeUnpaid: "（六）2.申请人逾期未按收费通知要求缴纳费用"
    default: (group?.numeral ?? "") + label
    }
  }
}

extension RequestGroup {
  /// The numeral of the group: `（三）`.
  var numeral: String {
    switch self {
    case .refused: "（三）"
    case .unavailable: "（四）"
    case .notHandled: "（五）"
    case .otherHandling: "（六）"
    }
  }
}

extension CellAddress {
  /// The cell, named by its row and column.
  var name: Wording {
    switch self {
    case .request(let row, let column): .cell(row: row.shortLabel, column: column.label)
    case .remedy(let group, let column): .cell(row: group.label, column: column.label)
    }
  }
}

extension Wording {
  /// No words.
  static let nothing = Wording(zh: "", en: "")

  /// A cell, named by its row and column.
  static func cell(row: String, column: String) -> Wording {
    Wording(zh: "“\(row)”的“\(column)”", en: "“\(column)” of “\(row)”")
  }
}

extension Equation {
  /// The equation with both sums in figures: `“自然人”列：第一项加第二项 3+0=3，第三项加第四项 4+0=4`.
  func wording(in report: Report) -> Wording {
    let left = figures(form.left, left, in: report)
    let right = figures(form.right, right, in: report)
    switch form.id {
    case .rowTotal(let row):
      return Wording(
        zh: "“\(row.shortLabel)”行各列之和 \(left)，总计 \(right)",
        en: "row “\(row.shortLabel)”: its columns add up to \(left), its total (总计) is \(right)")
    case .resultTotal(let column):
      return Wording(
        zh: "“\(column.label)”列办理结果各项之和 \(left)，（七）总计 \(right)",
        en: "column “\(column.label)”: the results add up to \(left), （七）总计 is \(right)")
    case .balance(let column):
      return Wording(
        zh: "“\(column.label)”列第一项加第二项 \(left)，第三项加第四项 \(right)",
        en: "column “\(column.label)”: items one and two add up to \(left), items three and four to \(right)")
    case .groupTotal(let group):
      return Wording(
        zh: "“\(group.label)”四项结果之和 \(left)，总计 \(right)",
        en: "“\(group.label)”: the four outcomes add up to \(left), the total (总计) is \(right)")
    }
  }

  /// A side in figures: `3+0=3`; of more than two terms only those that are not zero; a single figure stands alone.
  private func figures(_ terms: [CellAddress], _ sum: Decimal6, in report: Report) -> String {
    var parts: [String] = []
    for term in terms {
      guard let value = report.cell(term)?.number else { continue }
      if terms.count <= 2 || value != .zero { parts.append(value.description) }
    }
    return parts.count < 2 ? sum.description : parts.joined(separator: "+") + "=" + sum.description
  }
}
