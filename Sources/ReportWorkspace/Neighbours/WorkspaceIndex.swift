import AnnualReport
import ReportLint

/// The reports of an editor's workspace: the files of its folders, and what is open in place of the files. Files are read in
/// steps, when there is time; of each only the digests stay.
///
/// Not for several threads.
public final class WorkspaceIndex {
  /// Larger files are no reports.
  static let sizeLimit = 4 << 20
  /// More files than these are not looked at.
  static let fileLimit = 20_000

  /// A document and what tells its state from others.
  private struct Entry {
    var uri: String
    var hash: UInt64
  }
  /// The states of the files that were read, reports or not.
  private var stamps: [FilePath: System.Stamp] = [:]

  /// The digests of everything read so far.
  private(set) var neighbourhood = Neighbourhood()
  /// Counts the changes of ``neighbourhood``.
  public private(set) var generation = 0
  private var ids: [String: DocumentID] = [:]
  private var entries: [DocumentID: Entry] = [:]
  private var nextID = 0
  /// What is open, by its name here.
  private var open: Set<String> = []
  /// The names of what is open by the URIs the client uses: asked for at every keystroke.
  private var names: [String: String] = [:]
  private var roots: [FilePath] = []
  private var waitingFolders: [FilePath] = []
  private var waitingFiles: [FilePath] = []
  private var isWaiting: Set<FilePath> = []
  private var texts: [(id: DocumentID, text: SourceText)] = []

  /// An index of nothing.
  public init() {}

  /// Whether a folder or a file waits to be read.
  public var hasWork: Bool { !waitingFolders.isEmpty || !waitingFiles.isEmpty }

  /// How a document is called here: a file by the plain URI of its path, anything else by its own URI.
  private func name(_ uri: String) -> String {
    names[uri] ?? FilePath(uri: uri)?.absolute(in: "/").uri ?? uri
  }

  private func id(_ name: String, _ uri: String) -> DocumentID {
    if let known = ids[name] { return known }
    let id = DocumentID(nextID)
    nextID += 1
    ids[name] = id
    entries[id] = Entry(uri: uri, hash: 0)
    return id
  }

  // MARK: Folders

  /// Takes folders in, and others out.
  public func change(added: [FilePath], removed: [FilePath]) {
    let gone = removed.map { $0.absolute(in: "/") }
    roots.removeAll { gone.contains($0) }
    waitingFolders.removeAll { folder in gone.contains { folder.isBelow($0) } && !isInWorkspace(folder) }
    for name in Array(ids.keys) where !open.contains(name) {
      if let path = FilePath(uri: name), gone.contains(where: path.isBelow), !isInWorkspace(path) { forget(name) }
    }
    for folder in added.map({ $0.absolute(in: "/") }) where !roots.contains(folder) {
      roots.append(folder)
      waitingFolders.append(folder)
    }
  }

  private func isInWorkspace(_ path: FilePath) -> Bool { roots.contains { path.isBelow($0) } }

  /// Looks again at every folder and file, in steps. What did not change is not read again.
  public func lookAgain() {
    for folder in roots where !waitingFolders.contains(folder) { waitingFolders.append(folder) }
    for path in stamps.keys where isInWorkspace(path) && isWaiting.insert(path).inserted { waitingFiles.append(path) }
  }

  /// A file or a folder has changed, come or gone.
  public func changed(_ uri: String, isGone: Bool) {
    guard let path = FilePath(uri: uri)?.absolute(in: "/") else { return }
    guard isGone else {
      if isInWorkspace(path), FileList.isNamedLikeReport(path.name), !open.contains(path.uri) {
        stamps[path] = nil
        wait(for: path)
      }
      return
    }
    for name in Array(ids.keys) where !open.contains(name) {
      if let file = FilePath(uri: name), file == path || file.isBelow(path) { forget(name) }
    }
  }

  private func wait(for path: FilePath) {
    guard ids.count + waitingFiles.count < WorkspaceIndex.fileLimit, isWaiting.insert(path).inserted else { return }
    waitingFiles.append(path)
  }

  private func forget(_ name: String) {
    if let path = FilePath(uri: name) { stamps[path] = nil }
    guard let id = ids.removeValue(forKey: name) else { return }
    entries[id] = nil
    texts.removeAll { $0.id == id }
    neighbourhood.remove(id)
    generation += 1
  }

  // MARK: Reading ahead

  /// One bounded step: lists one folder, or reads one file. What settings exclude is passed over.
  public func step(_ finder: inout SettingsFinder) {
    if let folder = waitingFolders.popLast() {
      let (folders, files) = FileList.reports(in: folder, &finder)
      for file in files.reversed() { wait(for: file) }
      waitingFolders += folders.reversed()
    } else if let path = waitingFiles.popLast() {
      isWaiting.remove(path)
      let name = path.uri
      if open.contains(name) { return }
      let stamp = try? System.stampOfFile(at: path)
      guard finder.settings(for: path).exclusion == nil, let stamp else { return forget(name) }
      if stamps[path] == stamp { return }
      read(path, name)
      stamps[path] = stamp
    }
  }

