// Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
extension Handbook {
  /// The pages of the group typography.
  static let typography: [Rule.ID: String] = [:]
}
