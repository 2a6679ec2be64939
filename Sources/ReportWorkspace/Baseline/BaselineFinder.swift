import ReportLint

/// Finds the baselines of files. The editor and the command line ask the same finder, so that they agree.
public struct BaselineFinder: Sendable {
  /// Where a baseline comes from.
  public enum Source: Sendable {
    /// The one that the settings name, else the nearest `nianbao-baseline.json` from the file's folder upwards.
    case nearest
    /// This file.
    case file(FilePath)
    /// From nowhere: everything is reported.
    case none
  }

  private let source: Source
  private var nearest: [FilePath: FilePath?] = [:]
  private var loaded: [FilePath: (baseline: Baseline, stamp: System.Stamp)] = [:]
  /// The baselines that could not be read, with the reason.
  public private(set) var unreadable: [FilePath: FileProblem] = [:]

  /// A finder that has read nothing yet.
  public init(_ source: Source = .nearest) { self.source = source }

  /// The baseline that applies to a file; nil without one, or where it cannot be read.
  public mutating func baseline(for file: FilePath, _ settings: FileSettings) -> Baseline? {
    switch source {
    case .none: return nil
    case .file(let path): return load(path.absolute())
    case .nearest:
      if let named = settings.baseline { return load(named) }
      guard let path = nearestPath(file.absolute().folder) else { return nil }
      return load(path)
    }
  }

  /// Every baseline in use, in the order of their paths.
  public var inUse: [Baseline] { loaded.values.map(\.baseline).sorted { $0.path < $1.path } }

  /// Looks again at every folder and file at the next question. What did not change is not read again.
  public mutating func lookAgain() {
    nearest.removeAll(keepingCapacity: true)
    unreadable = [:]
    for (path, known) in loaded where (try? System.stampOfFile(at: path)) != known.stamp { loaded[path] = nil }
  }

  private mutating func nearestPath(_ folder: FilePath) -> FilePath? {
    if let known = nearest[folder] { return known }
    let candidate = folder.appending(Baseline.name.description.utf8)
    var found: FilePath?
    if (try? System.stampOfFile(at: candidate)) != nil {
      found = candidate
    } else if folder.folder != folder {
      found = nearestPath(folder.folder)
    }
    nearest[folder] = .some(found)
    return found
  }

  private mutating func load(_ path: FilePath) -> Baseline? {
    if let known = loaded[path] { return known.baseline }
    if unreadable[path] != nil { return nil }
    do throws(FileProblem) {
      let (bytes, stamp) = try System.contents(of: path, limit: Baseline.sizeLimit)
      let baseline = Baseline(path, bytes: bytes)
      loaded[path] = (baseline, stamp)
      return baseline
    } catch {
      unreadable[path] = error
      return nil
    }
  }
}
