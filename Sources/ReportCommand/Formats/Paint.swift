import ReportLint

/// Colours of a terminal, or none.
struct Paint: Sendable {
  /// Whether there are any.
  let isOn: Bool

  /// By `--color`, else NO_COLOR and FORCE_COLOR, else where the stream is a terminal that knows colours.
  init(_ choice: String?, isTerminal: Bool, variable: (String) -> String?) {
    func isSet(_ name: String) -> Bool { !(variable(name) ?? "").isEmpty }
    switch choice {
    case "always": isOn = true
    case "never": isOn = false
    default:
      if isSet("NO_COLOR") {
        isOn = false
      } else if isSet("FORCE_COLOR") {
        isOn = variable("FORCE_COLOR") != "0"
      } else {
        isOn = isTerminal && variable("TERM") != "dumb"
      }
    }
  }

  /// No colours.
  static let none = Paint("never", isTerminal: false) { _ in nil }

  /// Ways to paint, as the parameters of ECMA-48's SGR.
  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case cyan = "1;36"
    case plainRed = "31"
    case plainGreen = "32"
    case plainCyan = "36"
  }

  /// Starts a style.
  func begin(_ style: Style) -> String { isOn ? "\u{1B}[\(style.rawValue)m" : "" }
  /// Ends it.
  var end: String { isOn ? "\u{1B}[0m" : "" }
  /// Text in a style.
  func callAsFunction(_ style: Style, _ text: String) -> String { isOn ? begin(style) + text + end : text }

  /// The style of a severity.
  static func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .cyan
    }
  }
}
