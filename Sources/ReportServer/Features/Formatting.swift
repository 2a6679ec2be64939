import JSON
import ReportLint

extension Server {
  /// `textDocument/formatting`: what `nianbao format` does, as edits of blanks and marks; the client's options for
  /// indentation concern no report.
  func formatting(_ params: JSON) -> Result<JSON, Refusal> {
    documentInStep(params).map { document in
      guard let document else { return [] }
      var map = PositionMap(document.text, client.encoding)
      return .array(
        tidied(document.text).edits.map { edit in
          ["range": map.json(edit.range), "newText": .string(edit.text)]
        })
    }
  }
}
