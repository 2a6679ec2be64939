/// Reads an HTML document, or the `<table>` elements of a Markdown document, as lines and tab-separated rows.
///
/// Tags and hidden elements fall away, block elements end lines, blanks collapse, spans are filled with empty cells. Every
/// byte of the reading knows where it comes from.
struct HTMLReading {
  private var output: ContiguousArray<UInt8> = []
  private var map = OffsetMap()
  private var tables: ContiguousArray<Table> = []
  /// Whether the last byte of the line is a blank or nothing.
  private var isBlank = true
  private let isPage: Bool
  /// Whether blanks and line ends stand for themselves.
  private var isPreformatted = false
  /// The comments that fell away, in the document.
  private var comments: [TextRange] = []

  /// An open table: where its next cell goes, and the cells that rows above have filled.
  private struct Table {
    var isLayout: Bool
    var column = 0
    var isRowOpen = false
    var isCellOpen = false
    var rowspan = 1
    var colspan = 1
    /// For each column, how many rows below are still filled by a cell above.
    var filled: [Int] = []
  }

  private init(isPage: Bool) { self.isPage = isPage }

  /// The reading of a document that is HTML or holds tables in HTML; nil for any other.
  static func read(_ text: SourceText) -> Reading? {
    guard isNeeded(text) else { return nil }
    let bytes = text.bytes.span
    let isPage = looksLikePage(bytes)
    var reader = HTMLReading(isPage: isPage)
    reader.output.reserveCapacity(bytes.count)
    reader.read(bytes)
    return Reading(
      text: SourceText(reader.output), map: reader.map, refusals: [], isPage: isPage, isMarkup: true,
      comments: reader.comments)
  }

  // MARK: Scanning

