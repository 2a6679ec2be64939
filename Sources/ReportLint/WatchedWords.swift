/// The words rules watch for in the prose. All are found in one pass, whatever their number, so a rule that adds a case here
/// costs next to nothing where its words do not occur.
enum WatchedWords: Int, CaseIterable, Sendable {
  case aspects, assessment, supervision, fees, charges, amounts, problems, improvements
  case abbreviation, articles, decree, draft, documents, stockReasons
  case typos, template, scopes, applicant

  /// The words; a hit names a word by its place among them.
  var words: [String] {
    switch self {
    case .aspects: Aspect.vocabulary.map(\.0)
    case .assessment: ["考核", "评议", "责任追究", "追责", "问责"]
    case .supervision: ["监督保障", "监督和保障", "监督与保障"]
    case .fees: ["信息处理费", "处理费", "收费通知"]
    case .charges: ["收取"]
    case .amounts: ["总金额", "实际收取", "实收", "收取信息处理费"]
    case .problems: ["问题", "不足", "短板", "薄弱", "有待", "不够", "欠"]
    case .improvements: ["改进", "整改", "措施", "下一步", "将", "加强", "提升"]
    case .abbreviation: ["以下简称", "下称"]
    case .articles: ["第三十一条", "第三十二条"]
    case .decree: ["国务院令"]
    case .draft: ["起草联系人", "起草人", "拟稿", "初稿", "征求意见稿", "修订模式", "批注", "内部资料", "密级"]
    case .documents: ["规范性文件", "规章", "现行有效"]
    case .typos: Rule.typos.map(\.wrong)
    case .template: ["该部分以表格形式报告", "表格如下", "填写", "请填写", "示例", "此处", "模板", "待补充"]
    case .scopes: ["全省", "全市", "我省", "向省政府", "向市政府", "向省人民政府", "向市人民政府"]
    case .applicant: ["申请人"]
    case .stockReasons: ["清理", "失效", "调整", "口径", "更正", "机构改革", "有效期"]
    }
  }
}
