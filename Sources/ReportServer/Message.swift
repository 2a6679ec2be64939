import JSON

/// What one message asks.
enum Message {
  /// Wants an answer under its id.
  case request(id: JSON, method: String, params: JSON)
  /// Wants none.
  case notification(method: String, params: JSON)
  /// The client's answer to one of our requests.
  case response
  /// No message of JSON-RPC; the id where one can be told, else null.
  case invalid(id: JSON)

  /// Reads an envelope.
  init(_ message: JSON) {
    guard case .object(let members) = message else {
      self = .invalid(id: .null)
      return
    }
    let id = members["id"]
    let isID = id.map { $0.string != nil || $0.int != nil } ?? true
    guard members["jsonrpc"]?.string == "2.0", isID || members["method"] == nil else {
      self = .invalid(id: isID ? id ?? .null : .null)
      return
    }
    guard let name = members["method"] else {
      self = members["result"] != nil || members["error"] != nil ? .response : .invalid(id: isID ? id ?? .null : .null)
      return
    }
    let params = members["params"] ?? .null
    guard let method = name.string, params.isNull || params.object != nil || params.array != nil else {
      self = .invalid(id: id ?? .null)
      return
    }
    if let id {
      self = .request(id: id, method: method, params: params)
    } else {
      self = .notification(method: method, params: params)
    }
  }
}

/// Why a request gets no result. Texts are for developers of clients, hence English.
struct Refusal: Error {
  let code: Int
  let message: String
  var data: JSON?

  static let unreadable = Refusal(code: -32700, message: "The message is not JSON in UTF-8.")
  static let invalid = Refusal(code: -32600, message: "The message is not a request of JSON-RPC 2.0.")
  static let batch = Refusal(code: -32600, message: "Batches of messages are not part of LSP.")
  static let tooLarge = Refusal(code: -32600, message: "The message is larger than 64 MiB.")
  static let header = Refusal(code: -32700, message: "The header names no usable Content-Length.")
  static let again = Refusal(code: -32600, message: "The server is initialized already.")
  static let shutDown = Refusal(code: -32600, message: "The server has been shut down.")
  static let early = Refusal(code: -32002, message: "The server is not initialized.")
  static let unknown = Refusal(code: -32601, message: "The method is not known.")
  static let params = Refusal(code: -32602, message: "The parameters do not fit the method.")
  static let cancelled = Refusal(code: -32800, message: "The request was cancelled.")
  static let closed = Refusal(code: -32803, message: "The document is not open.")
  static let modified = Refusal(code: -32801, message: "The document has changed since.")
  /// A newer pull for a newer text waits already, so this one need not be repeated.
  static let superseded = Refusal(
    code: -32802, message: "A newer request waits.", data: ["retriggerRequest": false])
}

extension JSON {
  /// The answer to a request.
  static func response(_ id: JSON, _ result: Result<JSON, Refusal>) -> JSON {
    switch result {
    case .success(let value): return ["jsonrpc": "2.0", "id": id, "result": value]
    case .failure(let refusal):
      var error: JSONObject = JSONObject([
        .init("code", .integer(refusal.code)), .init("message", .string(refusal.message)),
      ])
      if let data = refusal.data { error.append("data", data) }
      return ["jsonrpc": "2.0", "id": id, "error": .object(error)]
    }
  }

  /// A notification to the client.
  static func notification(_ method: String, _ params: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .string(method), "params": params]
  }
}
