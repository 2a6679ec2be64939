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
    "privacy-applicant-name": #"""
    # `privacy-applicant-name` 不公开申请人姓名

    申请人的姓名属于个人信息，对外发布的报告应隐去：申请人张某、申请人李XX。

    来源：《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十五条。

    报的情形：“申请人”后面是常见姓氏加一两个字，并且后面的字表明姓名到此为止。

    不报的情形：已隐去的；案件名称（……诉……、……一案）；被申请人；“申请人向本机关……”一类的普通词语。

    An applicant's name behind 申请人: a common surname with one or two characters, where what follows shows that the name ends. Masked names, titles of cases, 被申请人 and ordinary words are silent.

    """#,
    "privacy-bank-card": #"""
    # `privacy-bank-card` 不公开银行卡号

    个人银行账户属于个人敏感信息，不应出现在对外发布的报告里。

    来源：《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十八条。

    报的情形：16 至 19 位数字，首位是银行卡所用的，并且符合校验公式（Luhn）。分组书写的（以各种空格、连字符隔开，或用全角数字），还要以发卡机构的号段开头，并且前文说到账户、银行卡等，或者紧跟在冒号之后。

    不报的情形：不合校验公式的；说明是代码、编号、电话的；网址里的数字；一行中以空格隔开的若干数据。

    A bank card number: 16 to 19 digits with a card's first digit that satisfy Luhn's formula. In groups parted by blanks or hyphens it has to begin with an issuer's digits as well, and an account has to be spoken of before it, or
    a colon to stand there. Numbers said to be codes or telephones, digits in URLs and rows of figures are silent.

    """#,
    "privacy-id-number": #"""
    # `privacy-id-number` 不公开身份证号码

    居民身份证号码是个人敏感信息，不得出现在对外发布的报告里。

    来源：《中华人民共和国政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十八条。

    报的情形：18 位、地区码和出生日期合理、校验码正确的（末位可为 X）；15 位、地区码和出生日期合理的。

    不报的情形：校验码不对的；统一社会信用代码、索引号、编号；网址里的数字。

    修复（须确认）：隐去出生日期。

    A resident identity number: 18 digits with a valid region, date and checksum (GB 11643), or 15 with a valid region and date. Credit codes, numbers said to be codes, and digits in URLs are silent.
    The fix, to be confirmed, masks the date of birth.

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
    "privacy-personal-mail": #"""
    # `privacy-personal-mail` 留办公邮箱，不留个人邮箱

    联系方式宜留办公邮箱。QQ、163、126、新浪、Gmail 等公共邮箱可能是个人的。

    来源：《中华人民共和国个人信息保护法》第三十四条。

    许多单位的办公邮箱就开在公共邮箱上，因此默认不查，只作提示。

    A mailbox at a public provider (QQ, 163, 126, Sina, Gmail) may be a person's. Many offices use such mailboxes, so the rule is off by default and only a remark.

    """#,
  ]
}
