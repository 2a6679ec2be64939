import JSON

/// What came over the wire in one frame.
public enum Incoming: Sendable {
  /// A JSON value.
  case message(JSON)
  /// A body that is not JSON; whether it looks like a change of a document, which is lost then.
  case unreadable(isChange: Bool)
  /// A body over the limit; it was passed over. Whether its beginning looks like a change of a document.
  case tooLarge(isChange: Bool)
  /// A header without a usable `Content-Length`; looked past it for the next one.
  case badHeader
}

/// Cuts a stream of bytes into messages. Whatever comes, it finds its way back to the next good header.
public struct Framing {
  /// The largest body, in bytes.
  public static let limit = 64 * 1024 * 1024
  /// The longest header, in bytes.
  static let headerLimit = 16 * 1024
  /// A length beyond this is no length at all but nonsense that nobody sends so many bytes for.
  static let nonsense = 1 << 32

  private var buffer: ContiguousArray<UInt8> = []
  private var start = 0
  /// Where to go on looking for the end of the header, so that no byte is looked at twice.
  private var scanned = 0
  private var bodyLength: Int?
  private var skipping = 0
  private var isLost = false

  /// Nothing read yet.
  public init() {}

  /// Takes bytes in as they come.
  public mutating func append(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    if skipping > 0 {
      let passed = min(skipping, bytes.count)
      skipping -= passed
      bytes = bytes.dropFirst(passed)
    }
    if start == buffer.count {
      reset()
    } else if start > 1 << 16, start > buffer.count / 2 {
      buffer.removeSubrange(..<start)
      scanned = max(0, scanned - start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next frame, where a whole one is there.
  public mutating func next() -> Incoming? {
    while bodyLength == nil {
      guard let header = nextHeader() else { return headerOverflow() }
      guard let length = length(in: header) else {
        if isLost || buffer[header].allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { continue }
        isLost = true
        return .badHeader
      }
      isLost = false
      guard length <= Framing.limit else { return skip(length) }
      bodyLength = length
    }
    guard let length = bodyLength, buffer.count - start >= length else { return nil }
    let body = start..<(start + length)
    start = body.upperBound
    scanned = start
    bodyLength = nil
    guard let message = try? JSON(parsing: buffer, in: body, keepsHalves: true) else {
      return .unreadable(isChange: isChange(body))
    }
    return .message(message)
  }

  private mutating func reset() {
    if buffer.capacity > 1 << 20 { buffer = [] } else { buffer.removeAll(keepingCapacity: true) }
    start = 0
    scanned = 0
  }

  private mutating func skip(_ length: Int) -> Incoming {
    let present = min(length, buffer.count - start)
    let isChange = isChange(start..<(start + present))
    start += present
    scanned = start
    skipping = length - present
    return .tooLarge(isChange: isChange)
  }

  /// Whether the name of the notification of a change stands in a body.
  private func isChange(_ body: Range<Int>) -> Bool {
    let name = Framing.change
    var index = body.lowerBound
    while index + name.count <= body.upperBound {
      if buffer[index] == name[0], buffer[index..<(index + name.count)].elementsEqual(name) { return true }
      index += 1
    }
    return false
  }

  private static let change = Array("textDocument/didChange\"".utf8)

  /// The header up to the empty line behind it, passed over; nil while its end is not there.
  private mutating func nextHeader() -> Range<Int>? {
    var index = max(scanned, start)
    while index < buffer.count {
      guard buffer[index] == 0x0A else {
        index += 1
        continue
      }
      let previous = index > start && buffer[index - 1] == 0x0D ? index - 2 : index - 1
      if previous >= start, buffer[previous] == 0x0A {
        let header = start..<previous
        start = index + 1
        scanned = start
        return header
      }
      index += 1
    }
    scanned = index
    return nil
  }

  /// A header that never ends is thrown away but for its tail, in which the next one may begin.
  private mutating func headerOverflow() -> Incoming? {
    guard buffer.count - start > Framing.headerLimit else { return nil }
    buffer.removeSubrange(..<(buffer.count - 256))
    start = 0
    scanned = buffer.count
    if isLost { return nil }
    isLost = true
    return .badHeader
  }

  /// The value of `Content-Length`; other fields are passed over. While lost, the field may stand behind other bytes.
  private func length(in header: Range<Int>) -> Int? {
    var length: Int?
    for line in buffer[header].split(separator: 0x0A) {
      guard let colon = isLost ? line.lastIndex(of: 0x3A) : line.firstIndex(of: 0x3A) else { continue }
      let name = Framing.trimmed(line[..<colon])
      let key = isLost ? name.suffix(Framing.key.count) : name
      guard key.count == Framing.key.count, zip(key, Framing.key).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
        continue
      }
      length = Framing.decimal(Framing.trimmed(line[(colon + 1)...]))
    }
    return length
  }

  private static let key = Array("content-length".utf8)

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let front = bytes.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return front.prefix(0) }
    return front[...last]
  }

  private static func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39, value < nonsense else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value < nonsense ? value : nil
  }

  /// Appends a message with its header.
  public static func write(_ message: JSON, into bytes: inout ContiguousArray<UInt8>) {
    let body = message.bytes()
    bytes.append(contentsOf: "Content-Length: ".utf8)
    JSON.write(body.count, into: &bytes)
    bytes.append(contentsOf: "\r\n\r\n".utf8)
    bytes.append(contentsOf: body)
  }
}
