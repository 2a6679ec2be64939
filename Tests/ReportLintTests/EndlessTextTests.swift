import AnnualReport
import ReportLint
import Testing

/// Texts in which something never ends: what is read of them costs no more than their length, and nothing is guessed.
@Suite("Endless texts", .timeLimit(.minutes(5))) struct EndlessTextTests {
  /// What comes again and again in section one.
  private static let pieces = [
    "收到政府信息公开申请5件，", "平台收到政府信息公开申请5件、信函2件（其中邮件1件），", "比2023年的28件增加5件，合计30件，",
    "一是好。二是好。\n\n", "（一）好好好好\n\n1、好好好好好。\n\n", "6222 ", "公开目录\t\"商业\n企业\"\t5\n", "白石乡主动公开政府信息5条，",
    "2024年1\n2月3\n1日", "（", "《", "<!--", "|0", "\t0", "# ", "、甲",
  ]

  @Test("Twelve thousand pieces and no end are judged like any text", arguments: pieces)
  func linear(_ piece: String) {
    let text =
      "青溪县云岭镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n" + String(repeating: piece, count: 12_000)
      + "\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n"
    let document = Document(SourceText(text))
    let found = lint(document, rules: .all)
    #expect(document.reports.count == 1)
    #expect(found.contains { $0.rule == "section-missing" })
    #expect(!found.contains { $0.rule.hasPrefix("prose-") && $0.severity == .error })
  }
}
