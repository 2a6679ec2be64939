import AnnualReport

/// Tidies the text of reports: main headings of one level, no separator row out of place, no label torn into two rows, pipe
/// tables aligned by display width. Touches no figure; tidying a second time changes nothing. A text without a report, and
/// one whose figures would not be read as before, stay as they are.
public func tidied(_ text: SourceText) -> FixedText {
  let unchanged = FixedText(text: text, applied: 0, edits: [])
  let document = Document(text)
  guard !document.reports.isEmpty else { return unchanged }
  var pieces = Pieces(of: text)
  var current = text
  var applied = 0
  for _ in 0..<4 {
    let round = fixingAll(current, rules: Tidy.rules, unsafe: false)
    var next = Pieces(of: current)
    next.apply(round.edits)
    let alignment = PipeTables.alignment(of: round.text)
    next.apply(alignment)
    let edits = next.edits.filter { current[$0.range] != $0.text }
    if edits.isEmpty {
      guard applied > 0, TableFigures(Document(current)) == TableFigures(document) else { return unchanged }
      return FixedText(text: current, applied: applied, edits: pieces.edits)
    }
    applied += edits.count
    pieces.apply(edits)
    current = pieces.text
  }
  return unchanged
}

private enum Tidy {
  /// The rules whose safe fixes touch the layout only.
  static let rules = RuleSelection(rules: [.headingLevel, .tableStraySeparator, .t3LabelSplit])
}

/// The pipe tables of a text: runs of lines that begin and end with a pipe, a separator row second.
enum PipeTables {
  /// The edits that align them: blanks beside pipes and the dashes of separator rows, nothing else.
  static func alignment(of text: SourceText) -> [Edit] {
    var edits: [Edit] = []
    var run: [PipeRow] = []
    var fence: UInt8?
    for line in 0..<text.lineCount {
      let row = PipeRow(text, text.lineRange(line))
      if let mark = PipeTables.fence(text, text.lineRange(line)) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      if let row, fence == nil {
        run.append(row)
      } else {
        edits += PipeTables.aligned(run, text)
        run = []
      }
    }
    return edits + PipeTables.aligned(run, text)
  }

  /// The character of a code fence that the line opens or closes.
  private static func fence(_ text: SourceText, _ line: TextRange) -> UInt8? {
    var start = Int(line.start)
    while start < Int(line.end), text.byte(at: start) == 0x20 { start += 1 }
    let byte = text.byte(at: start)
    guard byte == 0x60 || byte == 0x7E, start + 2 < Int(line.end) else { return nil }
    return text.byte(at: start + 1) == byte && text.byte(at: start + 2) == byte ? byte : nil
  }

  private static func aligned(_ rows: [PipeRow], _ text: SourceText) -> [Edit] {
    guard rows.count > 1, rows[1].isSeparator(text) else { return [] }
    var widths: [Int] = []
    for (index, row) in rows.enumerated() where index != 1 {
      for (column, cell) in row.cells.enumerated() {
        while widths.count <= column { widths.append(3) }
        widths[column] = max(widths[column], DisplayWidth.of(text[cell]))
      }
    }
    return rows.enumerated().flatMap { index, row in
      row.aligned(to: widths, isSeparator: index == 1, text).filter { text[$0.range] != $0.text }
    }
  }
}

/// A line between two pipes.
struct PipeRow {
  /// The cells without blanks at their ends; an empty one behind its pipe.
  private(set) var cells: [TextRange] = []
  /// The offsets of the pipes: one more than cells.
  private var pipes: [UInt32] = []
  private let end: UInt32

  /// The row on a line; nil where the line does not begin and end with a pipe.
  init?(_ text: SourceText, _ line: TextRange) {
    end = line.end
    var offset = line.start
    while offset < line.end, PipeRow.isBlank(text, offset) { offset += 1 }
    var last = line.end
    while last > offset, PipeRow.isBlank(text, last - 1) { last -= 1 }
    guard last > offset + 1, text.byte(at: Int(offset)) == 0x7C, text.byte(at: Int(last) - 1) == 0x7C else {
      return nil
    }
    for at in offset..<last where text.byte(at: Int(at)) == 0x7C && text.byte(at: Int(at) - 1) != 0x5C {
      pipes.append(at)
    }
    guard pipes.count > 1, pipes.last == last - 1, pipes.first == offset else { return nil }
    for (left, right) in zip(pipes, pipes.dropFirst()) {
      var start = left + 1
      var end = right
      while start < end, PipeRow.isBlank(text, start) { start += 1 }
      while end > start, PipeRow.isBlank(text, end - 1) { end -= 1 }
      cells.append(start < end ? TextRange(start, end) : TextRange(at: left + 1))
    }
  }

  private static func isBlank(_ text: SourceText, _ offset: UInt32) -> Bool {
    let byte = text.byte(at: Int(offset))
    return byte == 0x20 || byte == 0x09
  }

  /// Whether every cell holds dashes, between colons or not; fewer than three may be dashes in place of figures.
  func isSeparator(_ text: SourceText) -> Bool {
    var dashes = 0
    for cell in cells {
      var own = 0
      for offset in cell.start..<cell.end {
        let byte = text.byte(at: Int(offset))
        let isEdge = offset == cell.start || offset == cell.end - 1
        if byte == 0x2D { own += 1 } else if byte != 0x3A || !isEdge { return false }
      }
      if own == 0 { return false }
      dashes += own
    }
    return dashes >= 3
  }

  /// The edits that give each cell the width of its column.
  func aligned(to widths: [Int], isSeparator: Bool, _ text: SourceText) -> [Edit] {
    var edits: [Edit] = []
    for (column, cell) in cells.enumerated() {
      let left = pipes[column] + 1
      let right = pipes[column + 1]
      let width = column < widths.count ? widths[column] : 3
      if isSeparator {
        edits.append(Edit(TextRange(left, right), " " + PipeRow.dashes(text[cell], width) + " "))
      } else if cell.isEmpty {
        edits.append(Edit(TextRange(left, right), String(repeating: " ", count: width + 2)))
      } else {
        let missing = max(0, width - DisplayWidth.of(text[cell]))
        edits.append(Edit(TextRange(left, cell.start), " "))
        edits.append(Edit(TextRange(cell.end, right), String(repeating: " ", count: missing + 1)))
      }
    }
    if let last = pipes.last, last + 1 < end { edits.append(Edit(TextRange(last + 1, end), "")) }
    return edits
  }

  /// The separator of a column, the colons of its alignment kept.
  private static func dashes(_ cell: String, _ width: Int) -> String {
    let before = cell.utf8.first == 0x3A ? ":" : ""
    let behind = cell.utf8.last == 0x3A ? ":" : ""
    return before + String(repeating: "-", count: max(1, width - before.utf8.count - behind.utf8.count)) + behind
  }
}
