import AnnualReport
import JSON
import ReportWorkspace

extension Server {
  func didOpen(_ params: JSON) {
    let item = params["textDocument"] ?? .null
    guard let uri = item["uri"]?.string, let text = item["text"]?.string else {
      return log(ServerPhrases.refusedChange(item["uri"]?.string ?? "?", reason: .malformed))
    }
    finder.lookAgain()
    baselines.lookAgain()
    let document = OpenDocument(
      uri: uri, languageID: item["languageId"]?.string ?? "", version: item["version"]?.int,
      text: SourceText(ContiguousArray(text.utf8)), index: index)
    _ = outfit(document)
    documents[uri] = document
    index.didOpen(uri)
    lookAtNeighbours()
    comparedGeneration = -1
    applySettings()
    settled(uri)
  }

  /// Takes a change whole or not at all.
  func didChange(_ params: JSON) {
    let item = params["textDocument"] ?? .null
    guard let uri = item["uri"]?.string, let changes = params["contentChanges"]?.array else {
      return log(ServerPhrases.refusedChange(item["uri"]?.string ?? "?", reason: .malformed))
    }
    guard let document = documents[uri] else {
      return log(ServerPhrases.refusedChange(uri, reason: .closed))
    }
    if let reason = change(document, to: item["version"], by: changes) { return loseStep(document, reason) }
    // The others hear of it when the client pauses.
    if documents.count > 1 { comparedGeneration = -1 }
    settled(uri)
  }

  /// A message that was a change of some document could not be read: which one, nobody knows.
  func changeWasLost() {
    for uri in documents.keys.sorted() {
      if let document = documents[uri] { loseStep(document, .malformed) }
    }
  }

  /// A change was refused: text and version are kept, and the log says so. The client has another text now, and no edit of
  /// this one is offered.
  private func loseStep(_ document: OpenDocument, _ reason: ServerPhrases.Refusal) {
    log(ServerPhrases.refusedChange(document.uri, reason: reason))
    document.loseStep()
  }

  func didClose(_ params: JSON) {
    guard let uri = params["textDocument"]?["uri"]?.string, let document = documents.removeValue(forKey: uri) else {
      return
    }
    unpublished.removeAll { $0 == uri }
    index.didClose(uri)
    guard !client.pullsDiagnostics, !document.isSettings, !document.isBaseline else { return }
    outbox.append(.notification("textDocument/publishDiagnostics", ["uri": .string(uri), "diagnostics": []]))
  }

  func didSave(_ params: JSON) {
    lookAtSettings()
    lookAtNeighbours()
    guard case .success(let document) = document(params) else { return }
    finishTyping(document)
  }

  /// What was held back comes out: pushed, or asked for again by a client that pulls.
  func finishTyping(_ document: OpenDocument) {
    guard document.shown().heldBack > 0 else { return }
    document.finishTyping()
    if client.pullsDiagnostics {
      wantsRefresh = client.refreshesDiagnostics
    } else {
      settled(document.uri)
    }
  }

  /// Applies changes in order; on a reason to refuse, text and version are as before.
  private func change(
    _ document: OpenDocument, to version: JSON?, by changes: [JSON]
  ) -> ServerPhrases.Refusal? {
    let version = version ?? .null
    guard version.isNull || version.int != nil else { return .malformed }
    if let new = version.int, let old = document.version, new < old { return .version }
    // One change checks itself before it touches the text; only several need a copy to return to.
    let before = changes.count > 1 ? document.text : nil
    for change in changes {
      if let reason = apply(change, to: document) {
        if let before { document.replaceAll(before) }
        return reason
      }
    }
    document.settle(version.int)
    return nil
  }

  private func apply(_ change: JSON, to document: OpenDocument) -> ServerPhrases.Refusal? {
    guard let text = change["text"]?.string else { return .malformed }
    guard let place = change["range"], !place.isNull else {
      document.replaceAll(SourceText(ContiguousArray(text.utf8)))
      return nil
    }
    guard let range = document.text.range(place, in: client.encoding) else { return .position }
    guard document.text.count + text.utf8.count < Int(Int32.max) else { return .malformed }
    document.replace(range, with: text)
    return nil
  }

  /// A document has a new text or a new judgement that a push client must hear of.
  func settled(_ uri: String) {
    if !client.pullsDiagnostics, !unpublished.contains(uri) { unpublished.append(uri) }
  }
}

extension SourceText {
  /// The byte range of an LSP range; nil where it is none or cannot be.
  func range(_ range: JSON, in encoding: PositionEncoding) -> TextRange? {
    guard let start = Position(range["start"]), let end = Position(range["end"]) else { return nil }
    return self.range(start, end, in: encoding)
  }
}

extension Position {
  /// A position; nil where one of its numbers is not a whole number.
  init?(_ position: JSON?) {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int else { return nil }
    self.init(line: line, character: character)
  }

  var json: JSON { ["line": .integer(line), "character": .integer(character)] }
}
