import AnnualReport
import JSON
import ReportLint

extension Server {
  /// `textDocument/diagnostic`: the findings, or "unchanged" where the client has them already.
  func diagnostic(_ params: JSON) -> Result<JSON, Refusal> {
    document(params).map { document in
      let id = resultID(of: document)
      if params["previousResultId"]?.string == id { return ["kind": "unchanged", "resultId": .string(id)] }
      return ["kind": "full", "resultId": .string(id), "items": diagnostics(of: document)]
    }
  }

  /// `textDocument/publishDiagnostics` for the present version.
  func publish(_ document: OpenDocument) {
    if document.isSettings { return }
    var params = JSONObject([.init("uri", .string(document.uri))])
    if let version = document.version { params.append("version", .integer(version)) }
    params.append("diagnostics", diagnostics(of: document))
    outbox.append(.notification("textDocument/publishDiagnostics", .object(params)))
  }

  /// Tells one report of diagnostics from another: by content, language, and the line held back.
  private func resultID(of document: OpenDocument) -> String {
    _ = document.findings
    var id = String(document.contentHash, radix: 16) + "-" + client.language.rawValue
    if document.settings.identity != 0 { id += "-" + String(document.settings.identity, radix: 16) }
    if document.settings.exclusion != nil { id += "-excluded" }
    if document.comparison != 0 { id += "-" + String(document.comparison, radix: 16) }
    if let baseline = document.baseline { id += "-" + String(baseline.accepted.identity, radix: 16) }
    if document.shown().holdsBack, let line = document.typedLine { id += "-\(line)" }
    return id
  }

  private func diagnostics(of document: OpenDocument) -> JSON {
    var map = PositionMap(document.text, client.encoding)
    return .array(document.shown().findings.map { diagnostic($0, at: document.uri, &map) })
  }

  /// A finding as LSP shows it.
  func diagnostic(_ finding: Finding, at uri: String, _ map: inout PositionMap) -> JSON {
    var members: [JSONObject.Member] = []
    members.reserveCapacity(8)
    members.append(.init("range", map.json(finding.range)))
    members.append(.init("severity", .integer(finding.severity.lspNumber)))
    members.append(.init("code", .string(finding.rule)))
    members.append(.init("codeDescription", ["href": .string(Handbook.url(for: finding.rule))]))
    members.append(.init("source", "nianbao"))
    members.append(.init("message", .string(finding.message.text(client.language))))
    if client.showsRelated, !finding.related.isEmpty {
      let uri = JSON.string(uri)
      let related = finding.related.compactMap { place -> JSON? in
        let location: JSON? =
          if let other = place.document { location(of: place.range, in: other) } else {
            ["uri": uri, "range": map.json(place.range)]
          }
        return location.map { ["location": $0, "message": .string(place.message.text(client.language))] }
      }
      members.append(.init("relatedInformation", .array(related)))
    }
    var data = JSONObject([.init("id", .string(finding.identity))])
    if let fix = finding.fixes.first { data.append("fix", .string(fix.safety.name)) }
    members.append(.init("data", .object(data)))
    return .object(JSONObject(members))
  }
}

extension Finding {
  /// Tells this finding from the others of its text.
  var identity: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in rule.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for bound in [range.start, range.end] { hash = (hash ^ UInt64(bound)) &* 0x0000_0100_0000_01B3 }
    return String(hash, radix: 16)
  }
}

extension Severity {
  /// LSP's `DiagnosticSeverity`.
  fileprivate var lspNumber: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .info: 3
    }
  }
}

extension PositionMap {
  /// A range as LSP writes it.
  mutating func json(_ range: TextRange) -> JSON {
    let ends = positions(range)
    return ["start": ends.start.json, "end": ends.end.json]
  }
}
