import ReportLint

/// What the command line says besides findings. It stands here because the doors hold no Chinese (invariant 6).
public enum CommandPhrases {
  // MARK: Usage

  /// No such command; `suggestion` is a command's name, or a whole command where the word is a path.
  public static func unknownCommand(_ name: String, suggestion: String?) -> Wording {
    Wording(zh: "没有“\(name)”这个命令", en: "unknown command '\(name)'").suggesting(suggestion)
  }
  /// No such option.
  public static func unknownOption(_ name: String, suggestion: String?) -> Wording {
    Wording(zh: "没有“\(name)”这个选项", en: "unknown option '\(name)'").suggesting(suggestion)
  }
  /// An option of another command, or one that stands before its command.
  public static func misplacedOption(_ name: String, command: String) -> Wording {
    Wording(zh: "选项“\(name)”属于 nianbao \(command)", en: "option '\(name)' belongs to nianbao \(command)")
  }
  /// An option without its value.
  public static func missingValue(_ name: String, placeholder: String) -> Wording {
    Wording(zh: "选项“\(name)”后面缺少 \(placeholder)", en: "option '\(name)' needs \(placeholder)")
  }
  /// A value for an option that takes none.
  public static func needlessValue(_ name: String) -> Wording {
    Wording(zh: "选项“\(name)”不带值", en: "option '\(name)' takes no value")
  }
  /// A value that is none of the choices.
  public static func unknownChoice(_ value: String, option: String, choices: [String], suggestion: String?) -> Wording {
    let list = choices.joined(separator: "|")
    return Wording(
      zh: "“\(value)”不是 \(option) 的值（\(list)）", en: "'\(value)' is no value of \(option) (\(list))"
    ).suggesting(suggestion)
  }
  /// An id that no rule has.
  public static func unknownRule(_ id: String, suggestion: String?) -> Wording {
    Wording(zh: "没有“\(id)”这条规则", en: "unknown rule '\(id)'").suggesting(suggestion)
  }
  /// Settings with problems.
  public static let badSettings = Wording(zh: "设置文件有误", en: "the settings are wrong")
  /// More words than the command takes.
  public static func needlessArgument(_ word: String) -> Wording {
    Wording(zh: "多余的参数“\(word)”", en: "unexpected argument '\(word)'")
  }

  /// A command that needs a path has none.
  public static let missingPath = Wording(zh: "缺少文件（- 为标准输入）", en: "no file given (- is standard input)")
  /// A command for one file was given a folder of several.
  public static let oneFileOnly = Wording(zh: "一次只转换一个文件", en: "one file at a time")

  // MARK: Writing

  /// A table that could not be rewritten, and why.
  public static func tableKept(_ table: KeptTable) -> Wording {
    let why = reason(table.reason)
    return Wording(
      zh: "\(table.name.zh)照原样保留，未重排：\(why.zh)", en: "\(table.name.en) stands as it stood: \(why.en)")
  }

  private static func reason(_ reason: KeptTable.Reason) -> Wording {
    switch reason {
    case .unreadable(.picture): Wording(zh: "表格是图片", en: "it is a picture")
    case .unreadable: Wording(zh: "行名与数字对不上，读不准", en: "labels and figures do not line up")
    case .rows: Wording(zh: "缺行、重行，或有不属于规范表格的行", en: "rows are missing, doubled, or not of the form")
    case .columns: Wording(zh: "缺列", en: "columns are missing")
    case .figures: Wording(zh: "有数字不能确定属于哪一格", en: "some figure has no cell for sure")
    case .words: Wording(zh: "此处的文字不属于规范表格，重排会丢失", en: "these words are not of the form and would be lost")
    case .reading: Wording(zh: "重排后读出的数字会与原来不同", en: "rewritten, its figures would be read otherwise")
    }
  }
  /// A file without a report.
  public static let noReport = Wording(
    zh: "没有政府信息公开工作年度报告", en: "no annual report on government information disclosure")
  /// How many files were tidied.
  public static func formatted(_ files: Int, of all: Int) -> Wording {
    Wording(
      zh: files == 0 ? "\(all) 个文件无须整理。" : "已整理 \(files) 个文件。",
      en: files == 0 ? "Nothing to tidy in \(count(all, "file"))." : "Tidied \(count(files, "file")).")
  }
  /// How many files would be tidied.
  public static func wouldFormat(_ files: Int) -> Wording {
    Wording(zh: "有 \(files) 个文件待整理。", en: "Would tidy \(count(files, "file")).")
  }

  /// Where the output goes.
  public static let output = Wording(zh: "标准输出", en: "standard output")

  // MARK: Summary

