/// What `hidden` and styles hide, and where it ends.
extension HTMLTag {
  /// What an element's attributes hide of it.
  enum Hiding {
    case nothing
    /// The element: it takes no room.
    case element
    /// What it holds: a cell stays a cell.
    case content
  }

  /// What ends an element.
  enum Ending {
    /// The end tag of its own.
    case own
    /// An end tag that may be left out: the next cell, row, group of rows or item ends it, or the end of what holds it.
    case cell, row, group, item
    /// An end tag that may be left out: any other block ends it.
    case paragraph
  }

  /// What ends the element; nil where its attributes hide nothing: pages, pictures, unknown ones.
  var ending: Ending? { HTMLTag.endings[hash] }

  /// What ends the elements that attributes may hide, by the hash of the name.
  static let endings: [UInt32: Ending] = {
    var endings: [UInt32: Ending] = [
      hash("td"): .cell, hash("th"): .cell, hash("tr"): .row, hash("tbody"): .group, hash("thead"): .group,
      hash("tfoot"): .group, hash("li"): .item, hash("dt"): .item, hash("dd"): .item, hash("p"): .paragraph,
    ]
    for name in [
      "div", "section", "article", "table", "ul", "ol", "dl", "span", "textarea", "aside", "nav", "main", "form",
      "fieldset", "center", "header", "footer", "blockquote", "figure", "address", "pre", "caption", "details", "h1",
      "h2", "h3", "h4", "h5", "h6", "a", "b", "strong", "em", "i", "u", "font", "label", "small", "sup", "sub",
      "button",
    ] { endings[hash(name)] = .own }
    return endings
  }()

  private static let lists: Set<UInt32> = [hash("ul"), hash("ol"), hash("dl")]

  /// What `hidden` among the attributes hides, or a `style` of `display: none` or `visibility: hidden`.
  static func hiding(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Hiding {
    var found = Hiding.nothing
    var offset = start
    while offset < end {
      while offset < end, isBlank(bytes[offset]) || bytes[offset] == 0x2F { offset += 1 }
      let name = offset
      while offset < end, !isBlank(bytes[offset]), bytes[offset] != 0x3D { offset += 1 }
      let nameEnd = offset
      while offset < end, isBlank(bytes[offset]) { offset += 1 }
      let value = value(bytes, &offset, end)
      if nameEnd - name == 6, follows(hidden, bytes, name, nameEnd) != nil { return .element }
      guard nameEnd - name == 5, follows(style, bytes, name, nameEnd) != nil else { continue }
      switch hiding(bytes, declarations: value) {
      case .element: return .element
      case .content: found = .content
      case .nothing: break
      }
    }
    return found
  }

  /// The value of an attribute without its quotes, and moves the offset behind it; empty where no `=` stands there.
  private static func value(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Range<Int> {
    guard offset < end, bytes[offset] == 0x3D else { return offset..<offset }
    offset += 1
    while offset < end, isBlank(bytes[offset]) { offset += 1 }
    guard offset < end else { return offset..<offset }
    let start: Int
    if bytes[offset] == 0x22 || bytes[offset] == 0x27 {
      start = offset + 1
      let close = bytes.first(bytes[offset], from: start, to: end)
      offset = min(close + 1, end)
      return start..<close
    }
    start = offset
    while offset < end, !isBlank(bytes[offset]) { offset += 1 }
    return start..<offset
  }

  /// What the declarations of a style hide.
  private static func hiding(_ bytes: Span<UInt8>, declarations: Range<Int>) -> Hiding {
    var found = Hiding.nothing
    var start = declarations.lowerBound
    while start < declarations.upperBound {
      let end = bytes.first(0x3B, from: start, to: declarations.upperBound)
      while start < end, isBlank(bytes[start]) { start += 1 }
      if let value = follows(display, bytes, start, end), follows(none, bytes, value, end) != nil { return .element }
      if let value = follows(visibility, bytes, start, end), follows(hidden, bytes, value, end) != nil {
        found = .content
      }
      start = end + 1
    }
    return found
  }

  private static let display = ContiguousArray("display:".utf8)
  private static let visibility = ContiguousArray("visibility:".utf8)
  private static let hidden = ContiguousArray("hidden".utf8)
  private static let style = ContiguousArray("style".utf8)
  private static let none = ContiguousArray("none".utf8)

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// The offset behind a lower-case word that stands at an offset, blanks inside it passed over.
  private static func follows(_ word: ContiguousArray<UInt8>, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var offset = start
    for letter in word {
      while offset < end, isBlank(bytes[offset]) { offset += 1 }
      guard offset < end, bytes[offset] == letter || bytes[offset] | 0x20 == letter else { return nil }
      offset += 1
    }
    return offset
  }
}

extension HTMLTag {
  /// Where an element ends by a tag: before it, behind it, or not at all.
  enum End { case before, behind, no }

  /// How a tag ends this element; `depth` counts the tables or lists open inside it.
  func isEnded(by other: HTMLTag, depth: inout Int) -> End {
    let ending = ending ?? .own
    switch ending {
    case .own:
      guard other.hash == hash else { return .no }
      depth += other.isClosing ? -1 : 1
      return depth < 0 ? .behind : .no
    case .paragraph:
      if other.hash == hash { return other.isClosing ? .behind : .before }
      return other.isBlock ? .before : .no
    case .item: return isEnded(depth: &depth, other, holds: HTMLTag.lists.contains(other.hash), ending)
    case .cell, .row, .group: return isEnded(depth: &depth, other, holds: other.isTable, ending)
    }
  }

  /// The same for an element that others of its kind end, but not those in a list or table inside it.
  private func isEnded(depth: inout Int, _ other: HTMLTag, holds: Bool, _ ending: Ending) -> End {
    if holds {
      depth += other.isClosing ? -1 : 1
      return depth < 0 ? .before : .no
    }
    guard depth == 0, let kind = other.ending else { return .no }
    let isOwn = kind == ending
    if other.isClosing, isOwn { return .behind }
    switch ending {
    case .cell: return isOwn || kind == .row || kind == .group ? .before : .no
    case .row: return isOwn || kind == .group ? .before : .no
    default: return isOwn ? .before : .no
    }
  }

  private var isTable: Bool { hash == HTMLTag.tableHash }
  private static let tableHash = hash("table")

  /// Whether the element stands for itself on lines of its own.
  private var isBlock: Bool {
    switch HTMLTag.names[hash] {
    case .block, .table, .row, .cell, .preformatted: true
    default: false
    }
  }
}
