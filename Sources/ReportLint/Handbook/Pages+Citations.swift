// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group citations.
  static let citations: [Rule.ID: String] = [:]
}
