import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

extension Server {
  /// The code action that brings the table under the cursor into the form's shape; nil where there is nothing to bring.
  /// The edit is left to `codeAction/resolve` where the client can ask for it.
  func rewriteTable(in range: TextRange, of document: OpenDocument) -> JSON? {
    guard let table = document.document.rewritableTable(at: range),
      let edit = rewriting(TextRange(at: table.start), document)
    else { return nil }
    var members = JSONObject([
      .init("title", .string(ServerPhrases.rewriteTable.text(client.language))),
      .init("kind", .string(ActionKind.rewrite)),
    ])
    if client.resolvesEdits {
      let line = document.text.line(at: table.start)
      let data: JSON = [
        "uri": .string(document.uri), "line": .integer(line), "text": .string(String(document.contentHash, radix: 16)),
      ]
      members.append("data", data)
    } else {
      members.append("edit", workspaceEdit([edit], document))
    }
    return .object(members)
  }

  /// The edit of that action for the table on a line; one of nothing where the table cannot be brought into shape after all.
  func rewriteTableEdit(at line: Int, of document: OpenDocument) -> JSON {
    let line = max(0, min(line, document.text.lineCount - 1))
    return workspaceEdit(rewriting(document.text.lineRange(line), document).map { [$0] } ?? [], document)
  }

  private func rewriting(_ range: TextRange, _ document: OpenDocument) -> Edit? {
    document.document.rewritingTable(at: range, isMarkdown: document.isMarkdown)
  }

  private func workspaceEdit(_ edits: [Edit], _ document: OpenDocument) -> JSON {
    var map = PositionMap(document.text, client.encoding)
    return workspaceEdit(edits, asks: false, document, &map)
  }
}
