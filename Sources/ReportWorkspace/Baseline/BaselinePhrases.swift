import ReportLint

/// What is said of baselines.
public enum BaselinePhrases {
  // MARK: Problems

  static let syntax = Wording(zh: "基线文件不是正确的 JSON", en: "the baseline is no JSON from here on")
  static let noBaseline = Wording(
    zh: "不是基线文件：应为 {\"version\": 1, \"findings\": […]}", en: "no baseline: that is {\"version\": 1, \"findings\": […]}")
  static let otherVersion = Wording(
    zh: "基线文件的版本不是 1，请升级年报", en: "the baseline's version is not 1: a newer Nianbao wrote it")
  static let noEntry = Wording(
    zh: "基线中的一条缺少 file、rule 或 content，或 count 小于 1",
    en: "an entry of the baseline lacks file, rule or content, or its count is less than 1")
  static let wantsNumber = Wording(zh: "应为整数", en: "a whole number is wanted here")
  static let wantsString = Wording(zh: "应为字符串", en: "a string is wanted here")
  static func unknownKey(_ key: String) -> Wording {
    Wording(zh: "基线中没有“\(key)”这个键", en: "a baseline has no key “\(key)”")
  }

  // MARK: Results

  /// Nothing to report but what was accepted.
  public static func nothingNew(reports: Int, files: Int) -> Wording {
    Wording(
      zh: "没有新的问题：\(files) 个文件，\(reports) 份报告。",
      en: "Nothing new: \(CommandPhrases.count(reports, "report")) in \(CommandPhrases.count(files, "file")).")
  }
  /// How many findings were accepted.
  public static func accepted(_ number: Int, _ file: String) -> Wording {
    Wording(
      zh: "另有 \(number) 处已在基线 \(file) 中确认，未列出。",
      en: "\(CommandPhrases.count(number, "finding")) accepted in the baseline \(file), not listed.")
  }
  /// An entry that no finding answers any more.
  public static func stale(_ entry: Baseline.Entry, _ number: Int) -> Wording {
    let place = [entry.key.table, entry.key.row, entry.key.column].compactMap { $0 }.joined(separator: ".")
    let words = [entry.key.rule, place].filter { !$0.isEmpty }.joined(separator: " ")
    let text = entry.text.isEmpty ? "" : "“\(entry.text)”"
    let times = number > 1 ? " ×\(number)" : ""
    return Wording(
      zh: "基线中的一条已不再出现：\(entry.file) \(words)\(text)\(times)",
      en: "no longer found: \(entry.file) \(words) \(text)\(times)")
  }
  /// How many entries no finding answers any more.
  public static func staleTotal(_ number: Int) -> Wording {
    Wording(
      zh: "基线中有 \(number) 处已不再出现，--prune-baseline 可清除。",
      en: "\(CommandPhrases.count(number, "finding")) of the baseline no longer found; --prune-baseline removes them.")
  }
  /// What was written; `isExplained` says that every entry has its reason.
  public static func written(_ file: String, findings: Int, new: Int, isExplained: Bool) -> Wording {
    Wording(
      zh: "已写入基线 \(file)：共 \(findings) 处，其中新增 \(new) 处。" + (isExplained ? "" : "请在 reason 中写明理由。"),
      en: "Wrote the baseline \(file): \(CommandPhrases.count(findings, "finding")), \(new) of them new."
        + (isExplained ? "" : " Say why in their \"reason\"."))
  }
  /// What was removed.
  public static func pruned(_ number: Int, _ file: String) -> Wording {
    Wording(
      zh: "已从基线 \(file) 清除 \(number) 处。",
      en: "Removed \(CommandPhrases.count(number, "finding")) from the baseline \(file).")
  }
  /// Options that do not go together.
  public static let conflict = Wording(
    zh: "--write-baseline 不能与 --diff、--baseline、--prune-baseline 同用",
    en: "--write-baseline does not go with --diff, --baseline or --prune-baseline")

  /// Title of the code action that accepts a finding.
  public static func accept(_ rule: Rule.ID, _ file: String) -> Wording {
    Wording(zh: "将此处的 \(rule) 记入基线 \(file)", en: "Accept this \(rule) in the baseline \(file)")
  }

  // MARK: Options

  /// What the option `--baseline` does.
  public static let baseline = Wording(
    zh: "基线文件：其中已确认的问题不再报告［默认按 nianbao.json，否则逐级向上查找 nianbao-baseline.json］",
    en: "what was accepted in this file is not reported [default: by nianbao.json, else the nearest "
      + "nianbao-baseline.json upwards]")
  /// What the option `--write-baseline` does.
  public static let writeBaseline = Wording(
    zh: "把现有问题全部记为已确认，写入此文件；已写的理由保留", en: "record all present findings as accepted in this file; reasons are kept")
  /// What the option `--reason` does.
  public static let reason = Wording(zh: "写入新记各条的理由", en: "the reason of those newly recorded")
  /// What the option `--prune-baseline` does.
  public static let pruneBaseline = Wording(
    zh: "从基线中清除已不再出现的问题", en: "remove from the baseline what is no longer found")
  /// What the option `--fail-on-stale` does.
  public static let failOnStale = Wording(
    zh: "基线中有已不再出现的问题时，退出状态为 1", en: "status 1 if something in the baseline is no longer found")
}
