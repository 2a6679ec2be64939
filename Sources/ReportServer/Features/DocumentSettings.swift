import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

extension Server {
  /// Asks the client to tell of changes to the files that the judgement of documents depends on.
  func watchFiles() {
    guard client.watchesFiles else { return }
    let watchers: [JSON] = [
      ["globPattern": "**/nianbao.json"], ["globPattern": "**/nianbao-baseline.json"],
      ["globPattern": "**/*.{md,markdown,txt,html,htm}"],
    ]
    let registration: JSON = [
      "id": "nianbao-files", "method": "workspace/didChangeWatchedFiles",
      "registerOptions": ["watchers": .array(watchers)],
    ]
    request("client/registerCapability", ["registrations": [registration]])
  }

  /// Looks whether other settings apply to open documents, and judges again those to which they do. Costs a few calls of
  /// the system where nothing changed, so it is done whenever a document is opened or saved.
  func lookAtSettings() {
    finder.lookAgain()
    baselines.lookAgain()
    applySettings()
  }

  /// `workspace/didChangeConfiguration`: takes the client's settings, and looks again at everything that documents are judged
  /// by, as a person who changes settings expects.
  func configurationChanged(_ settings: JSON) {
    let isOther = client.take(settings: settings)
    lookAtSettings()
    index.lookAgain()
    guard isOther else { return }
    settingsTold = [:]
    tellSettingsProblems()
    if client.pullsDiagnostics {
      wantsRefresh = client.refreshesDiagnostics
    } else {
      for uri in documents.keys.sorted() { settled(uri) }
    }
  }

  /// Looks at files nobody watches, because a document was opened or saved.
  func lookAtNeighbours() {
    if !client.watchesFiles { index.lookAgain() }
  }

  /// Applies what is known of settings and baselines.
  func applySettings() {
    for uri in documents.keys.sorted() {
      guard let document = documents[uri], outfit(document) else { continue }
      if client.pullsDiagnostics {
        wantsRefresh = client.refreshesDiagnostics
      } else {
        settled(uri)
      }
    }
    tellSettingsProblems()
  }

  /// Gives a document its settings and its baseline; false where it has them. A document that is no file has none.
  func outfit(_ document: OpenDocument) -> Bool {
    guard let path = FilePath(uri: document.uri) else { return false }
    let settings = finder.settings(for: path)
    let baseline = baselines.baseline(for: path, settings)
    return document.apply(settings, baseline.map { ($0, $0.name(of: path)) })
  }

  /// Publishes what is wrong with settings files and baselines, open or not. Always pushed: no client asks about them.
  private func tellSettingsProblems() {
    var wrong: [FilePath: UInt64] = [:]
    for settings in finder.inUse where !settings.problems.isEmpty {
      wrong[settings.path] = settings.identity
      if settingsTold[settings.path] != settings.identity { publish(settings.problems, settings.path, settings.text) }
    }
    for baseline in baselines.inUse {
      guard let problem = baseline.problem else { continue }
      wrong[baseline.path] = baseline.identity
      if settingsTold[baseline.path] != baseline.identity { publish([problem], baseline.path, baseline.text) }
    }
    for path in settingsTold.keys.sorted() where wrong[path] == nil { publish([], path, SourceText("")) }
    settingsTold = wrong
  }

  /// Publishes the problems of a settings file; none clear it.
  private func publish(_ problems: [Finding], _ path: FilePath, _ text: SourceText) {
    var map = PositionMap(text, client.encoding)
    let diagnostics = problems.map { diagnostic($0, at: path.uri, &map) }
    outbox.append(
      .notification(
        "textDocument/publishDiagnostics", ["uri": .string(path.uri), "diagnostics": .array(diagnostics)]))
  }
}

extension OpenDocument {
  /// Whether this is a settings file: what is wrong with it is told by another way.
  var isSettings: Bool { FilePath(uri: uri)?.isSettings ?? false }
  /// Whether this is a baseline by name.
  var isBaseline: Bool { uri.hasSuffix(Baseline.name.description) }
}
