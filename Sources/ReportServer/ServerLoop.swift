import JSON
import ReportLint
import ReportWorkspace

/// The server on two streams.
public enum ServerLoop {
  /// How often to look whether the client's process still lives, in milliseconds.
  private static let heartbeat: Int32 = 2_000

  /// Serves until `exit`, the end of `input`, a closed `output`, or the end of the client's process; the process's
  /// exit code: 0 where `shutdown` came before the end, else 1. `language` goes before the client's `locale`.
  public static func run(input: Int32 = 0, output: Int32 = 1, language: Language? = nil) -> Int32 {
    Streams.ignoreBrokenPipes()
    let server = Server(language: language)
    var wire = Wire(input: input, output: output)
    var watched: Int?
    while wire.fill() {
      let batch = wire.batch()
      let answers = server.handle(batch: batch)
      // Before it is answered the client is there; once it has its answer it may be gone.
      if watched == nil, let process = server.clientProcess, Streams.isAlive(process: process) { watched = process }
      guard wire.send(answers) else { break }
      if let code = server.exitCode { return code }
      // Only in a pause: a burst of edits is answered once, for the newest version.
      if Streams.wait(input: input, output: output, milliseconds: 0) == .input { continue }
      guard wire.send(server.idle()) else { break }
      while server.hasWork, Streams.wait(input: input, output: output, milliseconds: 0) == .nothing {
        guard wire.send(server.idle()) else { return server.isShutDown ? 0 : 1 }
      }
      guard wait(input, output, watched) else { break }
    }
    return server.isShutDown ? 0 : 1
  }

  /// Waits for input without spinning; false when nobody is left to serve. A process that was not to be seen at the
  /// beginning (another container) is not watched.
  private static func wait(_ input: Int32, _ output: Int32, _ process: Int?) -> Bool {
    while true {
      switch Streams.wait(input: input, output: output, milliseconds: process == nil ? -1 : heartbeat) {
      case .input: return true
      case .outputClosed: return false
      case .nothing:
        if let process, !Streams.isAlive(process: process) { return false }
      }
    }
  }
}

/// Both directions of the wire with their buffers.
private struct Wire {
  let input: Int32
  let output: Int32
  private var framing = Framing()
  private var chunk = ContiguousArray<UInt8>(repeating: 0, count: 1 << 16)
  private var answers: ContiguousArray<UInt8> = []

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// Reads what is there; false at the end of the input.
  mutating func fill() -> Bool {
    guard let count = Streams.read(input, into: &chunk) else { return true }
    framing.append(chunk[..<count])
    return count > 0
  }

  /// The messages that are complete.
  mutating func batch() -> [Incoming] {
    var batch: [Incoming] = []
    while let incoming = framing.next() { batch.append(incoming) }
    return batch
  }

  /// Writes messages; false when nobody reads them.
  mutating func send(_ messages: [JSON]) -> Bool {
    guard !messages.isEmpty else { return true }
    for message in messages { Framing.write(message, into: &answers) }
    defer { if answers.capacity > 1 << 20 { answers = [] } else { answers.removeAll(keepingCapacity: true) } }
    return Streams.write(output, answers)
  }
}
