import AnnualReport

extension Rule {
  static let staleYear = Rule(
    "stale-year", .periods, .warning,
    title: Wording(zh: "叙述本年度工作用本年度的年份", en: "Work of the report year is told with the report year"),
    fixes: .unsafe,
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）",
      en: "Regulation on Open Government Information, articles 49 and 50 (the report of the previous year)")
  ) { dossier in
    let report = dossier.report
    guard let year = report.year else { return [] }
    let context = Context(dossier)
    return report.dates.compactMap { date in
      guard let written = date.year, written != year, date.month == nil else { return nil }
      let isWitness = report.yearWitnesses.contains { $0.range.start == date.digits.start }
      guard !isWitness, context.isProse(date.range.start) else { return nil }
      guard report.title?.range.contains(date.range.start) != true else { return nil }
      guard report.signOff?.date?.range.contains(date.range.start) != true else { return nil }
      guard StaleYear(dossier).isOwnReport(date, written: written, year: year, context) else { return nil }
      return Finding(
        "stale-year", .warning, date.range,
        Wording(
          zh: "这是 \(year) 年度的报告，这里却以 \(written) 年叙述本机关的工作；请核对是否沿用了往年的文字。",
          en: "The report is for \(year), but this sentence tells the organ's own work of \(written); check whether it "
            + "was left over from another year."),
        fixes: [
          Fix(
            Wording(zh: "改为 \(year) 年", en: "Change to \(year)"), [Edit(date.digits, String(year))], .unsafe)
        ])
    }
  }
}

/// Tells a year that stands for the report's own work from the many that legitimately differ. In doubt: legitimate.
struct StaleYear {
  private let organ: Words

  init(_ dossier: Dossier) { self.organ = Words(dossier.report.organ?.name ?? "") }

  /// Whether the sentence reports the organ's own work of that year: the year opens it or follows the organ, a verb of
  /// reporting follows within 25 characters, and nothing speaks for a legitimate other year.
  func isOwnReport(_ date: DateMention, written: Int, year: Int, _ context: Context) -> Bool {
    guard opensOwnSentence(date, context) else { return false }
    let after = context.after(date.range.end, limit: 60)
    if after.hasPrefix(anyOf: StaleYear.continuations) || after.contains(anyOf: StaleYear.reasons) { return false }
    if after.contains(anyOf: StaleYear.comparisons) || isAnnex(date, context) { return false }
    let own = ["\(year)年", "今年", "本年"]
    if after.contains(anyOf: own) || written < year - 5 || isCompared(date, own, context) { return false }
    let rest = after.dropping(prefixes: ["年", "度", "，", ","])
    if rest.hasPrefix(anyOf: StaleYear.continuations) { return false }
    if rest.hasPrefix(anyOf: StaleYear.strangers), !organ.contains(rest.prefix(3).string) { return false }
    guard rest.prefix(25).contains(anyOf: StaleYear.verbs) else { return false }
    return written != year + 1 || rest.contains(anyOf: ["共", "累计", "全年", "未收到", "未发生"])
  }

  /// Whether the line names a table put beside the report's own: 附表：2022年…情况.
  private func isAnnex(_ date: DateMention, _ context: Context) -> Bool {
    let before = context.before(date.range.start, limit: 12)
    return before.hasPrefix(anyOf: ["附", "表"]) && before.hasSuffix(anyOf: ["：", ":"])
  }

  /// What is said of figures that are there to be compared.
  static let comparisons = ["供对照", "供比较", "供参考", "供参照", "供对比"]

  /// Whether the words beside the sentence set it against the report's own year: 2023年收到41件；本年度收到34件.
  private func isCompared(_ date: DateMention, _ own: [String], _ context: Context) -> Bool {
    if let (stop, end) = context.stop(after: date.range.end) {
      let next = context.after(end, limit: 60)
      if next.hasPrefix(anyOf: own) || stop == .semicolon && next.contains(anyOf: own + ["同比", "较", "相比"]) {
        return true
      }
    }
    guard let (stop, start) = context.stop(before: date.range.start), stop == .semicolon else { return false }
    return context.before(start, limit: 60).contains(anyOf: own)
  }

  /// Whether a sentence may tell the report's own work with another year; plans for the next year do not.
  func maySpeak(forReportOf date: DateMention, not year: Int, _ context: Context) -> Bool {
    guard date.month == nil, let written = date.year, written != year, opensOwnSentence(date, context) else {
      return false
    }
    let plans = ["将", "计划", "拟", "力争", "继续", "要"]
    return written < year || !context.after(date.range.end, limit: 60).contains(anyOf: plans)
  }

  /// Whether a sentence opens with the year, or with the organ and the year.
  private func opensOwnSentence(_ date: DateMention, _ context: Context) -> Bool {
    let before = context.before(date.range.start, limit: 40).tail(afterAnyOf: ["：", ":"])
    return before.isEmpty || isOwnSubject(before)
  }

  private func isOwnSubject(_ words: Words) -> Bool {
    let subject = words.dropping(suffixes: ["，", ",", "在", "于"])
    if subject.count > 12 || subject.contains(anyOf: StaleYear.relations) { return false }
    return subject.hasSuffix(anyOf: StaleYear.subjects) || (subject.count > 1 && organ.contains(subject.string))
  }

  private static let subjects = [
    "我镇", "我乡", "我县", "我区", "我市", "我省", "我局", "我办", "我委", "我厅", "我院", "我校", "我街道", "我单位",
    "我中心", "我站", "我队", "本机关", "本单位", "本街道", "本镇", "本乡", "本局", "本年度", "全年",
  ]
  private static let relations = [
    "较", "比", "与", "和", "自", "从", "因", "针对", "根据", "按照", "依据", "落实", "对照", "截至", "截止", "《", "〔", "“",
  ]
  /// What may follow a year that is part of something else: a span, a list, a date, an attribute.
  private static let continuations = [
    "以来", "起", "开始", "至", "到", "—", "–", "-", "~", "～", "、", "和", "与", "及", "或", "前", "之", "底", "初", "末", "以",
    "的", "修订", "新修订", "》", "〕", "）", ")",
  ]
  /// What makes another year legitimate anywhere in the rest of the sentence.
  private static let reasons = [
    "相比", "同比", "上年", "往年", "比上", "较上", "以来", "预算", "决算", "三公", "要点", "计划", "规划", "方案", "下一步", "力争",
    "拟", "将", "继续", "结转", "引发", "遗留", "案", "判决", "起诉", "成立", "设立", "合并", "更名", "挂牌", "组建", "撤",
    "修订", "施行", "实施", "印发", "出台", "建成", "历史", "年报", "年度报告", "整改", "评估", "考核结果",
  ]
  /// Who else may have done it.
  private static let strangers = ["国务院", "中央", "中共", "省", "市", "县", "区", "上级", "全国", "全省", "全市", "全县", "全区", "国家"]
  /// Verbs of reporting.
  private static let verbs = [
    "公开", "发布", "收到", "受理", "办理", "答复", "制定", "制发", "废止", "未发生", "新收", "公布",
  ]
}
