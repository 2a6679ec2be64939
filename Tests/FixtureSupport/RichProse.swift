import AnnualReport

/// A figure of the prose that the tables, or the other figures of its sentence, decide.
public struct ClaimedFigure: Sendable {
  /// The rule that must find it when it is wrong.
  public let rule: String
  /// Rules that may find it as well, because another figure of the sentence depends on it.
  public let also: Set<String>
  /// The true figures; the first is the one written.
  public let accepted: [Int]
}

/// How the prose of a generated report is written.
public enum ProseStyle: Sendable, Equatable {
  /// A few sentences.
  case plain
  /// Many sentences: claims, enumerations, and figures of everything else that reports speak of.
  case rich
  /// As ``rich``, with the claimed figure of an index written wrong.
  case wrong(Int)
}

/// Sentences with figures, all true, in the ways real reports write them.
struct RichProse {
  let report: GeneratedReport
  var random: SplitMix64
  private(set) var claimed: [ClaimedFigure] = []
  private var widths: Int
  private(set) var applications = ""
  private(set) var disclosed = ""
  private(set) var noise: [String] = []

  init(_ report: GeneratedReport) {
    self.report = report
    random = SplitMix64(seed: report.seed ^ 0x41C4)
    widths = random.below(100)
    applications = applicationSentences()
    disclosed = publication() + documents() + decisions()
    noise = (0..<8).map { _ in distractor() }
  }

  /// A claimed figure as written, wrong where it is the one to be.
  mutating func say(_ rule: String, _ accepted: [Int], also: Set<String> = []) -> String {
    let index = claimed.count
    claimed.append(ClaimedFigure(rule: rule, also: also, accepted: accepted))
    var value = accepted.first ?? 0
    if report.prose == .wrong(index) {
      var other = SplitMix64(seed: report.seed ^ UInt64(index))
      repeat { value = max(1, value + other.pick([1, 2, 3, -1, -2, 10])) } while accepted.contains(value)
    }
    return number(value)
  }

