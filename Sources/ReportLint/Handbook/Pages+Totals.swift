// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group totals.
  static let totals: [Rule.ID: String] = [
    "t2-2019-consistency": #"""
    # `t2-2019-consistency` 2019年版表二各数相互一致

    2019、2020年度所用的试行格式中，“对外公开总数量”不应少于“本年新公开数量”；“上一年项目数量”加“本年增/减”不应为负。

    依据：国办公开办函〔2019〕60号附件，表二。

    不报：现行格式的表二；有不是数字的格。

    In the 2019 form the total published is no less than what was newly published, and last year's items plus this year's change are
    not negative. Silent for the current form and where a cell is no figure.

    """#,
    "t2-stock-below-net": #"""
    # `t2-stock-below-net` 现行有效件数不少于本年制发减废止之数

    规章、行政规范性文件的现行有效件数，至少应为本年制发件数减去本年废止件数（上年末的存量不会小于零）。

    依据：《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号附件，表二。

    不报：正文在说到规范性文件或规章的段落里交代了清理、失效、有效期、口径、更正、机构改革等原因。

    No fewer documents can be in force than were made this year less those repealed, because last year's stock is not negative. Silent
    where the prose explains the difference near 规范性文件 or 规章 (清理, 失效, 有效期, 口径, 更正, 机构改革).

    """#,
    "t3-balance": #"""
    # `t3-balance` 表三第一项加第二项之和等于第三项加第四项之和

    表三表头写明的勾稽关系：每一列“一、本年新收”加“二、上年结转”，等于“（七）总计”加“四、结转下年度继续办理”。
    改一格即可使全表成立的，只在这一格上报一处；改一格不能、改两格才能的，在这两格上各报一处。改法不止一种而正文只与其中一种相符的，
    以正文为准，并列出其余改法；仍不能确定的，在不平的每一列的“（七）总计”上各报一处，四项都可能有误，都给出改法。

    依据：国办公开办函〔2021〕30号附件，表三表头。

    不报：四项中有不是数字的格，或缺行。

    The balance that the form itself states, column by column: received + carried in = （七）总计 + carried out. A single cell that
    explains everything is reported once, on that cell; where it takes two cells, each of the two is reported. Among several such
    repairs the one that the text agrees with is preferred and the others are listed. Otherwise the finding stands at （七）总计 and
    each of the four terms is offered for repair. A column with a cell that is no figure is not judged.

    """#,
    "t3-carry-exceeds": #"""
    # `t3-carry-exceeds` 结转数、办理总数不得超过新收与上年结转之和

    “（七）总计”或“四、结转下年度继续办理”有一项缺失，勾稽关系无法判断时，另一项单独也不得超过本年新收与上年结转之和。

    依据：国办公开办函〔2021〕30号附件，表三表头所列勾稽关系。

    不报：四项都是数字的列（由 `t3-balance` 判断）。

    Where the balance of a column cannot be judged because （七）总计 or 结转下年度 is missing, the other of the two still cannot exceed what
    was received and carried in. Silent where the balance itself is judged.

    """#,
    "t3-result-total": #"""
    # `t3-result-total` 表三每列办理结果之和等于（七）总计

    表三每一列，从“（一）予以公开”到“（六）其他处理”各项之和，应等于“（七）总计”。
    改一格或两格即可使全表成立、又没有别的改法（或正文只与这一种相符）的，只在这一两格上报；否则在不平的每一列的“（七）总计”上各报一处。

    依据：国办公开办函〔2021〕30号附件，表三“（七）总计”行。

    不报：该列有不是数字的格，或缺行。

    In every column of table three the results (一) to (六) add up to （七）总计. One or two cells that explain everything are reported
    there (see `t3-row-total`); otherwise every broken column is reported at its （七）总计. A column with a cell that is no figure is not
    judged.

    """#,
    "t3-row-total": #"""
    # `t3-row-total` 表三每行各类申请人之和等于总计

    表三每一行，自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六栏之和，应等于同一行的“总计”。
    表三的行、列、勾稽关系互相校验，一个数填错通常会使一行和一两列同时不平。改一格即可使全表成立的，只在这一格上报一处，
    并列出由此不平的各个等式；改一格不能、改两格才能的，在这两格上各报一处。改法不止一种而正文只与其中一种相符的，以正文为准。
    仍不能确定的，在不平的每一行的“总计”上各报一处，给出按其余各项推算的数，也给出改其他各项的选择。

    依据：国办公开办函〔2021〕30号附件，表三“总计”栏。

    不报：一行中有空格、“/”等不是数字的格；表三缺少一栏；该行数字个数不对（由 `t3-row-cell-count` 报）。

    In every row of table three the six applicant columns add up to 总计. Where changing exactly one cell makes every sum of the
    table hold, there is one finding, on that cell, with the broken sums beside it and that change as the preferred repair; where it
    takes two cells, each of the two is reported. Among several such repairs the one that the text agrees with is preferred. Otherwise
    every broken row is reported at its total, with the sum as the first repair and every other term as an alternative. A row with a
    blank, a placeholder, or a wrong number of figures is not judged.

    """#,
    "t4-group-total": #"""
    # `t4-group-total` 表四每组四项结果之和等于总计

    表四“行政复议”“未经复议直接起诉”“复议后起诉”三组，每组结果维持、结果纠正、其他结果、尚未审结四项之和，应等于该组“总计”。
    一组不平时，五个数都可能有误。只有一格可改，或正文只与其中一种改法相符的，在这一格上报一处，并列出其余改法；
    不能确定的，在“总计”上报一处，先给出各项之和，再给出改其他各项的选择。

    依据：国办公开办函〔2021〕30号附件，表四。

    不报：该组有不是数字的格；数字个数不是 15（由 `t4-cell-count` 报）。

    In each of the three groups of table four the four outcomes add up to 总计. Any of the five figures may be the wrong one. Where only
    one can be changed, or the text agrees with one change only, the finding stands on that cell and lists the others; else it stands at
    the total, offers the sum first and every other term after it. A group with a cell that is no figure is not judged.

    """#,
  ]
}
