/// Text with what a layout changes left out: widths made one; blanks, pipes and the marks of Markdown gone.
struct FoldedContent {
  private var scalars: [UInt32] = []

  /// How many characters are left.
  var count: Int { scalars.count }

  /// Adds a text; of a whole row or table without the dashes and colons of a separator.
  mutating func append(_ text: String, isTable: Bool = false) {
    for scalar in text.unicodeScalars {
      var value = scalar.value
      if value >= 0xFF01, value <= 0xFF5E { value -= 0xFEE0 }
      switch value {
      case 0...0x20, 0x7C, 0x23, 0x2A, 0x60, 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x3000, 0xFEFF: continue
      case 0x2B, 0x2D, 0x3A:
        if !isTable { scalars.append(value) }
      default: scalars.append(value)
      }
    }
  }

  /// Adds the figures of a message, each set apart: a sum is accepted with what it adds up to, not for ever.
  mutating func append(figuresOf message: String) {
    var isFigure = false
    for scalar in message.unicodeScalars {
      let value = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E ? scalar.value - 0xFEE0 : scalar.value
      let isPart = value &- 0x30 < 10 || isFigure && value == 0x2E
      if isPart {
        if !isFigure { scalars.append(0x1F) }
        scalars.append(value)
      }
      isFigure = isPart
    }
  }

  /// The beginning, for people to read.
  func text(limit: Int) -> String {
    var text = ""
    for value in scalars.prefix(limit) {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return scalars.count > limit ? text + "…" : text
  }

  /// FNV-1a over the characters, sixteen hexadecimal digits.
  var hash: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in scalars {
      for shift in [0, 8, 16] as [UInt32] {
        hash = (hash ^ UInt64(value >> shift & 0xFF)) &* 0x0000_0100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
  }
}
