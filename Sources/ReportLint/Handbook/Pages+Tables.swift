// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group tables.
  static let tables: [Rule.ID: String] = [
    "fee-unit-suspect": #"""
    # `fee-unit-suspect` 行政事业性收费的单位是万元

    表二“行政事业性收费”一栏单位为万元。数字后带“元”，或者乡镇、街道、局委办填了一万以上（即一亿元以上）的整数，多半是按元填写的。

    依据：国办公开办函〔2021〕30号附件，表二“本年收费金额（单位：万元）”。

    不报：县级以上人民政府的大额收费；带小数的（已经换算过单位）；2019年版（没有这一栏）。

    行政事业性收费 is in 万元 (ten thousand yuan). A figure with 元 behind it, or a whole number of 10,000 and more for a town, sub-district or bureau, looks
    like an amount in yuan. Large amounts of governments at county level and above, and figures with decimals, are silent.

    """#,
    "number-format": #"""
    # `number-format` 表内只填数字

    格子里只写数字：不带单位（单位已在表内注明），不写正号和前导零，数字之间不夹空格。千位分节不算错，但表内不用，作提示。

    依据：GB/T 15835—2011；国办公开办函〔2021〕30号附件。

    位数过多、超出金额和件数可能范围的，也报。

    不报：2019年版“本年增/减”的正负号；收费金额、采购总金额带“元”（前者由 `fee-unit-suspect` 报）；全角数字（由 `number-fullwidth` 报）。

    A cell holds a plain figure: no unit, no plus sign, no leading zero, no blanks between digits. Separated thousands are a remark. The
    sign of 本年增/减 and 元 behind an amount of money are silent here. The repair is safe where the figure is beyond doubt.

    """#,
    "number-fullwidth": #"""
    # `number-fullwidth` 表内数字用半角

    表内数字应为半角阿拉伯数字。一行只报一处。

    依据：GB/T 15835—2011《出版物上数字用法》。

    不报：正文中的数字。

    Figures in tables are written in half-width digits. One finding a row. Prose is not judged here.

    """#,
    "number-negative": #"""
    # `number-negative` 表内各数不得为负

    件数和金额不会是负数。

    依据：国办公开办函〔2021〕30号附件，各栏为件数或金额。

    不报：2019年版表二的“本年增/减”。

    Counts and amounts are not negative. Silent for 本年增/减 of the 2019 form.

    """#,
    "number-not-integer": #"""
    # `number-not-integer` 件数应为整数

    除行政事业性收费（万元）和 2019年版的采购总金额外，各栏都是件数，应为整数。

    依据：国办公开办函〔2021〕30号附件。

    不报：行政事业性收费；采购总金额。

    Every column but the amounts of money is a count, and counts are whole. Silent for 行政事业性收费 and 采购总金额.

    """#,
    "number-placeholder": #"""
    # `number-placeholder` 没有的填 0，不填“/”“-”“无”等

    应填数字的格子写了“/”“-”“—”“无”“〇”或字母 O。没有发生的填 0。有的机关在“规章”一行用“/”表示不适用，只作提示；
    没有规章制定权的机关，这一行只能是 0，可以直接改。一行只报一处。

    依据：国办公开办函〔2021〕30号附件，各表逐项填写数字。

    不报：空格（由 `t2-blank-cell` 等报）。

    `/`, `-`, `—`, 无, 〇 or the letter O stands where a figure belongs. Write 0 for none. One finding a row. In the row 规章 it is a remark,
    and for an organ that cannot make 规章 the repair is safe, because nothing but 0 is possible. Blank cells are another rule's.

    """#,
    "t2-blank-cell": #"""
    # `t2-blank-cell` 表二逐格填写，没有的填 0

    表二应填数字的格子留空。没有发生的填 0：空格看不出是“没有”还是“漏填”。一行只报一处；空格多于五行的，全表合报一处；
    全表未填的只报一次。

    依据：《政府信息公开条例》第五十条；国办公开办函〔2021〕30号附件，表二。

    不报：表头；各行末尾本来就不属于任何栏的空格。

    A cell of table two is blank where a figure belongs. Write 0 for none. One finding a row; one for the table where more than five
    rows have blank cells, or that is blank throughout.
    Empty cells that belong to no column are silent.

    """#,
    "t2-column-missing": #"""
    # `t2-column-missing` 表二各行数字个数与格式一致

    现行格式表二：规章、行政规范性文件每行三个数（本年制发、本年废止、现行有效），行政许可、行政处罚、行政强制、行政事业性收费每行一个数。

    依据：《政府信息公开条例》第二十条；国办公开办函〔2021〕30号附件，表二。

    不报：行末的空格；留空但格子还在的（由 `t2-blank-cell` 报）；新旧格式混用的表。

    Rows of table two have 3, 3, 1, 1, 1, 1 figures. Trailing empty cells are silent, and so are cells that are there but blank
    (`t2-blank-cell`).

    """#,
    "t2-header-variant": #"""
    # `t2-header-variant` 表二表头用格式规定的名称

    表二各栏名称应与格式一致，例如“现行有效件数”不写作“现行有效件”，收费一栏不漏掉“（单位：万元）”。

    依据：国办公开办函〔2021〕30号附件，表二。

    不报：名称中的空格和换行。

    The column names of table two are those of the form. Blanks and line breaks inside a name are silent.

    """#,
    "t2-row-missing": #"""
    # `t2-row-missing` 表二各行齐全

    表二现行格式有六行：规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费。没有发生的也要保留该行并填 0。
    2019、2020年度的试行格式有八行。按表格自身的版本判断；版本与年度不符另由 `edition-mismatch` 报。

    改法补上该行（整个部分都缺的，连同标题行和表头一起补），数字留待填写。

    依据：《政府信息公开条例》第二十条、第五十条第（一）项；国办公开办函〔2021〕30号附件，表二。

    不报为错误：附近有一行名称无法识别，可能只是名称有误，只作提示。

    Every row of table two is there, also where nothing happened. The table is judged by its own edition: six rows, or eight in the 2019
    form. A remark only where a row with an unrecognised label stands in the table.

    """#,
    "t2-rule-making-power": #"""
    # `t2-rule-making-power` 没有规章制定权的机关“规章”各栏为 0

    规章只能由国务院部门，以及省、自治区、直辖市和设区的市、自治州的人民政府制定。县、乡镇、街道和地方各局委办没有制定权，
    “规章”一行填了数字，多半是把规范性文件填错了行。省、市的厅局委只作警告；市政府的名称看不出是否设区，也只作警告；正文写到所辖县（市、区）的，即为设区的市，不报。

    依据：《中华人民共和国立法法》第九十一条、第九十三条。

    不报：有制定权的机关；从名称看不出种类的机关。

    Only State Council departments and the governments of provinces, cities with districts and autonomous prefectures make 规章. For
    counties, towns, sub-districts and local bureaus a figure there is an error, for an office of a province or a city a warning, and for a city itself, because its name does not tell
    whether it has districts, unless the text speaks of its counties and districts. Silent for organs of other or unknown kind.

    """#,
    "t3-blank-cell": #"""
    # `t3-blank-cell` 表三逐格填写，没有的填 0

    表三应填数字的格子留空。没有发生的填 0：空格看不出是“没有”还是“漏填”。“总计”栏和“（七）总计”行留空作错误，其余作警告。
    一行只报一处；空格多于五行的，全表合报一处；全表未填的只报一次。能由勾稽关系推算出来的，给出推算的数；推不出的，给出 0；填 0 反使勾稽关系不成立的，只指出，不代填。

    依据：《政府信息公开条例》第五十条；国办公开办函〔2021〕30号附件，表三。

    不报：表头；在每一行都空着、不属于任何栏的末尾空格。

    A cell of table three is blank where a figure belongs. Write 0 for none. An error in totals, a warning elsewhere; one finding a row,
    one for the table where more than five rows have blank cells, or that is blank throughout. The repair is the figure that the sums
    determine, else 0; where 0 would break a sum, none is offered. Cells that are empty in every row belong to no column and are silent.

    """#,
    "t3-group-label": #"""
    # `t3-group-label` 表三（三）至（六）写在各组第一行

    “（三）不予公开”“（四）无法提供”“（五）不予处理”“（六）其他处理”应写在各组的第一行。合并单元格在转换后常落到中间的行，
    不是撰写人的差错，本规则默认不启用。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：转自 PDF 的文本。

    The group labels (三) to (六) stand at the first row of their group. Merged cells often land on another row in conversion, which is not
    the author's fault: the rule is off unless asked for. Silent for text out of a PDF.

    """#,
    "t3-header-missing-column": #"""
    # `t3-header-missing-column` 表三表头 7 栏齐全

    表三应有自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计七栏。表头缺一栏、各行也都少一个数的，
    只在表头报一次，不再逐行报。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：表头文字在转换中粘连、断开，但各行仍有七个数。

    The header of table three names all seven columns. Where a name is missing and the rows agree with that, it is said once, at the
    header, and not again for every row. A header torn or glued in conversion is silent as long as the rows have seven figures.

    """#,
    "t3-label-split": #"""
    # `t3-label-split` 表三一项一行，名称不拆成两行

    表格在分页处断开后，一个项目名称可能被拆成两行：后半截自成一行，没有数字。应并成一行。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：转自 PDF 的文本中名称折行。

    After a page break the rest of a label may stand in a row of its own, without figures. The safe repair completes the label and
    deletes that row. Labels wrapped in text out of a PDF are silent.

    """#,
    "t3-label-truncated": #"""
    # `t3-label-truncated` 表三各项名称完整

    项目名称只写了前半截，例如“5.要求行政机关确认或重新出具”。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：转自 PDF 的文本中名称折行、后半在下一行。

    A label of table three is cut off: what stands there is the beginning of the form's wording. Labels wrapped in text out of a PDF are
    silent.

    """#,
    "t3-label-variant": #"""
    # `t3-label-variant` 表三各项用格式规定的名称

    表三的行名、栏名应与格式一致。改变了含义的（例如“其他法律法规”与“其他法律行政法规”：行政法规不等于法规）作警告，其余作提示。

    依据：国办公开办函〔2021〕30号附件，表三；《政府信息公开条例》第十四条。

    不报：空格、括号全半角、引号的差异；多一个顿号的“法律、行政法规”。

    Rows and columns of table three are worded as the form prescribes. A wording that changes the meaning (法规 for 行政法规) is a warning,
    any other a remark. Blanks, the width of brackets, and quotation marks are silent.

    """#,
    "t3-row-cell-count": #"""
    # `t3-row-cell-count` 表三每行 7 个数

    表三每行应有 7 个数；表头少一栏且各行一致的，按表头的栏数判断。个数不对的行无法对应到各栏，不参加勾稽关系的判断。
    如果补一格或删一格只有一种结果能使勾稽关系成立，给出这一改法。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：数字折行写在下一行的（先合并再数）；留空但格子还在的（由 `t3-blank-cell` 报）。

    A row of table three has seven figures, or as many as the header names where the rows agree. A row with another number of figures
    takes no part in the sums. Where all ways of adding or removing one cell that satisfy the sums lead to the same row, that is the
    repair. Figures wrapped onto the next line are joined first; blank cells belong to `t3-blank-cell`.

    """#,
    "t3-row-duplicate": #"""
    # `t3-row-duplicate` 表三各行不重复

    表三同一项目只应有一行。重复的一行不参加勾稽关系的判断。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：“总计”既是行名又是栏名、“其他”既是栏名又是（六）的第 3 项。

    No row of table three stands twice. 总计 and 其他, which are names of a row and of a column, are no duplicates.

    """#,
    "t3-row-misaligned": #"""
    # `t3-row-misaligned` 表三各行数字与表头对齐

    一行有 7 个数，但数字前的空格比表头和同一段其他行多或少，整行向左或向右错位。连续的几行只报一次。

    依据：国办公开办函〔2021〕30号附件，表三。

    不报：表格分成几段（中间有空行）时，与其他段的标签栏数不同；转自 PDF 的文本。

    A row has its seven figures, but more or fewer cells before them than the header and the other rows of its block, so that they stand
    under the wrong columns. One finding for a run of rows; the safe repair moves empty cells only. Another block of the table, after a
    blank line, may have another number of label cells; text out of a PDF has no cells.

    """#,
    "t3-row-missing": #"""
    # `t3-row-missing` 表三各行齐全

    表三现行格式有 25 行（2019、2020年度的试行格式 23 行），没有发生的也要保留该行并填 0。
    缺少的一行如能由勾稽关系推算出各数，给出补上该行并填好数字的改法；推不出的，数字留待填写。

    依据：《政府信息公开条例》第五十条第（二）项；国办公开办函〔2021〕30号附件，表三。

    不报：只起分组作用、没有数字的“三、本年度办理结果”和“（三）不予公开”等。

    Every one of the 25 rows (23 in the 2019 form) is there, also where nothing happened. Where the sums determine the figures of the
    missing row, the repair fills them in. Group labels without figures of their own are not asked for.

    """#,
    "t4-blank-cell": #"""
    # `t4-blank-cell` 表四逐格填写，没有的填 0

    表四应填数字的格子留空。没有行政复议、行政诉讼的也要填 0。全表只有一行，只报一处；全部未填的作警告。

    依据：《政府信息公开条例》第五十条第（三）项；国办公开办函〔2021〕30号附件，表四。

    不报：表头；在表头和数据行都空着的末尾空格。

    A cell of table four is blank where a figure belongs. Write 0 for none. One finding for the row; a warning where the whole row is
    blank. Columns that are empty in the header too are silent.

    """#,
    "t4-cell-count": #"""
    # `t4-cell-count` 表四共 15 个数

    表四只有一行数据：三组各 5 个，共 15 个数。个数不对的无法对应到各栏，不判断各组之和。
    如果补一格或删一格只有一种结果能使三组之和都成立，给出这一改法。

    依据：国办公开办函〔2021〕30号附件，表四。

    不报：留空但格子还在的（由 `t4-blank-cell` 报）；一字一行的表头。

    Table four has one row of fifteen figures, five for each group. With another number the sums are not judged. Where all ways of adding
    or removing one cell that satisfy the three sums lead to the same row, that is the repair. Blank cells belong to `t4-blank-cell`.

    """#,
    "table-missing": #"""
    # table-missing

    第二、三、四部分各有一张规定的表格，没有发生的填 0，不能用一句话代替。

    来源：国办公开办函〔2021〕30号所附格式。

    不报的情形：部分本身就没有的（section-missing 已报）；表格在别的部分之下找到的；表格是图片、HTML，或者行名与数字对不上的（table-unreadable 说明）。

    修复（需确认）：在标题之下插入报告年度所适用版本的空白表格，按本文的写法用制表符或竖线分隔。

    Sections two, three and four have a prescribed table each; where there was nothing it says 0. The fix, to be confirmed, inserts the empty table of the edition that applies, in the document's own layout.

    """#,
    "table-row-order": #"""
    # `table-row-order` 表二、表三各行按表样顺序排列

    表样的行序是固定的。行序颠倒，多半是行名与数字错位：各列合计照样成立，勾稽关系发现不了。每张表只报第一处。

    依据：国办公开办函〔2021〕30号附件，表二、表三。

    不报：读不准的表格（见 `table-unreadable`）。

    The form fixes the order of the rows. Rows out of order often mean that labels and figures have been torn apart, which no sum
    can show. Said once a table; never of a table that could not be read.

    """#,
    "table-split": #"""
    # `table-split` 表格中间不留空行

    表格中间有空行，网页和转换工具会当作两个表。多由分页造成。

    依据：国办公开办函〔2021〕30号附件，各表为一整体。

    断在三处以内的逐处报，更多的合报一处；被拆成各有表头的小表的，全表合报一处，不给修复，可重排为规范表格。

    不报：转自 PDF 的文本。

    A blank line inside a table makes two tables of it on the web and in conversion. More than three of them are said once; so is a
    table that was parted into small ones with headers of their own, which is rewritten rather than joined. Silent for text out of a PDF.

    分页留下的页码同空行一并删去：

    """#,
    "table-stray-separator": #"""
    # `table-stray-separator` 表格中没有多余的分隔行

    只由“-”“|”“:”组成的一行，只应紧接在表头之下；夹在数据行之间或落在表末的是转换残留，应删去。

    依据：国办公开办函〔2021〕30号附件，各表只有规定的行。

    不报：Markdown 表格表头下的分隔行。

    A row of dashes belongs under a header only; between data rows or after them it is left over from conversion. The separator under
    the header of a pipe table is silent.

    """#,
    "table-unreadable": #"""
    # table-unreadable

    表格在，但读不准：从 PDF 复制时行名与数字被打散对不上，表格是一张图片，或者是 HTML 代码。读不准的表格不作任何核对，也绝不当作核对通过，每张表说明一次，请改成文字表格以后再检查。

    来源：本工具的约定——没有核对的，不作为核对通过。

    The table is there but cannot be read for sure: labels and figures scrambled by copying from a PDF, a picture, or HTML. Nothing in it is judged and nothing in it counts as passed; this is said once a table.

    """#,
  ]
}
