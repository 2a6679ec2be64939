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
    if document.isSettings || document.isBaseline { return }
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
    let heldBack = document.shown().heldBack
    if heldBack > 0, let line = document.typedLine { id += "-\(line).\(heldBack)" }
    return id
  }

  private func diagnostics(of document: OpenDocument) -> JSON {
    var map = PositionMap(document.text, client.encoding)
    var text = JSONText()
    text.reserve(4_096)
    text.beginArray()
    for finding in document.shown().findings { write(finding, at: document.uri, &map, into: &text) }
    text.endArray()
    return text.json
  }

  /// A finding as LSP shows it.
  func diagnostic(_ finding: Finding, at uri: String, _ map: inout PositionMap) -> JSON {
    var text = JSONText()
    write(finding, at: uri, &map, into: &text)
    return text.json
  }

  /// What all diagnostics of a rule say alike; written once.
  private func origin(of rule: Rule.ID) -> JSONText {
    if let known = origins[rule] { return known }
    var text = JSONText()
    text.key("code")
    text.add(rule)
    if Catalog.rule(rule) != nil || rule == Handbook.settings {
      text.key("codeDescription")
      text.beginObject()
      text.key("href")
      text.add(Handbook.url(for: rule))
      text.endObject()
    }
    text.key("source")
    text.add("nianbao")
    origins[rule] = text
    return text
  }

  private func write(_ finding: Finding, at uri: String, _ map: inout PositionMap, into text: inout JSONText) {
    text.beginObject()
    text.key("range")
    map.write(finding.range, into: &text)
    text.key("severity")
    text.add(finding.severity.lspNumber)
    text.add(contentsOf: origin(of: finding.rule))
    text.key("message")
    text.add(finding.message.text(client.language))
    if client.showsUnnecessary, finding.mayBeDeleted {
      text.key("tags")
      text.beginArray()
      text.add(1)
      text.endArray()
    }
    if client.showsRelated, !finding.related.isEmpty {
      text.key("relatedInformation")
      text.beginArray()
      for place in finding.related { write(place, at: uri, &map, into: &text) }
      text.endArray()
    }
    text.key("data")
    text.beginObject()
    text.key("id")
    text.add(hexadecimal: finding.identityHash)
    if let fix = finding.fixes.first {
      text.key("fix")
      text.add(fix.safety.name)
    }
    text.endObject()
    text.endObject()
  }

  /// Writes a related place; one in a document that cannot be read any longer is left out.
  private func write(_ place: Related, at uri: String, _ map: inout PositionMap, into text: inout JSONText) {
    var elsewhere: JSON?
    if let other = place.document {
      guard let found = location(of: place.range, in: other) else { return }
      elsewhere = found
    }
    text.beginObject()
    text.key("location")
    if let elsewhere {
      text.add(elsewhere)
    } else {
      text.beginObject()
      text.key("uri")
      text.add(uri)
      text.key("range")
      map.write(place.range, into: &text)
      text.endObject()
    }
    text.key("message")
    text.add(place.message.text(client.language))
    text.endObject()
  }
}

extension Finding {
  /// Tells this finding from the others of its text.
  var identity: String { String(identityHash, radix: 16) }

  /// Whether a safe fix does no more than delete what the finding points at.
  fileprivate var mayBeDeleted: Bool {
    guard let fix = fixes.first, fix.safety == .safe, let edit = fix.edits.first, fix.edits.count == 1 else {
      return false
    }
    return edit.text.isEmpty && edit.range.start <= range.start && edit.range.end >= range.end && !range.isEmpty
  }

  fileprivate var identityHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in rule.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for bound in [range.start, range.end] { hash = (hash ^ UInt64(bound)) &* 0x0000_0100_0000_01B3 }
    return hash
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

  /// Writes a range as LSP does.
  fileprivate mutating func write(_ range: TextRange, into text: inout JSONText) {
    let ends = positions(range)
    text.beginObject()
    for (name, position) in [("start", ends.start), ("end", ends.end)] {
      text.key(name)
      text.beginObject()
      text.key("line")
      text.add(position.line)
      text.key("character")
      text.add(position.character)
      text.endObject()
    }
    text.endObject()
  }
}
