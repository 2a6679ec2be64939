#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Tried: Linux with Glibc, dynamic and static. Written for Musl and Darwin too, but not tried there. Windows: not
// written.

/// The operating system, as far as the program needs it. Nothing outside this folder imports a C library.
public enum System {
  /// What stands at a path.
  enum Kind: Sendable { case file, folder, link, special }

  /// An entry of a folder.
  struct Entry: Sendable {
    var name: [UInt8]
    var kind: Kind
  }

  /// The state of a file, by which a later change is noticed.
  struct Stamp: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64
  }

  /// The problem an error number means.
  static func problem(_ number: Int32) -> FileProblem {
    switch number {
    case ENOENT: .notFound
    case EACCES, EPERM: .forbidden
    case EISDIR: .isFolder
    case ENOTDIR: .isNoFolder
    case ELOOP: .linksInCircle
    case ENOSPC, EDQUOT: .noSpace
    case EROFS: .readOnlySystem
    default: .system(number)
    }
  }

  /// What the system says of an error number.
  static func text(of number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 200)
    return unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return "" }
      return unsafe strerror_r(number, base, buffer.count) == 0 ? String(cString: base) : ""
    }
  }

  /// Calls `body` with the path as C expects it.
  static func withCString<Result>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var bytes = path.bytes.map { CChar(bitPattern: $0) }
    bytes.append(0)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var end: CChar = 0
      guard let base = buffer.baseAddress else { return unsafe body(&end) }
      return unsafe body(base)
    }
  }

  /// Repeats a call that a signal interrupted, and one on a descriptor in non-blocking mode when the descriptor is
  /// ready.
  static func retrying<Number: SignedInteger>(
    _ descriptor: Int32 = -1, _ readiness: Int32 = 0, _ call: () -> Number
  ) -> Number {
    while true {
      let result = call()
      if result != -1 { return result }
      if descriptor >= 0, errno == EAGAIN || errno == EWOULDBLOCK {
        var waiting = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: readiness), revents: 0)
        _ = unsafe poll(&waiting, 1, 1_000)
      } else if errno != EINTR {
        return result
      }
    }
  }
}
