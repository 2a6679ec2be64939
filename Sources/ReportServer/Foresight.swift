import JSON

/// What later messages of a batch say about earlier ones: which requests need not be worked on.
struct Foresight {
  /// By index in the batch, why a request is refused.
  private(set) var refusals: [Int: Refusal] = [:]

  init(_ batch: [Incoming]) {
    guard batch.count > 1 else { return }
    var cancelled: Set<JSON> = []
    var pulled: Set<String> = []
    var overtaken: Set<String> = []
    for index in batch.indices.reversed() {
      guard case .message(let message) = batch[index], let method = message["method"]?.string else { continue }
      let uri = message["params"]?["textDocument"]?["uri"]?.string ?? ""
      switch method {
      case "$/cancelRequest":
        if let id = message["params"]?["id"] { cancelled.insert(id) }
      case "textDocument/didChange":
        if pulled.contains(uri) { overtaken.insert(uri) }
      default:
        guard let id = message["id"] else { continue }
        if cancelled.contains(id), method != "initialize", method != "shutdown" {
          refusals[index] = .cancelled
        } else if method == "textDocument/diagnostic" {
          if overtaken.contains(uri) { refusals[index] = .superseded }
          pulled.insert(uri)
        }
      }
    }
  }
}
