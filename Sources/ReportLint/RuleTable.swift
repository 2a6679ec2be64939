/// The table of all rules in Markdown, as README shows it: id with its page, severity, default, fix, what is demanded.
public func ruleTable(language: Language) -> String {
  var table = "| " + RuleTable.columns.map { $0.text(language) }.joined(separator: " | ") + " |\n"
  table += "|" + String(repeating: " --- |", count: RuleTable.columns.count) + "\n"
  for rule in Catalog.rules {
    var cells = RuleTable.cells(of: rule, language).map { $0.split(separator: "|").joined(separator: "\\|") }
    cells[0] = "[`\(rule.id)`](Fixtures/Rules/\(rule.id).md)"
    table += "| " + cells.joined(separator: " | ") + " |\n"
  }
  return table
}

/// The words of the table of rules.
public enum RuleTable {
  /// The titles of its columns.
  public static let columns: [Wording] = [
    Wording(zh: "规则", en: "Rule"), Wording(zh: "级别", en: "Severity"), Wording(zh: "默认", en: "Default"),
    Wording(zh: "修复", en: "Fix"), Wording(zh: "要求", en: "Demand"),
  ]

  /// The row of a rule, one text for each column.
  public static func cells(of rule: Rule, _ language: Language) -> [String] {
    let severity =
      switch rule.severity {
      case .error: Wording(zh: "错误", en: "error")
      case .warning: Wording(zh: "警告", en: "warning")
      case .info: Wording(zh: "提示", en: "info")
      }
    let fix =
      switch rule.fixKind {
      case .none: Wording(zh: "无", en: "none")
      case .unsafe: Wording(zh: "须核对", en: "unsafe")
      case .safe: Wording(zh: "安全", en: "safe")
      }
    let start = rule.isOnByDefault ? Wording(zh: "开", en: "on") : Wording(zh: "关", en: "off")
    return [rule.id] + [severity, start, fix, rule.title].map { $0.text(language) }
  }
}
