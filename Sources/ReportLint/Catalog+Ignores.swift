extension Catalog {
  /// What is said of ignore comments themselves.
  static let ignores: [Rule] = [.ignoreUnused, .ignoreUnknown, .ignoreWithoutReason]
}
