import ReportWorkspace

/// What the program calls itself.
enum Product {
  static let version = Nianbao.version
}
