import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// The language server without its wire: messages in, messages out. Owns the open documents, and nothing else that
/// lasts.
///
/// Not for several threads: ``ServerLoop`` calls it from one, in the order of the messages.
public final class Server {
  enum Stage { case new, running, shutDown }
  /// How much the client wants to hear of what the server does.
  enum Trace: String { case off, messages, verbose }

  var stage = Stage.new
  var client = Client()
  var trace = Trace.off
  var documents: [String: OpenDocument] = [:]
  /// Documents whose diagnostics a push client has not got yet, in the order of their changes.
  var unpublished: [String] = []
  /// Whether a pull client should ask again, because something was held back and is so no longer.
  var wantsRefresh = false
  /// The reports of the workspace, open or not.
  let index = WorkspaceIndex()
  /// The state of the index that open documents were last compared with; -1 when one of them has changed since.
  var comparedGeneration = 0
  /// Finds the settings of documents.
  var finder = SettingsFinder()
  /// Finds their baselines.
  var baselines = BaselineFinder()
  /// Settings files whose problems the client has been told, with what tells their states apart.
  var settingsTold: [FilePath: UInt64] = [:]
  /// What the diagnostics of a rule say alike, for each rule that has found something.
  var origins: [Rule.ID: JSONText] = [:]
  /// Whether the tables for reading and judging are made.
  private var isPrepared = false
  /// Notifications and requests to the client, sent with the next answers.
  var outbox: [JSON] = []
  var lastRequest = 0

  /// How the process has to end, once `exit` has come: 0 after `shutdown`, else 1.
  public private(set) var exitCode: Int32?
  /// The client's process, which the server must not outlive.
  public var clientProcess: Int? { client.processID }
  /// Whether the client has said `shutdown`.
  public var isShutDown: Bool { stage == .shutDown }

  /// The language wished by whoever started the server; the client's `initializationOptions.lang` goes before it.
  let language: Language?

  /// A server that waits for `initialize`.
  public init(language: Language? = nil) { self.language = language }

  /// Answers one message.
  public func handle(_ message: JSON) -> [JSON] { handle(batch: [.message(message)]) }

  /// Answers messages that came together, in order. A request whose cancellation came with it is not worked on, and
  /// of several pulls of one document only those are that no change and newer pull overtook.
  public func handle(batch: [Incoming]) -> [JSON] {
    let foresight = Foresight(batch)
    var answers: [JSON] = []
    for (index, incoming) in batch.enumerated() where exitCode == nil {
      if let answer = answer(incoming, foresight.refusals[index]) { answers.append(answer) }
      if !outbox.isEmpty {
        answers += outbox
        outbox = []
      }
    }
    return answers
  }

  /// Does what waits for a pause in the input: publishes the diagnostics of changed documents, then does one bounded step of
  /// what is done ahead. To be called again while ``hasWork``.
  public func idle() -> [JSON] {
    guard stage == .running else { return [] }
    if !isPrepared, documents.isEmpty {
      isPrepared = true
      prepareLinting()
    }
    for uri in unpublished {
      if let document = documents[uri] { publish(document) }
    }
    unpublished.removeAll(keepingCapacity: true)
    lookAround()
    if wantsRefresh {
      wantsRefresh = false
      request("workspace/diagnostic/refresh")
    }
    defer { outbox = [] }
    return outbox
  }

  /// Whether something waits that the next pause can be used for.
  public var hasWork: Bool {
    stage == .running
      && (!unpublished.isEmpty || wantsRefresh || index.hasWork || comparedGeneration != index.generation)
  }

  private func answer(_ incoming: Incoming, _ refusal: Refusal?) -> JSON? {
    switch incoming {
    case .unreadable(let isChange):
      if isChange { changeWasLost() }
      return .response(.null, .failure(.unreadable))
    case .tooLarge(let isChange):
      if isChange { changeWasLost() }
      return .response(.null, .failure(.tooLarge))
    case .badHeader: return .response(.null, .failure(.header))
    case .message(.array): return .response(.null, .failure(.batch))
    case .message(let message):
      switch Message(message) {
      case .invalid(let id): return .response(id, .failure(.invalid))
      case .response: return nil
      case .notification(let method, let params):
        take(method, params)
        return nil
      case .request(let id, let method, let params):
        logTrace(method)
        if let refusal, stage == .running { return .response(id, .failure(refusal)) }
        return .response(id, result(method, params))
      }
    }
  }

  private func result(_ method: String, _ params: JSON) -> Result<JSON, Refusal> {
    switch stage {
    case .new: return method == "initialize" ? .success(initialize(params)) : .failure(.early)
    case .shutDown: return .failure(.shutDown)
    case .running: break
    }
    switch method {
    case "textDocument/diagnostic": return diagnostic(params)
    case "textDocument/codeAction": return codeActions(params)
    case "codeAction/resolve": return resolve(params)
    case "textDocument/hover": return hover(params)
    case "textDocument/formatting": return formatting(params)
    case "textDocument/documentSymbol": return documentSymbols(params)
    case "initialize": return .failure(.again)
    case "shutdown":
      stage = .shutDown
      documents = [:]
      unpublished = []
      return .success(.null)
    default: return .failure(.unknown)
    }
  }

  private func take(_ method: String, _ params: JSON) {
    if method == "exit" {
      exitCode = stage == .shutDown ? 0 : 1
      return
    }
    guard stage == .running else { return }
    logTrace(method)
    switch method {
    case "textDocument/didChange": didChange(params)
    case "textDocument/didOpen": didOpen(params)
    case "textDocument/didClose": didClose(params)
    case "textDocument/didSave": didSave(params)
    case "initialized": watchFiles()
    case "workspace/didChangeWatchedFiles":
      lookAtSettings()
      filesChanged(params)
    case "workspace/didChangeConfiguration": configurationChanged(params["settings"] ?? .null)
    case "workspace/didChangeWorkspaceFolders": foldersChanged(params["event"] ?? .null)
    case "$/setTrace": trace = params["value"]?.string.flatMap(Trace.init) ?? trace
    default: break
    }
  }

  /// The open document a request names.
  func document(_ params: JSON) -> Result<OpenDocument, Refusal> {
    guard let uri = params["textDocument"]?["uri"]?.string else { return .failure(.params) }
    guard let document = documents[uri] else { return .failure(.closed) }
    return .success(document)
  }

  /// The same; nil where its text is not the client's.
  func documentInStep(_ params: JSON) -> Result<OpenDocument?, Refusal> {
    document(params).map { $0.isOutOfStep ? nil : $0 }
  }

  /// Sends a request to the client; its answer is not waited for.
  func request(_ method: String, _ params: JSON? = nil) {
    lastRequest += 1
    var members = JSONObject([
      .init("jsonrpc", "2.0"), .init("id", .string("nianbao-\(lastRequest)")), .init("method", .string(method)),
    ])
    if let params { members.append("params", params) }
    outbox.append(.object(members))
  }

  /// Tells people something, by the client's log. Never the text of a report.
  func log(_ wording: Wording) {
    outbox.append(
      .notification("window/logMessage", ["type": 2, "message": .string(wording.text(client.language))]))
  }

  private func logTrace(_ method: String) {
    guard trace != .off, stage == .running, method != "$/setTrace" else { return }
    outbox.append(.notification("$/logTrace", ["message": .string(String(method.prefix(80)))]))
  }
}
