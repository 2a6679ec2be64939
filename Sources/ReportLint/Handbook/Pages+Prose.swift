// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group prose.
  static let prose: [Rule.ID: String] = [
    "percent-check": #"""
    # `percent-check` 正文的百分比与件数相符

    “发布信息100条，其中政策文件60条，占60%”：百分比应等于这一部分除以总数，相差超过 0.6 个百分点的提示。默认不启用。

    依据：《中华人民共和国政府信息公开条例》第五十条，报告的数据应当准确。

    不报：约数；句中找不到总数的；计量单位不同的。

    A percentage behind 占 differs from part over whole by more than 0.6 points. Off unless asked for. Silent on approximations, where the
    sentence holds no whole, and where part and whole have different measure words.

    """#,
    "prose-carry-in": #"""
    # `prose-carry-in` 正文的上年结转件数与表三一致

    “上年结转”的件数应等于表三“二、上年结转”的总计，写在括号里（“含上年结转4件”）也一样。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Applications carried in equal row two of table three, in brackets too. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-carry-out": #"""
    # `prose-carry-out` 正文的结转下年件数与表三一致

    “结转下年度”的件数应等于表三“四、结转下年度继续办理”的总计。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Applications carried out equal row four of table three. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-closed": #"""
    # `prose-closed` 正文的答复、办结件数与表三一致

    “办结”“答复”的件数应等于表三“（七）总计”；“答复”不含其他处理、不予处理的，也算对。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Applications closed equal （七）总计; applications answered may leave out 其他处理 and 不予处理. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-documents": #"""
    # `prose-documents` 正文的规范性文件件数与表二一致

    制定、废止、现行有效的规范性文件件数，应等于表二“行政规范性文件”一行。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；只说“文件”“政策文件”的；公开、解读、清理、修订的件数；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Normative documents made, repealed and in force equal their row of table two. Silent on papers that are not called 规范性文件, on those published, explained, reviewed or amended, on approximations, wider scopes and other years.

    """#,
    "prose-enforcement": #"""
    # `prose-enforcement` 正文的许可、处罚、强制件数与表二一致

    行政许可、行政处罚、行政强制的件数，应等于表二的处理决定数量。只比以件、宗、起、例计的。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；受理、公示的件数和条数；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Licences, penalties and acts of compulsion equal the decisions of table two; only where counted in 件, 宗, 起 or 例. Silent on applications for licences, on what was published, on approximations, wider scopes and other years.

    """#,
    "prose-enumeration-count": #"""
    # `prose-enumeration-count` 列举的项数与所说的数目一致

    “甲、乙、丙、丁、戊六部分”只列了五项。数目与列举应当一致。开头说“本报告由四个部分组成”，而报告有规定的六个部分，也是一样。

    依据：《中华人民共和国政府信息公开条例》第五十条，报告的数据应当准确。

    不报：以“等”收尾而所列较少的；用“和”“及”连接、项数可以两读的；不足三项的。

    Five names are listed and six announced: one of them is wrong; so is an introduction that announces fewer parts than the six the report has. Silent on lists that end in 等 and name fewer, on names joined by 和 that can be read either way, and below three names.

    """#,
    "prose-figure-conflict": #"""
    # `prose-figure-conflict` 同一事项在正文中只有一个数

    全年主动公开信息的总数在正文中出现两次而数目不同的，在后一处报；同一个渠道在同一串列举中出现两次而数目不同的，也报。
    表格读不出来时，正文的“新收”“上年结转”“办结”“结转下年度”还应自成平衡：新收加上年结转，等于办结加结转下年度。
    “214条，比2023年的198条增加26条”这样的增减数，应等于前面两个数之差。

    依据：《中华人民共和国政府信息公开条例》第五十条，报告的数据应当准确。

    不报：写明某一渠道、某一领域、某一部门、某一时段的数；约数；往年的数；计量单位不同的；表格能说明哪个数对的（由 `prose-received` 等报）。

    The total of what was published is given twice with different figures, or one channel twice in one list. Where the tables cannot be
    read, applications received and carried in must also equal those closed and carried out. An increase that is said beside both figures has to be their difference. Silent on single channels, fields, departments
    and periods, on approximations and other years, on different measure words, and where a table tells which figure is right.

    """#,
    "prose-item-sum": #"""
    # `prose-item-sum` 正文的分项之和等于总数

    “共58条，包括甲1条、乙8条……”：分项之和应等于总数。用“包括”“分别为”“其中包括”或冒号引出的，多了少了都报；用“其中”引出的可以只列一部分，只报超出总数的。总数多写了“万”字的也报。先列各项、后写“合计”的，三项以上同一单位的也核对。

    依据：《中华人民共和国政府信息公开条例》第五十条，报告的数据应当准确。

    不报：有约数的；以“等”收尾或写明“主要”的；括号里的细目不计入外层；同一信息在几个渠道重复发布的；单位不同的；与前面几个数之和相等的。

    The parts of a closed list add up to its total. Behind 其中 a list may be partial, so only parts that exceed the total are reported. A total with a stray 万 is reported too, and so is one behind three parts or more (合计). Silent on approximations, open lists (等, 主要), details in brackets, channels that repeat each other, mixed units, and lists that add up to the figures before them.

    """#,
    "prose-lawsuit": #"""
    # `prose-lawsuit` 正文的行政诉讼件数与表四一致

    因政府信息公开引发的行政诉讼件数，应等于表四两类诉讼的总计之和；只说其中一类的也算对。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Lawsuits about disclosure equal both groups of table four together, or one of them. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-number-missing": #"""
    # `prose-number-missing` 正文的量词前有数字

    “共收到政府信息公开申请件，答复3件”“现行有效的规范性文件。”：量词前面漏了数字，或者整个件数都漏了。只在同一句另有数字、
    因而看得出此处本应有数的情况下报。

    依据：《中华人民共和国政府信息公开条例》第五十条，报告的数据应当准确。

    不报：“申请件”“办结件”“公开件”等名词；句中没有别的数字的；量词后面还有话的。

    A measure word stands without its number, or 现行有效的规范性文件 ends its sentence without a figure, while another part of the same
    sentence has one. Silent on nouns such as 申请件, on sentences without any figure, and where the clause goes on behind the measure word.

    """#,
    "prose-received": #"""
    # `prose-received` 正文的收到申请件数与表三一致

    “收到”“受理”的件数应等于表三“本年新收”总计，或者再加“上年结转”，两种读法都算对；“新收”只与“本年新收”比。“自然人”“法人或其他组织”的件数与相应的列比。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Applications received in the text equal row one of table three, or rows one and two together: both readings are right. 新收 means row one only; 自然人 and 法人或其他组织 are compared with their columns. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-result": #"""
    # `prose-result` 正文的办理结果与表三一致

    “予以公开”“部分公开”与表三相应的行比；“不予公开”“无法提供”“不予处理”“其他处理”与各自分项之和比；“予以公开及部分公开”与两行之和比。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    予以公开 and 部分公开 equal their rows of table three; the four groups equal the sum of their rows. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-review": #"""
    # `prose-review` 正文的行政复议件数与表四一致

    因政府信息公开引发的行政复议件数，应等于表四“行政复议”的总计；写明维持、纠正、尚未审结的，与那一格比。“没有发生”即为零。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    Administrative reviews about disclosure equal table four: the total, or the outcome that is named. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "prose-zero-contradiction": #"""
    # `prose-zero-contradiction` 正文说没有收到申请，表三也应为零；反之亦然

    正文写“未收到政府信息公开申请”，表三“本年新收”却不为零；或者正文写收到若干件，表三却全是零。二者必有一误，多半是沿用了往年的文字。

    依据：《中华人民共和国政府信息公开条例》第五十条，正文与表格是同一份报告，应当一致。

    不报：约数（余、多、约、近、左右、以上）；全市、全县、各部门等别的范围；单一渠道（信件、网络）、一类申请人、一个科室、一个月或季度、一类事项的数，写在前面的分句里也算；往年、来年和增减的数；人大建议、提案、信访、热线等别的事项；表格中相应的格不是数字。

    The text says there were no applications but table three has some, or the other way round; usually a sentence left over from another year. Silent on approximations, wider scopes, single channels, kinds of applicants, offices, months and topics (named before a comma as well), other years, comparisons, other matters such as proposals or hotline calls, and where the cell in the table is no number.

    """#,
    "unit-applications": #"""
    # `unit-applications` 申请、复议、诉讼以“件”计

    公开的信息以条计，申请、复议、诉讼以件计：“受理申请0条”应为“0件”。

    依据：国办公开办函〔2021〕30号附件，表三、表四以件计。

    不报：公开的信息、看不出是申请的数。

    Published items are counted in 条; applications, reviews and lawsuits in 件. Silent on published items and wherever the figure may count something else.

    """#,
  ]
}
