// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group ignores.
  static let ignores: [Rule.ID: String] = [
    "ignore-unknown": #"""
    # `ignore-unknown` 忽略注释写明规则，规则名无误

    规则名写错、漏写，或把 `nianbao-ignore` 写成别的词，注释什么也不忽略，写的人却以为忽略了。规则名要写完整的名称，不能写前缀、组名或 ALL。

    来源：年报自身的约定。

    不报的情形：不以 `nianbao-` 开头的注释；代码块里的注释；没有报告的文件。

    修复（需确认）：改为最接近的规则名。

    An ignore comment with a rule that does not exist, without any rule, or with another word than `nianbao-ignore` or
    `nianbao-ignore-file` silences nothing, though its writer thinks so. Only whole ids are taken.

    """#,
    "ignore-unused": #"""
    # `ignore-unused` 忽略注释都有所指

    确认过、不需要修改的问题，可以在 Markdown 和 HTML 里用注释忽略。注释单独成行：

    - `<!-- nianbao-ignore t3-row-total：理由 -->` 写在一个段落、标题或表格之上，对它整体有效；写在表格的两行之间，只对下一行有效。
    - `<!-- nianbao-ignore-file signoff-late：理由 -->` 写在任何位置，对全文有效。

    多个规则名以逗号分隔，冒号之后写理由。纯文本没有注释，用基线文件（`nianbao check --write-baseline`）。

    忽略之后问题改好了，或者注释放错了位置，注释就不再起作用；留着它，日后同样的错误会被悄悄放过，所以提示删除。
    关闭的规则照样核对：规则关着、但这里确有它的问题，不算无用。

    来源：年报自身的约定。

    不报的情形：忽略的是三条关于忽略注释的规则之一；2018 年及以前的报告；代码块里的注释；与正文同在一行的注释（Markdown 里不起作用）。

    修复（安全）：删除整条注释；几个规则名中只有一个无用时，只删去它。

    A comment that silences nothing is reported, because it would silence the next mistake at its place unseen. A comment on a
    line of its own above a paragraph, heading or table reaches all of it; between two rows of a table it reaches the next row;
    `nianbao-ignore-file` reaches the whole file. Rules that are off are asked as well before an ignore of theirs is called
    unused.

    """#,
    "ignore-without-reason": #"""
    # `ignore-without-reason` 忽略注释写明理由

    忽略一条规则，要让日后核对的人知道为什么：数据经谁核实、依据哪份文件。理由写在规则名之后的冒号后面。没有理由的忽略照样有效，只作提示。

    来源：年报自身的约定。

    不报的情形：写了理由的；没有写规则名的（`ignore-unknown` 已报）。

    An ignore comment says why, behind a colon after the rules. Without a reason it works all the same.

    """#,
  ]
}