  /// Nothing to report.
  public static func allPassed(reports: Int, files: Int) -> Wording {
    Wording(
      zh: "全部通过：\(files) 个文件，\(reports) 份报告，未发现问题。",
      en: "All checks passed: \(count(reports, "report")) in \(count(files, "file")).")
  }
  /// There was no report at all.
  public static func noReports(files: Int) -> Wording {
    Wording(
      zh: "\(files) 个文件中没有政府信息公开工作年度报告。",
      en: "No annual report on government information disclosure in \(count(files, "file")).")
  }
  /// Files that could not be read.
  public static func unread(_ files: Int) -> Wording {
    Wording(zh: "\(files) 个文件未能检查。", en: "\(count(files, "file")) could not be checked.")
  }
  /// Folders without a file to check.
  public static let noFiles = Wording(
    zh: "没有找到可检查的文件（.md .markdown .txt .html .htm）", en: "no files to check (.md .markdown .txt .html .htm)")
  /// Settings exclude whatever there might have been.
  public static let allExcluded = Wording(
    zh: "没有可检查的文件：设置（exclude）排除了其余的；直接写出文件名则照样检查",
    en: "no files to check: the settings exclude the others; a file that is named is checked all the same")
  /// How many findings of each kind.
  public static func total(errors: Int, warnings: Int, infos: Int, files: Int) -> Wording {
    Wording(
      zh: "错误 \(errors) 处，警告 \(warnings) 处，提示 \(infos) 处，涉及 \(files) 个文件。",
      en:
        "\(count(errors, "error")), \(count(warnings, "warning")), \(count(infos, "info")) in \(count(files, "file")).")
  }
  /// How many findings can be repaired, and by which options.
  public static func fixable(safe: Int, unsafe: Int, unsafeShown: Bool) -> Wording? {
    if unsafeShown, safe + unsafe > 0 {
      return Wording(
        zh: "其中 \(safe + unsafe) 处可用 --fix --unsafe-fixes 修复。",
        en: "\(safe + unsafe) fixable with --fix --unsafe-fixes.")
    }
    switch (safe, unsafe) {
    case (0, 0): return nil
    case (_, 0): return Wording(zh: "其中 \(safe) 处可用 --fix 修复。", en: "\(safe) fixable with --fix.")
    case (0, _):
      return Wording(
        zh: "其中 \(unsafe) 处可在核对后用 --fix --unsafe-fixes 修复。",
        en: "\(unsafe) fixable with --fix --unsafe-fixes, to be looked over.")
    default:
      return Wording(
        zh: "其中 \(safe) 处可用 --fix 修复，另有 \(unsafe) 处可在核对后加 --unsafe-fixes 修复。",
        en: "\(safe) fixable with --fix, \(unsafe) more with --unsafe-fixes, to be looked over.")
    }
  }
  /// How many findings were repaired.
  public static func fixed(_ findings: Int, files: Int) -> Wording {
    Wording(
      zh: "已修复 \(findings) 处，改动 \(files) 个文件。", en: "Fixed \(count(findings, "finding")) in \(count(files, "file")).")
  }
  /// How many findings would be repaired.
  public static func wouldFix(_ findings: Int, files: Int) -> Wording {
    Wording(
      zh: "可修复 \(findings) 处，将改动 \(files) 个文件。",
      en: "Would fix \(count(findings, "finding")) in \(count(files, "file")).")
  }
  /// What became of a report's equations.
  public static func coverage(holds: Int, broken: Int, open: Int) -> Wording {
    Wording(
      zh: "\(holds + broken + open) 个等式：成立 \(holds)，不成立 \(broken)，无法判断 \(open)",
      en: "\(holds + broken + open) equations: \(holds) hold, \(broken) broken, \(open) open")
  }

  // MARK: One finding

  /// The line that offers a repair; `flag` is the option that applies it.
  public static func fix(_ title: String, flag: String, language: Language) -> String {
    language == .zh ? "修复（\(flag)）：\(title)" : "fix (\(flag)): \(title)"
  }
  /// The line that offers another repair instead.
  public static func alternative(_ title: String, _ language: Language) -> String {
    language == .zh ? "或者：\(title)" : "or: \(title)"
  }
  /// The line with the first of several repairs none of which is surer than the others: a person chooses.
  public static func choice(_ title: String, _ language: Language) -> String {
    language == .zh ? "请选一种改法：\(title)" : "choose: \(title)"
  }
  /// Repairs or places that are not shown.
  public static func more(_ number: Int) -> Wording {
    Wording(zh: "……另有 \(number) 项", en: "… and \(number) more")
  }
  /// The range goes on to a later row.
  public static func throughRow(_ row: Int) -> Wording {
    Wording(zh: "至第 \(row) 行", en: "through row \(row)")
  }
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension Wording {
  func suggesting(_ suggestion: String?) -> Wording {
    guard let suggestion else { return self }
    return Wording(zh: zh + "；是否指 \(suggestion)？", en: en + "; did you mean \(suggestion)?")
  }
}
