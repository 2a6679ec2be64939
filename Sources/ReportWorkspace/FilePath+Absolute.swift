extension FilePath {
  /// The path from the root, without `.`, `..` and doubled slashes. Links are not followed, except before a `..`, since
  /// only the file system knows what that leads to. A path that cannot be found keeps its `..` away from the root.
  public func absolute(in current: FilePath = System.currentFolder) -> FilePath {
    var path = bytes.first == 0x2F ? self : current.appending(bytes)
    if path.isPlain { return path }
    if path.components.contains(where: { $0.elementsEqual([0x2E, 0x2E]) }) {
      path = System.canonical(path.folder)?.appending(path.name) ?? path
    }
    var kept: [ArraySlice<UInt8>] = []
    for component in path.components {
      if component.elementsEqual([0x2E, 0x2E]) {
        _ = kept.popLast()
      } else if !component.elementsEqual([0x2E]) {
        kept.append(component)
      }
    }
    return FilePath(bytes: [0x2F] + Array(kept.joined(separator: [0x2F])))
  }

  /// Whether there is nothing to take out: no empty component, and none that begins with a dot.
  private var isPlain: Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0x2F, byte == 0x2F || byte == 0x2E { return false }
      previous = byte
    }
    return bytes.first == 0x2F && previous != 0x2F
  }

  /// An absolute path as it would be typed in the current folder, where it lies below it.
  public var fromCurrentFolder: FilePath {
    let own = System.currentFolder.components
    let names = components
    guard names.count > own.count, names.starts(with: own) else { return self }
    return FilePath(bytes: Array(names[own.count...].joined(separator: [0x2F])))
  }

  /// Whether a folder stands here.
  public var isFolder: Bool { (try? System.kind(of: self)) == .folder }

  /// The names between the slashes; none for the root.
  public var components: [ArraySlice<UInt8>] { bytes.split(separator: 0x2F) }

  /// The path of a `file:` URI; nil for another scheme, another machine, or an escape that is none.
  public init?(uri: String) {
    let bytes = Array(uri.utf8)
    guard bytes.count > 5, bytes.prefix(5).elementsEqual("file:".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else {
      return nil
    }
    var path = bytes.dropFirst(5)
    if path.starts(with: [0x2F, 0x2F]) {
      let afterHost = path.dropFirst(2).drop { $0 != 0x2F }
      let host = path.dropFirst(2).prefix(afterHost.startIndex - path.startIndex - 2)
      guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
      path = afterHost
    }
    guard path.first == 0x2F, let decoded = FilePath.percentDecoded(path), !decoded.contains(0) else { return nil }
    self.init(bytes: decoded)
  }

  /// The `file:` URI of an absolute path, everything but letters, digits, `-._~/` escaped.
  public var uri: String {
    var text = "file://"
    for byte in bytes {
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        if byte == 0x3F || byte == 0x23 { break }
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
        return nil
      }
      decoded.append(high << 4 | low)
    }
    return decoded
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}
