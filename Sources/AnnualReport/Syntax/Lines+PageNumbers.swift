/// Page numbers without a mark round them, known by the form feed beside them: `pdftotext` writes one at the end of each page.
extension LineTable {
  /// A bare number that stands beside the end of a page.
  private struct Candidate {
    /// Its index among the lines that are not empty.
    var place: Int
    /// Its number less the page's.
    var offset: Int
  }

  /// Makes page marks of the lines that hold nothing but the number of a page. Only texts with form feeds come here.
  ///
  /// Numbers beside form feeds are those of pages where they count on from page to page; any other is then a figure that a page
  /// happens to begin or end with. Where none do, one is a page's where no figure is due.
  mutating func markPageNumbers(_ bytes: Span<UInt8>) {
    var filled: [Int] = []
    var candidates: [Candidate] = []
    var page = 1
    var offset = 0
    for index in lines.indices where !lines[index].isEmpty {
      let line = lines[index]
      while offset < Int(line.start) {
        if bytes[offset] == 0x0C { page += 1 }
        offset += 1
      }
      offset = Int(line.end)
      filled.append(index)
      guard line.shape == .plain, let number = LineTable.pageNumber(bytes, Int(line.start), Int(line.end)) else {
        continue
      }
      candidates.append(Candidate(place: filled.count - 1, offset: number - page))
    }
    var counts: [Int: Int] = [:]
    for candidate in candidates { counts[candidate.offset, default: 0] += 1 }
    let countsOn = counts.values.contains { $0 > 1 }
    for candidate in candidates {
      let isPage = countsOn ? counts[candidate.offset, default: 0] > 1 : isApart(bytes, filled, candidate.place)
      if isPage { lines[filled[candidate.place]].shape = .pageMark }
    }
  }

  /// The number that a line without surrounding blanks is, where a form feed stands beside it; nil for any other line.
  static func pageNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let number = bareNumber(bytes, start, end) else { return nil }
    return touchesFormFeed(bytes, start, end) ? number : nil
  }

  /// The value of one to three digits and nothing else.
  static func bareNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end > start, end - start <= 3 else { return nil }
    var number = 0
    for offset in start..<end {
      let digit = bytes[offset] &- 0x30
      if digit >= 10 { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Whether a form feed stands among the blanks before or behind some bytes, empty lines included.
  private static func touchesFormFeed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = end
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] &- 0x09 < 5 {
      if bytes[offset] == 0x0C { return true }
      offset += 1
    }
    offset = start
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] &- 0x09 < 5 {
      if bytes[offset - 1] == 0x0C { return true }
      offset -= 1
    }
    return false
  }

  /// Whether a number among the lines that are not empty stands where no figure is due: neither beside another one, nor behind
  /// figures that are no whole row, or a label of table two.
  private func isApart(_ bytes: Span<UInt8>, _ filled: [Int], _ place: Int) -> Bool {
    func isNumber(_ place: Int) -> Bool {
      guard filled.indices.contains(place) else { return false }
      let line = lines[filled[place]]
      return FlowTokens.holdsOneFigure(bytes, Int(line.start), Int(line.end))
    }
    if isNumber(place - 1) || isNumber(place + 1) { return false }
    guard place > 0 else { return true }
    let line = lines[filled[place - 1]]
    guard line.shape == .plain, line.end - line.start <= 200 else { return true }
    switch FlowTokens.figures(bytes, Int(line.start), Int(line.end)).last {
    case 0, 1, 2, 3, 7, 15: break
    default: return false
    }
    return LabelIndex.shared.find(Folded(bytes, line.range))?.kind != .disclosureRow
  }
}

extension Line {
  /// The bytes of the line without surrounding blanks.
  var range: TextRange { TextRange(start, end) }
}
