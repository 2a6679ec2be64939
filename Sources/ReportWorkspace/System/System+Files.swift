#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// What stands at a path, links followed.
  static func kind(of path: FilePath) throws(FileProblem) -> Kind {
    kind(mode: try status(of: path).st_mode)
  }

  static func status(of path: FilePath) throws(FileProblem) -> stat {
    var status = stat()
    guard unsafe withCString(path, { unsafe stat($0, &status) }) == 0 else { throw problem(errno) }
    return status
  }

  /// The state of a file, links followed; nil where nothing stands there, or something that is no file. A link that
  /// leads nowhere is a problem.
  static func stampOfFile(at path: FilePath) throws(FileProblem) -> Stamp? {
    var status = stat()
    guard unsafe withCString(path, { unsafe lstat($0, &status) }) == 0 else { throw problem(errno) }
    if kind(mode: status.st_mode) == .link {
      guard unsafe withCString(path, { unsafe stat($0, &status) }) == 0 else {
        throw errno == ENOENT ? .system(ENOENT) : problem(errno)
      }
    }
    return kind(mode: status.st_mode) == .file ? Stamp(status) : nil
  }

  /// The absolute path of the current folder.
  public static var currentFolder: FilePath { canonical(FilePath(".")) ?? FilePath("/") }

  private static func kind(mode: mode_t) -> Kind {
    switch mode & mode_t(S_IFMT) {
    case mode_t(S_IFREG): .file
    case mode_t(S_IFDIR): .folder
    case mode_t(S_IFLNK): .link
    default: .special
    }
  }

  /// The absolute path without links, `.` and `..`; nil where there is none.
  static func canonical(_ path: FilePath) -> FilePath? {
    unsafe withCString(path) { name -> FilePath? in
      guard let found = unsafe realpath(name, nil) else { return nil }
      defer { unsafe free(found) }
      return FilePath(bytes: unsafe bytes(found, limit: strlen(found)))
    }
  }

  private static func bytes(_ start: UnsafePointer<CChar>, limit: Int) -> [UInt8] {
    unsafe UnsafeBufferPointer(start: start, count: limit).prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }

  /// The entries of a folder without `.` and `..`, in no order.
  static func entries(of folder: FilePath) throws(FileProblem) -> [Entry] {
    guard let stream = unsafe withCString(folder, { unsafe opendir($0) }) else { throw problem(errno) }
    defer { unsafe _ = closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw problem(errno) }
        return entries
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      switch unsafe Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append(Entry(name: name, kind: .file))
      case Int(DT_DIR): entries.append(Entry(name: name, kind: .folder))
      case Int(DT_LNK): entries.append(Entry(name: name, kind: .link))
      case Int(DT_UNKNOWN): entries.append(Entry(name: name, kind: kindWithoutLinks(folder.appending(name))))
      default: entries.append(Entry(name: name, kind: .special))
      }
    }
  }

  /// For file systems that do not tell an entry's kind.
  private static func kindWithoutLinks(_ path: FilePath) -> Kind {
    var status = stat()
    guard unsafe withCString(path, { unsafe lstat($0, &status) }) == 0 else { return .special }
    return kind(mode: status.st_mode)
  }

  /// The bytes of a file (or of a pipe given by name) and its state; refuses `limit` bytes and more.
  static func contents(of path: FilePath, limit: Int) throws(FileProblem) -> (ContiguousArray<UInt8>, Stamp) {
    let descriptor = retrying { unsafe withCString(path) { unsafe open($0, O_RDONLY | O_CLOEXEC) } }
    guard descriptor >= 0 else { throw problem(errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw problem(errno) }
    let kind = kind(mode: status.st_mode)
    if kind == .folder { throw .isFolder }
    if kind == .file, Int(status.st_size) >= limit { throw .tooLarge }
    let expected = kind == .file ? Int(status.st_size) : 0
    return (try everything(from: descriptor, expecting: expected, limit: limit), Stamp(status))
  }

  /// Everything from a descriptor up to its end; `expecting` saves copies where the size is known.
  static func everything(
    from descriptor: Int32, expecting: Int, limit: Int
  ) throws(FileProblem) -> ContiguousArray<UInt8> {
    var failure: Int32 = 0
    let room = expecting > 0 ? expecting : 1 << 12
    var bytes = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: room) { buffer, count in
      failure = unsafe fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor, &count)
    }
    // A file of known size ends there; to make sure would be another call for every file.
    while failure == 0, bytes.count < limit, bytes.count != expecting || expecting == 0 {
      let block = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        failure = unsafe fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor, &count)
      }
      bytes.append(contentsOf: block)
    }
    if failure > 0 { throw problem(failure) }
    if bytes.count >= limit { throw .tooLarge }
    return bytes
  }

  /// Reads until the buffer is full (0), the end is reached (-1) or reading fails (the error number).
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, _ count: inout Int
  ) -> Int32 {
    while count < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let got = retrying(descriptor, Int32(POLLIN)) { unsafe read(descriptor, rest.baseAddress, rest.count) }
      if got < 0 { return errno }
      if got == 0 { return -1 }
      count += got
    }
    return 0
  }
}

extension System.Stamp {
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = Int64(time.tv_sec)
    nanoseconds = Int64(time.tv_nsec)
  }
}