  /// A figure half-width, full-width or in Chinese numerals.
  mutating func number(_ value: Int) -> String {
    let digits = String(value)
    if value > 0, value < 100, random.chance(widths < 30 ? 25 : 4) { return RichProse.chinese(value) }
    if widths >= 85 { return String(digits.unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) }) }
    if value >= 1_000, widths < 15 {
      let groups = stride(from: digits.count, to: 0, by: -3).map { digits.dropLast(digits.count - $0).suffix(3) }
      return groups.reversed().joined(separator: ",")
    }
    return digits
  }

  static func chinese(_ value: Int) -> String {
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if value == 2 { return "两" }
    if value < 10 { return names[value] }
    return (value < 20 ? "" : names[value / 10]) + "十" + (value % 10 == 0 ? "" : names[value % 10])
  }

  // MARK: Applications

  func total(_ row: RequestRow, _ columns: ClosedRange<Int> = 6...6) -> Int {
    (report.requests[row] ?? []).enumerated().filter { columns.contains($0.offset) }.reduce(0) { $0 + $1.element }
  }

  private func sum(of group: RequestGroup) -> Int {
    if group == .otherHandling, report.edition == .edition2019 { return total(.otherHandling) }
    return RequestRow.results(of: report.edition).filter { $0.group == group }.reduce(0) { $0 + total($1) }
  }

  private mutating func applicationSentences() -> String {
    let (new, old) = (total(.received), total(.carriedIn))
    if new + old == 0 {
      return random.pick([
        "全年没有收到政府信息公开申请，也没有上年结转的申请。", "\(report.year)年度，\(report.shortName)未收到任何政府信息公开申请。",
        "本年度未接到公民、法人和其他组织提出的政府信息公开申请，无结转下年度办理的申请。", "全年受理政府信息公开申请0件。",
        "\(report.year)年，共收到依申请公开办件零件，上年结转0件，无行政复议和行政诉讼之外的其他情形。",
      ])
    }
    return received(new, old) + results() + remedies()
  }

  private mutating func received(_ new: Int, _ old: Int) -> String {
    let zero: Set<String> = ["prose-zero-contradiction", "prose-item-sum"]
    let (done, left) = (total(.resultTotal), total(.carriedOut))
    switch random.below(5) {
    case 0:
      return "全年新收政府信息公开申请\(say("prose-received", [new], also: zero))件，上年结转\(say("prose-carry-in", [old]))件，"
        + "办结\(say("prose-closed", [done]))件，结转下年度继续办理\(say("prose-carry-out", [left]))件。"
    case 1:
      let both = say("prose-received", [new + old, new], also: zero)
      return
        "\(report.year)年，\(report.shortName)共受理政府信息公开申请\(both)件（含上年结转\(say("prose-carry-in", [old], also: zero))件），"
        + "已全部按规定程序登记，比上年减少\(random.pick(1...9))件。"
    case 2:
      return "全年共收到\(say("prose-received", [new, new + old], also: zero))件政府信息公开申请，同比增长\(random.below(60)).5%，"
        + "结转下一年度\(say("prose-carry-out", [left]))件。"
    case 3:
      let natural = total(.received, 0...0)
      let legal = total(.received, 1...5)
      let (inNatural, inLegal) = (natural + total(.carriedIn, 0...0), legal + total(.carriedIn, 1...5))
      return "本年度共收到政府信息公开申请\(say("prose-received", [new, new + old], also: zero))件，其中自然人"
        + "\(say("prose-received", [natural, inNatural], also: zero))件，法人或其他组织"
        + "\(say("prose-received", [legal, inLegal], also: zero))件。"
    default:
      return "依申请公开方面：\(report.year)年新收到政府信息公开申请\(say("prose-received", [new], also: zero))件，"
        + "加上上年度结转的\(say("prose-carry-in", [old]))件，应办理的申请均已登记；通过网络提交\(random.below(new + 1))件。"
    }
  }

  private mutating func results() -> String {
    let rows: [(String, Int)] = [
      ("予以公开", total(.granted)), ("部分公开", total(.partiallyGranted)), ("不予公开", sum(of: .refused)),
      ("无法提供", sum(of: .unavailable)), ("不予处理", sum(of: .notHandled)), ("其他处理", sum(of: .otherHandling)),
    ]
    switch random.below(4) {
    case 0:
      let listed = rows.map { "\($0)\(say("prose-result", [$1]))件" }
      return "在办理的政府信息公开申请中，" + listed.joined(separator: random.pick(["，", "、", "；"])) + "。"
    case 1:
      let both = say("prose-result", [rows[0].1 + rows[1].1])
      return "从政府信息公开申请的办理结果看，予以公开及部分公开\(both)件，无法提供\(say("prose-result", [rows[3].1]))件。"
    case 2:
      return "答复的政府信息公开申请中，不予公开\(say("prose-result", [rows[2].1]))件，因本机关不掌握而告知的\(random.below(9))件。"
    default: return ""
    }
  }

  private mutating func remedies() -> String {
    func group(_ index: Int) -> Int { report.remedies[index * 5 + 4] }
    let review = group(0)
    let suits = [group(1) + group(2), group(1), group(2)]
    switch random.below(4) {
    case 0 where review == 0 && suits[0] == 0:
      return random.pick([
        "全年没有发生因政府信息公开引发的行政复议和行政诉讼。", "未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。",
      ])
    case 0, 1:
      let lawsuits = say("prose-lawsuit", suits)
      return "因政府信息公开被申请行政复议\(say("prose-review", [review]))件，被提起行政诉讼\(lawsuits)件。"
    case 2 where suits[1] != suits[2]:
      return "涉及政府信息公开的行政复议案件\(say("prose-review", [review]))件；未经复议直接起诉的"
        + "\(say("prose-lawsuit", [suits[1]]))件。"
    default: return ""
    }
  }

  // MARK: Tables two

  private mutating func documents() -> String {
    guard report.edition == .edition2021, random.chance(60),
      let row = report.disclosure.first(where: { $0.row == .normativeDocuments })
    else { return "" }
    let figures = row.figures.compactMap { Int($0) }
    guard figures.count == 3 else { return "" }
    let (made, repealed, valid) = (
      say("prose-documents", [figures[0]]), say("prose-documents", [figures[1]]), say("prose-documents", [figures[2]])
    )
    return random.pick([
      "全年制发行政规范性文件\(made)件，废止\(repealed)件，现行有效\(valid)件。",
      "\(report.year)年制定规范性文件\(made)件、废止规范性文件\(repealed)件，截至年底现行有效规范性文件\(valid)件。",
    ])
  }

  private mutating func decisions() -> String {
    guard report.edition == .edition2021, random.chance(50) else { return "" }
    func figure(_ row: DisclosureRow) -> Int {
      report.disclosure.first { $0.row == row }.flatMap { $0.figures.first.flatMap { Int($0) } } ?? 0
    }
    let (licences, penalties) = (
      say("prose-enforcement", [figure(.licences)]), say("prose-enforcement", [figure(.penalties)])
    )
    return random.pick([
      "办理行政许可\(licences)件，行政处罚\(penalties)件。",
      "全年作出行政许可决定\(licences)件、行政处罚决定\(penalties)件，结果均按规定公示。",
    ])
  }

  // MARK: What was published

  private static let subjects = [
    "机构职能", "财政信息", "通知公告", "工作动态", "政策文件", "应急管理", "乡村振兴", "公共服务", "人事信息", "规划计划", "重大项目",
    "社会救助", "其他信息",
  ]

  private mutating func publication() -> String {
    let count = random.pick(2...9)
    let unit = random.pick(["条", "条", "条", "件", "篇"])
    let parts = (0..<count).map { index in (RichProse.subjects[index], random.pick(1...random.pick([9, 90, 900]))) }
    let total = parts.reduce(0) { $0 + $1.1 }
    let isWhole = parts.count > 1 && unit != "件"
    let opening = random.pick(["，包括", "：", "，分别为", "，其中包括"])
    let separator = random.pick(["，", "、", "；"])
    let head = random.pick([
      "\(report.year)年，\(report.shortName)主动公开政府信息", "全年共主动公开各类政府信息", "本年度主动公开政府信息",
      "\(report.shortName)全年通过各类渠道公开信息",
    ])
    guard isWhole else {
      return head + number(total) + unit + "，其中" + parts.map { $0.0 + number($0.1) + unit }.joined(separator: "，") + "。"
    }
    // A total that the first few parts make is no mistake for sure.
    var prefixes: [Int] = []
    for part in parts { prefixes.append((prefixes.last ?? 0) + part.1) }
    let said = say("prose-item-sum", [total] + prefixes, also: ["prose-figure-conflict"])
    let listed = parts.map { $0.0 + number($0.1) + unit }
    return head + said + unit + opening + listed.joined(separator: separator) + "。"
  }
}
