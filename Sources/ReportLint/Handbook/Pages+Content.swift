// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group content.
  static let content: [Rule.ID: String] = [
    "s1-aspect-missing": #"""
    # `s1-aspect-missing` 总体情况写全五个方面

    总体情况要写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，缺一个报一次。

    来源：国办公开办函〔2021〕30号所附格式。

    不报的情形：没有小标题、但文字里写到了的（例如提到网站、公众号算写了平台建设，提到考核、培训算写了监督保障）。全段不足 150 字的，只报“没有实际内容”。

    修复（需确认）：补上缺少的小标题和待填写的一句话。

    Section one covers five aspects. One that the text speaks of anywhere in the section counts, whatever its heading. A section of fewer than
    150 characters is reported as hollow. The fix, to be confirmed, inserts sub-headings with a stub.

    """#,
    "s1-assessment-items": #"""
    # `s1-assessment-items` 各级人民政府写明考核、评议和责任追究

    各级人民政府（含乡镇）的报告要写工作考核、社会评议和责任追究结果情况；没有发生的也要写明。

    来源：《中华人民共和国政府信息公开条例》第五十条第（四）项；国办公开办函〔2021〕30号。

    全文一个字也没有提到（考核、评议、责任追究、追责、问责）才报，只作提示；部门和街道办事处不报。

    Reports of governments, towns included, tell of assessment, public review and accountability. A remark, only where the whole
    document mentions none of them; departments and sub-districts are not asked.

    """#,
    "s5-empty": #"""
    # `s5-empty` 第五部分要有实际内容

    “存在的主要问题及改进情况”不足 20 字，等于没有写。

    来源：《中华人民共和国政府信息公开条例》第五十条第（四）项。

    不报的情形：只有标题没有文字的，由 section-empty 报。

    Section five with fewer than 20 characters says nothing. A section with nothing at all is section-empty's matter.

    """#,
    "s5-no-improvement": #"""
    # `s5-no-improvement` 第五部分要写改进情况

    第五部分既要写问题，也要写改进情况。

    来源：《中华人民共和国政府信息公开条例》第五十条第（四）项。

    不报的情形：出现“改进”“整改”“措施”“下一步”“将”“加强”“提升”任一词。

    Section five tells what was or will be improved. Any of 改进, 整改, 措施, 下一步, 将, 加强, 提升 counts.

    """#,
    "s5-no-problem": #"""
    # `s5-no-problem` 第五部分要写存在的问题

    第五部分要写存在的问题，不能只写成绩和打算。

    来源：《中华人民共和国政府信息公开条例》第五十条第（四）项。

    不报的情形：出现“问题”“不足”“短板”“薄弱”“有待”“不够”“欠”任一词。

    Section five names problems, not only plans. Any of 问题, 不足, 短板, 薄弱, 有待, 不够, 欠 counts.

    """#,
    "s6-fee-contradiction": #"""
    # `s6-fee-contradiction` 信息处理费的说明前后一致

    第六部分说没有发出收费通知，表三却有“逾期未按收费通知要求缴纳费用”的件数；实际收取的多于通知的总金额；金额没有单位。

    来源：《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。

    不报的情形：只写“未收取”的：发了通知而没有缴费，本来就没有收取。

    Section six denies any fee notice while table three counts applications ended for want of payment; more collected than asked for; an amount
    without unit. “未收取” alone denies nothing: a notice may stay unpaid.

    """#,
    "s6-fee-missing": #"""
    # `s6-fee-missing` 第六部分写明信息处理费

    第六部分要写信息处理费的情况：发出收费通知的件数和总金额、实际收取的总金额；没有的也要写。

    来源：《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；历年通行做法。

    不报的情形：2019 年及以前的报告；小标题“收取信息处理费情况”下写“无”的。写在别的部分的只作提示。

    修复（需确认）：插入一句“未发出信息处理费收费通知，未收取信息处理费”；表三有因逾期未缴费不再处理的，不提供。

    Section six states the fee notices sent and the amount collected, also when there was none. Reports up to 2019 are not asked; where the
    statement stands in another section it is a remark. The fix, to be confirmed, inserts the sentence for none; it is not offered where table three counts
    applications ended for want of payment.

    """#,
  ]
}
