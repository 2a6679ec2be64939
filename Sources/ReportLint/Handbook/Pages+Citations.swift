// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group citations.
  static let citations: [Rule.ID: String] = [
    "booktitle-inner": #"""
    # `booktitle-inner` 书名号里层用〈〉

    书名号里面再用书名号，里层用单书名号〈〉，不用尖括号 <>，也不用《》。〈〉不成对也报。

    来源：GB/T 15834—2011 4.15。

    修复：成对的换成〈〉（安全）；只有一半的补上另一半（需确认）。

    A title inside 《》 stands in single marks 〈〉, not in <> or 《》. The fix is safe where the inner marks pair; a missing half is inserted after confirmation.

    Markdown 中的 HTML 标签和注释不是书名号：

    """#,
    "booktitle-unbalanced": #"""
    # `booktitle-unbalanced` 书名号《》成对

    “《”之后到下一个标题都没有配对的“》”。

    来源：GB/T 15834—2011 4.15。

    不报的情形：书名号里有换行、空行的（从 PDF 复制的文字）。

    A 《 that no 》 closes before the next heading. Titles torn over lines are read whole.

    """#,
    "cite-article": #"""
    # `cite-article` 年度报告的依据是第四十九条、第五十条

    现行条例里，年度报告的时限在第四十九条，内容在第五十条。“第三十一条”“第三十二条”是 2019 年修订前的条次。

    来源：《中华人民共和国政府信息公开条例》第四十九条、第五十条。

    不报的情形：说的不是年度报告，例如答复申请的时间。

    修复（需确认）：改为现行条次。

    In the Regulation in force the report rests on articles 49 and 50; 31 and 32 are the numbering before 2019. Other uses of these articles stay.

    """#,
    "cite-decree-number": #"""
    # `cite-decree-number` 条例的国务院令号是第711号

    现行《中华人民共和国政府信息公开条例》由国务院令第711号修订。写成别的号作错误；只引用原来的第492号作警告；漏写“第”作提示。

    来源：《中华人民共和国政府信息公开条例》。

    不报的情形：492号与711号一起引用的；令号前面不是这部条例的。

    修复（安全）：改为第711号，或补上“第”。

    The Regulation in force is State Council decree no. 711. Another number is an error, the original no. 492 alone a warning, a missing 第 a remark.
    Decrees of other regulations are not looked at.

    """#,
    "cite-fee-measure-title": #"""
    # `cite-fee-measure-title` 信息处理费管理办法的名称

    办法的名称是《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），常被写漏“信息”二字。简称《信息处理费管理办法》只作提示。

    来源：国办函〔2020〕109号。

    不报的情形：各地自己的实施细则。

    修复（安全）：补全名称。

    The measures are called 《政府信息公开信息处理费管理办法》; often 信息 is left out. The short 《信息处理费管理办法》 is a remark only. The safe fix completes the title.

    """#,
    "cite-format-notice-number": #"""
    # `cite-format-notice-number` 格式文件的发文字号

    年度报告格式文件的发文字号是“国办公开办函”，不是“国办发”“国办函”“国办公开函”。

    来源：国办公开办函〔2021〕30号；国办公开办函〔2019〕60号。

    只在前文说的是年度报告时才报。

    修复（安全）：只改发文机关代字。

    The notice on the form is numbered 国办公开办函, not 国办发, 国办函 or 国办公开函. Judged only where the words before speak of the annual report.

    """#,
    "cite-format-notice-stale": #"""
    # `cite-format-notice-stale` 引用当年适用的格式文件

    2021 年度起的报告适用国办公开办函〔2021〕30号；2019、2020 年度适用国办公开办函〔2019〕60号。30号印发于 2021 年 9 月，不可能是更早年度的依据，作错误；引用已被取代的 60号作警告。

    来源：国办公开办函〔2021〕30号；国办公开办函〔2019〕60号。

    不报的情形：句子说的是该文件已废止、被取代。

    修复：整条引用（名称加文号）写得完整的，一并换成适用的文件（安全）；否则只换年份和序号，需确认。

    Reports for 2021 and later follow notice 〔2021〕30号, those for 2019 and 2020 notice 〔2019〕60号. The fix swaps title and number together where the whole
    citation stands there as known (safe), else the number alone (to be confirmed).

    """#,
    "cite-regulation-title": #"""
    # `cite-regulation-title` 首次引用条例写全称

    首次引用条例写全称《中华人民共和国政府信息公开条例》；报告里有“以下简称”的不报。

    来源：GB/T 9704—2012 参照适用，只作提示。

    修复（安全）：补上“中华人民共和国”。

    The Regulation is cited by its full title at first, unless the report says 以下简称. A remark with a safe fix.

    """#,
    "docnum-brackets": #"""
    # `docnum-brackets` 发文字号用六角括号

    发文字号的年份放在六角括号〔〕里：青政办〔2024〕5号。

    来源：GB/T 9704—2012 7.2.5。

    不报的情形：法院案号（（2021）东01行初1号）；括号里不是年份的。

    修复（安全）：换成〔〕。

    In a document number the year stands in 〔〕. Court case numbers keep their round brackets.

    """#,
  ]
}
