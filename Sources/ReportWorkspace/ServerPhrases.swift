import ReportLint

/// What the server says to people besides findings.
public enum ServerPhrases {
  /// Title of the code action that applies every safe fix.
  public static let fixAll = Wording(zh: "修复全部可安全修复的问题", en: "Fix all problems that can be fixed safely")
  /// Title of the code action that brings a table into the form's shape.
  public static let rewriteTable = Wording(zh: "重排为规范表格", en: "Rewrite as canonical table")
  /// Label of an edit that changes a figure or the meaning.
  public static let unsafeLabel = Wording(zh: "改动数据或文意", en: "Changes a figure or the meaning")
  /// Why such an edit asks.
  public static let unsafeDescription = Wording(
    zh: "应用前请对照台账核实。", en: "Check it against the records before applying.")
  /// Before the source of a rule in a hover.
  public static let source = Wording(zh: "依据：", en: "Source: ")

  /// Log: a change was refused and the text kept.
  public static func refusedChange(_ uri: String, reason: Refusal) -> Wording {
    Wording(
      zh: "已拒绝一次文档修改，保留原文本：\(reason.wording.zh)（\(uri)）。请关闭后重新打开该文档。",
      en: "A change was refused and the text kept: \(reason.wording.en) (\(uri)). Close the document and open it again."
    )
  }

  /// Why a change is refused.
  public enum Refusal: Sendable {
    /// The document is not open.
    case closed
    /// The version goes back.
    case version
    /// A position that cannot be.
    case position
    /// The parameters do not fit.
    case malformed

    /// In words.
    public var wording: Wording {
      switch self {
      case .closed: Wording(zh: "文档未打开", en: "the document is not open")
      case .version: Wording(zh: "版本号倒退", en: "its version goes back")
      case .position: Wording(zh: "位置不可能存在", en: "it names a position that cannot be")
      case .malformed: Wording(zh: "参数不完整", en: "its parameters are not complete")
      }
    }
  }
}
