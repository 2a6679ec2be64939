// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group structure.
  static let structure: [Rule.ID: String] = [:]
}
