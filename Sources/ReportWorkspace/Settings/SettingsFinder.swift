import ReportLint

extension FilePath {
  /// Whether a settings file has this name.
  public var isSettings: Bool { name.elementsEqual(Settings.name.description.utf8) }
}

/// Finds the settings of files. The editor and the command line ask the same finder, so that they agree.
public struct SettingsFinder: Sendable {
  /// Where settings come from.
  public enum Source: Sendable {
    /// From the nearest settings file, from the file's folder upwards.
    case nearest
    /// From this file, whatever its name; patterns and paths in it are counted from the current folder.
    case file(FilePath)
    /// From nowhere: what the rules say themselves.
    case isolated
  }

  /// What was read, and the state the file was in.
  private struct Loaded: Sendable {
    var settings: Settings
    var stamp: System.Stamp?
  }
  /// What applies to files of one settings file to which the same overrides apply.
  private struct Key: Hashable {
    var path: FilePath
    var overrides: [Int]
  }

  private let source: Source
  private let wish: RuleWish
  private let current: FilePath
  private var nearest: [FilePath: FilePath?] = [:]
  private var loaded: [FilePath: Loaded] = [:]
  private var applied: [Key: FileSettings] = [:]
  private let withoutSettings: FileSettings

  /// A finder that has read nothing yet.
  public init(_ source: Source = .nearest, wish: RuleWish = RuleWish()) {
    self.source = source
    self.wish = wish
    current = System.currentFolder
    withoutSettings = FileSettings(nil, overrides: [], wish)
  }

  /// A path from the root.
  func absolute(_ path: FilePath) -> FilePath { path.absolute(in: current) }

  /// What applies to a file, which need not exist.
  public mutating func settings(for file: FilePath) -> FileSettings {
    if case .isolated = source { return withoutSettings }
    let file = file.absolute(in: current)
    guard let settings = settingsFile(in: file.folder) else { return withoutSettings }
    let key = Key(path: settings.path, overrides: settings.overrides(of: file))
    var result = applied[key] ?? FileSettings(settings, overrides: key.overrides, wish)
    applied[key] = result
    result.exclusion = settings.exclusion(of: file)
    return result
  }

  /// Every settings file that applies to something asked about since ``lookAgain()``, in the order of their paths.
  public var inUse: [Settings] {
    let used = Set(nearest.values.compactMap { $0 })
    let isNamed = if case .file = source { true } else { false }
    return loaded.values.map(\.settings).filter { isNamed || used.contains($0.path) }.sorted { $0.path < $1.path }
  }

  /// Looks again at every folder at the next question. What did not change is not read again.
  public mutating func lookAgain() { nearest.removeAll(keepingCapacity: true) }

  /// The settings that apply in a folder (an absolute path).
  public mutating func settingsFile(in folder: FilePath) -> Settings? {
    switch source {
    case .isolated: return nil
    case .file(let path):
      let absolute = path.absolute(in: current)
      if let known = loaded[absolute] { return known.settings }
      return load(absolute, folder: current)
    case .nearest: break
    }
    guard let path = nearestPath(folder) else { return nil }
    return loaded[path]?.settings
  }

  private mutating func nearestPath(_ folder: FilePath) -> FilePath? {
    var seen: [FilePath] = []
    var current = folder
    var found: FilePath?
    while true {
      if let known = nearest[current] {
        found = known
        break
      }
      seen.append(current)
      let candidate = current.appending(Settings.name.description.utf8)
      if isSettingsFile(candidate) {
        found = candidate
        break
      }
      let parent = current.folder
      if parent == current { break }
      current = parent
    }
    for folder in seen { nearest[folder] = .some(found) }
    return found
  }

  /// Whether settings stand there, read by then. A folder of that name is none, nor is a pipe.
  private mutating func isSettingsFile(_ path: FilePath) -> Bool {
    let stamp: System.Stamp
    do throws(FileProblem) {
      guard let found = try System.stampOfFile(at: path) else { return false }
      stamp = found
    } catch {
      switch error {
      case .notFound, .isNoFolder, .forbidden: return false
      default:
        keep(Settings(path, problem: error), nil)
        return true
      }
    }
    if let known = loaded[path], known.stamp == stamp { return true }
    _ = load(path, folder: path.folder)
    return true
  }

  private mutating func load(_ path: FilePath, folder: FilePath) -> Settings {
    do throws(FileProblem) {
      let (bytes, stamp) = try System.contents(of: path, limit: Settings.sizeLimit)
      return keep(Settings(path, bytes: bytes, folder: folder), stamp)
    } catch {
      return keep(Settings(path, problem: error, folder: folder), nil)
    }
  }

  @discardableResult
  private mutating func keep(_ settings: Settings, _ stamp: System.Stamp?) -> Settings {
    if loaded[settings.path] != nil { applied = applied.filter { $0.key.path != settings.path } }
    loaded[settings.path] = Loaded(settings: settings, stamp: stamp)
    return settings
  }
}