  private mutating func read(_ bytes: Span<UInt8>) {
    let layout = isPage ? HTMLReading.layoutTables(bytes) : []
    var endless: Set<UInt32> = []
    var nextLayout = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x3C, let tag = HTMLTag.read(bytes, offset) {
        if !isPage, tables.isEmpty, tag.isDeclaration {
          copy(bytes, offset, tag.end)
          isBlank = output.last == 0x0A
          offset = tag.end
          continue
        }
        if !isPage, tables.isEmpty, tag.name == .lineBreak {
          isBlank = false
          space(offset, tag.end)
          offset = tag.end
          continue
        }
        if isPage || !tables.isEmpty || tag.name == .table && !tag.isClosing {
          if tag.name == .table, !tag.isClosing {
            while nextLayout < layout.count, layout[nextLayout] < offset { nextLayout += 1 }
            open(isLayout: nextLayout < layout.count && layout[nextLayout] == offset)
            offset = tag.end
          } else if tag.name == .hidden, !tag.isClosing {
            offset = HTMLReading.end(bytes, tag, &endless)
          } else {
            if tag.isDeclaration, bytes[offset + 2] == 0x2D { comments.append(TextRange(offset, tag.end)) }
            take(bytes, tag)
            offset = tag.end
          }
          continue
        }
      }
      offset = isPage || !tables.isEmpty ? character(bytes, offset) : verbatim(bytes, offset)
    }
    while !tables.isEmpty { closeTable() }
  }

  /// Copies Markdown outside tables as it is, up to the next `<`.
  private mutating func verbatim(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x3C { end += 1 }
    copy(bytes, offset, end)
    isBlank = output.last == 0x0A
    return end
  }

  private mutating func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    let at = output.count
    for offset in start..<end { output.append(bytes[offset]) }
    map.add(TextRange(at, output.count), TextRange(start, end))
  }

  /// Takes one character of text: blanks collapse, entities are spelt out, the rest is copied up to the next special byte.
  private mutating func character(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if isPreformatted, byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      copy(bytes, offset, offset + 1)
      isBlank = byte == 0x0A
      return offset + 1
    }
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
      var end = offset + 1
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] >= 0x09 && bytes[end] <= 0x0D { end += 1 }
      space(offset, end)
      return end
    }
    if byte == 0x26, let (scalar, end) = HTMLEntity.read(bytes, offset) {
      if scalar.value == 0xA0 || scalar.value == 0x20 {
        space(offset, end)
      } else {
        let at = output.count
        output.append(contentsOf: String(Character(scalar)).utf8)
        map.add(TextRange(at, output.count), TextRange(offset, end))
        isBlank = false
      }
      return end
    }
    var end = offset + 1
    while end < bytes.count {
      let next = bytes[end]
      if next == 0x3C || next == 0x26 || next == 0x20 || next >= 0x09 && next <= 0x0D { break }
      end += 1
    }
    copy(bytes, offset, end)
    isBlank = false
    return end
  }

  private mutating func space(_ start: Int, _ end: Int) {
    guard !isBlank else { return }
    let at = output.count
    output.append(0x20)
    map.add(TextRange(at, at + 1), TextRange(start, end))
    isBlank = true
  }

  private mutating func newLine() {
    if let last = output.last, last != 0x0A { output.append(0x0A) }
    isBlank = true
  }

  // MARK: Tags

  private mutating func take(_ bytes: Span<UInt8>, _ tag: HTMLTag) {
    switch tag.name {
    case .table: closeTable()
    case .row: row(tag)
    case .cell: cell(bytes, tag)
    case .block, .lineBreak: lineEnd()
    case .preformatted:
      lineEnd()
      isPreformatted = !tag.isClosing
    case .hidden, .other: break
    }
  }

  /// The end of a line; inside a cell of a table of figures a blank.
  private mutating func lineEnd() {
    if let table = tables.last, table.isCellOpen, !table.isLayout {
      if !isBlank {
        output.append(0x20)
        isBlank = true
      }
    } else if tables.last?.isRowOpen != true || tables.last?.isLayout == true {
      newLine()
    }
  }

  private mutating func open(isLayout: Bool) {
    newLine()
    tables.append(Table(isLayout: isLayout))
  }

  private mutating func closeTable() {
    guard !tables.isEmpty else { return }
    endRow()
    tables.removeLast()
    newLine()
    if tables.isEmpty { output.append(0x0A) }
  }

  private mutating func row(_ tag: HTMLTag) {
    guard !tables.isEmpty else { return }
    endRow()
    if !tag.isClosing {
      tables[tables.count - 1].isRowOpen = true
      tables[tables.count - 1].column = 0
      newLine()
    }
  }

  private mutating func cell(_ bytes: Span<UInt8>, _ tag: HTMLTag) {
    guard !tables.isEmpty else { return }
    endCell()
    guard !tag.isClosing else { return }
    let top = tables.count - 1
    if tables[top].isLayout {
      newLine()
      tables[top].isCellOpen = true
      return
    }
    tables[top].isRowOpen = true
    passFilled(top)
    if tables[top].column > 0 { output.append(0x09) }
    tables[top].colspan = tag.span(bytes, "colspan")
    tables[top].rowspan = tag.span(bytes, "rowspan")
    tables[top].isCellOpen = true
    isBlank = true
  }

  /// Writes an empty cell for each column that a cell above still fills.
  private mutating func passFilled(_ top: Int) {
    while tables[top].column < tables[top].filled.count, tables[top].filled[tables[top].column] > 0 {
      tables[top].filled[tables[top].column] -= 1
      if tables[top].column > 0 { output.append(0x09) }
      tables[top].column += 1
    }
  }

  private mutating func endCell() {
    guard let table = tables.last, table.isCellOpen else { return }
    let top = tables.count - 1
    tables[top].isCellOpen = false
    if table.isLayout {
      newLine()
      return
    }
    for step in 0..<table.colspan {
      let column = table.column + step
      while tables[top].filled.count <= column { tables[top].filled.append(0) }
      tables[top].filled[column] = table.rowspan - 1
      if step > 0 { output.append(0x09) }
    }
    tables[top].column = table.column + table.colspan
    isBlank = true
  }

  private mutating func endRow() {
    endCell()
    guard let table = tables.last, table.isRowOpen else { return }
    let top = tables.count - 1
    if !table.isLayout {
      passFilled(top)
      // Cells filled from above further right, behind cells that this row lacks.
      for column in tables[top].column..<max(tables[top].column, tables[top].filled.count) {
        if tables[top].filled[column] > 0 { tables[top].filled[column] -= 1 }
      }
    }
    tables[top].isRowOpen = false
    newLine()
  }
}
