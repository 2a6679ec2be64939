import AnnualReport

/// A text with numbered ranges: `⟦1|…⟧` in the source.
///
/// Marks may nest and may span lines. Carets under a line would not line up under Han text.
public struct MarkedText: Sendable {
  /// A marked range.
  public struct Mark: Hashable, Sendable {
    /// The number before the bar.
    public var number: Int
    /// The bytes between bar and closing bracket, counted without any marks.
    public var range: TextRange
  }
  /// The text without the marks.
  public var bytes: ContiguousArray<UInt8>
  /// The marks in the order in which they open.
  public var marks: [Mark]

  /// The text itself.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// A text with marks given apart.
  public init(bytes: ContiguousArray<UInt8>, marks: [Mark] = []) {
    self.bytes = bytes
    self.marks = marks
  }

  /// Reads the marks of a source; what looks like a mark but has no number or no end stays text.
  public init(_ source: String) {
    bytes = []
    marks = []
    var open: [Int] = []
    var rest = Substring(source)
    while let character = rest.first {
      if character == "⟦", let bar = rest.firstIndex(of: "|"), let number = Int(rest[..<bar].dropFirst()) {
        open.append(marks.count)
        marks.append(Mark(number: number, range: TextRange(bytes.count, bytes.count)))
        rest = rest[rest.index(after: bar)...]
      } else if character == "⟧", let last = open.popLast() {
        marks[last].range = TextRange(Int(marks[last].range.start), bytes.count)
        rest = rest.dropFirst()
      } else {
        bytes.append(contentsOf: String(character).utf8)
        rest = rest.dropFirst()
      }
    }
  }

  /// The text with replacements made; the marks move along. `replacements` do not overlap and are in order. What is put in
  /// at a mark's edge stays outside the mark; an empty mark stays before it.
  public func replacing(_ replacements: [(range: TextRange, bytes: [UInt8])]) -> MarkedText {
    var out = ContiguousArray<UInt8>()
    out.reserveCapacity(bytes.count + replacements.reduce(0) { $0 + $1.bytes.count })
    var starts = marks.map { _ in 0 }
    var ends = marks.map { _ in 0 }
    var position = 0
    var shift = 0
    func place(_ offset: UInt32, isStart: Bool, at replacement: (range: TextRange, bytes: [UInt8])) -> Bool {
      isStart && replacement.range.isEmpty ? offset < replacement.range.start : offset <= replacement.range.start
    }
    var nextStart = Set(marks.indices)
    var nextEnd = Set(marks.indices)
    for replacement in replacements {
      for index in nextStart
      where place(marks[index].range.start, isStart: !marks[index].range.isEmpty, at: replacement) {
        starts[index] = Int(marks[index].range.start) + shift
        nextStart.remove(index)
      }
      for index in nextEnd where place(marks[index].range.end, isStart: false, at: replacement) {
        ends[index] = Int(marks[index].range.end) + shift
        nextEnd.remove(index)
      }
      out.append(contentsOf: bytes[position..<Int(replacement.range.start)])
      out.append(contentsOf: replacement.bytes)
      position = Int(replacement.range.end)
      shift += replacement.bytes.count - replacement.range.count
    }
    out.append(contentsOf: bytes[position...])
    for index in nextStart { starts[index] = Int(marks[index].range.start) + shift }
    for index in nextEnd { ends[index] = Int(marks[index].range.end) + shift }
    var moved = marks
    for index in marks.indices {
      moved[index].range = TextRange(starts[index], max(starts[index], ends[index]))
    }
    return MarkedText(bytes: out, marks: moved)
  }
}
