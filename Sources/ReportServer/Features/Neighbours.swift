import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// What is judged among the reports of the workspace.
extension Server {
  /// Takes in the folders the client names at the beginning.
  func takeFolders(_ params: JSON) {
    let folders = params["workspaceFolders"]?.array?.compactMap { $0["uri"]?.string }
    let root = params["rootUri"]?.string.map { [$0] }
    index.change(added: (folders ?? root ?? []).compactMap { FilePath(uri: $0) }, removed: [])
  }

  /// `workspace/didChangeWorkspaceFolders`.
  func foldersChanged(_ event: JSON) {
    func paths(_ name: String) -> [FilePath] {
      (event[name]?.array ?? []).compactMap { $0["uri"]?.string.flatMap { FilePath(uri: $0) } }
    }
    index.change(added: paths("added"), removed: paths("removed"))
  }

  /// `workspace/didChangeWatchedFiles`.
  func filesChanged(_ params: JSON) {
    for change in params["changes"]?.array ?? [] {
      guard let uri = change["uri"]?.string, let type = change["type"]?.int else { continue }
      // What it excludes is another thing now.
      if FilePath(uri: uri)?.isSettings == true { index.lookAgain() }
      index.changed(uri, isGone: type == 3)
    }
  }

  /// One bounded step: reads a file of the workspace; when all are read, compares the open documents with them, and judges
  /// those again about which something else is found. No other document is touched.
  func lookAround() {
    if index.hasWork { return index.step(&finder) }
    guard comparedGeneration != index.generation else { return }
    comparedGeneration = index.generation
    for uri in documents.keys.sorted() {
      guard let document = documents[uri], document.compareAgain() else { continue }
      if client.pullsDiagnostics {
        wantsRefresh = client.refreshesDiagnostics
      } else {
        settled(uri)
      }
    }
  }

  /// Where a range of another document stands, as LSP writes it; nil where its text is no longer at hand.
  func location(of range: TextRange, in other: DocumentID) -> JSON? {
    guard let uri = index.uri(of: other), let text = documents[uri]?.text ?? index.text(of: other) else { return nil }
    var map = PositionMap(text, client.encoding)
    return ["uri": .string(uri), "range": map.json(range)]
  }
}
