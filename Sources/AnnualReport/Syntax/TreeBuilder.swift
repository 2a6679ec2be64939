/// Writes a tree in document order; what lies between two leaves becomes a ``SyntaxTree/Kind/space`` leaf, so that no byte
/// is lost.
struct TreeBuilder: Sendable {
  var nodes: ContiguousArray<SyntaxTree.Node> = []
  private var open: ContiguousArray<Int> = []

  /// A builder with room for the nodes of `bytes` bytes of report.
  init(bytes: Int) { nodes.reserveCapacity(bytes / 5 + 8) }

  /// Everything before this offset is in the tree.
  private(set) var cursor: UInt32 = 0

  /// Opens an inner node at `start`, or at the cursor where that lies further.
  mutating func open(_ kind: SyntaxTree.Kind, at start: UInt32, detail: UInt8 = 0, extra: UInt8 = 0) {
    fill(to: start)
    open.append(nodes.count)
    nodes.append(
      SyntaxTree.Node(start: cursor, end: cursor, descendants: 0, kind: kind, detail: detail, extra: extra))
  }

  /// Closes the innermost open node at `end`, or at the cursor where that lies further.
  mutating func close(at end: UInt32) {
    guard let index = open.last else { return }
    fill(to: end)
    open.removeLast()
    nodes[index].end = cursor
    nodes[index].descendants = UInt32(nodes.count - index - 1)
  }

  /// Adds a leaf; the part of it before the cursor is cut off.
  mutating func leaf(_ kind: SyntaxTree.Kind, _ start: UInt32, _ end: UInt32, detail: UInt8 = 0, extra: UInt8 = 0) {
    fill(to: start)
    let end = max(end, cursor)
    nodes.append(
      SyntaxTree.Node(start: cursor, end: end, descendants: 0, kind: kind, detail: detail, extra: extra))
    cursor = end
  }

  /// Adds at most so many leaves in a row, each with ``leaf(_:_:_:_:_:)``.
  mutating func appendLeaves(
    atMost most: Int, _ write: (inout OutputSpan<SyntaxTree.Node>, inout UInt32) -> Void
  ) {
    var cursor = cursor
    nodes.append(addingCapacity: 2 * most) { write(&$0, &cursor) }
    self.cursor = cursor
  }

  /// The same as ``leaf(_:_:_:detail:extra:)``, for many leaves of a line: their room is made once.
  @inline(__always)
  static func leaf(
    _ kind: SyntaxTree.Kind, _ start: Int, _ end: Int, _ output: inout OutputSpan<SyntaxTree.Node>,
    _ cursor: inout UInt32
  ) {
    let start = UInt32(truncatingIfNeeded: start)
    if start > cursor {
      output.append(SyntaxTree.Node(start: cursor, end: start, descendants: 0, kind: .space, detail: 0, extra: 0))
      cursor = start
    }
    let end = max(UInt32(truncatingIfNeeded: end), cursor)
    output.append(SyntaxTree.Node(start: cursor, end: end, descendants: 0, kind: kind, detail: 0, extra: 0))
    cursor = end
  }

  /// Changes what the innermost open node was recognised as.
  mutating func mark(detail: UInt8, extra: UInt8) {
    guard let index = open.last else { return }
    nodes[index].detail = detail
    nodes[index].extra = extra
  }

  /// Changes what the innermost open node is and was recognised as.
  mutating func mark(_ kind: SyntaxTree.Kind, detail: UInt8, extra: UInt8) {
    guard let index = open.last else { return }
    nodes[index].kind = kind
    mark(detail: detail, extra: extra)
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

  private mutating func fill(to offset: UInt32) {
    guard offset > cursor else { return }
    nodes.append(
      SyntaxTree.Node(start: cursor, end: offset, descendants: 0, kind: .space, detail: 0, extra: 0))
    cursor = offset
  }
}
