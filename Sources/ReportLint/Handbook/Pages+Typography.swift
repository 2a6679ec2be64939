// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group typography.
  static let typography: [Rule.ID: String] = [
    "bracket-halfwidth": #"""
    # `bracket-halfwidth` 中文里用全角括号

    中文里的括号用全角（）：`(国务院令第711号)` 应为 `（国务院令第711号）`。

    来源：GB/T 15834—2011 4.9。

    报的情形：半角括号里有汉字。表格每个只报一次，其余位置列为相关位置，一次修好。

    不报的情形：Markdown 链接 `[文字](网址)`；行内代码、网址里；括号里没有汉字的；夹在西文里的；行首的 `(一)`（由 numbering-style 报）；发文字号的年份（由 docnum-brackets 报）。

    修复（安全）：改为全角括号。

    Round brackets around Chinese text are full-width. A table is reported once, with its other places as related ones. Markdown links, code, URLs,
    brackets that hold no Han character, and brackets amid Latin text are silent; `(一)` at the head of a line is numbering-style's.

    """#,
    "bracket-mixed": #"""
    # `bracket-mixed` 一对括号宽度相同

    一对括号要么都全角、要么都半角；中文里都用全角：`（一)` 应为 `（一）`。

    来源：GB/T 15834—2011 4.9。

    不报的情形：Markdown 链接、行内代码、网址里；`1)` `一)` 这样只有右括号的序号；相隔很远、或中间隔着标题的。

    修复（安全）：都改为全角。

    The two brackets of a pair have one width; in Chinese text both are full-width. Links, code and URLs are silent, and so are list marks with a
    closing bracket alone. The safe fix writes both full-width.

    """#,
    "dunhao-quotes": #"""
    # `dunhao-quotes` 并列的引号、书名号之间不用顿号

    标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号：“一网通办”“最多跑一次”。

    来源：GB/T 15834—2011 4.5.3.5。学界有不同看法，默认不查。

    每行报一次，其余位置列为相关位置。

    不报的情形：引号、书名号之间还有别的文字的，如“甲”（试行）、“乙”；两边都是数字的，如“12”、“345”，去掉顿号数字就连在一起了。

    修复（安全）：删去顿号。

    Between adjacent quotations, or titles, there usually is no 、 (GB/T 15834, 4.5.3.5). Linguists dispute it, so the rule is off by default. One finding a line;
    where something stands between the marks, as in “甲”（试行）、“乙”, or figures at both sides, it is silent.

    """#,
    "punct-doubled": #"""
    # `punct-doubled` 标点不重复

    两个停顿标点连在一起，是多打或漏删：`，，`、`。。`、`、，`、`。；`。

    来源：GB/T 15834—2011。

    不报的情形：省略号“……”、破折号；西文和网址里的 `::` 之类。

    修复（安全）：只留停顿最大的一个（句号、分号、冒号、逗号、顿号依次）。三个以上的句号可能当省略号用，修复须确认。

    Two marks of pause in a row are a slip of the hand. The ellipsis …… and Latin text are silent. The safe fix keeps the strongest mark; for three full stops and more,
    which may stand for an ellipsis, the fix asks first.

    """#,
    "punct-halfwidth": #"""
    # `punct-halfwidth` 中文里用全角标点

    中文里的逗号、冒号、分号、问号、叹号用全角：`改进,一是` 应为 `改进，一是`。

    来源：GB/T 15834—2011。

    报的情形：半角的 `, : ; ? !` 紧跟在汉字（或汉字后的括号、引号）之后；跟在数字后面、后面又是汉字的也报。

    不报的情形：数字之间（3:1、8:30、1,200）；网址、邮箱、行内代码、HTML 标签里；西文里；Markdown 的图片、链接、强调记号；表格里；旁边还有一个标点的（由 punct-doubled 报）。

    修复（安全）：改为全角，后面的空格一并删去。

    Chinese text takes full-width punctuation (GB/T 15834). A half-width `, : ; ? !` is reported right behind a Han character, brackets and quotation
    marks between looked through, or between a figure and a Han character. It is silent between digits, in URLs, mail addresses, code, HTML tags, Latin text, Markdown marks and
    tables. The safe fix writes the mark full-width and takes the blanks behind it away.

    """#,
    "space-cjk": #"""
    # `space-cjk` 汉字与数字之间的空格前后一致

    同一份报告里，汉字与数字之间有的空一格（`2024 年`），有的不空（`2024年`），应当统一。

    来源：GB/T 15835—2011 参照适用。只是版面问题，默认不查。

    全文报一次，改少数从多数；一样多时不空格。

    不报的情形：由 PDF 断行而来的文字；前后一致的。

    修复（安全）：统一为较多的一种。

    Blanks between Han characters and digits are set alike throughout a report. Off by default; one finding a report; never in hard-wrapped text. The safe fix follows the majority.

    """#,
    "typo-known": #"""
    # `typo-known` 没有常见错别字

    只收确定无疑的错字：工作告年度报、转结下年、其它（应为“其他”）、通迅、布署、以经、一如继往、再接再励、默守成规、按步就班。

    来源：《现代汉语词典》《第一批异形词整理表》。

    不报的情形：字面相同而词不同的，如“交通迅速”“公布署名”“以经济建设为中心”。“截止”带日期由 jiezhi 报；标题和表格里的由 title-form、t3-label-variant 等报。

    修复（安全）：改为正确的词。

    A short list of typos that leave no doubt. The same characters belonging to other words (交通迅速, 公布署名, 以经济建设为中心) are silent. 截止 before a date is jiezhi's; titles and
    table labels have rules of their own.

    """#,
  ]
}
