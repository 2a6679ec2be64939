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
    let prose = dossier.report.prose
    var low = 0
    var high = prose.count
    while low < high {
      let middle = (low + high) / 2
      if prose[middle].start < section.body.start { low = middle + 1 } else { high = middle }
    }
    var ranges: [TextRange] = []
    while low < prose.count, prose[low].start < end {
      ranges.append(TextRange(prose[low].start, min(prose[low].end, end)))
      low += 1
    }
    self.section = section
    self.ranges = ranges
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
