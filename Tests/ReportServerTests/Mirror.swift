import JSON

/// A client that keeps its text as UTF-16 and changes it the plain way.
struct Mirror {
  var units: [UInt16]

  init(_ text: String) { units = Array(text.utf16) }
  var text: String { String(decoding: units, as: UTF16.self) }

  /// Offsets of line beginnings and of line ends before their breaks.
  var lines: [(start: Int, end: Int)] {
    var lines: [(Int, Int)] = []
    var start = 0
    var index = 0
    while index < units.count {
      if units[index] == 0x0A || units[index] == 0x0D {
        let isPair = units[index] == 0x0D && index + 1 < units.count && units[index + 1] == 0x0A
        lines.append((start, index))
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    return lines + [(start, units.count)]
  }

  /// The offset of a position; nil where a server must refuse it.
  func offset(line: Int, character: Int) -> Int? {
    guard line >= 0, character >= 0 else { return nil }
    let lines = lines
    guard line < lines.count else { return units.count }
    let offset = lines[line].start + min(character, lines[line].end - lines[line].start)
    let isInside = offset > 0 && offset < units.count && UTF16.isTrailSurrogate(units[offset])
    return isInside ? nil : offset
  }

  /// Applies one change, or says that it is impossible.
  mutating func apply(_ change: JSON) -> Bool {
    guard let new = change["text"]?.string else { return false }
    guard let range = change["range"], !range.isNull else {
      units = Array(new.utf16)
      return true
    }
    guard let start = place(range["start"]), let end = place(range["end"]) else { return false }
    units.replaceSubrange(min(start, end)..<max(start, end), with: new.utf16)
    return true
  }

  private func place(_ position: JSON?) -> Int? {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int else { return nil }
    return offset(line: line, character: character)
  }
}
