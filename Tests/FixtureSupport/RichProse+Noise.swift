import AnnualReport

/// Sentences whose figures count something that no table knows.
extension RichProse {
  mutating func distractor() -> String {
    switch random.below(8) {
    case 0: otherTimes()
    case 1: otherSubjects()
    case 2: otherCases()
    case 3: money()
    case 4: contacts()
    case 5: lists()
    case 6: channels()
    default: activities()
    }
  }

  private mutating func otherTimes() -> String {
    let (a, b, year) = (few(), some(), report.year)
    return random.pick([
      "与上年的\(a)件相比，政府信息公开申请数量有所变化。",
      "\(year + 1)年，计划举办政府开放日活动\(a)场，力争公开信息\(b)条以上。", "下一步将新增专栏\(a)个，预计发布解读\(b)篇。",
      "较去年同期多受理政府信息公开申请\(a)件。", "自2008年条例施行以来，累计收到政府信息公开申请\(b)余件。",
      "上半年收到政府信息公开申请\(a)件。", "近三年累计收到政府信息公开申请\(b)件，答复\(b)件。",
      "政府信息公开申请量较上年增加\(a)件，增幅\(a).2%。", "去年收到的政府信息公开申请中有\(a)件跨年办理。",
      "按照\(year)年政务公开工作要点，逐项落实任务\(a)项。", "\(year)年度部门预算和\(year - 1)年度部门决算均按时公开，共\(a)份。",
    ])
  }

  private mutating func otherSubjects() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "收到人大代表建议\(a)件、政协委员提案\(a)件，均已办结并公开答复。", "全年承办建议提案\(b)件，办结率100%，满意率98.6%。",
      "12345热线受理群众诉求\(b)件，办结\(b)件。", "未收到人大代表建议和政协委员提案。", "网上信访受理\(a)件，均按期答复。",
      "“我要写信”栏目收到来信\(b)封，回复\(b)封。", "没有收到关于政府信息公开工作的投诉举报。", "接待群众来访\(b)批次，答复咨询\(b)件。",
      "受理低保申请\(b)件，办结\(b)件。", "办理不动产登记申请\(b)件。", "收到征求意见\(a)条，采纳\(a)条。",
      "推进“高效办成一件事”，\(a)个事项实现一次办好。", "政务服务窗口受理各类业务\(b)件，即办件占比80%。",
    ])
  }

  private mutating func otherCases() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "全年办理征地拆迁类行政诉讼案件\(a)件，负责人出庭应诉率100%。", "调解民事纠纷\(b)件，成功率96%。",
      "依法办理行政复议应诉事务，参加培训\(a)次。", "法院受理涉及本单位的合同纠纷案件\(a)件。", "查处违法建设案件\(b)起，罚款\(a).5万元。",
      "公示行政许可信息\(b)条、行政处罚信息\(a)条。", "检查执法案卷\(b)份。", "行政处罚决定公示率100%。",
    ])
  }

  private mutating func money() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "公开\(report.year)年部门预算，财政拨款\(b).\(a)万元，其中人员经费\(a).2万元。", "“三公”经费支出\(a).6万元，比上年减少1.2万元。",
      "争取上级资金\(b)万元，实施项目\(a)个。", "公示惠农补贴\(b)万元，惠及\(b)户。", "政府采购金额1,\(b + 100)万元。",
      "发放救助金\(b)余万元，覆盖群众\(b)人次。",
    ])
  }

  private mutating func contacts() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "咨询电话：0357-21\(a + 10)\(b % 900 + 100)，邮编：041\(b % 900 + 100)。",
      "专栏网址为http://www.example.gov.cn/col/col\(b)/index.html。",
      "来信请寄行政中心\(a)号楼\(b)室。", "监督电话0357-2101234转\(a)，工作日8:30至17:30。", "电子邮箱：xxgk\(a)@example.gov.cn。",
      "本报告电子版可在“[政府信息公开专栏](https://www.example.gov.cn/xxgk/\(report.year)/\(b)条.html)”查阅。",
    ])
  }

  private mutating func lists() -> String {
    let (a, b, c) = (few(), some(), few())
    let rest = some()
    return random.pick([
      "公开重点领域信息\(a + b + c + rest)条，其中财政信息\(a)条、社会救助\(b)条、食品安全\(c)条。",
      "公开信息\(a + b + c)条，其中财政信息\(a + b)条（预算\(a)条、决算\(b)条），人事信息\(c)条。",
      "\(b + c)篇解读中，图解\(b)篇，视频\(c)篇。", "累计发布\(b)余条，其中网站\(a)条，公众号\(c)条等。",
      "开展活动\(a + c)场，分别为政府开放日\(a)场、政策宣讲\(c)场。",
      "更新目录\(a + b)项，新增\(a)项，修订\(b)项。", "\(a + b)件重点工作，\(a)件已完成，\(b)件正在推进。",
      "从组织领导、制度建设、平台建设、监督考核四个方面抓好落实。", "公开机构概况、政策法规、财政信息等五大类信息。",
      "设置机构职能、法定主动公开内容、依申请公开等\(a + 3)个栏目。", "公众号、微博、网站共发布信息\(a + b + c)条次，其中公众号\(a)条次、微博\(b)条次、网站\(c)条次。",
    ])
  }

  private mutating func channels() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "微信公众号发布信息\(b)条，阅读量\(a).2万次；微博发布信息\(a)条。", "通过县政府网站主动公开政府信息\(b)条。",
      "从申请方式看，通过信函收到\(a)件，网络收到\(a)件。", "在政务新媒体发布信息\(b)条，转载上级信息\(b)条。",
      "电子显示屏滚动发布\(b)次，宣传栏张贴\(a)期。", "网站专栏全年访问量\(b + 1_000)人次。", "便民大厅查阅点接待查阅\(b)人次，提供资料\(a)份。",
      "在乡村振兴领域，主动公开政府信息\(a)条。", "其中党政办主动公开政府信息\(a)条，民政办主动公开政府信息\(a + 1)条。",
    ])
  }

  private mutating func activities() -> String {
    let (a, b) = (few(), some())
    return random.pick([
      "组织培训\(RichProse.chinese(a + 1))次，参训\(b)余人次。", "召开专题会议\(a)次，研究解决问题\(a)个。", "开展保密审查\(b)件次，纠正错误链接\(a)处。",
      "全镇\(a + 3)个行政村建成标准化公开栏\(a + 3)个。", "抽查公开栏目\(b)个，通报问题\(a)个，全部整改到位。", "修订公开指南一份，制作政策图解\(a)幅。",
      "清理失效链接\(b)条，归档文件\(b)件。", "对\(b)份文件逐件开展公开属性认定，认定率100%。", "报送政务信息\(b)篇，被采用\(a)篇。",
    ])
  }

  private mutating func few() -> Int { random.pick(1...12) }
  private mutating func some() -> Int { random.pick(13...600) }
}
