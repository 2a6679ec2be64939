/// The wordings of the form's tables as data (domain.md §1.3–1.5, layouts.md §3, peer.md §3).
///
/// Brackets, quotes, blanks and punctuation do not count: see ``Folded``.
enum LabelVariants {
  /// Every wording besides the canonical row labels of table three.
  static let all: [(String, Recognition)] = requestRows + requestHeader + disclosure + remedies

  private static func row(_ row: RequestRow, _ form: LabelForm, _ words: String...) -> [(String, Recognition)] {
    words.map { ($0, Recognition(kind: .requestRow, key: row.rawValue, form: form, table: .requests)) }
  }

  private static let requestRows: [(String, Recognition)] =
    ordinalLost
    + row(.received, .variant, "一、本年新收", "本年新收", "一、本年度新收政府信息公开申请数量", "本年度新收政府信息公开申请数量")
    + row(.carriedIn, .variant, "二、上年结转", "上年结转", "二、上年度结转政府信息公开申请数量", "上年度结转政府信息公开申请数量")
    + row(.partiallyGranted, .accepted, "（二）部分公开（区分处理的，只计这一情况，不计其他情况）")
    + row(.partiallyGranted, .accepted, "（二）部分公开（区分处理的，只计这一情况，不计其他情形）")
    + row(.partiallyGranted, .truncated, "（二）部分公开", "部分公开", "（二）部分公开（区分处理）", "（二）部分公开（区分处理的）")
    + row(.prohibitedByLaw, .changedMeaning, "2.其他法律法规禁止公开", "其他法律法规禁止公开", "2.法律法规禁止公开")
    + row(.prohibitedByLaw, .accepted, "2.法律行政法规禁止公开", "法律行政法规禁止公开")
    + row(.prohibitedByLaw, .variant, "2.其他法律行政止公开")
    + row(.internalAffairs, .variant, "5.属于三类内容事务信息")
    + row(.administrativeInquiry, .changedMeaning, "8.属于行政查询事务", "属于行政查询事务")
    + row(.publications, .variant, "3.要求提供公开出版物信息", "要求提供公开出版物信息")
    + row(.confirmation, .truncated, "5.要求行政机关确认或重新出具", "要求行政机关确认或重新出具")
    + row(.noCorrection, .truncated, "1.申请人无正当理由逾期不补正", "申请人无正当理由逾期不补正")
    + row(.noCorrection, .variant, "1.逾期不补正", "逾期不补正")
    + row(.feeUnpaid, .truncated, "2.申请人逾期未按收费通知要求缴纳费用", "申请人逾期未按收费通知要求缴纳费用")
    + row(.feeUnpaid, .variant, "2.逾期不缴费", "2.逾期未缴纳费用", "2.逾期不缴纳费用", "逾期未缴纳费用")
    + row(.resultTotal, .variant, "（七）合计", "（七）总 数")
    + row(.carriedOut, .variant, "四、结转下年", "四、结转下一年度继续办理", "四、结转下年继续办理", "四、转结下年度继续办理", "四、结转下年度")
    + row(.otherHandling, .accepted, "（六）其他")

  /// The labels without their ordinal, where what is left cannot be mistaken.
  private static let ordinalLost: [(String, Recognition)] = {
    let ambiguous: [RequestRow] = [.otherHandlingOther, .resultTotal, .otherHandling]
    return RequestRow.allCases.filter { !ambiguous.contains($0) }.map { row in
      let core = row.label.unicodeScalars.drop { $0 != "、" && $0 != "." && $0 != "）" }.dropFirst()
      return (String(core), Recognition(kind: .requestRow, key: row.rawValue, form: .accepted, table: .requests))
    }
  }()

