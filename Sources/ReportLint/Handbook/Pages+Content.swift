// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group content.
  static let content: [Rule.ID: String] = [:]
}
