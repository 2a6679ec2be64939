import AnnualReport

/// A place as people count: rows and columns from 1, columns in Unicode code points; a byte-order mark is no column.
struct Position: Hashable {
  var row: Int
  var column: Int
}

/// Finds positions; quick where one asks for places near the last one, however long the line.
struct Locator {
  let text: SourceText
  private var line = 0
  private var offset: Int
  private var column = 1

  init(_ text: SourceText) {
    self.text = text
    self.offset = Locator.hasMark(text) ? 3 : 0
  }

  /// The position of an offset; one past the end is the end.
  mutating func position(_ wanted: UInt32) -> Position {
    let wanted = min(Int(wanted), text.count)
    let wantedLine = text.line(at: UInt32(clamping: wanted))
    let start = Int(text.fullLineRange(wantedLine).start)
    if wantedLine != line || offset < start || abs(offset - wanted) > wanted - start {
      line = wantedLine
      offset = start
      column = 1
      if start == 0, Locator.hasMark(text) { offset = 3 }
    }
    while offset < wanted {
      if text.byte(at: offset) & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
    while offset > wanted, column > 1 {
      offset -= 1
      if text.byte(at: offset) & 0xC0 != 0x80 { column -= 1 }
    }
    return Position(row: line + 1, column: column)
  }

  /// Whether the document begins with a byte-order mark.
  static func hasMark(_ text: SourceText) -> Bool {
    text.byte(at: 0) == 0xEF && text.byte(at: 1) == 0xBB && text.byte(at: 2) == 0xBF
  }
}
