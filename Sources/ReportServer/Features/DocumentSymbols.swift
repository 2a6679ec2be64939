import AnnualReport
import JSON
import ReportLint

extension Server {
  /// LSP's `SymbolKind.String`, which editors show for headings.
  private static let headingKind = JSON.integer(15)

  /// `textDocument/documentSymbol`: the sections of each report.
  func documentSymbols(_ params: JSON) -> Result<JSON, Refusal> {
    document(params).map { document in
      var map = PositionMap(document.text, client.encoding)
      var symbols: [JSON] = []
      let read = document.document
      for report in read.reports {
        symbols += report.sections.map { symbol($0, read, document.uri, &map) }
      }
      return .array(symbols)
    }
  }

  private func symbol(_ section: Section, _ document: Document, _ uri: String, _ map: inout PositionMap) -> JSON {
    let words = section.ordinalRange.isEmpty ? section.title : section.ordinalRange.union(section.title)
    let name = JSON.string(words.isEmpty ? "-" : document.reading.text.unmarked(words))
    let whole = map.json(document.source(section.heading.union(section.body)))
    guard client.hasSymbolTree else {
      return ["name": name, "kind": Server.headingKind, "location": ["uri": .string(uri), "range": whole]]
    }
    let heading = map.json(document.source(section.heading))
    return ["name": name, "kind": Server.headingKind, "range": whole, "selectionRange": heading]
  }
}
