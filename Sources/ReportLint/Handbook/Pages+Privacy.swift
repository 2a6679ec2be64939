// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group privacy.
  static let privacy: [Rule.ID: String] = [
    "draft-residue": #"""
    # draft-residue

    起草过程的痕迹不应留在对外发布的报告里：拟稿人、密级、（征求意见稿）、批注等。

    来源：《中华人民共和国政府信息公开条例》第十六条。

    只报单独成行的标签（“拟稿人：……”“密级：……”）、整行只有这样一个词的，以及标题里的“（征求意见稿）”“（初稿）”。

    不报的情形：作为工作内容写在句子里的（“由专职干部拟稿”“保密审查”“《……（征求意见稿）》公开征求意见”）；同一行有手机号码的（privacy-mobile 已报）。

    修复（需确认）：删除这一行，或删除标题里的这几个字。

    A mark left over from drafting: a label line such as 拟稿人：, or 征求意见稿 in the title. The same words inside a sentence are topics and stay; a line with a mobile number is reported by privacy-mobile alone.

    """#,
    "privacy-mobile": #"""
    # privacy-mobile

    对外发布的报告不应有个人手机号码。起草人、联系人的手机号常常随底稿一起发了出去。需要留联系方式的，留办公电话。

    来源：《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第三十四条。

    在“起草”“填报”“联系人”“经办”“姓名”近旁，或在最后五行里单独成行的，是错误；其他是警告。同一行又有“起草联系人”之类字样的，只报本条（draft-residue 不再报）。

    设置：确需公开的号码写进 `nianbao.json`：`"privacy-mobile": { "allow": ["13800000000"] }`，不再报告。

    不报的情形：办公电话（区号加号码）、邮编、地址；网址、邮箱和统一社会信用代码里的数字；超过十一位的数字。

    修复（需确认）：单独成行的，删除这一行；或者隐去中间四位。

    A private mobile number in a published report: an error near words such as 联系人 or alone in the last five lines, else a warning. Landlines, addresses, and digits inside URLs, mail addresses and credit codes are never findings,
    nor are numbers that the settings `allow`.

    """#,
  ]
}
