#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Pipes, and the life of another process: all the server needs of POSIX. Not tried on Darwin; Windows wants a file
/// of its own.
public enum Streams {
  /// What waiting found.
  public enum Event: Sendable {
    /// Bytes wait, or the end of the input.
    case input
    /// Nobody reads the output any more.
    case outputClosed
    /// Nothing in the time given.
    case nothing
  }

  /// Writing into a pipe nobody reads then fails instead of ending the process.
  public static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Waits until `input` has something to read or `output` is closed; `milliseconds` below zero wait for ever.
  public static func wait(input: Int32, output: Int32, milliseconds: Int32) -> Event {
    while true {
      var waiting = (
        pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: output, events: 0, revents: 0)
      )
      let count = unsafe withUnsafeMutablePointer(to: &waiting) { pair in
        unsafe pair.withMemoryRebound(to: pollfd.self, capacity: 2) { unsafe poll($0, 2, milliseconds) }
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count == 0 { return .nothing }
      if count < 0 || waiting.0.revents != 0 { return .input }
      return .outputClosed
    }
  }

  /// Reads once what there is, up to the size of `buffer`, and says how many bytes; 0 at the end of the input and
  /// when it fails; nil when there is nothing at the moment.
  public static func read(_ descriptor: Int32, into buffer: inout ContiguousArray<UInt8>) -> Int? {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? nil : 0
    }
  }

  /// Writes every byte; false when nobody reads them.
  public static func write(_ descriptor: Int32, _ bytes: ContiguousArray<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count > 0 {
        start += count
      } else if count < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, 1_000)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Whether a process with this number lives; one we may not signal does. One that has ended and waits for its parent to
  /// notice does not (Linux tells: the state is the letter behind the name in round brackets).
  public static func isAlive(process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    guard kill(number, 0) == 0 || errno == EPERM else { return false }
    let descriptor = unsafe open("/proc/\(number)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    defer { _ = close(descriptor) }
    var bytes = ContiguousArray<UInt8>(repeating: 0, count: 512)
    guard let count = read(descriptor, into: &bytes), let bracket = bytes[..<count].lastIndex(of: 0x29) else {
      return true
    }
    let state = bytes[..<count].dropFirst(bracket + 2).first
    return state != 0x5A && state != 0x58  // Z, X
  }

  private static func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, base, count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, base, count)
    #else
      unsafe Darwin.read(descriptor, base, count)
    #endif
  }

  private static func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, base, count)
    #else
      unsafe Darwin.write(descriptor, base, count)
    #endif
  }
}
