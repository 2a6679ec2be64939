import AnnualReport

/// Writes a report as text extracted from a PDF: lines of one width, labels torn anywhere, values behind or below them.
struct FlowWriter {
  var random: SplitMix64
  private var lines: [String] = []
  private var page = 1
  /// Chance of a blank line behind a visual line, in a hundred; constant within a document.
  private var blankChance: Int
  /// Width of prose lines in Han characters.
  private var width: Int
  /// Whether page marks stand between lines, and whether even within a row.
  private var hasPageMarks: Bool
  private var tearsRows: Bool
  /// What stands between two figures: one blank, or the columns of a layout kept by blanks.
  private var gap: String
  /// What stands before a paragraph.
  private var indent: String
  /// How labels are written.
  private var style: LabelStyle
  /// What is changed in the tables.
  private let change: FormChange?

  init(random: SplitMix64, _ change: FormChange? = nil) {
    self.random = random
    self.change = change
    blankChance = self.random.pick([100, 100, 85, 0])
    width = self.random.pick(22...34)
    hasPageMarks = self.random.chance(60)
    let tears = self.random.chance(30)
    tearsRows = hasPageMarks ? tears : false
    gap = self.random.pick([" ", " ", " ", "    "])
    indent = self.random.pick(["", "", "\u{3000}\u{3000}", "    "])
    style = LabelStyle(using: &self.random)
  }

  mutating func write(_ report: GeneratedReport) -> String {
    if random.chance(25) {
      line(report.title)
    } else {
      line(report.organ)
      line(String(report.title.dropFirst(report.organ.count)))
    }
    paragraph(report.preface)
    for kind in SectionKind.allCases {
      pageMark()
      line(kind.heading)
      switch kind {
      case .overview:
        for part in report.overview {
          line(part.heading)
          paragraph(part.text)
        }
      case .disclosure: disclosure(report)
      case .requests: requests(report)
      case .remedies: remedies(report)
      case .problems: for text in report.problems { paragraph(text) }
      case .others: for text in report.others { paragraph(text) }
      }
    }
    line(report.organ)
    line(report.signingDate)
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ text: String) {
    lines.append(text)
    if random.chance(blankChance) { lines.append("") }
  }

  private mutating func pageMark() {
    guard hasPageMarks, random.chance(35) else { return }
    page += 1
    line(random.pick(["- \(page) -", "— \(page) —", "－\(page)－"]))
  }

  /// Prose, wrapped; digits stay together, and no line begins with punctuation that cannot.
  private mutating func paragraph(_ text: String) {
    let closing: Set<Character> = ["，", "。", "、", "；", "：", "）", "》", "”"]
    var current = indent
    let spacesDigits = random.chance(60)
    var previous: Character = " "
    for character in text {
      let isBetween = spacesDigits && previous.isNumber != character.isNumber && previous != " "
      if isBetween, !closing.contains(character), !closing.contains(previous) { current += " " }
      if current.count >= width, !closing.contains(character), !(previous.isNumber && character.isNumber) {
        line(current.last == " " ? String(current.dropLast()) : current)
        current = ""
      }
      current.append(character)
      previous = character
    }
    if !current.isEmpty { line(current) }
  }

  private mutating func disclosure(_ report: GeneratedReport) {
    for row in report.disclosureGrid() {
      let isData = DisclosureRow.allCases.contains { $0.label(in: report.edition) == row[0] }
      let row = change == .blank && isData ? Array(row.prefix(1)) : row
      line(style.written(row.filter { !$0.isEmpty }.joined(separator: gap)))
      pageMark()
    }
  }

  // MARK: Table three

  private mutating func requests(_ report: GeneratedReport) {
    requestsHeader()
    var group: RequestGroup?
    var pending = ""
    for row in RequestRow.rows(of: report.edition) {
      if row == .granted { vertical("三、本年度办理结果") }
      if let ofRow = row.group, ofRow != group {
        flush(&pending)
        pending = groupLabel(style.written(ofRow.label))
      } else if row.group == nil {
        flush(&pending)
      }
      group = row.group
      let figures = changed(RequestColumn.allCases.map { String(report[.request(row, $0)]) }, row)
      var label = style.written(row.label)
      if !pending.isEmpty, random.chance(50) {
        label = pending + " " + label
        pending = ""
      }
      dataRow(label, figures)
      if random.chance(25) { pageMark() }
    }
  }

