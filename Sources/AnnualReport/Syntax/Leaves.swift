extension SyntaxTree {
  /// Every leaf in order, and what lies between two of them as a ``Kind/space``: together all bytes of the document.
  public var leaves: Leaves { Leaves(nodes: nodes) }

  /// The leaves of a tree and the spaces between them.
  public struct Leaves: Sequence, IteratorProtocol {
    private let nodes: ContiguousArray<Node>
    private var index = 0
    private var position: UInt32 = 0

    init(nodes: ContiguousArray<Node>) { self.nodes = nodes }

    /// The next leaf, or the space before it.
    public mutating func next() -> Node? {
      while index < nodes.count, !nodes[index].kind.isLeaf { index += 1 }
      let start = index < nodes.count ? nodes[index].start : nodes.first?.end ?? 0
      if start > position {
        defer { position = start }
        return Node(start: position, end: start, descendants: 0, kind: .space, detail: 0, extra: 0)
      }
      guard index < nodes.count else { return nil }
      defer { index += 1 }
      position = nodes[index].end
      return nodes[index]
    }
  }
}
