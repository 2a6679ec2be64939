/// How the labels of a table are written: differences that say nothing and that no rule minds above info.
struct LabelStyle: Sendable {
  /// Half-width brackets for full-width ones.
  let hasNarrowBrackets: Bool
  /// A blank behind the ordinal: `（一） 予以公开`, `1. 属于国家秘密`.
  let spacesOrdinals: Bool
  /// Straight quotes for curly ones.
  let hasStraightQuotes: Bool

  init(using random: inout SplitMix64) {
    hasNarrowBrackets = random.chance(25)
    spacesOrdinals = random.chance(25)
    hasStraightQuotes = random.chance(25)
  }

  /// A label in this style; a figure as it is.
  func written(_ label: String) -> String {
    if label.dropFirst(2).first?.isNumber == true { return label }
    var out = ""
    var position = 0
    for character in label {
      position += 1
      switch character {
      case "（" where hasNarrowBrackets: out.append("(")
      case "）": out += (hasNarrowBrackets ? ")" : "）") + (spacesOrdinals && position == 3 ? " " : "")
      case "." where spacesOrdinals && position == 2: out += ". "
      case "“" where hasStraightQuotes, "”" where hasStraightQuotes: out.append("\"")
      default: out.append(character)
      }
    }
    return out
  }
}
