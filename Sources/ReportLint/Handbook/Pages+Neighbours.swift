// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group neighbours.
  static let neighbours: [Rule.ID: String] = [
    "x-carry-over": #"""
    # `x-carry-over` “上年结转”应等于上年度报告的“结转下年度”

    本年度表三第二项“上年结转政府信息公开申请数量”，应当等于同一机关上年度报告表三第四项“结转下年度继续办理”，总计和各类申请人都是如此。
    总计不等为错误；总计相等而某一类申请人不等（重新归类）为警告。两份报告都能查到时，两份报告里各报一处，并互相指向对方的单元格。

    同一机关按标题中的机关名称和年度认定，与文件名无关：“云岭镇人民政府”“云岭镇政府”“青溪县云岭镇人民政府”视为同一机关；
    同一批文件里有两个县的云岭镇时，不带县名的报告不与任何一个比较。命令行比较一次运行中给出的全部文件，编辑器比较工作区中的全部报告。

    依据：国办公开办函〔2021〕30号附件，表三第二项、第四项。

    不报：任何一方没有这一格数字；同一年度有几份报告而其中一份相符。第六部分（或说到结转的段落）写明更正、调整、划转、合并、撤并、口径等
    原因的，降为提示；机关名称只是推定相同、年度不是标题所写的，降为警告。

    What was carried into the year (item two of table three) equals what the same organ's report for the year before carried out (item
    four), in total and for every kind of applicant. A total that differs is an error, a single column under equal totals a warning;
    both reports are told, each pointing into the other. Reports are matched by the organ and year in their titles, never by file name.
    Silent where a figure is missing or one of several reports of that year agrees; info where the text explains a correction, transfer
    or merger; a warning where the organ is only presumed to be the same.

    上年度的报告也会得到提示：

    第六部分写明原因的，只作提示：

    不同年度、不同机关的报告不比较：

    """#,
    "x-duplicate-between-organs": #"""
    # `x-duplicate-between-organs` 不同机关的第一部分不应雷同

    同一年度两个机关的第一部分（总体情况），在不计机关名称、数字、标点之后有百分之九十以上相同时，两份报告各提示一处。比较从第一个小标题起，
    之前的套话（常由全县统一拟定）不计；150 字以内的不比较。

    依据：国办公开办函〔2021〕30号：内容雷同的，依照《政府信息公开条例》第四十七条追究责任。

    不报：同一机关的几份报告；不同年度的报告。

    Two organs' sections one for the same year that agree by 90% or more, names, figures and punctuation aside, are info in both
    reports. What stands before the first sub-heading is left out, because a county often words it for all.

    """#,
    "x-near-duplicate": #"""
    # `x-near-duplicate` 第一、五部分不应照抄上年

    第一部分（总体情况）或第五部分（问题及改进）与同一机关上年度报告的这一部分有百分之九十以上相同时提示。比较时不计数字、年份、标点和空白，
    以连续五个字为一段，看两边共有的段数；150 字以内的不比较。第一部分从第一个小标题起比较，之前的套话不计。

    依据：国办公开办函〔2021〕30号要求杜绝内容雷同；内容雷同的，依照《政府信息公开条例》第四十七条追究责任。

    不报：改写过的部分；上年度报告不在本次检查的文件（编辑器：工作区）之中。

    Sections one and five are written anew every year. Compared are runs of five characters, with figures, years, punctuation and blanks
    left out; from 90% on and above 150 characters it is a warning, with the place in last year's report.

    短于 150 字的不比较：

    """#,
    "x-organ-name-in-text": #"""
    # `x-organ-name-in-text` 正文的主语应是本机关

    句首本应写“我镇”的地方写成了另一个机关的名称，而这个机关也有报告在本次检查的文件（编辑器：工作区）之中：多半是借用其他机关的报告改写而漏改了名称。

    依据：《政府信息公开条例》第五十条（报告本机关的工作）；国办公开办函〔2021〕30号。

    乡镇、街道之间，县、区、旗之间，同属一个市、州的县级市之间，同类的部门之间，都这样核对；县和部门只在确实写成本机关的工作时才报（名称后有“人民政府”，或者写的是收到申请、主动公开的件数）。

    不报：上级机关、下级机关（县可以写各镇的工作）；本级政府的办公室；不在句首的（“与白石乡相比”“会同白石乡”）；句首之后不是叙述工作的；同一句中提到本机关（“我镇”）、做法经验、所发文件、诉讼地位的；正文说明了更名、撤并的；同名而不能确定是哪一个机关的。

    A sentence begins with the name of another organ of the same kind, whose report lies among those checked, and goes on with what was
    done: mostly the text was taken from that organ's report. Towns are told from towns, counties from counties, county-level cities of one
    prefecture from each other, departments from departments. Silent for organs above and below, for names elsewhere in a sentence, where the
    sentence speaks of the own organ too, of experience, documents or a lawsuit, where the text tells of renaming or merging, and where a name
    could mean several organs.

    """#,
    "x-parent-sum": #"""
    # `x-parent-sum` 汇总报告应等于所属机关之和

    县（市、区）人民政府的报告表三第一、二项、（七）总计和第四项的总计，与同年度所属各机关报告之和比较。默认关闭：县政府的报告是只报本级，
    还是汇总所属部门和乡镇，各地做法不同。只在汇总的地方打开（`--select x-parent-sum`）。

    依据：《政府信息公开条例》第四十九条第二款。

    不报：所属机关的报告不足两份，或其中有缺少这一格数字的。

    Where a government's report sums up those of its departments and towns, its table three is their sum. Off, because many report for
    their own office only; `--select x-parent-sum` turns it on.

    """#,
    "x-same-figures": #"""
    # `x-same-figures` 数据不应与上年完全相同

    三张表中的非零数据（或第一部分中带单位的非零数据）不少于五个，并且与同一机关上年度报告逐格、依次完全相同时提示：多半是沿用了上年的文件而没有
    更新数据。

    依据：国办公开办函〔2021〕30号对数据真实、准确和不得雷同的要求。

    不报：非零数据不足五个；有任何一个数据不同。

    At least five figures other than zero, and every one of them as it was a year ago, in the three tables or in section one: info,
    because figures may repeat, but mostly the file was left from last year.

    """#,
    "x-stock-flow": #"""
    # `x-stock-flow` 现行有效件数应与上年衔接

    规章、行政规范性文件的现行有效件数，应当等于上年度报告的现行有效件数，加本年制发件数，减本年废止件数。

    依据：《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号附件，表二。

    不报：上年度为2020年及以前（旧格式的“对外公开总数量”口径不同）；任何一个数字缺失；正文在说到规范性文件、规章的段落里交代了清理、失效、
    有效期、调整、口径、更正、机构改革等原因。

    The documents in force are those of the year before, and those made this year, less those repealed. A warning, because documents
    also expire, are re-counted, or move with their organ: silent where the prose says so near 规范性文件 or 规章, where a figure is
    missing, and against reports up to 2020, whose form counts something else.

    """#,
  ]
}
