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
    "foreign-scope": #"""
    # `foreign-scope` 写本机关的工作，不照抄上级的文字

    乡镇、街道、县（区）部门的报告照抄上级文字，把“全省”“全市”“我省”写成自己的范围，或写群众“向市政府提出”申请。

    来源：《中华人民共和国政府信息公开条例》第五十条。

    只查总体情况，只报“组织推动全省……”“向市政府……提出”“我省主动公开……”这类写法，只作提示。

    不报的情形：转述上级的部署、要求、会议、培训（“根据全省统一部署”）；县级以上人民政府和市级以上部门的报告。

    A town, sub-district or county department whose section one claims a province's or city's scope for itself, as text taken over from a higher organ does. Orders
    told of (根据全省统一部署) are silent, and so are reports of governments at county level and above.

    """#,
    "heading-level": #"""
    # heading-level

    六个部分是同一级标题，Markdown 的“#”个数应相同，以“一、总体情况”为准。级别不一，目录和网页样式就会乱。

    来源：GB/T 9704—2012 7.3.3（结构层次序数）参照适用。

    不报的情形：不用“#”的纯文本。

    修复（安全）：把“#”的个数改成与第一部分一样。

    The six sections are headings of one level: that of section one. Plain text is exempt. The safe fix changes the number of “#”.

    """#,
    "numbering-sequence": #"""
    # `numbering-sequence` 小标题的序数连续

    同一部分里的“（一）（二）（三）”应从一开始、逐个连续，不跳号、不重号。第六部分里另列的“一、二、三、”也应逐个连续，一段之内的“一是、二是、三是”也是。

    来源：GB/T 9704—2012 7.3.3 参照适用。

    不报的情形：另起一组又从（一）开始的；不同级别的 `#` 标题各自编号；缺的序数写在行中的；二、三、四各部分和表格里的序数。

    修复（须确认）：改为应有的序数。

    Sub-headings （一）（二）（三） begin at 一 and run on within a section; so do a list 一、二、三、 of its own in section six and 一是, 二是, 三是 within a paragraph. A list that begins anew, headings of another level, an ordinal found inside a line, and the
    sections of the tables are silent. The fix, to be confirmed, writes the ordinal that is due.

    """#,
    "numbering-style": #"""
    # `numbering-style` 层次序数的写法

    部分以下的层次依次写作“（一）”“1.”“（1）”：括号用全角，（一）后面不加标点，阿拉伯数字后面用点。

    来源：GB/T 9704—2012 7.3.3、GB/T 15834—2011 附录B 参照适用。

    报的情形：行首的 `(一)`、`（一）、`、`一）`、`1、`，部分以下的 `### 一、`。

    不报的情形：二、三、四各部分和表格里的序数（括号由 bracket-halfwidth 按表汇报）；`（一)`（由 bracket-mixed 报）；“1、2号楼”；断行后落到行首的“（一）项”。

    修复（安全）：改为规定的写法。补左括号而行内有数字的须确认。

    Below a section the levels are （一）, 1., （1）: full-width brackets and no mark behind （一）, a dot behind an Arabic number. Looked at are the heads of lines in sections one, five and six;
    tables, unequal brackets (bracket-mixed), lists of numbers such as 1、2号楼, and （一）项 carried over a line end are silent.

    """#,
    "paragraph-broken": #"""
    # `paragraph-broken` 一句话不断成两段

    一段没有写完就分了段，下一段接着写。多半是转换文件、粘贴时断开的。

    来源：GB/T 15834—2011 4.1。

    报的情形：超过 20 字的一段以逗号、顿号、“的”等收尾；或者没有标点收尾，而下一段以半个词开头（“站等相关工作”）。

    不报的情形：由 PDF 断行而来的文字；标题、列表项、表格、落款；二、三、四各部分。

    A paragraph ends in the middle of a sentence and the next one goes on: it ends with a comma or 的, or the next one begins with half a word. Hard-wrapped text, headings, lists, tables, sign-offs and the sections of
    the tables are silent.

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
    "template-residue": #"""
    # `template-residue` 不留模板的痕迹

    模板里的提示和占位符要换成实际内容：`该部分以表格形式报告`、`（填写……）`、`（此处……）`、`（示例）`、`待补充`、`XX镇`、`20XX年`、`××条`、`共***条`、`____`。

    来源：《中华人民共和国政府信息公开条例》第六条（及时、准确）。

    不报的情形：写在句子里的“填写申请表”“统一模板”“有待补充完善”；Markdown 的 `**强调**`、`***` 分隔线；隐去的姓名、号码（申请人张XX、138****1234）；网址、代码、西文里的 X。

    Instructions and placeholders of a template: 该部分以表格形式报告, （填写…）, XX镇, 20XX年, 共***条, ____. Silent: the same words as topics of a sentence, Markdown emphasis and rules, masked names
    and numbers, URLs, code and Latin words.

    """#,
    "terminal-punct-missing": #"""
    # `terminal-punct-missing` 段末有句号

    一段话的最后一句没有句号，而下一段已经另起标题或另起一项。

    来源：GB/T 15834—2011 4.1。

    不报的情形：标题、列表项、短语（20 字以内）；以年、月结尾的（日期没有写完）；由 PDF 断行而来的文字；二、三、四各部分；联系方式一类的标签行。

    修复（安全）：补上句号。

    The last sentence of a paragraph has no full stop although a heading or a labelled item follows. Headings, list items, short phrases, hard-wrapped text and lines of labels are silent. The safe fix adds 。

    """#,
    "title-form": #"""
    # `title-form` 标题写作“〈机关〉Y年政府信息公开工作年度报告”

    标题末尾是“政府信息公开工作年度报告”：不漏“工作”“年度”，不重复，不颠倒。

    来源：国办公开办函〔2021〕30号所附格式的名称。

    不报的情形：年份后写“年”或“年度”都可以；标题里没有机关名称或没有年份的；年份写在末尾的；括号里的说明。

    修复（安全）：只改这几个字；标题断成两行的须确认。

    The title ends with 政府信息公开工作年度报告, nothing missing, doubled or mixed up. 年 and 年度 behind the year are both right; a title without organ or year, or with the year at its end, is silent.

    """#,
    "title-missing": #"""
    # title-missing

    报告开头应有标题，写明机关全称、年度和“政府信息公开工作年度报告”。没有标题，读者不知道是哪个机关、哪一年的报告，统计期限、落款、版本等检查也失去依据。

    来源：格式惯例，各地报告无一例外。

    不报的情形：标题分成两行或两个标题写的；标题写作“政府信息公开年报”的；标题写在文件开头的 YAML 里（`title:`），由网站生成的。本规则只看开头 15 个非空行。

    The first 15 non-empty lines hold no title of the report. A title over two lines counts, and so does the short form “政府信息公开年报”, and a `title:` in the YAML at the head of the file.

    """#,
    "title-organ-short": #"""
    # `title-organ-short` 标题和落款写机关全称

    标题里的机关写全称：“云岭镇政府”应写作“云岭镇人民政府”。标题用了简称的，落款一并检查。

    来源：GB/T 9704—2012 7.3.1 参照适用。默认不查。

    不报的情形：正文里的简称。

    修复（须确认）：补上“人民”。

    Title and sign-off give the organ's full name: 人民政府, not 政府. Off by default; the text may abbreviate.

    """#,
  ]
}
