/// A half-open range of byte offsets into a ``SourceText``.
///
/// Offsets count UTF-8 bytes of the document as it is, byte-order mark included.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset just past the last byte; never less than `start`.
  public var end: UInt32

  /// A range from `start` to `end`; a reversed pair is swapped, so a range is never negative.
  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.start = min(start, end)
    self.end = max(start, end)
  }

  /// A range from offsets held as `Int`; what does not fit into 32 bits is clamped.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.init(UInt32(clamping: start), UInt32(clamping: end))
  }

  /// The empty range at an offset.
  @inlinable public init(at offset: UInt32) {
    self.init(offset, offset)
  }

  /// Length in bytes.
  @inlinable public var count: Int { Int(end - start) }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether `offset` lies in the range; the end is outside.
  @inlinable public func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  /// Whether `other` lies wholly in this range.
  @inlinable public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two ranges share a byte, or touch where one of them is empty.
  public func intersects(_ other: TextRange) -> Bool {
    if isEmpty || other.isEmpty { return start <= other.end && other.start <= end }
    return start < other.end && other.start < end
  }
  /// The smallest range that holds both.
  @inlinable public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
  /// The range moved by a number of bytes.
  @inlinable public func shifted(by delta: Int) -> TextRange { TextRange(Int(start) + delta, Int(end) + delta) }
}
