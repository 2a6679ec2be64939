/// Reads an HTML document, or the `<table>` elements of a Markdown document, as lines and tab-separated rows.
///
/// Tags and hidden elements fall away, block elements end lines, blanks collapse, spans are filled with empty cells. Every
/// byte of the reading knows where it comes from.
struct HTMLReading {
  private var text: HTMLText
  private var tables: ContiguousArray<Table> = []
  private let isPage: Bool
  /// Whether elements that a style hides are read.
  private var showsHidden = false
  /// How many bytes styles have hidden.
  private var hidden = 0
  /// Where pictures stood, in the text.
  private var pictures: [UInt32] = []
  /// The comments that fell away, in the document.
  private var comments: [TextRange] = []

  /// An open table: where its next cell goes, and the cells that rows above have filled.
  private struct Table {
    var isLayout: Bool
    var column = 0
    var isRowOpen = false
    /// Where the open row begins in the text, and whether a row before it has two filled cells.
    var rowStart = 0
    var hasRows = false
    var isCellOpen = false
    var rowspan = 1
    var colspan = 1
    /// For each column, how many rows below are still filled by a cell above.
    var filled: [Int] = []
  }

  private init(isPage: Bool, room: Int) {
    self.isPage = isPage
    text = HTMLText(room: room)
  }

  /// The reading of a document that is HTML or holds tables in HTML; nil for any other.
  static func read(_ text: SourceText) -> Reading? {
    guard isNeeded(text) else { return nil }
    let bytes = text.bytes.span
    let isPage = looksLikePage(bytes)
    var reader = HTMLReading(isPage: isPage, room: bytes.count)
    reader.read(bytes)
    // Where the report itself is what a style hides (until a script shows it), it is read.
    if reader.hidden > 2_000, !reader.holdsReport {
      reader = HTMLReading(isPage: isPage, room: bytes.count)
      reader.showsHidden = true
      reader.read(bytes)
    }
    return Reading(
      text: SourceText(reader.text.output), map: reader.text.map, refusals: [], isPage: isPage, isMarkup: true,
      comments: reader.comments, pictures: reader.pictures)
  }

  /// Whether a report is found in what has been read.
  private var holdsReport: Bool {
    let text = SourceText(text.output)
    return !Outline(text, LineTable(text), isPage: isPage).reports.isEmpty
  }

  // MARK: Scanning

  private mutating func read(_ bytes: Span<UInt8>) {
    let layout = isPage ? HTMLReading.layoutTables(bytes) : []
    var endless: Set<UInt32> = []
    var nextLayout = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x3C, var tag = HTMLTag.read(bytes, offset) {
        if showsHidden { tag.show() }
        if !isPage, tables.isEmpty, tag.isDeclaration {
          text.copy(bytes, offset, tag.end)
          text.isBlank = text.output.last == 0x0A
          offset = tag.end
          continue
        }
        if !isPage, tables.isEmpty, tag.name == .lineBreak {
          text.isBlank = false
          text.space(offset, tag.end)
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
            if tag.isHiddenByStyle { hidden += offset - tag.end }
          } else {
            if tag.isDeclaration, bytes[offset + 2] == 0x2D { comments.append(TextRange(offset, tag.end)) }
            take(bytes, tag)
            offset = tag.isHiddenByStyle ? HTMLReading.end(bytes, tag, &endless) : tag.end
          }
          continue
        }
      }
      offset = isPage || !tables.isEmpty ? text.character(bytes, offset) : verbatim(bytes, offset)
    }
    while !tables.isEmpty { closeTable() }
  }

  /// Copies Markdown outside tables as it is, up to the next `<`.
  private mutating func verbatim(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x3C { end += 1 }
    text.copy(bytes, offset, end)
    text.isBlank = text.output.last == 0x0A
    return end
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
      text.isPreformatted = !tag.isClosing
    case .picture: pictures.append(UInt32(clamping: text.output.count))
    case .hidden, .other: break
    }
  }

  /// The end of a line; inside a cell of a table of figures a blank.
  private mutating func lineEnd() {
    if let table = tables.last, table.isCellOpen, !table.isLayout {
      if !text.isBlank {
        text.append(0x20)
        text.isBlank = true
      }
    } else if tables.last?.isRowOpen != true || tables.last?.isLayout == true {
      text.newLine()
    }
  }

  private mutating func open(isLayout: Bool) {
    text.newLine()
    tables.append(Table(isLayout: isLayout))
  }

  private mutating func closeTable() {
    guard !tables.isEmpty else { return }
    endRow()
    tables.removeLast()
    text.newLine()
    if tables.isEmpty { text.append(0x0A) }
  }

  private mutating func row(_ tag: HTMLTag) {
    guard !tables.isEmpty else { return }
    endRow()
    if !tag.isClosing {
      tables[tables.count - 1].isRowOpen = true
      tables[tables.count - 1].column = 0
      text.newLine()
      tables[tables.count - 1].rowStart = text.output.count
    }
  }

  private mutating func cell(_ bytes: Span<UInt8>, _ tag: HTMLTag) {
    guard !tables.isEmpty else { return }
    endCell()
    guard !tag.isClosing else { return }
    let top = tables.count - 1
    if tables[top].isLayout {
      text.newLine()
      tables[top].isCellOpen = true
      return
    }
    tables[top].isRowOpen = true
    passFilled(top)
    if tables[top].column > 0 { text.append(0x09) }
    tables[top].colspan = tag.span(bytes, "colspan")
    tables[top].rowspan = tag.span(bytes, "rowspan")
    tables[top].isCellOpen = true
    text.isBlank = true
  }

  /// Writes an empty cell for each column that a cell above still fills.
  private mutating func passFilled(_ top: Int) {
    while tables[top].column < tables[top].filled.count, tables[top].filled[tables[top].column] > 0 {
      tables[top].filled[tables[top].column] -= 1
      if tables[top].column > 0 { text.append(0x09) }
      tables[top].column += 1
    }
  }

  private mutating func endCell() {
    guard let table = tables.last, table.isCellOpen else { return }
    let top = tables.count - 1
    tables[top].isCellOpen = false
    if table.isLayout {
      text.newLine()
      return
    }
    for step in 0..<table.colspan {
      let column = table.column + step
      while tables[top].filled.count <= column { tables[top].filled.append(0) }
      tables[top].filled[column] = table.rowspan - 1
      if step > 0 { text.append(0x09) }
    }
    tables[top].column = table.column + table.colspan
    text.isBlank = true
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
    if !table.isLayout { holdOpen(top) }
    text.newLine()
  }

  /// Of two cells, the second may be empty: a tab more says that the line is a row, where rows stand above it.
  private mutating func holdOpen(_ top: Int) {
    guard tables[top].hasRows else {
      let line = text.output[min(tables[top].rowStart, text.output.count)...]
      guard let tab = line.firstIndex(of: 0x09), tab > line.startIndex else { return }
      tables[top].hasRows = line[tab...].contains { $0 > 0x20 }
      return
    }
    if tables[top].column == 2, text.output.last == 0x09 { text.append(0x09) }
  }
}
