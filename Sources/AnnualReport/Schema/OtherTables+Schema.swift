/// The data rows of table two in both editions.
public enum DisclosureRow: UInt8, CaseIterable, Sendable {
  /// 规章
  case rules = 1
  /// 行政规范性文件 (2019: 规范性文件)
  case normativeDocuments
  /// 行政许可
  case licences
  /// 其他对外管理服务事项: 2019 edition only.
  case otherServices
  /// 行政处罚
  case penalties
  /// 行政强制
  case compulsion
  /// 行政事业性收费, in 万元
  case fees
  /// 政府集中采购: 2019 edition only.
  case procurement

  /// The rows of an edition in the form's order: 6 (2021) or 8 (2019).
  public static func rows(of edition: Edition) -> [DisclosureRow] {
    switch edition {
    case .edition2021: [.rules, .normativeDocuments, .licences, .penalties, .compulsion, .fees]
    case .edition2019: allCases
    }
  }

  /// The canonical label in an edition.
  public func label(in edition: Edition) -> String {
    if self == .normativeDocuments, edition == .edition2019 { return "规范性文件" }
    return ["规章", "行政规范性文件", "行政许可", "其他对外管理服务事项", "行政处罚", "行政强制", "行政事业性收费", "政府集中采购"][
      Int(rawValue) - 1]
  }

  /// A stable machine name.
  public var key: String {
    [
      "rules", "normative_documents", "licences", "other_services", "penalties", "compulsion", "fees", "procurement",
    ][Int(rawValue) - 1]
  }

  /// The columns of the row in an edition, in order: 3/3/1/1/1/1 (2021) or 3/3/3/3/3/3/2/2 (2019).
  public func columns(in edition: Edition) -> [DisclosureColumn] {
    switch (edition, self) {
    case (.edition2021, .rules), (.edition2021, .normativeDocuments): [.made, .repealed, .inForce]
    case (.edition2021, .fees): [.feeAmount]
    case (.edition2021, _): [.decisions]
    case (.edition2019, .rules), (.edition2019, .normativeDocuments): [.newlyMade, .newlyPublished, .published]
    case (.edition2019, .fees): [.itemsLastYear, .change]
    case (.edition2019, .procurement): [.procurementItems, .procurementAmount]
    case (.edition2019, _): [.itemsLastYear, .change, .decisions]
    }
  }

  /// How many columns the row has.
  func width(in edition: Edition) -> Int { columns(in: edition).count }
}

/// The numeric columns of table two.
public enum DisclosureColumn: UInt8, CaseIterable, Sendable {
  /// 本年制发件数
  case made
  /// 本年废止件数
  case repealed
  /// 现行有效件数
  case inForce
  /// 本年处理决定数量 (2019: 处理决定数量)
  case decisions
  /// 本年收费金额（单位：万元）
  case feeAmount
  /// 本年新制作数量 (2019)
  case newlyMade
  /// 本年新公开数量 (2019)
  case newlyPublished
  /// 对外公开总数量 (2019)
  case published
  /// 上一年项目数量 (2019)
  case itemsLastYear
  /// 本年增/减 (2019): the only cell of the form that may be negative or carry a sign.
  case change
  /// 采购项目数量 (2019)
  case procurementItems
  /// 采购总金额 (2019)
  case procurementAmount

  /// The canonical label in an edition.
  public func label(in edition: Edition) -> String {
    if self == .decisions, edition == .edition2019 { return "处理决定数量" }
    return [
      "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额（单位：万元）", "本年新制作数量", "本年新公开数量",
      "对外公开总数量", "上一年项目数量", "本年增/减", "采购项目数量", "采购总金额",
    ][Int(rawValue)]
  }

  /// Whether decimals are legitimate: 万元 and amounts of money only.
  public var allowsDecimals: Bool { self == .feeAmount || self == .procurementAmount }
  /// Whether a sign is legitimate.
  public var allowsSign: Bool { self == .change }
}

/// The parts of table two, each with its own caption and header row.
public struct DisclosurePart: Sendable {
  /// The caption: `第二十条第（一）项`.
  public let caption: String
  /// The data rows of the part.
  public let rows: [DisclosureRow]

  /// The parts of an edition in the form's order.
  public static func parts(of edition: Edition) -> [DisclosurePart] {
    let licences: [DisclosureRow] = edition == .edition2019 ? [.licences, .otherServices] : [.licences]
    var parts = [
      DisclosurePart(caption: "第二十条第（一）项", rows: [.rules, .normativeDocuments]),
      DisclosurePart(caption: "第二十条第（五）项", rows: licences),
      DisclosurePart(caption: "第二十条第（六）项", rows: [.penalties, .compulsion]),
      DisclosurePart(caption: "第二十条第（八）项", rows: [.fees]),
    ]
    if edition == .edition2019 { parts.append(DisclosurePart(caption: "第二十条第（九）项", rows: [.procurement])) }
    return parts
  }
}

/// The three groups of table four.
public enum RemedyGroup: UInt8, CaseIterable, Sendable {
  /// 行政复议
  case review
  /// 行政诉讼：未经复议直接起诉
  case directSuit
  /// 行政诉讼：复议后起诉
  case suitAfterReview

  /// The canonical label.
  public var label: String { ["行政复议", "未经复议直接起诉", "复议后起诉"][Int(rawValue)] }
  /// A stable machine name.
  public var key: String { ["review", "direct_suit", "suit_after_review"][Int(rawValue)] }
}

/// The five columns of each group of table four.
public enum RemedyColumn: UInt8, CaseIterable, Sendable {
  /// 结果维持
  case upheld
  /// 结果纠正
  case corrected
  /// 其他结果
  case otherResult
  /// 尚未审结
  case pending
  /// 总计
  case total

  /// The four columns whose sum is ``total``.
  public static let outcomes: [RemedyColumn] = [.upheld, .corrected, .otherResult, .pending]
  /// The canonical label.
  public var label: String { ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"][Int(rawValue)] }
}
