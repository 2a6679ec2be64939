import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

extension Server {
  /// The code actions that silence the findings at a place: by comments where the document can hold them, and in the
  /// baseline where there is one.
  func ignoreActions(in range: TextRange, of document: OpenDocument, _ context: JSON) -> [JSON] {
    let named = Set((context["diagnostics"]?.array ?? []).compactMap { $0["data"]?["id"]?.string })
    let findings = document.shown().findings.filter { finding in
      finding.range.intersects(range) || (!named.isEmpty && named.contains(finding.identity))
    }
    if findings.isEmpty { return [] }
    return comments(findings, of: document) + acceptances(findings, of: document)
  }

  private func comments(_ findings: [Finding], of document: OpenDocument) -> [JSON] {
    guard document.isMarkdown || document.isHTML else { return [] }
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

  /// The code actions that write findings into the baseline, a file of its own.
  private func acceptances(_ findings: [Finding], of document: OpenDocument) -> [JSON] {
    guard let (saved, name) = document.baseline else { return [] }
    // What is open counts, not what is saved.
    let open = documents.values.first { $0.isBaseline && FilePath(uri: $0.uri)?.absolute() == saved.path }
    let baseline = open.map { Baseline(saved.path, bytes: $0.text.bytes) } ?? saved
    if baseline.problem != nil || open?.isOutOfStep == true { return [] }
    let version: JSON = open?.version.map { .integer($0) } ?? .null
    var map = PositionMap(document.text, client.encoding)
    var places = PositionMap(baseline.text, client.encoding)
    return findings.compactMap { finding in
      let isAccepted = baseline.accept([finding], in: document.document, as: name).reported.isEmpty
      if open != nil, isAccepted { return nil }
      let edit = baseline.edit(accepting: finding, in: document.document, as: name)
      let edits: JSON = [["range": places.json(edit.range), "newText": .string(edit.text)]]
      let uri = open?.uri ?? baseline.path.uri
      let change: JSON =
        client.hasDocumentChanges
        ? ["documentChanges": [["textDocument": ["uri": .string(uri), "version": version], "edits": edits]]]
        : ["changes": .object(JSONObject([.init(uri, edits)]))]
      let title = BaselinePhrases.accept(finding.rule, String(decoding: baseline.path.name, as: UTF8.self))
      return [
        "title": .string(title.text(client.language)), "kind": .string(ActionKind.quickFix),
        "diagnostics": [diagnostic(finding, at: document.uri, &map)], "edit": change,
      ]
    }
  }
}
