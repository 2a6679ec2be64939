/// Writes a tree in document order; what lies between two leaves is passed over.
struct TreeBuilder: Sendable {
  var nodes: ContiguousArray<SyntaxTree.Node> = []
  private var open: ContiguousArray<Int> = []

  /// A builder with room for so many nodes.
  init(room: Int) { nodes.reserveCapacity(room) }

  /// Everything before this offset is in the tree, or says nothing.
  private(set) var cursor: UInt32 = 0

  /// Opens an inner node at `start`, or at the cursor where that lies further.
  mutating func open(_ kind: SyntaxTree.Kind, at start: UInt32, detail: UInt8 = 0, extra: UInt8 = 0) {
    cursor = max(cursor, start)
    open.append(nodes.count)
    nodes.append(
      SyntaxTree.Node(start: cursor, end: cursor, descendants: 0, kind: kind, detail: detail, extra: extra))
  }

  /// Closes the innermost open node at `end`, or at the cursor where that lies further.
  mutating func close(at end: UInt32) {
    guard let index = open.popLast() else { return }
    cursor = max(cursor, end)
    nodes[index].end = cursor
    nodes[index].descendants = UInt32(nodes.count - index - 1)
  }

  /// Opens a row, into which only leaves go, at `start` or at the cursor where that lies further; the row's index.
  mutating func openRow(at start: UInt32) -> Int {
    cursor = max(cursor, start)
    nodes.append(SyntaxTree.Node(start: cursor, end: cursor, descendants: 0, kind: .row, detail: 0, extra: 0))
    return nodes.count - 1
  }

  /// Closes the row at an index at `end`, or at the cursor where that lies further, and says what it is.
  mutating func closeRow(_ index: Int, at end: UInt32, _ kind: SyntaxTree.Kind, detail: UInt8, extra: UInt8) {
    cursor = max(cursor, end)
    let descendants = UInt32(truncatingIfNeeded: nodes.count - index - 1)
    nodes[index] = SyntaxTree.Node(
      start: nodes[index].start, end: cursor, descendants: descendants, kind: kind, detail: detail, extra: extra)
  }

  /// Adds a leaf; the part of it before the cursor is cut off.
  mutating func leaf(_ kind: SyntaxTree.Kind, _ start: UInt32, _ end: UInt32, detail: UInt8 = 0, extra: UInt8 = 0) {
    let start = max(start, cursor)
    cursor = max(start, end)
    nodes.append(
      SyntaxTree.Node(start: start, end: cursor, descendants: 0, kind: kind, detail: detail, extra: extra))
  }

  /// Adds at most so many leaves in a row, each with ``leaf(_:_:_:_:_:)``.
  mutating func appendLeaves(
    atMost most: Int, _ write: (inout OutputSpan<SyntaxTree.Node>, inout UInt32) -> Void
  ) {
    var cursor = cursor
    nodes.append(addingCapacity: most) { write(&$0, &cursor) }
    self.cursor = cursor
  }

  /// The same as ``leaf(_:_:_:detail:extra:)``, for many leaves of a line: their room is made once.
  @inline(__always)
  static func leaf(
    _ kind: SyntaxTree.Kind, _ start: Int, _ end: Int, _ output: inout OutputSpan<SyntaxTree.Node>,
    _ cursor: inout UInt32
  ) {
    let start = max(UInt32(truncatingIfNeeded: start), cursor)
    cursor = max(UInt32(truncatingIfNeeded: end), start)
    output.append(SyntaxTree.Node(start: start, end: cursor, descendants: 0, kind: kind, detail: 0, extra: 0))
  }

  /// Changes what the innermost open node was recognised as.
  mutating func mark(detail: UInt8, extra: UInt8) {
    guard let index = open.last else { return }
    nodes[index].detail = detail
    nodes[index].extra = extra
  }

  /// A state to which the builder can go back.
  struct Place {
    fileprivate var nodes: Int
    fileprivate var open: Int
    fileprivate var cursor: UInt32
  }

  /// The state now.
  var place: Place { Place(nodes: nodes.count, open: open.count, cursor: cursor) }

  /// Forgets what was written since; no node open then may have been closed.
  mutating func goBack(to place: Place) {
    nodes.removeLast(nodes.count - place.nodes)
    open.removeLast(open.count - place.open)
    cursor = place.cursor
  }
}
