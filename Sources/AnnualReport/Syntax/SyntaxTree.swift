/// The tree over a document: nodes in preorder. What lies between two leaves says nothing and has no node; ``leaves`` names it
/// too, so that no byte is lost.
public struct SyntaxTree: Sendable {
  /// Index of a node.
  public typealias Index = Int
  /// The nodes, parents before children; the first is the document.
  public internal(set) var nodes: ContiguousArray<Node>

  /// Kinds of nodes.
  public enum Kind: UInt8, Sendable {
    /// Inner: the whole document; one report in it; a main section; a table; a header row; a data row.
    case document, report, section, table, header, row
    /// Leaves: title, heading of any level, a run of prose lines.
    case title, heading, paragraph
    /// Leaves inside rows and tables: a row's label piece, other words, a figure, an empty cell.
    case label, words, figure, blank
    /// A leaf anywhere: what does not belong (page marks, separators out of place).
    case stray
    /// What lies between leaves, in ``SyntaxTree/leaves`` only. In a report: blanks, line ends, pipes, tabs, separator lines, the
    /// stars of a bold cell, `&nbsp;` in a blank one. Outside: anything.
    case space

    /// Whether nodes of the kind are leaves; the others may hold some.
    public var isLeaf: Bool { rawValue >= Kind.title.rawValue }
  }

  /// A node; stride 16.
  public struct Node: Sendable {
    /// Offset of its first byte.
    public var start: UInt32
    /// Offset just past its last byte.
    public var end: UInt32
    /// How many nodes follow that lie inside this one; 0 for a leaf.
    public var descendants: UInt32
    /// The kind.
    public var kind: Kind
    /// What was recognised: ``SectionKind`` of a section or heading, ``TableKind`` of a table or header, row key of a row or
    /// label, ``TableFamily`` in ``extra`` of a table; 0 where nothing was.
    public var detail: UInt8
    /// A second recognition: ``LabelForm`` of a label, ``TableFamily`` of a table.
    public var extra: UInt8

    /// The bytes of the node.
    public var range: TextRange { TextRange(start, end) }
    /// What the words of a cell were recognised as.
    var mark: Recognition.Mark { Recognition.Mark(key: detail, kind: extra) }
  }

  /// The indices of a node's children, in order.
  public func children(of index: Index) -> Children { Children(tree: self, parent: index) }

  /// The children of a node: skips by `descendants`.
  public struct Children: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var position: Index
    let end: Index

    init(tree: SyntaxTree, parent: Index) {
      self.tree = tree
      self.position = parent + 1
      self.end = parent < tree.nodes.count ? parent + 1 + Int(tree.nodes[parent].descendants) : parent + 1
    }

    /// The next child.
    public mutating func next() -> Index? {
      guard position < end else { return nil }
      let index = position
      position = index + 1 + Int(tree.nodes[index].descendants)
      return index
    }
  }
}
