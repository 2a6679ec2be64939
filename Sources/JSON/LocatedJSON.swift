/// A JSON value and where it stands, as files written by people need it: comments (`//` and `/* */`), a comma behind the
/// last element, and a byte-order mark are allowed.
public struct LocatedJSON: Sendable, Hashable {
  /// What the value is; the contents of arrays and objects have places too.
  public enum Value: Sendable, Hashable {
    /// `null`, a truth value, a number or a string.
    case scalar(JSON)
    /// An array.
    case array([LocatedJSON])
    /// An object; the order of its members is kept, and a name may stand in it twice.
    case object([Member])
  }

  /// A name, where it stands with its quotation marks, and its value.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let key: String
    /// The bytes of the name.
    public let keyRange: Range<Int>
    /// The value.
    public let value: LocatedJSON
  }

  /// The value.
  public let value: Value
  /// Its bytes.
  public let range: Range<Int>

  /// How many arrays and objects may stand inside one another.
  public static let depthLimit = 64
}

extension LocatedJSON {
  /// Reads a value from UTF-8. Nesting is limited to ``depthLimit``. Between two objects of an array the comma may be missing
  /// where `missesCommas` has it.
  public init(parsing bytes: ContiguousArray<UInt8>, missesCommas: Bool = false) throws(JSONError) {
    var reader = LocatedJSONReader(bytes)
    reader.missesCommas = missesCommas
    self = try reader.document()
  }

  /// The string, where this is one.
  public var string: String? {
    if case .scalar(let value) = value { value.string } else { nil }
  }
  /// The elements, where this is an array.
  public var array: [LocatedJSON]? {
    if case .array(let elements) = value { elements } else { nil }
  }
  /// The members, where this is an object.
  public var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }
}

/// Reads values with their places; scalars are read as the strict reader reads them.
struct LocatedJSONReader {
  private var reader: JSONReader
  /// Whether the comma between two objects of an array may be missing.
  var missesCommas = false

  init(_ bytes: ContiguousArray<UInt8>) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    reader = JSONReader(bytes, (hasMark ? 3 : 0)..<bytes.count)
  }

  mutating func document() throws(JSONError) -> LocatedJSON {
    let value = try value(depth: 0)
    try skipBlanks()
    guard reader.offset == reader.end else { throw reader.failure(.trailingBytes) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> LocatedJSON {
    try skipBlanks()
    let start = reader.offset
    let value: LocatedJSON.Value
    switch reader.byte {
    case 0x5B: value = .array(try array(depth: depth + 1))
    case 0x7B: value = .object(try object(depth: depth + 1))
    case 0x22: value = .scalar(.string(try reader.string()))
    case 0x74: value = .scalar(try word("true", .bool(true)))
    case 0x66: value = .scalar(try word("false", .bool(false)))
    case 0x6E: value = .scalar(try word("null", .null))
    case 0x2D, 0x30...0x39: value = .scalar(try reader.number())
    default: throw reader.unexpected
    }
    return LocatedJSON(value: value, range: start..<reader.offset)
  }

  private mutating func array(depth: Int) throws(JSONError) -> [LocatedJSON] {
    var elements: [LocatedJSON] = []
    try open(depth)
    while try !closes(0x5D) {
      let element = try value(depth: depth)
      elements.append(element)
      try skipBlanks()
      if missesCommas, reader.byte == 0x7B, element.members != nil { continue }
      try separator(before: 0x5D)
    }
    return elements
  }

  private mutating func object(depth: Int) throws(JSONError) -> [LocatedJSON.Member] {
    var members: [LocatedJSON.Member] = []
    try open(depth)
    while try !closes(0x7D) {
      guard reader.byte == 0x22 else { throw reader.unexpected }
      let start = reader.offset
      let key = try reader.string()
      let range = start..<reader.offset
      try skipBlanks()
      guard reader.byte == 0x3A else { throw reader.unexpected }
      reader.offset += 1
      members.append(LocatedJSON.Member(key: key, keyRange: range, value: try value(depth: depth)))
      try separator(before: 0x7D)
    }
    return members
  }

  private mutating func open(_ depth: Int) throws(JSONError) {
    guard depth <= LocatedJSON.depthLimit else { throw reader.failure(.tooDeep) }
    reader.offset += 1
  }

  /// Whether the closing bracket comes next; it is passed over then.
  private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
    try skipBlanks()
    guard reader.byte == bracket else { return false }
    reader.offset += 1
    return true
  }

  /// The comma behind an element; there need not be one before the closing bracket.
  private mutating func separator(before bracket: UInt8) throws(JSONError) {
    try skipBlanks()
    if reader.byte == 0x2C {
      reader.offset += 1
    } else if reader.byte != bracket {
      throw reader.unexpected
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    for expected in word.description.utf8 {
      guard reader.byte == expected else { throw reader.unexpected }
      reader.offset += 1
    }
    return value
  }

  private mutating func skipBlanks() throws(JSONError) {
    while true {
      reader.skipBlanks()
      guard reader.byte == 0x2F else { return }
      try skipComment()
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let bytes = reader.bytes
    let start = reader.offset
    let second = start + 1 < reader.end ? bytes[start + 1] : 0
    guard second == 0x2F || second == 0x2A else { throw reader.unexpected }
    reader.offset += 2
    if second == 0x2F {
      while reader.offset < reader.end, reader.byte != 0x0A, reader.byte != 0x0D { reader.offset += 1 }
      return
    }
    while reader.offset < reader.end {
      if reader.byte == 0x2A, reader.offset + 1 < reader.end, bytes[reader.offset + 1] == 0x2F {
        reader.offset += 2
        return
      }
      reader.offset += 1
    }
    reader.offset = start
    throw reader.failure(.unexpectedEnd)
  }
}
