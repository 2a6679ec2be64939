import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Prose as careful clerks write it, with everything that looks like a slip and is none.
@Suite("Careful prose") struct QuietProseTests {
  @Test("No rule has anything to say of it", arguments: QuietProseTests.paragraphs)
  func quiet(_ paragraph: String) {
    let place = "组织培训2次，把信息公开纳入年度工作考核，开展社会评议1次，未发生责任追究的情形。"
    let base = Fixture("Fixtures/Reports/true-tabs.md").string
    #expect(base.contains(place))
    let text = SourceText(base.replacing(place, with: place + "\n\n" + paragraph))
    let before = lint(Document(SourceText(base)), rules: .all).map(\.rule)
    let after = lint(Document(text), rules: .all)
    #expect(after.map(\.rule) == before, "\(after.map { FixtureFindingsTests.line($0, text) })")
  }

  static let paragraphs: [String] = [
    """
    重点做了以下几件事：

    - **村务上网**：十一个村的“三资”账目按季发布，做到“账实相符、账账相符”
    - 双语服务：茶博园（Tea Garden Expo, TGE）设中英文指引牌，开放时间8:30—17:30，讲解员与游客比例约1:20
    - *政策解读*：问答体“怎么办？找谁办？”共12期，其中一期题为《“一件事”怎么办》；老人说：“以前办‘一件事’要跑三趟……现在扫一扫就行！”
    - 热线联动：`12345`热线转来的咨询当日回应，办公电话0578-2000000（工作日9:00-17:00），传真0578-2000001转8分机
    """,
    """
    1. 网站：http://www.example.gov.cn/xxgk/index.html?id=3&type=1,2，每周一更新。
    2. 邮箱：ylz-xxgk@example.gov.cn；公众号：“云上青溪”（ID：qingxi_cloud）。
    """,
    "详见附件1：[公开目录（PDF，1.2 MB）](http://www.example.gov.cn/xxgk/目录(2024).pdf)；附件2为Word版（v2.0）。",
    "申请人可以当面填写申请表，也可以登录网站在线填写；窗口备有填写示例和统一模板，按照全市统一的办理规范答复。",
    "申请人陆续补正的，从补正之日起计算期限；申请人向村里打听进度的，由镇里统一回复。申请人王某经解释后撤回了复核请求。",
    """
    （一）当面申请

    窗口设在便民服务中心一楼，A、B两岗轮值，材料齐全的当场登记。

    （二）网上申请

    通过县政府网站提交，系统自动编号，如QX20240115-003。
    """,
    "依据《中华人民共和国政府信息公开条例》第二十条第（一）项和《青溪县政务公开工作办法（试行）》（青政办〔2023〕12号），更新APP、H5页面和LED屏，PM2.5数据每日8:00更新，占比由35.5%升至41.2%。",
    "***重点栏目***每月检查，~~旧版~~停用，下划线_斜体_、`f(参数, 文本)`和<span title=\"云岭,镇\">标注</span>不影响阅读。",
    "统一社会信用代码：11330000MB1234567X，索引号：330000000000000002024000，流水号202401151234567890，邮编323000。",
    "The town (云岭镇), in 2024, published a bilingual guide: see Guide No. 3; its editor is Yunling Town (云岭镇).",
    "一是抓发布：重点领域逐项对表；二是抓回应：（1）热线；（2）信箱；（3）走访，做到事事有回音，件件有着落。",
    "交通迅速恢复，公布署名文章3篇，坚持以经济建设为中心，公众参与度明显提高。",
    "2023年度，我镇收到政府信息公开申请41件；本年度收到31件，同比减少10件。2023年，我镇收到政府信息公开申请41件。2024年收到31件。",
    "2023年，我镇主动公开政府信息198条；2024年，主动公开政府信息214条，增加16条。",
    "附表：2023年主动公开政府信息情况\n\n渠道\t条数\n网站\t800", "附：2023年收到和处理政府信息公开申请情况（供对照）",
    "2023年主动公开政府信息情况表（仅供参考）",
    "解读政策18件（上年12件、前年10件）。举办培训5期（去年4期）、活动3场（去年6场）。",
  ]
}
