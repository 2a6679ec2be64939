import AnnualReport

/// The sentences of a generated report; all agree with its figures.
extension GeneratedReport {
  /// Short name the report calls its organ by.
  var shortName: String { organKind == .department ? "我局" : organKind == .subdistrict ? "我街道" : "本机关" }

  /// The title.
  var title: String { "\(organ)\(year)年政府信息公开工作年度报告" }

  /// What stands between the title and section one.
  var preface: String {
    var random = SplitMix64(seed: seed ^ 0x9E)
    let basis = random.pick([
      "本报告依照《中华人民共和国政府信息公开条例》编写。",
      "根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条的规定，编写本报告，全文由六个部分组成。",
      "本报告按照\(year >= 2021 ? "国办公开办函〔2021〕30号" : "国办公开办函〔2019〕60号")规定的格式编写，电子版可在门户网站下载，联系电话0357-2101234。",
    ])
    return basis + period(&random)
  }

  /// The statement of the statistics period, in one of the wordings that real reports use.
  private func period(_ random: inout SplitMix64) -> String {
    let (start, end) = ("\(year)年1月1日", "\(year)年12月31日")
    return random.pick([
      "本报告所列数据的统计期限为\(start)至\(end)。", "所列数据统计时限为\(start)至\(end)。",
      "本报告中数据的统计期限自\(start)起至\(end)止。", "统计数据从\(start)到\(end)止。",
      "本报告统计时间为\(start)—\(end)。", "除特别说明外，数据统计期限为\(start)至12月31日。",
    ])
  }

  /// A sentence that speaks of another year and is right to do so.
  private var aside: String {
    var random = SplitMix64(seed: seed ^ 0xA5)
    return random.pick([
      "", "", "自2008年条例施行以来，历年的报告都可在专栏查阅。", "发布量比\(year - 1)年增长12.5%。",
      "按规定公开了\(year - 1)年度部门决算和\(year)年度部门预算。", "对照\(year)年政务公开工作要点逐项落实。",
      "\(year + 1)年，将继续完善公开目录。", "专栏网址为www.example.gov.cn/xxgk/2019/index.html，长期有效。",
      "执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。", "其中1件为\(year - 1)年收到的申请。",
    ])
  }

  /// Sub-headings and paragraphs of section one.
  var overview: [(heading: String, text: String)] {
    if let rich { return richOverview(rich) }
    var random = SplitMix64(seed: seed ^ 0x0E)
    let site = random.pick(20...900)
    let account = random.pick(5...400)
    let trainings = random.pick(1...6)
    let disclosed = "\(year)年，\(shortName)主动公开政府信息\(site + account)条，其中门户网站\(site)条、公众号\(account)条。" + aside
    let kept = "发布之前逐件核对公开属性，先审查后公开，对历年稿件做了一次清点归档，失效的注明了失效日期。"
    let platform = "网站专栏每月巡检一次，便民大厅设有查阅点，配有触摸屏和纸质目录，方便不上网的群众查阅。"
    if isFollowing { return overviewOfYearAfter(disclosed, trainings) }
    let watch = "组织培训\(trainings)次，信息公开列入年度考核，开展社会评议，没有发生责任追究的情形。"
    return [
      ("（一）主动公开", disclosed), ("（二）依申请公开", applications), ("（三）政府信息管理", kept),
      ("（四）政府信息公开平台建设", platform), ("（五）监督保障", watch),
    ]
  }

  /// Section one of the year after, in other words.
  private func overviewOfYearAfter(_ disclosed: String, _ trainings: Int) -> [(heading: String, text: String)] {
    [
      ("（一）主动公开", disclosed), ("（二）依申请公开", applications),
      ("（三）政府信息管理", "由专人负责收集和登记，发文时即定明是否公开，年末统一编目，涉密的一律不上网，已经过时的稿件全部撤下。"),
      ("（四）政府信息公开平台建设", "政务大厅新装查询机一台，公众号增设信息公开栏目，来访群众可以就近查看目录并打印文件。"),
      ("（五）监督保障", "全年办班\(trainings)次，半年自查一回并通报结果，纳入年终考核，社会评议满意度较高，没有责任追究的情形。"),
    ]
  }

  /// What section one says of applications: the totals of table three.
  private var applications: String {
    if told.received + told.carriedIn == 0 { return "全年没有收到政府信息公开申请，也没有上年结转的申请。" }
    let left = "答复\(told.closed)件，结转下年度继续办理\(told.carriedOut)件。"
    return "全年新收政府信息公开申请\(told.received)件，上年结转\(told.carriedIn)件，" + left
  }

  /// The paragraphs of section five.
  var problems: [String] {
    if let rich { return GeneratedReport.plainProblems.enumerated().map { $1 + rich.noise[6 + $0] } }
    if isFollowing {
      return [
        "存在的主要问题：一是答复文书的格式不够统一，个别说理偏简单；二是年轻干部接触这项工作的时间短，对条例不够熟悉。",
        "改进情况：印发了答复文书的样式，由法制人员逐件把关；下一步安排跟班学习，每季度讲评一次典型案例，把经验汇编成册。",
      ]
    }
    return GeneratedReport.plainProblems
  }

  private static var plainProblems: [String] {
    [
      "存在的主要问题：一是部分栏目更新偏慢，热点事项回应得不够及时；二是解读形式单一，群众看懂政策还有困难。",
      "改进情况：已建立栏目更新台账，超期自动提醒；下一步将增加图表和问答式解读，并请群众代表试读。",
    ]
  }

  /// The paragraphs of section six.
  var others: [String] {
    let notices = told.feeNotices
    let fees =
      notices > 0
      ? "\(year)年，\(shortName)发出信息处理费收费通知\(notices)件，总金额\(notices * 30)元，实际收取0元。"
      : "\(year)年，\(shortName)没有发出信息处理费收费通知，没有收取信息处理费。"
    if let rich { return [fees, rich.noise[4] + rich.noise[5]] }
    return [fees, "没有其他需要报告的事项。"]
  }

  /// The sentences of a rich report; nil for a plain one.
  private var rich: RichProse? { prose == .plain ? nil : RichProse(self) }

  /// The figures of rich prose that something decides, in the order of ``ProseStyle/wrong(_:)``.
  public var claimed: [ClaimedFigure] { rich?.claimed ?? [] }

  private func richOverview(_ rich: RichProse) -> [(heading: String, text: String)] {
    [
      ("（一）主动公开", rich.noise[0] + rich.disclosed), ("（二）依申请公开", rich.applications),
      ("（三）政府信息管理", "发布之前逐件核对公开属性，先审查后公开。" + rich.noise[1]),
      ("（四）政府信息公开平台建设", "网站专栏每月巡检一次。" + rich.noise[2]),
      ("（五）监督保障", "信息公开列入年度考核，开展社会评议，没有发生责任追究的情形。" + rich.noise[3]),
    ]
  }

  /// The date of signing.
  public var signingDate: String { "\(year + 1)年1月\(signOffDay)日" }
}
