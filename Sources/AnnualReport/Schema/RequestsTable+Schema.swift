/// The data rows of table three, in the form's order (legal basis: 条例第二十九条 to 第四十二条).
///
/// The 2021 edition has every row but ``otherHandling``; the 2019 edition has that one row in place of
/// ``noCorrection``, ``feeUnpaid`` and ``otherHandlingOther``.
public enum RequestRow: UInt8, CaseIterable, Sendable {
  /// R01 一、本年新收政府信息公开申请数量
  case received = 1
  /// R02 二、上年结转政府信息公开申请数量
  case carriedIn
  /// R03 （一）予以公开
  case granted
  /// R04 （二）部分公开
  case partiallyGranted
  /// R05 （三）1.属于国家秘密
  case stateSecret
  /// R06 （三）2.其他法律行政法规禁止公开
  case prohibitedByLaw
  /// R07 （三）3.危及“三安全一稳定”
  case securityAndStability
  /// R08 （三）4.保护第三方合法权益
  case thirdPartyRights
  /// R09 （三）5.属于三类内部事务信息
  case internalAffairs
  /// R10 （三）6.属于四类过程性信息
  case processInformation
  /// R11 （三）7.属于行政执法案卷
  case enforcementFiles
  /// R12 （三）8.属于行政查询事项
  case administrativeInquiry
  /// R13 （四）1.本机关不掌握相关政府信息
  case notHeld
  /// R14 （四）2.没有现成信息需要另行制作
  case notExisting
  /// R15 （四）3.补正后申请内容仍不明确
  case stillUnclear
  /// R16 （五）1.信访举报投诉类申请
  case petition
  /// R17 （五）2.重复申请
  case repeated
  /// R18 （五）3.要求提供公开出版物
  case publications
  /// R19 （五）4.无正当理由大量反复申请
  case excessive
  /// R20 （五）5.要求行政机关确认或重新出具已获取信息
  case confirmation
  /// R21 （六）1.申请人无正当理由逾期不补正…
  case noCorrection
  /// R22 （六）2.申请人逾期未按收费通知要求缴纳费用…
  case feeUnpaid
  /// R23 （六）3.其他
  case otherHandlingOther
  /// R24 （七）总计
  case resultTotal
  /// R25 四、结转下年度继续办理
  case carriedOut
  /// （六）其他处理 as a single data row: 2019 edition only.
  case otherHandling

  /// The data rows of an edition, in the form's order: 25 (2021) or 23 (2019).
  public static func rows(of edition: Edition) -> [RequestRow] {
    switch edition {
    case .edition2021: rows2021
    case .edition2019: rows2019
    }
  }

  /// The result rows (R03…R23), whose sum is ``resultTotal``.
  public static func results(of edition: Edition) -> [RequestRow] {
    rows(of: edition).filter { ![.received, .carriedIn, .resultTotal, .carriedOut].contains($0) }
  }

  private static let rows2021: [RequestRow] = allCases.filter { $0 != .otherHandling }
  private static let rows2019: [RequestRow] = allCases.flatMap { row -> [RequestRow] in
    switch row {
    case .noCorrection: [.otherHandling]
    case .feeUnpaid, .otherHandlingOther, .otherHandling: []
    default: [row]
    }
  }

  /// The canonical label, ordinal included: `（一）予以公开`.
  public var label: String { RequestRow.labels[Int(rawValue) - 1] }
  /// A stable machine name: `received`, `carried_in`, …
  public var key: String { RequestRow.keys[Int(rawValue) - 1] }
  /// The group the row stands under.
  public var group: RequestGroup? {
    switch self {
    case .stateSecret, .prohibitedByLaw, .securityAndStability, .thirdPartyRights, .internalAffairs,
      .processInformation, .enforcementFiles, .administrativeInquiry:
      .refused
    case .notHeld, .notExisting, .stillUnclear: .unavailable
    case .petition, .repeated, .publications, .excessive, .confirmation: .notHandled
    case .noCorrection, .feeUnpaid, .otherHandlingOther: .otherHandling
    default: nil
    }
  }

  /// The place of the row in the form: greater for every row further down, in either edition.
  public var place: Int { self == .otherHandling ? Int(RequestRow.noCorrection.rawValue) : Int(rawValue) }

  private static let labels = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息",
    "7.属于行政执法案卷", "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物",
    "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计",
    "四、结转下年度继续办理", "（六）其他处理",
  ]

  private static let keys = [
    "received", "carried_in", "granted", "partially_granted", "state_secret", "prohibited_by_law",
    "security_and_stability", "third_party_rights", "internal_affairs", "process_information", "enforcement_files",
    "administrative_inquiry", "not_held", "not_existing", "still_unclear", "petition", "repeated", "publications",
    "excessive", "confirmation", "no_correction", "fee_unpaid", "other_handling_other", "result_total",
    "carried_out", "other_handling",
  ]
}

/// The groups of table three that carry no figure of their own (2021 edition).
public enum RequestGroup: UInt8, CaseIterable, Sendable {
  /// （三）不予公开
  case refused = 3
  /// （四）无法提供
  case unavailable
  /// （五）不予处理
  case notHandled
  /// （六）其他处理
  case otherHandling

  /// The canonical label: `（三）不予公开`.
  public var label: String {
    switch self {
    case .refused: "（三）不予公开"
    case .unavailable: "（四）无法提供"
    case .notHandled: "（五）不予处理"
    case .otherHandling: "（六）其他处理"
    }
  }
}

/// The numeric columns of table three, in the form's order.
public enum RequestColumn: UInt8, CaseIterable, Sendable {
  /// 自然人
  case natural
  /// 商业企业
  case business
  /// 科研机构
  case research
  /// 社会公益组织
  case welfare
  /// 法律服务机构
  case legal
  /// 其他
  case other
  /// 总计
  case total

  /// The columns in the form's order.
  public static let allCases = applicants + [.total]
  /// The six columns whose sum is ``total``.
  public static let applicants: [RequestColumn] = [.natural, .business, .research, .welfare, .legal, .other]
  /// The canonical label: `自然人`.
  public var label: String { ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"][Int(rawValue)] }
  /// A stable machine name.
  public var key: String { ["natural", "business", "research", "welfare", "legal", "other", "total"][Int(rawValue)] }
}
