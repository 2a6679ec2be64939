import AnnualReport
import ReportLint

/// A settings file, `nianbao.json`. It applies to the files in its folder and below it, up to the next settings file:
/// the nearest one counts whole, nothing is merged.
public struct Settings: Sendable {
  /// The name of settings files.
  public static let name: StaticString = "nianbao.json"
  /// The rule id of findings in settings files.
  public static let ruleID = Handbook.settings
  /// Settings files of this size and larger are refused: 1 MiB.
  static let sizeLimit = 1 << 20

  /// Files to which something else applies.
  public struct Override: Sendable {
    /// The files.
    public internal(set) var files: [Located<Glob>] = []
    /// What applies to them.
    public internal(set) var rules: [RuleSetting] = []
  }

  /// The file's absolute path.
  public let path: FilePath
  /// The folder that patterns and paths are counted from.
  public let folder: FilePath
  /// What the file says; empty where it could not be read.
  public let text: SourceText
  /// What is wrong with it. What is right applies all the same; the command line refuses to work with it.
  public internal(set) var problems: [Finding] = []
  /// The language where nobody asks for another.
  public internal(set) var language: Located<Language>?
  /// The baseline, as an absolute path.
  public internal(set) var baseline: Located<FilePath>?
  /// Files that are not checked unless they are named.
  public internal(set) var exclude: [Located<Glob>] = []
  /// What applies to every file.
  public internal(set) var rules: [RuleSetting] = []
  /// What applies to some files; later ones go before earlier ones.
  public internal(set) var overrides: [Override] = []

  /// Tells settings from one another: by content.
  public let identity: UInt64

  /// Settings of these bytes. Never fails: what is wrong stands in ``problems``. `folder` is where patterns and paths are
  /// counted from: the file's folder, unless the file was named on a command line.
  public init(_ path: FilePath, bytes: ContiguousArray<UInt8>, folder: FilePath? = nil) {
    self.init(path, bytes, folder ?? path.folder)
    var reader = SettingsReader(self)
    self = reader.read()
  }

  /// Settings that cannot be read.
  init(_ path: FilePath, problem: FileProblem, folder: FilePath? = nil) {
    self.init(path, [], folder ?? path.folder)
    let wording = problem == .tooLarge ? SettingsPhrases.tooLarge : SettingsPhrases.unreadable(problem)
    problems = [Finding(Settings.ruleID, .error, TextRange(0, 0), wording)]
  }

  private init(_ path: FilePath, _ bytes: ContiguousArray<UInt8>, _ folder: FilePath) {
    self.path = path
    self.folder = folder
    text = SourceText(bytes)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    identity = hash
  }

  /// The names of an absolute path from the settings' folder on; nil where it lies elsewhere.
  func names(of file: FilePath) -> ArraySlice<ArraySlice<UInt8>>? {
    let own = folder.components
    let names = file.components
    guard names.count > own.count, names.starts(with: own) else { return nil }
    return names[own.count...]
  }

  /// The pattern that excludes a file (an absolute path).
  public func exclusion(of file: FilePath) -> Located<Glob>? {
    if exclude.isEmpty { return nil }
    guard let names = names(of: file) else { return nil }
    return exclude.first { $0.value.matches(names) }
  }

  /// Which of ``overrides`` apply to a file (an absolute path), by index.
  func overrides(of file: FilePath) -> [Int] {
    if overrides.isEmpty { return [] }
    guard let names = names(of: file) else { return [] }
    return overrides.indices.filter { overrides[$0].files.contains { $0.value.matches(names) } }
  }
}
