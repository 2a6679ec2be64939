import ReportLint

/// Output that is being gathered.
public typealias Bytes = ContiguousArray<UInt8>

extension ContiguousArray<UInt8> {
  /// Appends text.
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends text that comes from a file or a file's name: whatever could steer a terminal or break the line is shown
  /// as U+FFFD.
  mutating func put(foreign text: String) {
    for scalar in text.unicodeScalars {
      put(String(DisplayWidth.isHarmless(scalar) ? Character(scalar) : "\u{FFFD}"))
    }
  }
}
