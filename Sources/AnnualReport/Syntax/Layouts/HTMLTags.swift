/// One tag, comment or declaration of an HTML document.
struct HTMLTag {
  /// Names the reader tells apart.
  enum Name { case table, row, cell, block, preformatted, lineBreak, picture, hidden, other }
  var name: Name
  var isClosing: Bool
  /// Offset just past `>`.
  var end: Int
  /// Offsets of the attributes' bytes.
  var attributes: Range<Int>
  /// The lower-case name's hash, to find the end of a hidden element.
  var hash: UInt32
  /// Whether the element, or what a cell holds, is hidden by its attributes, and not by its name.
  var isHiddenByStyle = false

  /// The tag at `offset`, where a `<` stands; nil where it is no tag.
  static func read(_ bytes: Span<UInt8>, _ offset: Int) -> HTMLTag? {
    var position = offset + 1
    guard position < bytes.count else { return nil }
    if bytes[position] == 0x21 || bytes[position] == 0x3F { return declaration(bytes, offset) }
    let isClosing = bytes[position] == 0x2F
    if isClosing { position += 1 }
    let nameStart = position
    var hash: UInt32 = 2_166_136_261
    while position < bytes.count, isNameByte(bytes[position]), position - nameStart < 16 {
      hash = (hash ^ UInt32(bytes[position] | 0x20)) &* 16_777_619
      position += 1
    }
    guard position > nameStart, bytes[nameStart] | 0x20 >= 0x61, bytes[nameStart] | 0x20 <= 0x7A else { return nil }
    let attributes = position
    guard let close = closing(bytes, position) else { return nil }
    var tag = HTMLTag(
      name: names[hash] ?? .other, isClosing: isClosing, end: close + 1, attributes: attributes..<close, hash: hash)
    if !isClosing, close - attributes > 6, tag.ending != nil { tag.hide(bytes) }
    return tag
  }

  /// Takes what the attributes hide for hidden.
  private mutating func hide(_ bytes: Span<UInt8>) {
    let hiding = HTMLTag.hiding(bytes, attributes.lowerBound, attributes.upperBound)
    if hiding == .nothing { return }
    isHiddenByStyle = true
    if hiding == .element || name != .cell { name = .hidden }
  }

  /// Makes the tag what it is without its style.
  mutating func show() {
    guard isHiddenByStyle else { return }
    isHiddenByStyle = false
    name = HTMLTag.names[hash] ?? .other
  }

  /// Whether the tag stands in whole pages only: html, head, body, meta.
  var isPageOnly: Bool { HTMLTag.pageOnly.contains(hash) }

  private static let pageOnly: Set<UInt32> = [hash("html"), hash("head"), hash("body"), hash("meta")]

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// The offset of the `>` that closes a tag, quoted values passed over; nil without one in the next 4,000 bytes.
  private static func closing(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var quote: UInt8 = 0
    var offset = start
    let limit = min(bytes.count, start + 4_000)
    while offset < limit {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return offset
      } else if byte == 0x3C {
        return nil
      }
      offset += 1
    }
    return nil
  }

  /// `<!-- … -->`, `<!DOCTYPE …>`, `<?xml …?>`.
  private static func declaration(_ bytes: Span<UInt8>, _ offset: Int) -> HTMLTag? {
    let isComment = offset + 3 < bytes.count && bytes[offset + 2] == 0x2D && bytes[offset + 3] == 0x2D
    var position = offset + (isComment ? 4 : 2)
    while position < bytes.count {
      if !isComment, bytes[position] == 0x3C { return nil }
      if bytes[position] == 0x3E, !isComment || bytes[position - 1] == 0x2D && bytes[position - 2] == 0x2D {
        return HTMLTag(
          name: .other, isClosing: false, end: position + 1, attributes: position..<position, hash: 0)
      }
      position += 1
    }
    // A comment that nothing ends takes in the rest, as in HTML.
    guard isComment else { return nil }
    return HTMLTag(
      name: .other, isClosing: false, end: bytes.count, attributes: bytes.count..<bytes.count, hash: 0)
  }

  /// Whether the tag is a comment or declaration.
  var isDeclaration: Bool { hash == 0 }

  static func hash(_ name: String) -> UInt32 {
    name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  static let names: [UInt32: Name] = {
    var names: [UInt32: Name] = [hash("table"): .table, hash("tr"): .row, hash("td"): .cell, hash("th"): .cell]
    for name in [
      "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "section", "article", "header", "footer", "nav",
      "body", "html", "form", "dl", "dt", "dd", "blockquote", "hr", "caption", "center", "title", "main", "aside",
      "option", "fieldset", "address", "figure", "thead", "tbody", "tfoot",
    ] { names[hash(name)] = .block }
    names[hash("br")] = .lineBreak
    names[hash("img")] = .picture
    names[hash("pre")] = .preformatted
    for name in ["script", "style", "noscript", "head", "template", "svg", "select", "iframe"] {
      names[hash(name)] = .hidden
    }
    return names
  }()

  /// The whole number of an attribute such as `colspan`; 1 without it, at most 60.
  func span(_ bytes: Span<UInt8>, _ name: StaticString) -> Int {
    let length = name.utf8CodeUnitCount
    var offset = attributes.lowerBound
    let word = Array("\(name)".utf8)
    while offset + length < attributes.upperBound {
      var matches = true
      for index in 0..<length where bytes[offset + index] | 0x20 != word[index] {
        matches = false
        break
      }
      if matches {
        var value = offset + length
        while value < attributes.upperBound, bytes[value] &- 0x30 >= 10 {
          guard bytes[value] == 0x3D || bytes[value] == 0x20 || bytes[value] == 0x22 || bytes[value] == 0x27 else {
            return 1
          }
          value += 1
        }
        var number = 0
        while value < attributes.upperBound, bytes[value] &- 0x30 < 10, number < 100 {
          number = number * 10 + Int(bytes[value] &- 0x30)
          value += 1
        }
        return max(1, min(number, 60))
      }
      offset += 1
    }
    return 1
  }
}
