/// The six sections of the form, in their fixed order (条例第五十条; 国办公开办函〔2021〕30号).
///
/// The raw value is the ordinal: 1 is 一.
public enum SectionKind: UInt8, CaseIterable, Sendable {
  /// 一、总体情况
  case overview = 1
  /// 二、主动公开政府信息情况
  case disclosure
  /// 三、收到和处理政府信息公开申请情况
  case requests
  /// 四、政府信息公开行政复议、行政诉讼情况
  case remedies
  /// 五、存在的主要问题及改进情况
  case problems
  /// 六、其他需要报告的事项
  case others

  /// The ordinal, 1...6.
  public var ordinal: Int { Int(rawValue) }
  /// The Chinese ordinal: 一…六.
  public var numeral: String { ChineseOrdinal.numerals[ordinal - 1] }
  /// The canonical title without the ordinal: `总体情况`.
  public var title: String { SectionKind.titles[ordinal - 1] }
  /// The canonical heading: `一、总体情况`.
  public var heading: String { numeral + "、" + title }
  /// The table that belongs into the section, where one does.
  public var table: TableKind? {
    switch self {
    case .disclosure: .disclosure
    case .requests: .requests
    case .remedies: .remedies
    case .overview, .problems, .others: nil
    }
  }

  private static let titles = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况", "其他需要报告的事项",
  ]
}

/// Chinese ordinals of headings.
public enum ChineseOrdinal {
  /// 一…十; the element at index 0 is 一.
  public static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}

/// The three tables of the form.
public enum TableKind: UInt8, CaseIterable, Sendable {
  /// Table two, 主动公开政府信息情况: documents, decisions, fees.
  case disclosure = 1
  /// Table three, 收到和处理政府信息公开申请情况: 25 (23) rows × 7 columns.
  case requests
  /// Table four, 行政复议、行政诉讼: 3 groups × 5 columns in one data row.
  case remedies

  /// The section the table belongs into.
  public var section: SectionKind {
    switch self {
    case .disclosure: .disclosure
    case .requests: .requests
    case .remedies: .remedies
    }
  }
}

/// The editions of the form.
public enum Edition: String, CaseIterable, Sendable {
  /// 试行格式, 国办公开办函〔2019〕60号: reports for 2019 and 2020.
  case edition2019 = "2019"
  /// 现行格式, 国办公开办函〔2021〕30号: reports for 2021 and later.
  case edition2021 = "2021"

  /// The edition prescribed for a report year; nil up to 2018, when there was no prescribed form.
  public static func prescribed(for year: Int) -> Edition? {
    if year <= 2018 { return nil }
    return year <= 2020 ? .edition2019 : .edition2021
  }
}
