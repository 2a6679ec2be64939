import AnnualReport

/// The text of a main section: its prose, sub-headings included, up to the sign-off.
struct Passage: Sendable {
  let section: Section
  /// Its stretches of prose, in order.
  let ranges: [TextRange]

  /// The first line of the text; the heading where there is none.
  func firstLine(_ dossier: Dossier) -> TextRange {
    guard let first = ranges.first else { return section.heading }
    let line = dossier.trimmedLine(dossier.text.line(at: first.start))
    return line.isEmpty ? section.heading : line
  }

  /// Number of characters, blanks aside; counting stops at `limit`.
  func count(upTo limit: Int, _ text: SourceText) -> Int {
    let bytes = text.bytes.span
    var count = 0
    for range in ranges {
      let end = min(Int(range.end), bytes.count)
      count += bytes.countCharacters(from: Int(range.start), to: end, limit: limit - count)
      if count >= limit { return limit }
    }
    return count
  }
}

extension Report {
  /// The text of the first section of a kind that holds anything, up to an offset; nil where there is none.
  fileprivate func passage(_ kind: SectionKind, upTo limit: UInt32) -> Passage? {
    guard let section = sections.first(where: { $0.kind == kind }), !section.isEmpty else { return nil }
    let end = min(section.body.end, limit)
    return Passage(section: section, ranges: prose(in: TextRange(section.body.start, max(section.body.start, end))))
  }

  /// The texts of the sections that rules of content read, up to the sign-off.
  func passages(upTo signOff: UInt32?) -> Passages {
    let limit = signOff ?? .max
    return Passages(
      overview: passage(.overview, upTo: limit), problems: passage(.problems, upTo: limit),
      others: passage(.others, upTo: limit))
  }

  /// The stretches of prose that begin in a range, cut off at its end.
  func prose(in range: TextRange) -> [TextRange] {
    let first = prose.partitioningIndex { $0.start >= range.start }
    let last = prose.partitioningIndex { $0.start >= range.end }
    guard first < last else { return [] }
    var ranges = Array(prose[first..<last])
    // Only the last may reach over the end.
    ranges[ranges.count - 1].end = min(ranges[ranges.count - 1].end, range.end)
    return ranges
  }
}

/// The texts of the sections that rules of content read.
struct Passages: Sendable {
  /// 一、总体情况
  let overview: Passage?
  /// 五、存在的主要问题及改进情况
  let problems: Passage?
  /// 六、其他需要报告的事项
  let others: Passage?
}