  private static let requestHeader: [(String, Recognition)] = {
    var list: [(String, Recognition)] = []
    for group in RequestGroup.allCases where group != .otherHandling {
      for word in [group.label, String(group.label.dropFirst(3))] {
        list.append((word, Recognition(kind: .requestGroup, key: group.rawValue, form: .canonical, table: .requests)))
      }
    }
    for word in ["三、本年度办理结果", "本年度办理结果"] {
      list.append((word, Recognition(kind: .resultsGroup, key: 0, form: .canonical, table: .requests)))
    }
    let captions = [
      "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "本列数据的勾稽关系为", "申请人情况", "法人或其他组织",
    ]
    for word in captions {
      list.append((word, Recognition(kind: .caption, key: 0, form: .canonical, table: .requests)))
    }
    for column in RequestColumn.allCases {
      let table: TableKind? = column == .other || column == .total ? nil : .requests
      list.append(
        (column.label, Recognition(kind: .requestColumn, key: column.rawValue + 1, form: .canonical, table: table)))
    }
    for (word, column) in [
      ("公益组织", RequestColumn.welfare), ("社会组织", .welfare), ("合计", .total), ("企业", .business), ("科研", .research),
      ("法律服务", .legal),
    ] {
      list.append((word, Recognition(kind: .requestColumn, key: column.rawValue + 1, form: .variant, table: nil)))
    }
    return list
  }()

  private static let disclosure: [(String, Recognition)] = {
    var list: [(String, Recognition)] = []
    for item in ["一", "五", "六", "八", "九"] {
      for word in ["第二十条第\(item)项", "第二十条\(item)项", "第二十条第\(item)款"] {
        list.append((word, Recognition(kind: .caption, key: 0, form: .canonical, table: .disclosure)))
      }
    }
    list.append(("信息内容", Recognition(kind: .caption, key: 0, form: .canonical, table: .disclosure)))
    for row in DisclosureRow.allCases {
      for edition in Edition.allCases {
        list.append(
          (
            row.label(in: edition),
            Recognition(kind: .disclosureRow, key: row.rawValue, form: .canonical, table: .disclosure)
          ))
      }
    }
    list += disclosureColumns
    return list
  }()

  private static let disclosureColumns: [(String, Recognition)] = {
    var list: [(String, Recognition)] = []
    func add(_ column: DisclosureColumn, _ form: LabelForm, _ words: String...) {
      for word in words {
        list.append(
          (word, Recognition(kind: .disclosureColumn, key: column.rawValue + 1, form: form, table: .disclosure)))
      }
    }
    for column in [
      DisclosureColumn.made, .repealed, .inForce, .decisions, .feeAmount, .newlyMade, .newlyPublished, .published,
      .itemsLastYear, .change, .procurementItems, .procurementAmount,
    ] {
      add(column, .canonical, column.label(in: .edition2021))
    }
    add(.decisions, .accepted, "处理决定数量")
    add(.made, .variant, "本年度制发数", "本年度制发件数", "制发件数", "本年制发数")
    add(.repealed, .variant, "本年度废止数", "本年度废止件数", "废止件数", "本年废止数")
    add(.inForce, .variant, "现行有效件", "现行有效数", "现行有效件数（历史累计）", "有效件数", "现行有效")
    add(.decisions, .variant, "本年度处理决定数量", "决定数量", "本年处理决定数", "本年度处理决定数", "处理决定数")
    // Another unit changes what the figure says: no mere wording.
    add(.feeAmount, .changedMeaning, "本年收费金额（单位：元）", "本年收费总金额（单位：元）", "本年度收费金额（单位：元）", "收费金额（单位：元）")
    add(.feeAmount, .variant, "本年收费金额", "本年收费总金额（单位：万元）", "收费金额", "本年度收费金额（单位：万元）")
    add(.change, .accepted, "本年增减")
    return list
  }()

  private static let remedies: [(String, Recognition)] = {
    var list: [(String, Recognition)] = []
    for word in ["未经复议直接起诉", "未经复议直接诉讼", "复议后起诉", "复议后诉讼", "行政复议行政诉讼"] {
      list.append((word, Recognition(kind: .caption, key: 0, form: .canonical, table: .remedies)))
    }
    for column in RemedyColumn.outcomes {
      list.append(
        (
          column.label,
          Recognition(kind: .remedyColumn, key: column.rawValue + 1, form: .canonical, table: .remedies)
        ))
    }
    for word in ["行政复议", "行政诉讼"] {
      list.append((word, Recognition(kind: .caption, key: 0, form: .canonical, table: nil)))
    }
    return list
  }()
}
