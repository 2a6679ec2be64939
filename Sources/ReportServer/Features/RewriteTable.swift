import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

extension Server {
  /// The code action that brings the table under the cursor into the form's shape; nil where there is nothing to bring.
  func rewriteTable(in range: TextRange, of document: OpenDocument) -> JSON? {
    let isMarkdown = [".md", ".markdown"].contains { document.uri.lowercased().hasSuffix($0) }
    guard let edit = Document(document.text).rewritingTable(at: range, isMarkdown: isMarkdown) else { return nil }
    var map = PositionMap(document.text, client.encoding)
    return [
      "title": .string(ServerPhrases.rewriteTable.text(client.language)), "kind": .string(ActionKind.rewrite),
      "edit": workspaceEdit([edit], asks: false, document, &map),
    ]
  }
}
