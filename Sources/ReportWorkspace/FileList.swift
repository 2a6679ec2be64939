/// The files that paths on the command line stand for.
public struct FileList: Sendable {
  /// The files: in the order of the paths given, those of a folder sorted by the bytes of their names, none twice.
  public private(set) var files: [FilePath] = []
  /// The paths that could not be read, with the reason.
  public private(set) var problems: [(path: FilePath, problem: FileProblem)] = []
  /// Whether settings have excluded anything.
  public private(set) var hasExcluded = false
  private var seen: Set<FilePath> = []

  /// Files are taken as they are, whatever their names. Folders are searched through for `.md`, `.markdown`, `.txt`,
  /// `.html` and `.htm`;
  /// hidden entries and `node_modules` are passed over, and so are links to folders, so that no circle can arise.
  /// What settings exclude is passed over when folders are searched, and never when it is named.
  public init(_ paths: [FilePath], settings finder: inout SettingsFinder) {
    for path in paths { add(path, &finder) }
  }

  /// As above, without settings.
  public init(_ paths: [FilePath]) {
    var finder = SettingsFinder(.isolated)
    self.init(paths, settings: &finder)
  }

  private mutating func add(_ path: FilePath, _ finder: inout SettingsFinder) {
    do throws(FileProblem) {
      switch try System.kind(of: path) {
      case .folder:
        var found: [(path: FilePath, identity: FilePath)] = []
        search(path, identity: System.canonical(path) ?? path, &finder, into: &found)
        found.sort { $0.path < $1.path }
        for file in found { append(file.path, identity: file.identity) }
      case .file: append(path, identity: System.canonical(path) ?? path)
      case .link, .special: append(path, identity: path)
      }
    } catch {
      problems.append((path, error))
    }
  }

  private mutating func append(_ path: FilePath, identity: FilePath) {
    if seen.insert(identity).inserted { files.append(path) }
  }

  /// Collects the files of a folder and the folders in it; `identity` is the folder's path without any link. A stack of
  /// its own, so that no depth of folders exhausts the thread's.
  private mutating func search(
    _ folder: FilePath, identity: FilePath, _ finder: inout SettingsFinder,
    into found: inout [(path: FilePath, identity: FilePath)]
  ) {
    var waiting = [(path: folder, identity: identity, absolute: finder.absolute(folder))]
    while let next = waiting.popLast() {
      let entries: [System.Entry]
      do throws(FileProblem) {
        entries = try System.entries(of: next.path)
      } catch {
        problems.append((next.path, error))
        continue
      }
      let settings = finder.settingsFile(in: next.absolute)
      for entry in entries {
        let absolute = next.absolute.appending(entry.name)
        if settings?.exclusion(of: absolute) != nil {
          hasExcluded = true
          continue
        }
        let path = next.path.appending(entry.name)
        switch FileList.kind(of: entry, at: path) {
        case .folder: waiting.append((path, next.identity.appending(entry.name), absolute))
        case .file where entry.kind == .link: found.append((path, System.canonical(path) ?? path))
        case .file: found.append((path, next.identity.appending(entry.name)))
        case .link, .special, nil: break
        }
      }
    }
  }

  /// The folders in a folder (an absolute path), and the files in it that are named like reports, by the bytes of their names;
  /// none where it cannot be read.
  static func reports(
    in folder: FilePath, _ finder: inout SettingsFinder
  ) -> (folders: [FilePath], files: [FilePath]) {
    guard let entries = try? System.entries(of: folder) else { return ([], []) }
    let settings = finder.settingsFile(in: folder)
    var folders: [FilePath] = []
    var files: [FilePath] = []
    for entry in entries {
      let path = folder.appending(entry.name)
      if settings?.exclusion(of: path) != nil { continue }
      switch kind(of: entry, at: path) {
      case .folder: folders.append(path)
      case .file: files.append(path)
      case .link, .special, nil: break
      }
    }
    return (folders.sorted(), files.sorted())
  }

  /// Whether a file's name ends like those of reports.
  static func isNamedLikeReport(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    FilePath.hasSuffix(name, ".md") || FilePath.hasSuffix(name, ".txt") || FilePath.hasSuffix(name, ".markdown")
      || FilePath.hasSuffix(name, ".html") || FilePath.hasSuffix(name, ".htm")
  }

  /// What an entry is, where it is wanted at all.
  private static func kind(of entry: System.Entry, at path: FilePath) -> System.Kind? {
    if entry.name.first == 0x2E { return nil }
    let isNamedLikeReport = isNamedLikeReport(entry.name)
    switch entry.kind {
    case .folder: return entry.name.elementsEqual("node_modules".utf8) ? nil : .folder
    case .file: return isNamedLikeReport ? .file : nil
    // A link that leads nowhere counts as a file, so that reading it says so.
    case .link: return isNamedLikeReport && (try? System.kind(of: path)) != .folder ? .file : nil
    case .special: return nil
    }
  }
}
