#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// Puts `bytes` in the place of a file, whole or not at all: a new file in the same folder is written, forced to the
  /// disk and renamed over the old one, with its permissions and, where allowed, its owner. A link is followed to its
  /// target.
  static func replace(
    _ path: FilePath, with bytes: ContiguousArray<UInt8>, expected: Stamp?
  ) throws(FileProblem) {
    guard let target = canonical(path) else { throw problem(errno) }
    let status = try status(of: target)
    if let expected, Stamp(status) != expected { throw .changedMeanwhile }
    // What may not be written to may not be replaced either, even where the folder would allow it.
    guard unsafe withCString(target, { unsafe access($0, W_OK) }) == 0 else { throw problem(errno) }
    let (descriptor, temporary) = try newFile(beside: target)
    do throws(FileProblem) {
      defer { _ = close(descriptor) }
      try writeAll(bytes, to: descriptor)
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw problem(errno) }
      guard fsync(descriptor) == 0 else { throw problem(errno) }
    } catch {
      unsafe _ = withCString(temporary) { unsafe unlink($0) }
      throw error
    }
    let renamed = unsafe withCString(temporary) { from in
      unsafe withCString(target) { unsafe rename(from, $0) }
    }
    guard renamed == 0 else {
      let failure = problem(errno)
      unsafe _ = withCString(temporary) { unsafe unlink($0) }
      throw failure
    }
    force(target.folder)
  }

  /// Whether something stands at a path, links followed.
  static func exists(_ path: FilePath) -> Bool { unsafe withCString(path) { unsafe access($0, F_OK) } == 0 }

  /// Makes an empty file where nothing stands yet.
  static func create(_ path: FilePath) throws(FileProblem) {
    let descriptor = unsafe withCString(path) { unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw problem(errno) }
    _ = close(descriptor)
  }

  /// A new empty file with a name of its own in the folder of `path`, open for writing.
  private static func newFile(beside path: FilePath) throws(FileProblem) -> (Int32, FilePath) {
    for attempt in 0..<100 {
      let suffix = ".\(getpid())-\(attempt).tmp"
      // At most 255 bytes: a long name is cut.
      let name = Array(".".utf8) + path.name.prefix(200) + Array(suffix.utf8)
      let temporary = path.folder.appending(name)
      let descriptor = unsafe withCString(temporary) { unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
      if descriptor >= 0 { return (descriptor, temporary) }
      if errno != EEXIST { throw problem(errno) }
    }
    throw problem(EEXIST)
  }

  /// Forces a folder to the disk, so that a renaming in it outlasts a power cut; not every file system can.
  private static func force(_ folder: FilePath) {
    let descriptor = unsafe withCString(folder) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// Writes all bytes.
  static func writeAll(_ bytes: ContiguousArray<UInt8>, to descriptor: Int32) throws(FileProblem) {
    let failure = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      var done = 0
      while done < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = retrying(descriptor, Int32(POLLOUT)) { unsafe write(descriptor, rest.baseAddress, rest.count) }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
    if failure != 0 { throw problem(failure) }
  }
}
