extension Handbook {
  static let neighbours: [Rule.ID: String] = [:]
}
