import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// Kinds of code actions, and how one asks for them.
enum ActionKind {
  static let quickFix = "quickfix"
  static let fixAll = "source.fixAll.nianbao"
  static let rewrite = "refactor.rewrite"

  /// Whether a wish (`only`) asks for a kind: for itself or for what stands above it (`source` asks for
  /// `source.fixAll`).
  static func isWanted(_ kind: String, by wish: String) -> Bool {
    wish.isEmpty || kind == wish || kind.hasPrefix(wish + ".")
  }
}

extension Server {
  /// `textDocument/codeAction`: from the findings known, never from a new judgement.
  func codeActions(_ params: JSON) -> Result<JSON, Refusal> {
    documentInStep(params).flatMap { document in
      // A client that asks without saying that it takes literals gets them all the same: there are no commands.
      guard let document else { return .success([]) }
      guard let range = params["range"].flatMap({ document.text.range($0, in: client.encoding) }) else {
        return .failure(.params)
      }
      leaveRow(document, for: range)
      let context = params["context"] ?? .null
      let only = context["only"]?.array?.compactMap(\.string)
      var actions: [JSON] = []
      if only?.contains(where: { ActionKind.isWanted(ActionKind.quickFix, by: $0) }) ?? true {
        actions = quickFixes(in: range, of: document, context)
        actions += ignoreActions(in: range, of: document, context)
      }
      if only?.contains(where: { ActionKind.isWanted(ActionKind.rewrite, by: $0) }) ?? true {
        if let action = rewriteTable(in: range, of: document) { actions.append(action) }
      }
      // Never unasked: an editor that runs every action at save must not find it among the quick fixes.
      if only?.contains(where: { ActionKind.isWanted(ActionKind.fixAll, by: $0) }) ?? false {
        if let action = fixAll(document) { actions.append(action) }
      }
      return .success(.array(actions))
    }
  }

  /// `codeAction/resolve`: the edit of an action that was given without.
  func resolve(_ action: JSON) -> Result<JSON, Refusal> {
    guard case .object(var members) = action else { return .failure(.params) }
    let kind = members["kind"]?.string
    guard members["edit"] == nil, kind == ActionKind.fixAll || kind == ActionKind.rewrite else {
      return .success(action)
    }
    guard let uri = members["data"]?["uri"]?.string else { return .failure(.params) }
    guard let document = documents[uri] else { return .failure(.closed) }
    if document.isOutOfStep { return .failure(.modified) }
    if kind == ActionKind.fixAll {
      members["edit"] = fixAllEdit(document)
    } else {
      guard let line = members["data"]?["line"]?.int else { return .failure(.params) }
      guard members["data"]?["text"]?.string == String(document.contentHash, radix: 16) else {
        return .failure(.modified)
      }
      members["edit"] = rewriteTableEdit(at: line, of: document)
    }
    return .success(.object(members))
  }

  /// A question asked elsewhere shows that the caret has left the row held back.
  private func leaveRow(_ document: OpenDocument, for range: TextRange) {
    guard let line = document.typedLine else { return }
    if document.text.line(at: range.end) < line || document.text.line(at: range.start) > line {
      finishTyping(document)
    }
  }

  private func quickFixes(in range: TextRange, of document: OpenDocument, _ context: JSON) -> [JSON] {
    let named = Set((context["diagnostics"]?.array ?? []).compactMap { $0["data"]?["id"]?.string })
    var map = PositionMap(document.text, client.encoding)
    var offers: [(fix: Fix, diagnostics: [JSON])] = []
    var places: [Fix: Int] = [:]
    for finding in document.shown().findings where !finding.fixes.isEmpty {
      guard finding.range.intersects(range) || (!named.isEmpty && named.contains(finding.identity)) else { continue }
      let diagnostic = diagnostic(finding, at: document.uri, &map)
      for fix in finding.fixes {
        if let place = places[fix] {
          offers[place].diagnostics.append(diagnostic)
        } else {
          places[fix] = offers.count
          offers.append((fix, [diagnostic]))
        }
      }
    }
    let ordered = offers.filter(\.fix.isPreferred) + offers.filter { !$0.fix.isPreferred }
    return ordered.map { action($0.fix, $0.diagnostics, document, &map) }
  }

  private func action(_ fix: Fix, _ diagnostics: [JSON], _ document: OpenDocument, _ map: inout PositionMap) -> JSON {
    var members = JSONObject([
      .init("title", .string(fix.title.text(client.language))), .init("kind", .string(ActionKind.quickFix)),
      .init("diagnostics", .array(diagnostics)),
    ])
    if fix.isPreferred { members.append("isPreferred", true) }
    members.append("edit", workspaceEdit(fix.edits, asks: fix.safety == .unsafe, document, &map))
    return .object(members)
  }

  private func fixAll(_ document: OpenDocument) -> JSON? {
    guard document.findings.contains(where: { $0.fixes.contains { $0.safety == .safe } }) else { return nil }
    var members = JSONObject([
      .init("title", .string(ServerPhrases.fixAll.text(client.language))), .init("kind", .string(ActionKind.fixAll)),
    ])
    if client.resolvesEdits {
      members.append("data", ["uri": .string(document.uri)])
    } else {
      members.append("edit", fixAllEdit(document))
    }
    return .object(members)
  }

  private func fixAllEdit(_ document: OpenDocument) -> JSON {
    let rules = document.settings.selection
    let result = fixingAll(
      document.text, rules: rules, unsafe: false, findings: document.findings, kept: document.unaccepted)
    var map = PositionMap(document.text, client.encoding)
    return workspaceEdit(result.edits, asks: false, document, &map)
  }

  /// Edits as a `WorkspaceEdit`: for this version where the client can hold to it, and asking first where it can ask.
  func workspaceEdit(
    _ edits: [Edit], asks: Bool, _ document: OpenDocument, _ map: inout PositionMap
  ) -> JSON {
    let asks = asks && client.hasAnnotations
    let list = edits.map { edit -> JSON in
      var members = JSONObject([.init("range", map.json(edit.range)), .init("newText", .string(edit.text))])
      if asks { members.append("annotationId", "unsafe") }
      return .object(members)
    }
    guard client.hasDocumentChanges else {
      return ["changes": .object(JSONObject([.init(document.uri, .array(list))]))]
    }
    let identifier: JSON = ["uri": .string(document.uri), "version": document.version.map { .integer($0) } ?? .null]
    var members = JSONObject([
      .init("documentChanges", [["textDocument": identifier, "edits": .array(list)]])
    ])
    if asks { members.append("changeAnnotations", ["unsafe": annotation]) }
    return .object(members)
  }

  private var annotation: JSON {
    [
      "label": .string(ServerPhrases.unsafeLabel.text(client.language)), "needsConfirmation": true,
      "description": .string(ServerPhrases.unsafeDescription.text(client.language)),
    ]
  }
}
