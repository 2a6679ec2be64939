/// A JSON value (RFC 8259). Numbers are exact: what is written as a whole number and fits into `Int` is an integer.
public enum JSON: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits into `Int`.
  case integer(Int)
  /// Any other number; always finite when read.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object; the order of its members is kept.
  case object(JSONObject)
  /// A value that is written already, as ``JSONText`` does; reading never makes one.
  case encoded(ContiguousArray<UInt8>)
}

/// The members of a JSON object, in their order. Equality counts the order.
public struct JSONObject: Sendable, Hashable {
  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The name.
    public var key: String
    /// The value.
    public var value: JSON

    /// A member.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The members, in order.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }
  /// An object of these members.
  public init(_ members: [Member]) { self.members = members }

  /// The value of a name; of several members of one name the last counts. Setting replaces it or adds it at the end;
  /// setting nil removes every member of the name.
  public subscript(key: String) -> JSON? {
    get {
      for member in members.reversed() where member.key == key { return member.value }
      return nil
    }
    set {
      guard let newValue else { return members.removeAll { $0.key == key } }
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append(Member(key, newValue))
      }
    }
  }

  /// Adds a member at the end without looking whether the name is there already.
  public mutating func append(_ key: String, _ value: JSON) { members.append(Member(key, value)) }
}

extension JSON {
  /// The string, where this is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }
  /// The whole number, where this is one: `3`, and `3.0` too, since some writers have only floating point.
  public var int: Int? {
    switch self {
    case .integer(let value): return value
    case .number(let value):
      guard value >= -0x1p63, value < 0x1p63 else { return nil }
      let whole = Int(value)
      return Double(whole) == value ? whole : nil
    default: return nil
    }
  }
  /// The truth value, where this is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }
  /// The elements, where this is an array.
  public var array: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }
  /// The object, where this is one.
  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }
  /// Whether this is `null`.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }
  /// The value of a member, where this is an object that has it.
  public subscript(key: String) -> JSON? { object?[key] }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object; every pair becomes a member, in order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member($0.0, $0.1) }))
  }
}
