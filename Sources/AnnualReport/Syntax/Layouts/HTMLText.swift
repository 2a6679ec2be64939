/// The text of a reading of HTML while it is written: blanks collapse, entities are spelt out, and every byte knows where it
/// comes from.
struct HTMLText {
  private(set) var output: ContiguousArray<UInt8> = []
  private(set) var map = OffsetMap()
  /// Whether the last byte of the line is a blank or nothing.
  var isBlank = true
  /// Whether blanks and line ends stand for themselves.
  var isPreformatted = false

  /// An empty text with room for some bytes.
  init(room: Int) { output.reserveCapacity(room) }

  /// Writes a byte that stands nowhere in the document: a tab between cells, a line end.
  mutating func append(_ byte: UInt8) { output.append(byte) }

  /// Copies bytes as they stand.
  mutating func copy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    let at = output.count
    for offset in start..<end { output.append(bytes[offset]) }
    map.add(TextRange(at, output.count), TextRange(start, end))
  }

  /// Takes one character of text: blanks collapse, entities are spelt out, the rest is copied up to the next special byte.
  mutating func character(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
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
      if scalar.value == 0xA0 || scalar.value <= 0x20 {
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

  /// Writes the one blank that a run of them becomes.
  mutating func space(_ start: Int, _ end: Int) {
    guard !isBlank else { return }
    let at = output.count
    output.append(0x20)
    map.add(TextRange(at, at + 1), TextRange(start, end))
    isBlank = true
  }

  /// Ends the line, unless it is empty.
  mutating func newLine() {
    if let last = output.last, last != 0x0A { output.append(0x0A) }
    isBlank = true
  }
}
