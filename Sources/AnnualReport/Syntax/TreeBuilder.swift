/// Writes a tree in document order; what lies between two leaves becomes a ``SyntaxTree/Kind/space`` leaf, so that no byte
/// is lost.
struct TreeBuilder: Sendable {
  private(set) var nodes: ContiguousArray<SyntaxTree.Node> = []
  private var open: ContiguousArray<Int> = []

  /// A builder with room for the nodes of `bytes` bytes of report.
  init(bytes: Int) { nodes.reserveCapacity(bytes / 10 + 8) }

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

  /// Changes what the innermost open node was recognised as.
  mutating func mark(detail: UInt8, extra: UInt8) {
    guard let index = open.last else { return }
    nodes[index].detail = detail
    nodes[index].extra = extra
  }

  private mutating func fill(to offset: UInt32) {
    guard offset > cursor else { return }
    nodes.append(
      SyntaxTree.Node(start: cursor, end: offset, descendants: 0, kind: .space, detail: 0, extra: 0))
    cursor = offset
  }
}
