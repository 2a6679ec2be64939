import ReportLint

/// The keys of a settings file. What the reader knows, the schema tells and `nianbao config` shows is all from here.
public enum SettingsKey: String, CaseIterable, Sendable {
  case schema = "$schema"
  case language, rules, exclude, baseline, overrides

  /// What it sets.
  public var summary: Wording {
    switch self {
    case .schema: Wording(zh: "本文件的模式，供编辑器提示用", en: "The schema of this file, for editors")
    case .language:
      Wording(
        zh: "消息的语言；命令行选项、环境变量 NIANBAO_LANG 和编辑器的设置优先",
        en: "The language of messages; the command line, NIANBAO_LANG and the editor's own setting go before it")
    case .rules:
      Wording(
        zh: "规则的级别：键为规则名、组名或 ALL，写得更具体的优先；值为级别，或带选项的对象。组名或 ALL 后的 error、warning、info 只改已启用的规则；on 连同默认不启用的一并启用",
        en:
          "Severities: keys are rule ids, groups or ALL, the more specific one wins; values are levels, or objects with "
          + "options. A severity for a group or ALL regrades the rules that are on; `on` turns on those too that are off by "
          + "default")
    case .exclude:
      Wording(
        zh: "在文件夹中查找时跳过的文件和文件夹；命令行上直接写出的文件照样检查",
        en:
          "Files and folders passed over when folders are searched; a file named on the command line is checked all the "
          + "same")
    case .baseline:
      Wording(zh: "基线文件：其中已确认的问题不再报告", en: "The baseline: what was accepted in it is not reported again")
    case .overrides:
      Wording(
        zh: "只用于部分文件的规则设置；后面的优先于前面的", en: "Severities for some of the files; later ones go before earlier ones")
    }
  }

  /// The keys of an element of `overrides`.
  public enum Override: String, CaseIterable, Sendable {
    case files, rules

    /// What it sets.
    public var summary: Wording {
      switch self {
      case .files: Wording(zh: "适用的文件和文件夹", en: "The files and folders it is about")
      case .rules: SettingsKey.rules.summary
      }
    }
  }

  /// How patterns of paths are written.
  static let patterns = Wording(
    zh: "路径从本文件所在文件夹算起：* 代表名称的任意部分，? 代表一个字，** 代表任意层文件夹；不含斜线的在任意层匹配；匹配文件夹即匹配其中全部文件",
    en:
      "Paths from this file's folder: * stands for any part of a name, ? for one character, ** for any folders; without a "
      + "slash at any depth; a folder means everything in it")

  /// What `ALL` means.
  static let everyRule = Wording(
    zh: "全部规则，包括默认不启用的", en: "Every rule, those included that are off by default")

  /// The option `severity`, which every rule has.
  static let severity = "severity"
}

extension RuleOptions.Day {
  /// The day as it is written in settings.
  public var text: String { (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)" }
}

/// The options that rules have besides their severity.
public enum RuleOption: String, CaseIterable, Sendable {
  case allow
  case lastDay

  /// The rule.
  public var rule: Rule.ID {
    switch self {
    case .allow: "privacy-mobile"
    case .lastDay: "signoff-late"
    }
  }

  /// What it tells the rule.
  public var summary: Wording {
    switch self {
    case .allow:
      Wording(zh: "可以公开的手机号码，每个 11 位数字", en: "Mobile numbers that may be published, eleven digits each")
    case .lastDay:
      Wording(
        zh: "本地规定的最后发布日期，在报告年度的次年，写作“月-日”，如 03-15；不写则按《条例》第四十九条",
        en: "The last day by local rule, in the year after the report's, as MM-DD; without it the Regulation's terms")
    }
  }
}
