extension SyntaxTree {
  /// The tree as text, one node a line, indented: kind, recognition, bytes, and the content of leaves.
  public func picture(of text: SourceText) -> String {
    var lines: [String] = []
    func draw(_ index: Index, _ depth: Int) {
      let node = nodes[index]
      var line = String(repeating: "  ", count: depth) + "\(node.kind)"
      if node.detail > 0 || node.extra > 0 { line += " \(node.detail)" }
      if node.extra > 0 { line += "/\(node.extra)" }
      line += " \(node.start)..<\(node.end)"
      if node.kind.isLeaf { line += " " + SyntaxTree.excerpt(text[node.range]) }
      lines.append(line)
      for child in children(of: index) { draw(child, depth + 1) }
    }
    if !nodes.isEmpty { draw(0, 0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func excerpt(_ content: String) -> String {
    let shown = content.unicodeScalars.prefix(24).map { scalar -> String in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "“" + shown.joined() + (content.unicodeScalars.count > 24 ? "…" : "") + "”"
  }
}
