import Foundation
import JSON
import Testing

@testable import ReportServer

/// The loop on real pipes, in a thread of its own.
final class LiveServer: @unchecked Sendable {
  let toServer = Pipe()
  let fromServer = Pipe()
  private let done = DispatchSemaphore(value: 0)
  private var code: Int32 = -1

  init() {
    let input = toServer.fileHandleForReading.fileDescriptor
    let output = fromServer.fileHandleForWriting.fileDescriptor
    Thread { [self] in
      code = ServerLoop.run(input: input, output: output)
      done.signal()
    }.start()
  }

  func send(_ messages: JSON...) {
    var bytes: ContiguousArray<UInt8> = []
    for message in messages { Framing.write(message, into: &bytes) }
    toServer.fileHandleForWriting.write(Data(bytes))
  }

  /// The next messages until `count` are there.
  func receive(_ count: Int) -> [JSON] {
    var framing = Framing()
    var messages: [JSON] = []
    while messages.count < count {
      let data = fromServer.fileHandleForReading.availableData
      if data.isEmpty { break }
      framing.append(Array(data)[...])
      while case .message(let message)? = framing.next() { messages.append(message) }
    }
    return messages
  }

  /// The exit code; nil when the server does not end in time.
  func end(within seconds: Double = 10) -> Int32? {
    done.wait(timeout: .now() + seconds) == .success ? code : nil
  }
}

private func request(_ id: Int, _ method: String, _ params: JSON = .null) -> JSON {
  ["jsonrpc": "2.0", "id": .integer(id), "method": .string(method), "params": params]
}
private func notification(_ method: String, _ params: JSON = .null) -> JSON {
  ["jsonrpc": "2.0", "method": .string(method), "params": params]
}
private func initialize(_ process: JSON = .null) -> JSON {
  request(1, "initialize", ["processId": process, "capabilities": [:]])
}

@Suite struct LoopTests {
  @Test func exitAfterShutdownIsZero() {
    let server = LiveServer()
    server.send(initialize())
    #expect(server.receive(1).first?["result"]?["serverInfo"]?["name"] == "nianbao")
    server.send(request(2, "shutdown"))
    #expect(server.receive(1).first == ["jsonrpc": "2.0", "id": 2, "result": nil])
    server.send(notification("exit"))
    #expect(server.end() == 0)
  }

  @Test func exitWithoutShutdownIsOne() {
    let server = LiveServer()
    server.send(initialize(), notification("exit"))
    #expect(server.end() == 1)
  }

  @Test func theEndOfTheInputEndsIt() throws {
    let server = LiveServer()
    server.send(initialize())
    _ = server.receive(1)
    try server.toServer.fileHandleForWriting.close()
    #expect(server.end() == 1)
    let polite = LiveServer()
    polite.send(initialize(), request(2, "shutdown"))
    _ = polite.receive(2)
    try polite.toServer.fileHandleForWriting.close()
    #expect(polite.end() == 0)
  }

  @Test func aClosedOutputEndsItWhileItWaits() throws {
    let server = LiveServer()
    server.send(initialize())
    _ = server.receive(1)
    try server.fromServer.fileHandleForReading.close()
    #expect(server.end() == 1)
  }

  @Test func aClosedOutputEndsItWhenItWrites() throws {
    let server = LiveServer()
    try server.fromServer.fileHandleForReading.close()
    server.send(initialize())
    #expect(server.end() == 1)
  }

  @Test func theEndOfTheClientEndsIt() throws {
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/bin/sleep")
    client.arguments = ["60"]
    try client.run()
    let server = LiveServer()
    server.send(initialize(.integer(Int(client.processIdentifier))))
    _ = server.receive(1)
    #expect(server.end(within: 0.2) == nil)
    kill(client.processIdentifier, SIGKILL)
    client.waitUntilExit()
    #expect(server.end() == 1)
  }

  /// A client in another container names a process that cannot be seen from here.
  @Test func aProcessNeverSeenIsNotWatched() {
    let server = LiveServer()
    server.send(initialize(.integer(Int(Int32.max) - 1)))
    _ = server.receive(1)
    #expect(server.end(within: 3) == nil)
    server.send(notification("exit"))
    #expect(server.end() == 1)
  }

  @Test func aBurstIsAnsweredOnceForTheNewestVersion() {
    let server = LiveServer()
    server.send(initialize())
    _ = server.receive(1)
    var bytes: ContiguousArray<UInt8> = []
    Framing.write(
      notification("textDocument/didOpen", ["textDocument": ["uri": "a:b", "version": 0, "text": ""]]), into: &bytes)
    for version in 1...200 {
      Framing.write(
        notification(
          "textDocument/didChange",
          [
            "textDocument": ["uri": "a:b", "version": .integer(version)],
            "contentChanges": [["text": .string(String(repeating: "年", count: version))]],
          ]), into: &bytes)
    }
    server.toServer.fileHandleForWriting.write(Data(bytes))
    server.send(request(9, "shutdown"), notification("exit"))
    #expect(server.end() == 0)
    try? server.fromServer.fileHandleForWriting.close()
    let all = server.receive(.max)
    let published = all.filter { $0["method"] == "textDocument/publishDiagnostics" }
    #expect(published.count <= 2, "\(published.count)")
    #expect(all.last == ["jsonrpc": "2.0", "id": 9, "result": nil])
  }
}
