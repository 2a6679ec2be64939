import AnnualReport
import JSON
import ReportLint

extension Server {
  /// The code actions that silence the findings at a place by comments; none where the document cannot hold comments.
  func ignoreActions(in range: TextRange, of document: OpenDocument, _ context: JSON) -> [JSON] {
    let named = Set((context["diagnostics"]?.array ?? []).compactMap { $0["data"]?["id"]?.string })
    let findings = document.shown().findings.filter { finding in
      finding.range.intersects(range) || (!named.isEmpty && named.contains(finding.identity))
    }
    guard document.holdsComments, !findings.isEmpty else { return [] }
    let read = document.document
    var map = PositionMap(document.text, client.encoding)
    var offers: [(fix: Fix, diagnostics: [JSON])] = []
    for finding in findings {
      guard let fix = read.ignoring(finding) else { continue }
      let diagnostic = diagnostic(finding, at: document.uri, &map)
      if let place = offers.firstIndex(where: { $0.fix == fix }) {
        offers[place].diagnostics.append(diagnostic)
      } else {
        offers.append((fix, [diagnostic]))
      }
    }
    return offers.map { fix, diagnostics in
      [
        "title": .string(fix.title.text(client.language)), "kind": .string(ActionKind.quickFix),
        "diagnostics": .array(diagnostics), "edit": workspaceEdit(fix.edits, asks: false, document, &map),
      ]
    }
  }
}

extension OpenDocument {
  /// Whether the file is one in which `<!-- … -->` is a comment.
  fileprivate var holdsComments: Bool {
    let name = uri.lowercased()
    return [".md", ".markdown", ".html", ".htm"].contains { name.hasSuffix($0) }
  }
}
