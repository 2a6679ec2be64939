/// JSON written as it is thought of, without a value of it: what goes to a client at every keystroke. Commas are set where
/// they belong; that objects and arrays are closed is the writer's business.
public struct JSONText: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var isFirst = true

  /// Nothing written yet.
  public init() {}

  /// What was written, to be set into another value.
  public var json: JSON { .encoded(bytes) }

  /// Makes room for so many bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Opens an object.
  public mutating func beginObject() { begin(0x7B) }
  /// Closes the innermost object.
  public mutating func endObject() { end(0x7D) }
  /// Opens an array.
  public mutating func beginArray() { begin(0x5B) }
  /// Closes the innermost array.
  public mutating func endArray() { end(0x5D) }

  /// Names the member that comes next; a name in which nothing needs an escape.
  public mutating func key(_ name: String) {
    comma()
    bytes.append(0x22)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x22)
    bytes.append(0x3A)
    isFirst = true
  }

  /// Adds a whole number.
  public mutating func add(_ value: Int) {
    comma()
    JSON.write(value, into: &bytes)
  }

  /// Adds a string.
  public mutating func add(_ value: String) {
    comma()
    JSON.write(value, into: &bytes)
  }

  /// Adds a number in hexadecimal digits, as a string.
  public mutating func add(hexadecimal value: UInt64) {
    comma()
    bytes.append(0x22)
    var shift = max(0, (63 - value.leadingZeroBitCount) / 4 * 4)
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift) & 15)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      shift -= 4
    }
    bytes.append(0x22)
  }

  /// Adds members written before, to an object, or elements to an array.
  public mutating func add(contentsOf other: JSONText) {
    if other.bytes.isEmpty { return }
    comma()
    bytes.append(contentsOf: other.bytes)
  }

  /// Adds a value.
  public mutating func add(_ value: JSON) {
    comma()
    value.write(into: &bytes)
  }

  private mutating func comma() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  private mutating func begin(_ sign: UInt8) {
    comma()
    bytes.append(sign)
    isFirst = true
  }

  private mutating func end(_ sign: UInt8) {
    bytes.append(sign)
    isFirst = false
  }
}
