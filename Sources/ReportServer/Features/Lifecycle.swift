import JSON
import ReportWorkspace

extension Server {
  /// `initialize`: what the client can do, and what the server can.
  func initialize(_ params: JSON) -> JSON {
    let folder = params["workspaceFolders"]?.array?.first?["uri"]?.string ?? params["rootUri"]?.string
    let settings = folder.flatMap { FilePath(uri: $0) }.flatMap { finder.settingsFile(in: $0.absolute()) }
    client = Client(params, language: language, settings: settings?.language?.value)
    stage = .running
    takeFolders(params)
    trace = params["trace"]?.string.flatMap(Trace.init) ?? .off
    return [
      "capabilities": capabilities,
      "serverInfo": ["name": "nianbao", "version": .string(Nianbao.version)],
    ]
  }

  private var capabilities: JSON {
    var members = JSONObject()
    if client.offersEncodings { members.append("positionEncoding", .string(client.encoding.rawValue)) }
    members.append("textDocumentSync", ["openClose": true, "change": 2, "save": ["includeText": false]])
    if client.pullsDiagnostics {
      members.append(
        "diagnosticProvider",
        ["identifier": "nianbao", "interFileDependencies": true, "workspaceDiagnostics": false])
    }
    if client.hasActionLiterals {
      members.append(
        "codeActionProvider",
        [
          "codeActionKinds": [.string(ActionKind.quickFix), .string(ActionKind.fixAll), .string(ActionKind.rewrite)],
          "resolveProvider": .bool(client.resolvesEdits),
        ])
    } else {
      members.append("codeActionProvider", true)
    }
    members.append("hoverProvider", true)
    members.append("documentSymbolProvider", true)
    members.append("documentFormattingProvider", true)
    if client.hasFolders {
      members.append(
        "workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]])
    }
    return .object(members)
  }
}
