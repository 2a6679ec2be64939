import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// The prose against the tables of `true-tabs.md`: new 31 (自然人 23, others 8), carried in 4, results 13/4/6/6/3/1 = 33,
/// carried out 2; 复议 2/1/0/1 = 4, 诉讼 2 and 2; 规范性文件 3/1/8; 许可 126, 处罚 17, 强制 4.
@Suite("Claims of the prose") struct ClaimsTests {
  /// What the rules about prose find where a sentence stands in place of the paragraph on applications.
  static func found(_ sentence: String, under heading: String = "（二）依申请公开") -> [String] {
    let base = Fixture("Fixtures/Reports/true-tabs.md").string
    let parts = base.components(separatedBy: "### \(heading)\n\n")
    let old = parts.count == 2 ? String(parts[1].prefix { $0 != "\n" }) : ""
    let text = parts.count == 2 ? parts[0] + "### \(heading)\n\n" + sentence + parts[1].dropFirst(old.count) : ""
    let rules = Catalog.rules.filter { $0.group == .prose }
    return lint(Document(SourceText(text)), rules: RuleSelection(rules: rules)).map(\.rule)
  }

  @Test(
    "What contradicts a table is found",
    arguments: [
      ("全年收到政府信息公开申请29件。", "prose-received"),
      ("2024年，云岭镇共受理依申请公开申请２９件。", "prose-received"),
      ("本年新收政府信息公开申请35件。", "prose-received"),
      ("全年收到政府信息公开申请两件，均已答复。", "prose-received"),
      ("收到政府信息公开申请31件，其中自然人23件，法人或其他组织7件。", "prose-received"),
      ("收到政府信息公开申请31件，其中自然人21件，法人或其他组织8件。", "prose-received"),
      ("收到29件政府信息公开申请。", "prose-received"),
      ("本年度未收到任何政府信息公开申请。", "prose-zero-contradiction"),
      ("我镇未接收到依申请公开办件。", "prose-zero-contradiction"),
      ("2024年没有收到公民、法人和其他组织提出的政府信息公开申请。", "prose-zero-contradiction"),
      ("全年受理依申请公开0件。", "prose-zero-contradiction"),
      ("新收政府信息公开申请31件，上年结转5件。", "prose-carry-in"),
      ("新收政府信息公开申请31件（含上年结转3件）。", "prose-carry-in"),
      ("新收政府信息公开申请31件，结转下年度继续办理3件。", "prose-carry-out"),
      ("新收政府信息公开申请31件，答复34件。", "prose-closed"),
      ("受理政府信息公开申请35件，全部办结35件。", "prose-closed"),
      ("答复政府信息公开申请33件，其中予以公开12件。", "prose-result"),
      ("政府信息公开申请办理结果：不予公开7件。", "prose-result"),
      ("因政府信息公开申请行政复议5件。", "prose-review"),
      ("政府信息公开行政复议案件中，结果维持1件。", ""),
      ("政府信息公开行政复议案件4件，政府信息公开行政诉讼案件6件。", "prose-lawsuit"),
      ("全年没有发生因政府信息公开引发的行政复议。", "prose-review"),
      ("2024年制定行政规范性文件2件。", "prose-documents"),
      ("制定行政规范性文件3件，废止2件，现行有效8件。", "prose-documents"),
      ("办理行政许可125件。", "prose-enforcement"),
      ("截至2024年12月31日，收到政府信息公开申请29件。", "prose-received"),
      ("2024年1月1日至12月31日收到政府信息公开申请29件。", "prose-received"),
      ("全年收到政府信息公开申请31件；截至2024年12月31日，答复34件。", "prose-closed"),
      ("作出行政处罚决定18件。", "prose-enforcement"),
      ("截至2024年12月底，收到政府信息公开申请29件。", "prose-received"),
      ("收到要求公开政府信息的申请29件。", "prose-received"),
      ("本年度期间收到申请29件。", "prose-received"),
      ("收到政府信息公开方面的申请29件。", "prose-received"),
      ("全年依申请公开收到的申请29件。", "prose-received"),
      ("2024年（1月1日至12月31日）收到申请29件。", "prose-received"),
      ("共收到申请31件，按期答复28件。", "prose-closed"),
    ])
  func contradictions(_ sentence: String, _ rule: String) {
    #expect(ClaimsTests.found(sentence) == (rule.isEmpty ? [] : [rule]))
  }

