import FixtureSupport
import Foundation

/// Measures the server from the client's side of the pipe: start, keystroke to diagnostics, peak memory.
///
/// The executable `nianbao` is looked for beside this program; `swift build -c release` puts it there.
enum Latency {
  /// Prints a line for each size.
  static func run(_ sizes: [Int]) {
    let server = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("nianbao")
    guard FileManager.default.isExecutableFile(atPath: server.path) else {
      print("\nno server beside this program: swift build -c release --product nianbao")
      return
    }
    print("\nthe server, client side (ms)")
    print("     size   start    open   keystroke p50     p99   peak MB")
    for size in sizes {
      let text = String(decoding: Layout.pipes.document(of: size), as: UTF8.self)
      guard let session = try? Session(server), let line = session.measure(text) else {
        print("\(size)".leftPadded(to: 9) + "  the server did not answer")
        continue
      }
      print("\(size)".leftPadded(to: 9) + line)
    }
  }
}

/// One run of the server.
private final class Session {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private let started: ContinuousClock.Instant

  init(_ server: URL) throws {
    process.executableURL = server
    process.arguments = ["server"]
    process.standardInput = input
    process.standardOutput = output
    started = ContinuousClock.now
    try process.run()
  }

  /// Opens a document, types into its first line of prose, and returns the figures as columns.
  func measure(_ text: String) -> String? {
    send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
    guard receive(containing: #""id":1"#) else { return nil }
    let start = ContinuousClock.now - started
    send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    guard let quoted = try? JSONEncoder().encode(text) else { return nil }
    let opening = time(1) {
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///b.md","languageId":"#
        + #""markdown","version":\#($0),"text":\#(String(decoding: quoted, as: UTF8.self))}}}"#
    }
    guard
      let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(where: {
        $0.count > 40 && !$0.hasPrefix("|")
      })
    else { return nil }
    let edits = max(10, min(200, 20_000_000 / max(1, text.utf8.count)))
    var keystrokes: [Duration] = []
    for version in 2..<edits + 2 {
      keystrokes.append(
        time(version) {
          #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///b.md","version":"#
            + #"\#($0)},"contentChanges":[{"range":{"start":{"line":\#(line),"character":8},"end":{"line":\#(line),"#
            + #""character":8}},"text":"字"}]}}"#
        })
    }
    let peak = peakMegabytes
    send(#"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#)
    send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    process.waitUntilExit()
    keystrokes.sort()
    let columns = [start, opening, keystrokes[keystrokes.count / 2], keystrokes[keystrokes.count * 99 / 100]]
    let widths = [8, 8, 16, 8]
    return zip(columns, widths).map { Session.milliseconds($0).leftPadded(to: $1) }.joined()
      + String(format: "%.1f", peak).leftPadded(to: 10)
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let parts = duration.components
    return String(format: "%.3f", Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15)
  }

  /// The time from sending a message, built before, to the last byte of the diagnostics of its version.
  private func time(_ version: Int, _ message: (Int) -> String) -> Duration {
    let frame = Session.frame(message(version))
    let start = ContinuousClock.now
    input.fileHandleForWriting.write(frame)
    _ = receive(containing: #""version":\#(version)"#)
    return ContinuousClock.now - start
  }

  private func send(_ message: String) { input.fileHandleForWriting.write(Session.frame(message)) }

  private static func frame(_ message: String) -> Data {
    Data("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
  }

  /// Reads messages until one that contains `words`; false at the end of output.
  private func receive(containing words: String) -> Bool {
    while true {
      while let message = takeMessage() { if message.range(of: Data(words.utf8)) != nil { return true } }
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return false }
      buffer.append(data)
    }
  }

  private func takeMessage() -> Data? {
    guard let end = buffer.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let header = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
    guard let length = header.split(separator: ":").last.flatMap({ Int($0.trimmingCharacters(in: .whitespaces)) }),
      buffer.endIndex - end.upperBound >= length
    else { return nil }
    let message = buffer[end.upperBound..<end.upperBound + length]
    buffer = Data(buffer[(end.upperBound + length)...])
    return message
  }

  /// The server's peak resident memory, where the system tells (Linux).
  private var peakMegabytes: Double {
    guard let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let kilobytes = line.split(separator: " ").compactMap({ Double($0) }).first
    else { return .nan }
    return kilobytes / 1_024
  }
}