  /// The figures of a row that the change leaves.
  private func changed(_ figures: [String], _ row: RequestRow) -> [String] {
    switch change {
    case .blank: []
    case .withoutOther: figures.enumerated().filter { $0.offset != Int(RequestColumn.other.rawValue) }.map(\.element)
    case .withoutGrantedTotal: row == .granted ? figures.dropLast() : figures
    case nil: figures
    }
  }

  /// A rest of a group label that found no row to be glued to.
  private mutating func flush(_ pending: inout String) {
    if !pending.isEmpty { line(pending) }
    pending = ""
  }

  private mutating func requestsHeader() {
    let caption = ["（本列数据的勾稽关系为：第一项加第二项之", "和，等于第三项加第四项之和）"]
    for piece in caption { line(piece) }
    let rest: [String]
    switch random.below(3) {
    case 0: rest = ["申请人情况", "自然", "人", "法人或其他组织", "总计商业", "企业", "科研", "机构", "社会", "公益", "组织"]
    case 1: rest = ["申请人情况", "自然人", "法人或其他组织", "总计商业", "企业", "科研", "机构", "社会公", "益组织"]
    default: rest = ["申请人情况", "自然人 法人或其他组织 总计", "商业", "企业", "科研", "机构", "社会公益组织"]
    }
    for piece in rest { line(piece) }
    let legal = random.chance(50) ? ["法律", "服务", "机构"] : ["法律服", "务机构"]
    for piece in change == .withoutOther ? legal : legal + ["其他"] { line(piece) }
  }

  /// A label that stands vertically beside many rows.
  private mutating func vertical(_ label: String) {
    switch random.below(4) {
    case 0: for character in label { line(String(character)) }
    case 1: for piece in ["三、本", "年度", "办理", "结果"] { line(piece) }
    case 2: for piece in ["三", "、", "本", "年", "度", "办", "理", "结"] { line(piece) }
    default: line(label)
    }
  }

  /// A group label before its first row: whole, in pieces, or with its last piece kept for a later row (the answer).
  private mutating func groupLabel(_ label: String) -> String {
    let characters = Array(label)
    switch random.below(4) {
    case 0:
      line(label)
    case 1:
      line(String(characters[0..<3]))
      line(String(characters[3..<6]))
      line(String(characters[6...]))
    case 2:
      line(String(characters[0..<3]))
      line(String(characters[3..<6]))
      return String(characters[6...])
    default:
      line(String(characters[0..<3]) + " " + String(characters[3...]))
    }
    return ""
  }

  /// A row: its label wrapped, its values behind the last piece, below it, or six and one.
  private mutating func dataRow(_ label: String, _ figures: [String]) {
    let limit = random.pick(11...18)
    var pieces: [String] = []
    var rest = Substring(label)
    while rest.count > limit {
      pieces.append(String(rest.prefix(limit)))
      rest = rest.dropFirst(limit)
    }
    pieces.append(String(rest))
    let last = pieces.removeLast()
    for piece in pieces {
      line(piece)
      if tearsRows, random.chance(10) { pageMark() }
    }
    let values = figures.joined(separator: gap)
    if figures.isEmpty { return line(last) }
    switch pieces.isEmpty ? random.below(12) : random.below(4) {
    case 1:
      line(last)
      line(values)
    case 2:
      line(last)
      line(figures.dropLast().joined(separator: gap))
      line(figures.last ?? "")
    default: line(last + gap + values)
    }
  }

  // MARK: Table four

  private mutating func remedies(_ report: GeneratedReport) {
    let style = random.below(3)
    line("行政复议 行政诉讼")
    outcomes(style)
    line("未经复议直接起诉 复议后起诉")
    outcomes(style)
    outcomes(style)
    if change == .blank { return }
    let figures = report.remedies.map(String.init)
    switch random.below(5) {
    case 0: for start in stride(from: 0, to: 15, by: 5) { line(figures[start..<(start + 5)].joined(separator: gap)) }
    case 1:
      line(figures[..<14].joined(separator: gap))
      line(figures[14])
    default: line(figures.joined(separator: gap))
    }
  }

  private mutating func outcomes(_ style: Int) {
    let labels = RemedyColumn.allCases.map(\.label)
    switch style {
    case 0: for label in labels { for character in label { line(String(character)) } }
    case 1:
      for label in labels.dropLast() {
        line(String(label.prefix(2)))
        line(String(label.suffix(2)))
      }
      line("总计")
    default: line(labels.joined(separator: " "))
    }
  }
}
