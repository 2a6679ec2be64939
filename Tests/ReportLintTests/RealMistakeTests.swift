import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// The mistakes that real reports made, each rebuilt with invented names in `true-tabs.md`, and what only looked like one.
@Suite("Real mistakes") struct RealMistakeTests {
  /// The rules that find something at warning or above once passages of the true report are replaced.
  static func found(_ edits: [(String, String)], _ severity: Severity = .warning) -> [String] {
    var text = Fixture("Fixtures/Reports/true-tabs.md").string
    for (old, new) in edits {
      guard text.contains(old) else { return ["“\(old)” is not in the report"] }
      text = text.replacingOccurrences(of: old, with: new)
    }
    return lint(Document(SourceText(text)), rules: .all).filter { $0.severity >= severity }.map(\.rule)
  }

  static let disclosed =
    "2024年，云岭镇通过县政府网站和“云上青溪”公众号主动公开政府信息214条，其中县政府网站162条、公众号52条，茶园补贴、山塘清淤、农房修缮等事项做到随办随公开。"
  static let applications = "全年新收政府信息公开申请31件，上年结转4件，答复33件，结转下年度继续办理2件，每一件都有登记、会商和存档。"
  static let period = "本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"

  /// A sentence and the rules that find something in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let sentence: String
    let rules: [String]
    var testDescription: String { name }
    init(_ name: String, _ sentence: String, _ rules: String...) {
      (self.name, self.sentence, self.rules) = (name, sentence, rules)
    }
  }

  static let contradictions = [
    Case(
      "reviews and lawsuits unlike table four", "全年办理因政府信息公开引发的行政复议案件3件、行政诉讼案件5件。", "prose-review", "prose-lawsuit"),
    Case("fewer applications than table three", "2024年，我镇共收到政府信息公开申请2件，均按期答复。", "prose-received"),
    Case(
      "documents unlike table two, decisions alike", "制定规范性文件2件，办理行政许可126件，行政处罚17件。", "prose-documents"),
    Case(
      "no documents under a stale year", "全年共制定规范性文件0件，废止0件，现行有效0件。", "prose-documents", "prose-documents",
      "prose-documents"),
    Case(
      "results taken from the wrong row or column", "从政府信息公开申请的办理结果看，予以公开及部分公开16件，无法提供5件。", "prose-result",
      "prose-result"),
    Case("no application, but the table has some", "全年未收到公民、法人和其他组织的政府信息公开申请。", "prose-zero-contradiction"),
    Case("an outcome of review", "政府信息公开行政复议结果维持3件。", "prose-review"),
  ]

  @Test("Prose against table", arguments: contradictions)
  func contradiction(_ test: Case) {
    #expect(RealMistakeTests.found([(RealMistakeTests.applications, test.sentence)]) == test.rules)
  }

  static let sums = [
    Case(
      "one part counted inside another", "全年主动公开信息2139条，包括政策文件1744条，工作动态393条，通知公告21条，财政信息2条。", "prose-item-sum"),
    Case(
      "nine parts fall short",
      "全年公开信息117条，分别为招生4条、财务5条、人事10条、课程11条、德育14条、安全6条、后勤11条、党建26条、其他21条。", "prose-item-sum"),
    Case("parts exceed the total", "公开信息3437条，其中机构职能12条、工作动态1740条、通知公告225条、政策文件110条、其他1827条。", "prose-item-sum"),
    Case(
      "the bracketed list is right, the outer one is not",
      "主动公开信息8775条，包括网站类5434条，新媒体类1919条，公开栏类1425条（其中财务公开163条、党务公开126条、村务公开99条，另有其他）。", "prose-item-sum"),
    Case(
      "a bracketed list is right, the outer one falls short",
      "主动公开信息7976条，其中包括政策文件4849条，工作动态1599条，通知公告1130条（解读204条、问答133条、图解98条、其他695条）。",
      "prose-item-sum"),
    Case("a part above its total", "主动公开信息382条，其中政务动态35条、通知公告80条、其他2443条。", "prose-item-sum"),
    Case("ten thousand times too much", "主动公开信息173769万条，其中政府网站75656条，政务新媒体98113条。", "prose-item-sum"),
    Case("a channel above all channels", "政务新媒体发布信息2808条，其中微博12984条、公众号300条。", "prose-item-sum"),
    Case("one channel, two figures", "多渠道发布信息50条：区政府网站20条、公众号8条、公告栏6条、区政府网站16条。", "prose-figure-conflict"),
    Case("one site under two names", "多渠道发布信息50条：政府网站20条、公众号14条、门户网站16条。", "prose-figure-conflict"),
    Case(
      "two totals", "2024年，我镇主动公开政府信息214条。2024年，云岭镇主动公开政府信息241条。", "prose-figure-conflict"),
    Case("five parts, said to be six", "本报告由总体情况、主动公开、依申请公开、复议诉讼、问题改进六个部分组成。", "prose-enumeration-count"),
    Case("a number left out", "制定规范性文件3件，废止1件，现行有效的规范性文件。", "prose-number-missing"),
  ]

  @Test("Sums, lists and repeated figures", arguments: sums)
  func sum(_ test: Case) {
    #expect(RealMistakeTests.found([(RealMistakeTests.disclosed, test.sentence)]) == test.rules)
  }

  @Test("Periods, years and tables")
  func others() {
    let period = RealMistakeTests.period
    let found = RealMistakeTests.found
    let stale = period.replacingOccurrences(of: "2024", with: "2023")
    #expect(Set(found([(period, stale)], .warning)) == ["period-wrong-year"])
    #expect(
      found([(period, period.replacingOccurrences(of: "至2024年", with: "至202024年"))], .warning) == ["period-malformed"])
    let staleReport = "2023年，云岭镇主动公开政府信息214条，其中县政府网站162条、公众号52条。"
    #expect(found([(RealMistakeTests.disclosed, staleReport)], .warning) == ["stale-year"])
    let zeros = ("2\t1\t0\t1\t4\t1\t0\t1\t0\t2\t1\t0\t0\t1\t2", "2\t1\t0\t1\t0\t1\t0\t1\t0\t2\t1\t0\t0\t1\t0")
    #expect(found([zeros], .warning) == ["t4-group-total", "t4-group-total"])
  }

  @Test("Parts announced, headings left out, a form of two editions, labels cut short")
  func structure() {
    let found = RealMistakeTests.found
    let parts = "分六个部分说明2024年度的工作"
    #expect(found([(parts, "分四个部分说明2024年度的工作")], .warning) == ["prose-enumeration-count"])
    #expect(found([(parts, "由总体情况、主动公开、依申请公开、问题改进四部分组成")], .warning) == ["prose-enumeration-count"])
    #expect(found([(parts, "分六大部分、二十三小节说明2024年度的工作，其中第五部分谈问题")], .warning) == [])
    let stale = ("本报告由云岭镇人民政府依照", "现公布云岭镇2023年政府信息公开工作年度报告，依照")
    #expect(found([stale, (parts, "分四个部分说明2024年度的工作")], .warning) == ["year-conflict", "prose-enumeration-count"])
    let sixth = "## 六、其他需要报告的事项\n\n"
    for mark in ["## ", ""] {
      let list = ["一、落实要点", "二、建议提案", "三、创新做法", "五、收费情况"].map { mark + $0 + "\n\n逐项落实到位。\n\n" }
      #expect(found([(sixth, sixth + list.joined())], .warning) == ["numbering-sequence"], "\(mark)")
      #expect(found([(sixth, sixth + list.dropLast().joined())], .warning) == [], "\(mark)")
    }
    #expect(found([("### （一）主动公开\n\n", "主动公开。")], .warning) == ["numbering-sequence"])
    let header = ("本年制发件数\t本年废止件数\t现行有效件数", "本年新制作数量\t本年新公开数量\t对外公开总数量")
    #expect(found([header], .info).filter { $0 != "signoff-missing" } == ["edition-mismatch"])
    #expect(found([("2.其他法律行政法规禁止公开", "2.其他法律行政止公开")], .info).contains("t3-label-variant"))
    #expect(found([("1\t0\t13\n", "1\t0\t\n")], .warning) == ["t3-blank-cell"])
    let plan = "\n\n### （三）2024年工作打算\n\n继续推进政务公开，拟开展培训4次。"
    #expect(found([("推广到全部十一个村。", "推广到全部十一个村。" + plan)], .warning) == [])
  }

  @Test("A balance that fails is found where no table tells")
  func balance() {
    let sentence = "上年结转8件，新收政府信息公开申请783件，已办结788件，结转下年度2件。"
    let text = RealMistakeTests.withoutTableThree(sentence)
    #expect(lint(Document(SourceText(text))).map(\.rule).filter { $0.hasPrefix("prose-") } == ["prose-figure-conflict"])
    let right = RealMistakeTests.withoutTableThree(sentence.replacingOccurrences(of: "788", with: "789"))
    #expect(lint(Document(SourceText(right))).map(\.rule).filter { $0.hasPrefix("prose-") } == [])
  }

  private static func withoutTableThree(_ sentence: String) -> String {
    let text = Fixture("Fixtures/Reports/true-tabs.md").string.replacingOccurrences(of: applications, with: sentence)
    let lines = text.components(separatedBy: "\n")
    let start = lines.firstIndex { $0.hasPrefix("（本列数据") } ?? 0
    let end = lines.firstIndex { $0.hasPrefix("四、结转") } ?? 0
    return (lines[..<start] + ["（表格另附）"] + lines[(end + 1)...]).joined(separator: "\n")
  }
}

