/// Reads any bytes as a tree. Total: never fails, never traps, linear in the length of the text. Lossless: the leaves, in
/// order, are the bytes of the document.
public func parse(_ text: SourceText) -> SyntaxTree {
  SyntaxTree(nodes: [
    SyntaxTree.Node(
      start: 0, end: UInt32(clamping: text.count), descendants: 0, kind: .document, detail: 0, extra: 0)
  ])
}

/// Binds a tree to the form: the reports it holds.
public func bind(_ tree: SyntaxTree, _ text: SourceText) -> [Report] { [] }
