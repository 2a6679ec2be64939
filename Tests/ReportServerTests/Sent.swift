import JSON

extension JSON {
  /// The value as a client reads it off the wire.
  var sent: JSON { (try? JSON(parsing: bytes())) ?? .null }
}
