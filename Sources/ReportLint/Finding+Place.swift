import AnnualReport

extension Finding {
  /// The finding of a reading, brought into the document the reading was made of. A fix is kept where each of its edits fits
  /// the document: it replaces one stretch that stands there as it was read, with text that needs no tab or line of its own.
  func placed(by map: OffsetMap) -> Finding {
    var placed = self
    placed.range = map.source(range)
    placed.related = related.map { Related(map.source($0.range), $0.message) }
    placed.fixes = fixes.compactMap { fix in
      var edits: [Edit] = []
      for edit in fix.edits {
        guard let range = map.editable(edit.range), !edit.text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else {
          return nil
        }
        edits.append(
          Edit(range, edit.text.contains("<") ? edit.text.split(separator: "<").joined(separator: "&lt;") : edit.text))
      }
      var fix = fix
      fix.edits = edits
      return fix
    }
    return placed
  }
}