extension RealMistakeTests {
  @Test(
    "What only looks like a mistake is left alone",
    arguments: [
      "县政府网站公开信息22条，做到应公开尽公开。县政府网站公开政策类信息55条。",
      "2024年工作计划落实情况：培训2次，完成率100%。", "镇党政办公室收到政府信息公开申请17件，其余由各站所受理。",
      "收到政府信息公开申请31件，上年结转4件，其中予以公开13件、部分公开4件、不予公开6件、无法提供6件、不予处理3件、其他处理1件，结转下年度2件。",
      "新收政府信息公开申请31件，其中信件申请10件、网络申请21件；办结33件，结转2件。",
      "收到政府信息公开申请31件：公开17件，无法提供6件，其他8件。", "主动公开政府信息4702条，其中政策文件1865条，工作动态2000条。",
      "公开事项273余项，其中行政许可类120项，公共服务类200项。", "公开各类信息800余条，其中网站600条，公众号350条。",
      "公开信息50条，其中政策文件20条（解读10条、图解4条、视频1条、问答5条），通知公告11条（人事3条、采购3条、征收5条），动态4条，财政8条，其他7条。",
      "公开信息22条，包括机构2条、人事2条、财务2条（预算1条、决算1条）、审计5条、党建1条、通知4条、法规1条、其他5条。",
      "公开政策17件，其中通知12篇、意见2篇、办法1篇、方案2篇。", "公开内容分机构、人事、财务、审计等六大类。",
      "收集信息306条，其中网站216条、微博22条、公众号299条，同一信息多渠道发布。",
      "公开信息1644条，包括政策1000条，动态600条。通知公告44条。",
      "新收政府信息公开申请31件，比上年（22件）增加9件，增长40.9%。",
    ])
  func soft(_ sentence: String) {
    #expect(RealMistakeTests.found([(RealMistakeTests.disclosed, sentence)]) == [])
  }
}
