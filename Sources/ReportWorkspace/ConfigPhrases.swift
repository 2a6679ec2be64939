import ReportLint

/// The words of `nianbao config`.
public enum ConfigPhrases {
  /// The file asked about.
  public static let file = Wording(zh: "文件", en: "file")
  /// The settings file.
  public static let settings = Wording(zh: "设置文件", en: "settings")
  /// There is no settings file.
  public static let none = Wording(zh: "无", en: "none")
  /// A value that nobody set.
  public static let standard = Wording(zh: "默认", en: "default")
  /// A value out of the environment.
  public static let environment = Wording(zh: "环境变量", en: "environment")
  /// A value out of the command line.
  public static let commandLine = Wording(zh: "命令行", en: "command line")
}
