// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group periods.
  static let periods: [Rule.ID: String] = [
    "date-invalid": #"""
    # date-invalid

    日期应在日历上存在，例如没有 2 月 30 日，没有 13 月。年份多打了数字（20224年）的也报。

    来源：历法。

    不报的情形：读不准或书写残缺的统计期限（period-malformed）；网址、链接、代码和标签里的。

    A date that does not exist in the calendar, or a year with a digit too many.

    """#,
    "date-leading-zero": #"""
    # date-leading-zero

    月、日不编虚位：写“1月5日”，不写“01月05日”。

    来源：GB/T 9704—2012 7.3.5.4。

    不报的情形：网址、链接、附件名、代码和标签里的日期。

    修复（安全）：去掉前导 0。

    Months and days are written without a leading zero. The safe fix removes it.

    """#,
    "jiezhi": #"""
    # jiezhi

    “截止”后面不直接跟日期：写“截至 2024 年 12 月 31 日”。

    来源：《现代汉语词典》。

    不报的情形：“截止日期”“截止时间”“截止到”。

    修复（安全）：“止”改为“至”。

    “截止” takes no date as its object; before a date it is “截至”. The safe fix changes the one character.

    """#,
    "period-malformed": #"""
    # period-malformed

    统计期限的日期要写完整：不漏“日”，年份不重复敲数字，例如“12月31止”“202024年12月31日”。

    来源：GB/T 9704—2012 7.3.5.4 参照适用。

    不报的情形：爬取时成片丢字、无法判断原文的，视为读不准，不报。

    修复：只是漏了“日”或年份多敲了数字、而年度又确定的，安全；其他需确认。

    A date of the statistics period is incomplete or has digits too many. The fix is safe where only 日 is missing or digits of the year are doubled and the year is certain. A period that plainly lost characters in extraction is not judged.

    """#,
    "period-missing": #"""
    # period-missing

    报告宜写明所列数据的统计期限，通常写在开头或第六部分。

    来源：DB51/T 2660—2019 2.1；属于惯例，格式未作要求，所以只是提示。

    不报的情形：任何一处写了统计期限，写得不全或读不准的也算写了。

    修复（需确认）：在第一部分之前插入一句统计期限。

    The report does not say which period its figures cover. Custom, not demanded by the form. The fix, to be confirmed, inserts the sentence before section one.

    """#,
    "period-not-full-year": #"""
    # period-not-full-year

    统计期限应为一整年，1 月 1 日至 12 月 31 日。截止日期提前，往往是数据没有统计完。

    来源：DB51/T 2660—2019 2.1。

    不报的情形：文中说明本机关当年成立、合并或撤销的；日期本身不存在的（date-invalid）；读不准的。

    修复（需确认）：改为 1 月 1 日至 12 月 31 日。

    The period is not a whole year. Silent where the text says that the organ was founded, merged or abolished during the year.

    """#,
    "period-start-missing": #"""
    # period-start-missing

    统计期限要写明起止。只写“数据截至 2024 年 12 月 31 日”，读者不知道从哪天算起。

    来源：DB51/T 2660—2019 2.1；属于惯例，格式未作要求，所以只是提示。

    不报的情形：别处另有完整的统计期限；“截至”只是叙述一件事，不是说数据的（这时由 period-missing 提示）。

    修复（需确认）：在第一部分之前插入一句完整的统计期限。

    The statistics period gives an end but no beginning. An end that dates a single fact (“截至……公开 31 条”) is no period. The fix, to be confirmed, inserts the whole sentence before section one.

    """#,
    "period-wrong-year": #"""
    # period-wrong-year

    统计期限应是报告年度的 1 月 1 日至 12 月 31 日。年份写错，多半是沿用了上年的文字。

    来源：《中华人民共和国政府信息公开条例》第四十九条；DB51/T 2660—2019 2.1。

    不报的情形：爬取时丢了字、读不准的（如“20241月1日”）；“截至 2023 年底累计……”之类不是统计期限的；标题年度写错而其余一致的（year-conflict）；说的是上一年度报告、上年同期的。日期用汉字数字写的一样核对。

    修复：标题和其他各处（落款、其他期限、以年份开头的句子）都一致、起止又是全年的，安全；否则需确认。

    The statistics period lies in another year than the report; dates in Chinese numerals count as well. The fix is safe where the title and every other witness agree on the year and the period is a whole year.

    """#,
    "signoff-before-period-end": #"""
    # signoff-before-period-end

    报告写的是全年的工作，落款应在 12 月 31 日之后。日期早于年末，要么日期写错，要么数据没有统计到年底。

    来源：《中华人民共和国政府信息公开条例》第四十九条。

    不报的情形：落款在报告年度一至九月的，是年份写错，见 signoff-year。

    The report is dated in the last quarter of the very year it covers. A date earlier in that year is a slip of the year: see signoff-year.

    """#,
    "signoff-late": #"""
    # signoff-late

    落款日期晚于规定的发布期限。县级以上人民政府部门为 1 月 31 日，县级以上地方人民政府为 3 月 31 日，均为警告；乡镇和街道条例没有规定，由县级确定，晚于 1 月 31 日只作提示。

    来源：《中华人民共和国政府信息公开条例》第四十九条。

    设置：`nianbao.json` 中 `"signoff-late": { "lastDay": "03-15" }` 写明本地规定的最后日期的，按该日期判断，不分机关，均为警告。

    不报的情形：看名称不能判断是哪一类机关的；落款年份不是报告年度次年的（signoff-year）。

    The date is later than the term: 31 January for departments, 31 March for governments of counties and above. For towns and sub-districts, which article 49 does not name, a remark only; silent for organs of an unknown kind. Where
    `lastDay` in the settings names the local term, that term is judged by instead, for every organ.

    """#,
    "signoff-missing": #"""
    # signoff-missing

    文末宜有落款：一行机关名称，一行日期。网页上另有发布机构和日期的，可以没有，所以本规则默认关闭。

    来源：GB/T 9704—2012 7.3.5 参照适用；格式未作要求。

    The report ends without organ and date. Off by default, because the web page usually carries both.

    """#,
    "signoff-organ": #"""
    # signoff-organ

    落款机关应是标题中的机关。套用其他机关的文件，常常漏改落款；由上级政府署名的，也是另一机关。

    来源：GB/T 9704—2012 7.3.5 参照适用。

    不报的情形：全称与简称（青溪县云岭镇人民政府、云岭镇政府），省去上级地名，或由本机关办公室署名的。

    The report is signed by another organ than its title names, or by the government above it. Short forms, left-out counties and the organ's own office are fine.

    """#,
    "signoff-year": #"""
    # signoff-year

    Y 年度的报告在 Y+1 年发布，落款年份应是 Y+1。每年一月最容易写成上一年。

    来源：《中华人民共和国政府信息公开条例》第四十九条。

    不报的情形：文中说明更正、重新发布、延期发布的；落款在报告年度第四季度的（signoff-before-period-end）；标题年度写错而其余一致的（year-conflict）。

    修复（需确认）：年份改为 Y+1。

    A report for year Y is dated in Y+1; in January the old year is easily typed. Silent where the text says that it was corrected or published late.

    """#,
    "stale-year-heading": #"""
    # stale-year-heading

    标题中的年份应是报告年度，例如 2024 年度的报告里不应有“（一）2023年主动公开情况”。

    来源：《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）。

    不报的情形：所引文件的名称；年份的跨度和比较；小标题里下一年的计划、打算，或上一年问题的整改。报告标题本身的年份见 year-conflict。

    修复（需确认）：改为报告年度。

    A heading names another year than the report's. Cited documents, spans and comparisons are left alone, and below the main headings so are next year's plans and last year's corrections.

    """#,
    "stale-year": #"""
    # stale-year

    叙述本机关本年度的工作，却写着别的年份，多半是沿用了往年的文字，例如 2024 年度的报告里写“2023 年，我镇主动公开信息 120 条”。

    来源：《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）。

    只报这样的句子：年份在句首，或紧跟在“我镇”“本机关”、机关名称之后，并且 25 个字以内有公开、发布、收到、受理、办理、答复、制发、废止等动词。拿不准的一律不报。

    不报的情形：书名号、六角括号和文号里的年份；与上年比较；“自……以来”“修订”“施行”；预算、决算、要点、计划、方案；下一年的打算；结转和因上年申请引起的复议、诉讼；机关沿革；落款、网址；主语是上级机关的。

    修复（需确认）：改为报告年度。

    A sentence that tells the organ's own work of another year, usually left over from an older report. Only where the year opens the sentence or follows the organ and a verb of reporting is near; comparisons, citations, budgets, plans, spans, carried-over matters, lawsuits and history are left alone. When in doubt, silent.

    """#,
    "year-conflict": #"""
    # year-conflict

    标题、正文的自称、统计期限、落款日期说的应是同一个报告年度。沿用上年文件、只改了一处，是最常见的原因。

    年度这样确定：以标题为准；其余各处（正文自称“现公布……2024 年政府信息公开工作年度报告”、统计期限、落款年份减一）全都一致而只有标题不同的，以其余各处为准，这时报在标题的年份上。

    来源：《中华人民共和国政府信息公开条例》第四十九条、第五十条（上一年度的报告）。

    不报的情形：只有统计期限不同的（period-wrong-year）；只有落款不同的（signoff-year）；书名号里其他年度的报告。

    修复（需确认）：把不一致的年份改为确定的年度。

    The title, or the text where it calls itself a report, names another year than the rest. The title decides unless every other witness agrees against it. A period or a sign-off that alone differs has its own rule.

    """#,
  ]
}
