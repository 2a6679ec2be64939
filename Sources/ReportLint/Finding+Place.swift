import AnnualReport

extension Finding {
  /// The finding, where a fix that replaces bytes which cannot be read is no safe one: what stood there is not known, and rules
  /// that kept silent because of it would speak.
  func cautious(in text: SourceText) -> Finding {
    guard fixes.contains(where: { fix in fix.safety == .safe && fix.edits.contains { text.isIllFormed($0.range) } })
    else {
      return self
    }
    var copy = self
    for index in copy.fixes.indices where copy.fixes[index].edits.contains(where: { text.isIllFormed($0.range) }) {
      copy.fixes[index].safety = .unsafe
      copy.fixes[index].isPreferred = false
    }
    return copy
  }

  /// The finding of a reading, brought into the document the reading was made of. A fix is kept where each of its edits fits
  /// the document: it replaces one stretch that stands there as it was read, with text that needs no tab or line of its own.
  func placed(by map: OffsetMap, from reading: SourceText, in text: SourceText) -> Finding {
    var placed = self
    placed.range = map.source(range)
    placed.related = related.map { $0.document == nil ? Related(map.source($0.range), $0.message) : $0 }
    placed.fixes = fixes.compactMap { fix in
      var edits: [Edit] = []
      for edit in fix.edits {
        guard let range = map.editable(edit.range), !edit.text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }),
          text[range] == reading[edit.range]
        else {
          return nil
        }
        // Of the blanks round a tag one is read: without it the next would be.
        if edit.text.isEmpty, reading.isBlank(edit.range) { return nil }
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

extension SourceText {
  /// Whether a range holds bytes that are no well-formed UTF-8, or the mark that stands for such bytes.
  fileprivate func isIllFormed(_ range: TextRange) -> Bool {
    let end = min(Int(range.end), count)
    // Nothing is wrong with ASCII.
    guard let first = (Int(range.start)..<max(Int(range.start), end)).first(where: { byte(at: $0) >= 0x80 }) else {
      return false
    }
    return self[TextRange(first, end)].unicodeScalars.contains("\u{FFFD}")
  }
  /// Whether a range holds nothing but blanks.
  fileprivate func isBlank(_ range: TextRange) -> Bool {
    self[range].unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
