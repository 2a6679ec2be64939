import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

extension Server {
  /// `textDocument/hover`: over a finding, what its rule demands, where that is written, and what is wrong.
  func hover(_ params: JSON) -> Result<JSON, Refusal> {
    document(params).flatMap { document in
      guard let position = Position(params["position"]),
        let offset = document.text.offset(position, in: client.encoding)
      else { return .failure(.params) }
      let place = TextRange(at: offset)
      let findings = document.shown().findings.filter { $0.range.intersects(place) }
      guard let first = findings.first else { return .success(.null) }
      var map = PositionMap(document.text, client.encoding)
      let separator = client.showsMarkdown ? "\n\n---\n\n" : "\n\n"
      return .success([
        "contents": [
          "kind": client.showsMarkdown ? "markdown" : "plaintext",
          "value": .string(findings.map(explanation).joined(separator: separator)),
        ],
        "range": map.json(first.range),
      ])
    }
  }

  private func explanation(_ finding: Finding) -> String {
    let language = client.language
    let message = finding.message.text(language)
    guard let rule = Catalog.rule(finding.rule) else { return message }
    let source = "\(ServerPhrases.source.text(language))\(rule.source.text(language))"
    guard client.showsMarkdown else {
      return "\(rule.title.text(language)) (\(rule.id))\n\n\(message)\n\n\(source)"
    }
    let link = "[\(rule.id)](\(Handbook.url(for: rule.id)))"
    return "**\(escaped(rule.title.text(language)))** (\(link))\n\n\(escaped(message))\n\n\(escaped(source))"
  }

  /// Text that Markdown shows as it is.
  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if "\\`*_[]<>#|".utf8.contains(byte) { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