  @Test(
    "What agrees, or may speak of something else, is left alone",
    arguments: [
      "全年受理政府信息公开申请35件。",
      "收到政府信息公开申请31件，其中自然人23件，法人或其他组织8件。",
      "新收政府信息公开申请31件，上年结转4件，予以公开13件，部分公开4件，不予公开6件，无法提供6件，不予处理3件，其他处理1件。",
      "答复政府信息公开申请33件，予以公开及部分公开17件。",
      "全年收到政府信息公开申请30余件。",
      "全年收到政府信息公开申请近30件。",
      "收到信件申请10件、网络申请21件。",
      "通过网络渠道收到政府信息公开申请20件。",
      "全县共收到政府信息公开申请310件。",
      "各部门共受理政府信息公开申请120件。",
      "2023年收到政府信息公开申请28件。",
      "比上年减少5件的政府信息公开申请收到后均已登记。",
      "政府信息公开申请较上年增加5件。",
      "未收到人大代表建议和政协委员提案。",
      "收到人大代表建议6件，均已答复。",
      "没有收到关于政府信息公开的投诉举报。",
      "未收到通过信函提交的政府信息公开申请。",
      "上半年未收到政府信息公开申请。",
      "没有一件政府信息公开申请超期。",
      "政府信息公开申请无逾期未答复的情形。",
      "推进高效办成一件事，政府信息公开申请一件一档。",
      "2025年将争取收到政府信息公开申请后5个工作日内答复。",
      "政府信息公开行政复议4件，其中维持2件。",
      "因政府信息公开被提起行政诉讼2件。",
      "政府信息公开行政诉讼4件。",
      "印发政策文件20件，解读规范性文件2件。",
      "主动公开规范性文件5件。",
      "公示行政许可信息200条、行政处罚信息30条。",
      "受理行政许可申请150件。",
      "制定行政规范性文件3件，废止1件，现行有效8件。",
      "办理行政许可126件，行政处罚17件，行政强制4件。",
      "热线受理诉求500件，办结498件。",
      "我镇共有5个村，未收到政府信息公开申请的村有4个。",
      "对外公开受理点3个，收到查阅申请6件。",
      "申请材料由2份减为1份，政府信息公开指南已更新。",
      "2024年3月1日收到政府信息公开申请5件，均于3月15日答复。",
      "2024年3月1日，收到政府信息公开申请5件。",
      "2024年1月1日至6月30日收到政府信息公开申请15件。",
      "2024年12月31日收到的1件申请，于2025年1月27日答复。",
      "2024年10月8日答复政府信息公开申请7件。",
      "截至2024年12月31日，收到的31件申请中，已答复29件，2件正在办理中。",
      "收到的31件申请中，已答复29件、结转2件；上年结转的4件均已答复。",
      "收到的31件申请中，予以公开12件。",
      "本年新收申请31件，当年答复29件。",
      "全年收到申请31件，当年办结29件，办结率93.5%。",
      "2024年1月1日—12月31日，收到政府信息公开申请31件。",
      "截至2024年11月底，办结政府信息公开申请30件。",
      "截至10月末，收到政府信息公开申请25件。",
      "收到要求公开征地批文的申请5件，办结5件。",
      "收到申请公开补偿标准的申请5件，已办结5件。",
      "31件新收申请和4件结转申请中，33件已办结，2件结转。",
      "疫情期间（1月—2月）收到申请9件。",
      "疫情期间（1月至2月）收到申请9件。",
      "年初（1月至2月）收到申请9件。",
      "节假日期间收到申请2件，节后1个工作日内登记。",
      "国庆节前后收到申请2件。",
      "2024年春节期间收到申请2件。",
      "汛期收到申请9件。",
      "截至11月下旬，收到申请25件。",
      "收到宅基地审批方面的申请9件。",
      "共收到申请31件，按期答复29件。",
      "本机关联系电话0571-12345678，网址http://www.example.gov.cn/31件.html。",
    ])
  func silence(_ sentence: String) {
    #expect(ClaimsTests.found(sentence) == [])
  }

  @Test("A claim torn over lines is read whole")
  func torn() {
    let base = Fixture("Fixtures/Reports/true-flow.txt").string
    let document = Document(SourceText(base))
    let claims = document.reports.first?.proseClaims(in: document.reading.text).claims ?? []
    #expect(claims.contains { $0.subject == .newlyReceived || $0.subject == .received })
    #expect(lint(document).allSatisfy { Catalog.rule($0.rule)?.group != .prose })
  }

  @Test("条 becomes 件 where applications are counted")
  func unit() {
    #expect(ClaimsTests.found("全年受理依申请公开办件31条。") == ["unit-applications"])
    #expect(ClaimsTests.found("全年主动公开政府信息31条。") == [])
  }
}
