/// A document, read: its text, its tree, and the reports in it.
///
/// Most documents hold one report; a compilation holds several, each beginning with its own title. A document that is no
/// such report holds none.
public struct Document: Sendable {
  /// The bytes.
  public let text: SourceText
  /// The tree over all bytes.
  public let tree: SyntaxTree
  /// The reports, in order.
  public let reports: [Report]

  /// Reads a document. Never fails; linear in the length of the text.
  public init(_ text: SourceText) {
    self.text = text
    self.tree = parse(text)
    self.reports = bind(tree, text)
  }
}
