extension HTMLReading {
  /// Whether a document is HTML or holds tables in HTML.
  static func isNeeded(_ text: SourceText) -> Bool {
    let bytes = text.bytes.span
    return looksLikePage(bytes) || holdsTable(bytes)
  }

  /// Whether a `<` stands anywhere: without one there is no HTML.
  static func isPossible(_ text: SourceText) -> Bool {
    text.bytes.span.contains(0x3C)
  }

  /// Whether a document is HTML throughout: its first bytes are a tag of a page, or it begins and ends with block elements.
  static func looksLikePage(_ bytes: Span<UInt8>) -> Bool {
    var start = Scalars.skipBlanks(bytes, 0, min(bytes.count, 4_096))
    var first: HTMLTag?
    while start < bytes.count, bytes[start] == 0x3C, let tag = HTMLTag.read(bytes, start) {
      let isDeclaration = bytes[start + 1] == 0x21 || bytes[start + 1] == 0x3F
      let isDocumentType = isDeclaration && start + 2 < bytes.count && bytes[start + 2] | 0x20 == 0x64
      if isDocumentType || tag.isPageOnly { return true }
      if !isDeclaration {
        first = tag
        break
      }
      start = Scalars.skipBlanks(bytes, tag.end, bytes.count)
    }
    guard let first, first.name == .block || first.name == .table else { return false }
    let end = Scalars.trimBlanks(bytes, start, bytes.count)
    return end > start && bytes[end - 1] == 0x3E
  }

  /// Whether `<table` or `<br` stands somewhere.
  private static func holdsTable(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while true {
      offset = bytes.first(0x3C, from: offset, to: bytes.count)
      guard offset + 3 < bytes.count else { return false }
      if let tag = HTMLTag.read(bytes, offset) {
        if tag.name == .table || tag.name == .lineBreak { return true }
        offset = tag.end
      } else {
        offset += 1
      }
    }
  }

  /// The offset behind the end tag of a hidden element; the end of its own tag where there is none.
  /// `endless` are the elements known to have no end tag from here on: none is looked for twice.
  static func end(_ bytes: Span<UInt8>, _ tag: HTMLTag, _ endless: inout Set<UInt32>) -> Int {
    if endless.contains(tag.hash) { return tag.end }
    if tag.attributes.upperBound > tag.attributes.lowerBound, bytes[tag.attributes.upperBound - 1] == 0x2F {
      return tag.end
    }
    var offset = tag.end
    // Scripts hold no elements; what attributes hide may hold others of its name.
    var depth = 0
    while offset + 2 < bytes.count {
      if bytes[offset] == 0x3C, bytes[offset + 1] == 0x2F || tag.isHiddenByStyle,
        let other = HTMLTag.read(bytes, offset)
      {
        switch tag.isEnded(by: other, depth: &depth) {
        case .behind: return other.end
        case .before: return offset
        case .no: break
        }
      }
      offset += 1
    }
    endless.insert(tag.hash)
    return tag.end
  }

  /// The offsets of the tables that only lay out the page: those that hold another table, or a cell of more than 900 bytes of
  /// text.
  static func layoutTables(_ bytes: Span<UInt8>) -> [Int] {
    var found: Set<Int> = []
    var endless: Set<UInt32> = []
    var open: [(start: Int, text: Int)] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x3C, let tag = HTMLTag.read(bytes, offset) else {
        if !open.isEmpty, bytes[offset] >= 0x80 {
          open[open.count - 1].text += 1
          if open[open.count - 1].text > 900 { found.insert(open[open.count - 1].start) }
        }
        offset += 1
        continue
      }
      switch tag.name {
      case .table where tag.isClosing: _ = open.popLast()
      case .table:
        if let outer = open.last { found.insert(outer.start) }
        open.append((offset, 0))
      case .cell where !open.isEmpty: open[open.count - 1].text = 0
      case .hidden where !tag.isClosing:
        offset = end(bytes, tag, &endless)
        continue
      default: break
      }
      offset = tag.end
    }
    return found.sorted()
  }
}
