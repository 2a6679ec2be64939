/// One replacement in a text, as a keystroke makes it, within one line.
///
/// What was found in the old text stands in the new one at a place that can be told, unless it lies inside the bytes replaced.
public struct TextChange: Sendable {
  /// The bytes replaced, in the old text.
  public let range: TextRange
  /// How many bytes stand in their place.
  public let count: Int

  /// A replacement of `range` by `count` bytes.
  public init(_ range: TextRange, count: Int) {
    self.range = range
    self.count = count
  }

  /// How many bytes the text behind the change moved.
  package var delta: Int { count - range.count }
}

/// Moves offsets of an old text to where the same thing stands in the new one.
struct ChangeMover {
  /// The first byte of what is filled on the changed line: nothing begins behind it before the change.
  private let anchor: UInt32
  private let end: UInt32
  private let delta: UInt32

  /// A mover for a change within a line whose first filled byte is `anchor`.
  init(_ change: TextChange, anchor: UInt32) {
    self.anchor = anchor
    end = change.range.end
    // Two's complement: adding it moves either way.
    delta = UInt32(truncatingIfNeeded: change.delta)
  }

  @inline(__always)
  func move(_ offset: inout UInt32) {
    if offset >= end, offset > anchor { offset &+= delta }
  }

  @inline(__always)
  func move(_ range: inout TextRange) {
    move(&range.start)
    move(&range.end)
  }

  /// Whether anything in a range of other lines moves.
  func reaches(_ range: TextRange) -> Bool { range.end > anchor }

  func move(_ range: inout TextRange?) {
    if var moved = range {
      move(&moved)
      range = moved
    }
  }

  func move(_ ranges: inout [TextRange]) {
    for index in ranges.indices { move(&ranges[index]) }
  }
}
