#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// The standard streams.
  public enum Stream: Int32, Sendable { case input, output, errors }

  /// The arguments of the program, without its name, byte for byte.
  public static var arguments: [[UInt8]] {
    var arguments: [[UInt8]] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
      arguments.append(unsafe UnsafeRawBufferPointer(start: argument, count: strlen(argument)).map { $0 })
    }
    return arguments
  }

  /// A variable of the environment; nil where it is not set.
  public static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Whether a stream is a terminal.
  public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Standard input up to its end; refuses ``SourceFile/sizeLimit`` bytes and more.
  public static func readInput() throws(FileProblem) -> ContiguousArray<UInt8> {
    try everything(from: Stream.input.rawValue, expecting: 0, limit: SourceFile.sizeLimit)
  }

  /// Writes to a standard stream. False where whoever read it has gone: nothing to complain about.
  public static func put(_ bytes: ContiguousArray<UInt8>, on stream: Stream) throws(FileProblem) -> Bool {
    if bytes.isEmpty { return true }
    do throws(FileProblem) {
      try writeAll(bytes, to: stream.rawValue)
      return true
    } catch .system(EPIPE) {
      return false
    }
  }

  /// Ends the program.
  public static func end(_ status: Int32) -> Never { exit(status) }
}
