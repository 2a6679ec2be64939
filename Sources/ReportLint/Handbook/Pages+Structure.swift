// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group structure.
  static let structure: [Rule.ID: String] = [
    "edition-mismatch": #"""
    # edition-mismatch

    表格的栏目随报告年度而定：2019、2020 年度用国办公开办函〔2019〕60号的试行格式，2021 年度起用国办公开办函〔2021〕30号的格式。沿用旧表，统计口径就错了，整张表都要重填，所以全文只报一条。

    辨认的依据是表二的栏目（旧：本年新制作数量、上一年项目数量、本年增/减、政府集中采购；新：本年制发件数、本年废止件数、现行有效件数、本年收费金额）和表三的“（六）其他处理”（旧：一行；新：三行），不看标题。

    来源：国办公开办函〔2021〕30号；国办公开办函〔2019〕60号。

    不报的情形：报告年度不能确定时降为警告；2018 年度及以前见 edition-pre-2019。

    The tables are of the other edition: 60号 of 2019 applies to the reports for 2019 and 2020, 30号 of 2021 to those for 2021 and later. One finding for the whole report; a warning where the year is not certain.

    """#,
    "edition-pre-2019": #"""
    # edition-pre-2019

    2018 年度及以前的报告没有统一格式，本工具不作检查，只说明这一点；其他规则一律不报。

    来源：国办公开办函〔2019〕60号自 2019 年度报告起试行统一格式。

    Up to 2018 there was no prescribed form: this is said once, and no other rule is asked.

    """#,
    "heading-level": #"""
    # heading-level

    六个部分是同一级标题，Markdown 的“#”个数应相同，以“一、总体情况”为准。级别不一，目录和网页样式就会乱。

    来源：GB/T 9704—2012 7.3.3（结构层次序数）参照适用。

    不报的情形：不用“#”的纯文本。

    修复（安全）：把“#”的个数改成与第一部分一样。

    The six sections are headings of one level: that of section one. Plain text is exempt. The safe fix changes the number of “#”.

    """#,
    "section-empty": #"""
    # section-empty

    标题之下应有内容。没有发生的，也要写明“没有”或者填 0，不能只留一个标题。

    来源：《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号。

    不报的情形：第二、三、四部分没有表格的，由 table-missing 报告。

    A heading with nothing below it. Where there is nothing to report, the report says so. A section without its table is the matter of table-missing.

    """#,
    "section-extra": #"""
    # section-extra

    报告只有六个部分，不应再有“七、”“八、”。多出来的内容并入第六部分“其他需要报告的事项”。

    来源：《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号。

    不报的情形：第六部分之内从“一、”重新编号的条目，编到“七、”也不算。

    The form has six sections; a seventh is surplus, and its content belongs into section six. A list within section six that begins anew at 一 is no section.

    """#,
    "section-missing": #"""
    # section-missing

    报告由六个部分组成，一个也不能少：总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。没有发生的，也要写明或者填 0。

    来源：《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号。

    缺一个部分报一条，位置在它前面一个部分的标题上；六个部分全都没有的，只在报告标题上报一条。部分缺了，它的表格就不再另报（table-missing）。该处有序号相符而标题不是规定标题的，报在那个标题上，并提议改正标题。

    不报的情形：标题的文字略有出入但认得出来的（见 section-title-variant）；表三里的“一、本年新收……”“四、结转下年度……”是表格的行，不是部分标题。

    修复（需确认）：在原处插入标题和空白的规定表格或一句填写提示；表格或文字还在、只丢了标题的，只插入标题。

    One of the six sections that article 50 demands is missing. The finding stands at the heading before the gap (at the title if no section is found at all); the fix, to be confirmed, inserts the heading with the empty prescribed table or a line saying what to write, or the heading alone where its table is still there.

    """#,
    "section-order": #"""
    # section-order

    六个部分按一至六的顺序排列，每个部分只出现一次。

    来源：《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号所附格式。

    以标题的文字判断是哪个部分：文字对而序号错的，由 section-ordinal 报告；某个部分没有的，由 section-missing 报告。本规则只报位置颠倒和重复出现。

    不报的情形：表三里以“一、”“四、”开头的行；第六部分（或其他部分）之内以“一、二、三、”编号的条目；目录。

    修复（需确认）：把放错位置的部分整段移到规定的位置，落款留在最后。重复出现的，由人决定合并还是改标题。

    The six sections stand in their order and each occurs once. Which section it is is told by the words of the title; a wrong ordinal alone is the matter of section-ordinal. The fix, to be confirmed, moves the misplaced section; the sign-off stays at the end.

    """#,
    "section-ordinal": #"""
    # section-ordinal

    部分标题的序号与标题一致：“总体情况”是“一、”，“其他需要报告的事项”是“六、”。复制上年报告、增删小节以后，序号常常没有跟着改。

    来源：国办公开办函〔2021〕30号所附格式。

    不报的情形：部分本身排列颠倒的（先由 section-order 报告）；同一部分第二次出现的标题。

    修复（安全）：只改序号，或补上丢失的序号。

    The title is right, but its ordinal is not, or is missing. Silent while the sections themselves stand out of order. The safe fix writes the prescribed ordinal.

    """#,
    "section-title-variant": #"""
    # section-title-variant

    部分标题按规定的文字书写。写成“总体工作情况”“其他报告的事项”之类，读者和汇总系统都不易辨认，检查评分时也常被扣分。

    来源：国办公开办函〔2021〕30号所附格式。

    不报的情形：通知正文中的两个较长的写法——“因政府信息公开工作被申请行政复议、提起行政诉讼情况”和“政府信息公开工作存在的主要问题及改进情况”；空格、括号的差别。

    修复（安全）：只改标题的文字，序号和标题级别不动。

    The title can be recognised but is not worded as prescribed. The two longer official wordings of sections four and five are accepted. The safe fix changes the words of the title only.

    """#,
    "title-missing": #"""
    # title-missing

    报告开头应有标题，写明机关全称、年度和“政府信息公开工作年度报告”。没有标题，读者不知道是哪个机关、哪一年的报告，统计期限、落款、版本等检查也失去依据。

    来源：格式惯例，各地报告无一例外。

    不报的情形：标题分成两行或两个标题写的；标题写作“政府信息公开年报”的。本规则只看开头 15 个非空行。

    The first 15 non-empty lines hold no title of the report. A title over two lines counts, and so does the short form “政府信息公开年报”.

    """#,
  ]
}
