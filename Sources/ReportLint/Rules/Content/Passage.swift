import AnnualReport

/// The text of a main section: its prose, sub-headings included, up to the sign-off.
struct Passage {
  let section: Section
  /// Its stretches of prose, in order.
  let ranges: [TextRange]

  /// The first section of a kind that holds anything; nil where there is none.
  init?(_ kind: SectionKind, of dossier: Dossier) {
    guard let section = dossier.report.section(kind), !section.isEmpty else { return nil }
    let end = min(section.body.end, dossier.signOffStart ?? .max)
    self.section = section
    ranges = dossier.report.prose(in: TextRange(section.body.start, max(section.body.start, end)))
  }

  /// The first line of the text; the heading where there is none.
  func firstLine(_ dossier: Dossier) -> TextRange {
    guard let first = ranges.first else { return section.heading }
    let line = dossier.trimmedLine(dossier.text.line(at: first.start))
    return line.isEmpty ? section.heading : line
  }

  /// Number of characters, blanks aside; counting stops at `limit`.
  func count(upTo limit: Int, _ text: SourceText) -> Int {
    var count = 0
    for range in ranges {
      for offset in Int(range.start)..<Int(range.end) {
        let byte = text.byte(at: offset)
        if byte > 0x20, byte & 0xC0 != 0x80 { count += 1 }
        if count >= limit { return count }
      }
    }
    return count
  }
}

extension Report {
  /// The stretches of prose that begin in a range, cut off at its end.
  func prose(in range: TextRange) -> [TextRange] {
    prose[prose.partitioningIndex { $0.start >= range.start }...].prefix { $0.start < range.end }
      .map { TextRange($0.start, min($0.end, range.end)) }
  }
}
