/// Why bytes are not a JSON value, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// Reasons.
  public enum Reason: String, Sendable {
    case unexpectedEnd, unexpectedByte, trailingBytes, badNumber, numberTooLarge, controlCharacter, badEscape
    case loneSurrogate, invalidUTF8, tooDeep
  }
  /// The reason.
  public let reason: Reason
  /// Offset of the byte that cannot stand there, counted from the beginning of the bytes given.
  public let offset: Int
}

extension JSON {
  /// How many arrays and objects may stand inside one another.
  public static let depthLimit = 512

  /// Reads a value from UTF-8 (RFC 8259, strictly): the whole of `range`, or of `bytes` without one. Blanks may stand
  /// around it; a byte-order mark may not. The range is clamped to the bytes. Nesting is limited to ``depthLimit``.
  ///
  /// An escaped half of a surrogate pair is refused, or, as `keepsHalves` has it, read as U+FFFD, one UTF-16 unit as well:
  /// programs that keep text in UTF-16 may send the halves of a character one by one.
  public init(
    parsing bytes: ContiguousArray<UInt8>, in range: Range<Int>? = nil, keepsHalves: Bool = false
  ) throws(JSONError) {
    var reader = JSONReader(bytes, range ?? 0..<bytes.count)
    reader.keepsHalves = keepsHalves
    self = try reader.document()
  }
}

/// Reads one value without recursion: open arrays and objects are kept on a stack of its own.
struct JSONReader {
  let bytes: ContiguousArray<UInt8>
  /// Whether half of a surrogate pair is read as U+FFFD.
  var keepsHalves = false
  let end: Int
  var offset: Int
  private var values: ContiguousArray<JSON> = []
  private var keys: ContiguousArray<String> = []
  private var open: ContiguousArray<Container> = []

  /// An array or object that is still open: where its elements begin on the stacks.
  private struct Container {
    var isObject: Bool
    var firstValue: Int
    var firstKey: Int
  }

  init(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.end = max(0, min(range.upperBound, bytes.count))
    self.offset = min(max(0, range.lowerBound), self.end)
  }

  mutating func document() throws(JSONError) -> JSON {
    repeat {
      try beginValue()
      try closeWhatEnds()
    } while !open.isEmpty
    skipBlanks()
    guard offset == end else { throw failure(.trailingBytes) }
    return values.last ?? .null
  }

  func failure(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, offset: offset) }
  /// The byte at the offset; 0, which can stand nowhere, at the end.
  var byte: UInt8 { offset < end ? bytes[offset] : 0 }
  var unexpected: JSONError { failure(offset < end ? .unexpectedByte : .unexpectedEnd) }

  mutating func skipBlanks() {
    while offset < end {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  /// Reads openings until one scalar (or empty container) has been put on the stack.
  private mutating func beginValue() throws(JSONError) {
    while true {
      skipBlanks()
      switch byte {
      case 0x5B:
        try openContainer(isObject: false)
        skipBlanks()
        if byte == 0x5D, offset < end { return }
      case 0x7B:
        try openContainer(isObject: true)
        skipBlanks()
        if byte == 0x7D, offset < end { return }
        try key()
      case 0x22: return values.append(.string(try string()))
      case 0x74: return try word("true", .bool(true))
      case 0x66: return try word("false", .bool(false))
      case 0x6E: return try word("null", .null)
      case 0x2D, 0x30...0x39: return values.append(try number())
      default: throw unexpected
      }
    }
  }

  /// After a value: closes containers as long as they end, and stops before the next value.
  private mutating func closeWhatEnds() throws(JSONError) {
    while let container = open.last {
      skipBlanks()
      switch byte {
      case 0x2C where values.count > container.firstValue:
        offset += 1
        if container.isObject {
          skipBlanks()
          try key()
        }
        return
      case 0x5D where !container.isObject:
        offset += 1
        close(container)
      case 0x7D where container.isObject:
        offset += 1
        close(container)
      default: throw unexpected
      }
    }
  }

  private mutating func openContainer(isObject: Bool) throws(JSONError) {
    guard open.count < JSON.depthLimit else { throw failure(.tooDeep) }
    offset += 1
    open.append(Container(isObject: isObject, firstValue: values.count, firstKey: keys.count))
  }

  private mutating func close(_ container: Container) {
    let value: JSON
    if container.isObject {
      var members: [JSONObject.Member] = []
      members.reserveCapacity(values.count - container.firstValue)
      for (key, value) in zip(keys[container.firstKey...], values[container.firstValue...]) {
        members.append(JSONObject.Member(key, value))
      }
      value = .object(JSONObject(members))
      keys.removeSubrange(container.firstKey...)
    } else {
      value = .array(Array(values[container.firstValue...]))
    }
    values.removeSubrange(container.firstValue...)
    values.append(value)
    open.removeLast()
  }

  private mutating func key() throws(JSONError) {
    guard byte == 0x22 else { throw unexpected }
    keys.append(try string())
    skipBlanks()
    guard byte == 0x3A else { throw unexpected }
    offset += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) {
    for expected in word.description.utf8 {
      guard byte == expected else { throw unexpected }
      offset += 1
    }
    values.append(value)
  }
}
