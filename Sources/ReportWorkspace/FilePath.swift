/// The path of a file, byte for byte as the system gave it: a name need not be UTF-8.
public struct FilePath: Hashable, Comparable, Sendable {
  /// The bytes, without a final zero.
  public let bytes: [UInt8]

  /// A path of these bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }
  /// A path of the UTF-8 of a string.
  public init(_ string: String) { self.bytes = Array(string.utf8) }

  /// The path as text, what is not UTF-8 shown as U+FFFD, separated by forward slashes.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component.
  public var name: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: 0x2F) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
  /// The path up to the last component: `.` for a bare name.
  public var folder: FilePath {
    guard let slash = bytes.lastIndex(of: 0x2F) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [0x2F] : Array(bytes[..<slash]))
  }

  /// The path of an entry in this folder. An entry of `.` is named without it, as it would be typed.
  public func appending(_ name: some Collection<UInt8>) -> FilePath {
    if bytes == [0x2E] || bytes.isEmpty { return FilePath(bytes: Array(name)) }
    var longer = bytes
    longer.reserveCapacity(bytes.count + name.count + 1)
    if longer.last != 0x2F { longer.append(0x2F) }
    longer.append(contentsOf: name)
    return FilePath(bytes: longer)
  }

  /// Whether the last component ends so, ASCII letters of either case alike.
  public func hasSuffix(_ suffix: StaticString) -> Bool {
    FilePath.hasSuffix(name, suffix)
  }

  static func hasSuffix(_ name: some BidirectionalCollection<UInt8>, _ suffix: StaticString) -> Bool {
    let wanted = suffix.description.utf8
    guard name.count > wanted.count else { return false }
    return zip(name.suffix(wanted.count), wanted).allSatisfy { byte, wanted in
      (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == wanted
    }
  }

  /// By bytes.
  public static func < (a: FilePath, b: FilePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

extension FilePath: ExpressibleByStringLiteral {
  /// A path of the UTF-8 of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