  /// Takes in what a file says; one that says nothing is none of the workspace.
  private func read(_ path: FilePath, _ name: String) {
    guard let text = WorkspaceIndex.text(path) else { return forget(name) }
    let digests = Document(text).digests
    if digests.isEmpty { return forget(name) }
    set(digests, text.fingerprint, name, name)
  }

  /// The text of a file; nil where it cannot be read or is too large: the command line says why.
  private static func text(_ path: FilePath) -> SourceText? {
    do throws(FileProblem) {
      guard try System.kind(of: path) == .file else { return nil }
      let (bytes, _) = try System.contents(of: path, limit: sizeLimit)
      return try SourceFile(path, bytes: bytes).text
    } catch {
      return nil
    }
  }

  /// What puts documents in the order in which the command line goes through the same files: their paths.
  private static func place(_ name: String) -> String { FilePath(uri: name)?.text ?? name }

  private func set(_ digests: [ReportDigest], _ hash: UInt64, _ name: String, _ uri: String) {
    let id = id(name, uri)
    entries[id] = Entry(uri: uri, hash: hash)
    texts.removeAll { $0.id == id }
    neighbourhood.set(digests, for: id, named: WorkspaceIndex.place(name))
    generation += 1
  }

  // MARK: What is open

  /// A document is open: its file is no longer looked at.
  public func didOpen(_ uri: String) {
    let name = name(uri)
    names[uri] = name
    open.insert(name)
  }

  /// A document is closed: its file counts again, where it is one of the workspace. Until it is read it stands as it stood, and
  /// under the same number, so that what points to it goes on doing so.
  public func didClose(_ uri: String) {
    let name = name(uri)
    names[uri] = nil
    guard open.remove(name) != nil else { return }
    guard let path = FilePath(uri: name), isInWorkspace(path) else { return forget(name) }
    stamps[path] = nil
    wait(for: path)
    guard isWaiting.contains(path) else { return forget(name) }
    if let id = ids[name] { entries[id]?.uri = name }
  }

  /// Whether a report other than this document's own may lie beside it.
  public func hasNeighbours(_ uri: String) -> Bool {
    if open.count > 1 { return true }
    guard let id = ids[name(uri)] else { return !neighbourhood.isEmpty }
    return neighbourhood.count > (neighbourhood.digests(of: id).isEmpty ? 0 : 1)
  }

  /// What is to be known of an open document.
  public func set(_ digests: [ReportDigest], hash: UInt64, for uri: String) {
    let name = name(uri)
    if digests.isEmpty { return forget(name) }
    set(digests, hash, name, uri)
  }

  /// What the rules that compare find in a document, and what tells this from what they found at another time: the findings
  /// and the states of the documents they point to; 0 where nothing is found.
  public func compared(_ uri: String, _ rules: RuleSelection) -> (findings: [Finding], identity: UInt64) {
    guard let id = ids[name(uri)] else { return ([], 0) }
    let findings = compare(id, in: neighbourhood, rules: rules)
    var identity: UInt64 = 0
    func mix(_ word: UInt64) { identity = ((identity ^ word) &* 0x0000_0100_0000_01B3) ^ (word >> 32) }
    for finding in findings {
      for byte in finding.message.en.utf8 { mix(UInt64(byte)) }
      mix(UInt64(finding.range.start) << 32 | UInt64(finding.range.end))
      for related in finding.related {
        mix(UInt64(related.range.start) << 32 | UInt64(related.range.end))
        if let document = related.document {
          mix(UInt64(truncatingIfNeeded: document.number))
          mix(entries[document]?.hash ?? 0)
        }
      }
    }
    return (findings, findings.isEmpty ? 0 : identity | 1)
  }

  /// The URI of a document; nil where it is no longer there.
  public func uri(of document: DocumentID) -> String? { entries[document]?.uri }

  /// The text of a file that is not open, as it was when it was read for the index; nil where it has changed since.
  public func text(of document: DocumentID) -> SourceText? {
    if let known = texts.first(where: { $0.id == document }) { return known.text }
    guard let entry = entries[document], let path = FilePath(uri: entry.uri) else { return nil }
    guard let text = WorkspaceIndex.text(path), text.fingerprint == entry.hash else {
      stamps[path] = nil
      wait(for: path)
      return nil
    }
    if texts.count >= 4 { texts.removeFirst() }
    texts.append((document, text))
    return text
  }
}

extension FilePath {
  /// Whether this absolute path lies in a folder, or is the folder.
  func isBelow(_ folder: FilePath) -> Bool { components.starts(with: folder.components) }
}
