import AnnualReport

/// What a comment can stand above: the titles, headings, paragraphs and tables of a tree, and the rows of the tables.
struct CommentTargets {
  /// One of them.
  struct Block {
    /// Its bytes in the reading.
    var range: TextRange
    /// The layout of a table; nil for anything else.
    var family: TableFamily?
    /// Indices of its rows.
    var rows: Range<Int>
  }
  /// In order, apart from one another.
  private(set) var blocks: [Block] = []
  /// The rows of all tables, headers included, in order.
  private(set) var rows: [TextRange] = []

  init(_ tree: SyntaxTree) {
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .title, .heading, .paragraph:
        blocks.append(Block(range: node.range, rows: rows.count..<rows.count))
        index += Int(node.descendants)
      case .table:
        let first = rows.count
        for child in tree.children(of: index) where [.row, .header].contains(tree.nodes[child].kind) {
          rows.append(tree.nodes[child].range)
        }
        blocks.append(
          Block(range: node.range, family: TableFamily(rawValue: node.extra), rows: first..<rows.count))
        index += Int(node.descendants)
      default: break
      }
      index += 1
    }
  }

  /// The first block that ends behind an offset.
  func block(endingBehind offset: UInt32) -> Block? {
    let index = blocks.partitioningIndex { $0.range.end > offset }
    return index < blocks.count ? blocks[index] : nil
  }

  /// The first row of a block that ends behind an offset.
  func row(of block: Block, endingBehind offset: UInt32) -> TextRange? {
    let index = block.rows.partitioningIndex { rows[$0].end > offset }
    return index < block.rows.upperBound ? rows[index] : nil
  }

  /// The last row of a block that ends before one of its rows begins.
  func row(of block: Block, before row: TextRange) -> TextRange? {
    let index = block.rows.partitioningIndex { rows[$0].start >= row.start }
    return index > block.rows.lowerBound ? rows[index - 1] : nil
  }
}
