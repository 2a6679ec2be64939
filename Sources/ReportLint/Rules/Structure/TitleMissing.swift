import AnnualReport

extension Rule {
  static let titleMissing = Rule(
    "title-missing", .structure, .warning,
    title: Wording(zh: "报告应有标题", en: "The report has a title"),
    source: Wording(
      zh: "格式惯例：标题写明机关、年度和“政府信息公开工作年度报告”",
      en: "Custom of the form: the title names the organ, the year and the kind of report")
  ) { dossier in
    guard dossier.report.title == nil, !dossier.isTitledByFrontMatter else { return [] }
    return [
      Finding(
        "title-missing", .warning, dossier.firstLine,
        Wording(
          zh: "开头 15 行内没有找到报告标题；请写上“〈机关全称〉Y年政府信息公开工作年度报告”。",
          en: "No title of the report within its first 15 lines; write the organ's full name, the year and "
            + "“政府信息公开工作年度报告”."))
    ]
  }
}

extension Dossier {
  /// Whether the YAML above the report gives its title, which the site writes: `title: 云岭镇2024年政府信息公开工作年度报告`.
  fileprivate var isTitledByFrontMatter: Bool {
    guard text.line(at: report.range.start) == 0 else { return false }
    let limit = min(text.lineCount, 40)
    guard let first = (0..<limit).first(where: { !words(onLine: $0).isEmpty }),
      ["---", "\u{FEFF}---"].contains(words(onLine: first)),
      let last = (first + 1..<limit).first(where: { words(onLine: $0) == "---" })
    else { return false }
    return (first + 1..<last).contains { line in
      let words = Words(text[text.lineRange(line)])
      return words.hasPrefix("title:") && words.contains("公开") && words.contains(anyOf: ["报告", "年报"])
    }
  }

  private func words(onLine line: Int) -> String { text[text.trimmed(text.lineRange(line))] }
}
