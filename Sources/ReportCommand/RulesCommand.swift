import JSON
import ReportLint
import ReportWorkspace

/// `nianbao rules`: all rules, or the page of one.
enum RulesCommand {
  static func run(_ arguments: Arguments) throws(UsageFailure) -> Outcome {
    if let word = arguments.words.dropFirst().first {
      throw UsageFailure(CommandPhrases.needlessArgument(word.text))
    }
    let language = arguments.language
    let format = arguments.value(.format) ?? "text"
    guard let id = arguments.words.first?.text else {
      switch format {
      case "json": return Command.print(json(Catalog.rules, language))
      case "markdown": return Command.print(ruleTable(language: language))
      default: return Command.print(table(language))
      }
    }
    guard let rule = Catalog.rule(id) else { throw RuleSelector.unknown(id) }
    return Command.print(format == "json" ? json([rule], language) : page(of: rule, language))
  }

  private static func table(_ language: Language) -> String {
    let rows = [RuleTable.columns.map { $0.text(language) }] + Catalog.rules.map { RuleTable.cells(of: $0, language) }
    let widths = RuleTable.columns.indices.map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let padded = zip(row.dropLast(), widths).map { DisplayWidth.padded($0, to: $1) }
      return (padded + row.suffix(1)).joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The handbook's page, which is in both languages, and what the catalog says of the rule.
  private static func page(of rule: Rule, _ language: Language) -> String {
    let facts = zip(RuleTable.columns, RuleTable.cells(of: rule, language)).dropFirst().dropLast()
      .map { "\($0.text(language)) \($1)" }.joined(separator: " · ")
    let prose = Handbook.page(for: rule.id) ?? "# `\(rule.id)` \(rule.title.text(language))\n"
    return """
      \(prose.utf8.last == 0x0A ? prose : prose + "\n")
      \(facts)
      \(HelpPhrases.source.text(language))\(rule.source.text(language))
      \(HelpPhrases.page.text(language))\(Handbook.url(for: rule.id))

      """
  }

  private static func json(_ rules: [Rule], _ language: Language) -> String {
    let elements = rules.map { rule -> Bytes in
      let fix =
        switch rule.fixKind {
        case .none: "none"
        case .unsafe: "unsafe"
        case .safe: "safe"
        }
      let value: JSON = [
        "id": .string(rule.id),
        "group": .string(rule.group.rawValue),
        "severity": .string(rule.severity.name),
        "default": .bool(rule.isOnByDefault),
        "fix": .string(fix),
        "title": .string(rule.title.text(language)),
        "source": .string(rule.source.text(language)),
        "url": .string(Handbook.url(for: rule.id)),
      ]
      return value.bytes()
    }
    return String(decoding: JSONFormat.array(elements), as: UTF8.self)
  }
}
