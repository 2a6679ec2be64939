/// The words of many lines as one run of folded units, each with the place it comes from: labels are found in it however they
/// are torn over lines. Page marks are left out.
struct FoldedRun {
  private var units: ContiguousArray<UInt16> = []
  private var places: ContiguousArray<UInt32> = []
  /// Whether some line ends with a figure.
  private(set) var hasFigures = false
  /// Longer stretches are read up to here: no table of the form has as many bytes.
  private static let longest = 40_000

  init(_ bytes: Span<UInt8>, _ range: TextRange) {
    let end = min(Int(range.end), Int(range.start) + FoldedRun.longest, bytes.count)
    var start = Int(range.start)
    while start < end {
      var lineEnd = start
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      let first = Scalars.skipBlanks(bytes, start, lineEnd)
      let last = Scalars.trimBlanks(bytes, first, lineEnd)
      if last > first, !LineTable.isPageFurniture(bytes, first, last) {
        append(bytes, first, last)
        if !hasFigures, FlowTokens.figures(bytes, first, last).last > 0 { hasFigures = true }
      }
      start = lineEnd + 1
    }
  }

  private mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      let unit = Folded.unit(scalar)
      if unit != 0 {
        units.append(unit)
        places.append(UInt32(offset))
      }
      offset += length
    }
  }

  /// The first place of a word from a unit on; nil where it does not occur.
  func find(_ word: ContiguousArray<UInt16>, from start: Int = 0) -> Range<Int>? {
    guard let first = word.first, units.count >= word.count, start >= 0 else { return nil }
    var at = start
    while at + word.count <= units.count {
      if units[at] == first, units[at..<at + word.count].elementsEqual(word) { return at..<at + word.count }
      at += 1
    }
    return nil
  }

  /// The bytes of some units, from the first of them to where the next one begins at the latest.
  func source(_ range: Range<Int>, _ bytes: Span<UInt8>) -> TextRange {
    guard range.lowerBound >= 0, range.upperBound <= places.count, let last = range.last else {
      return TextRange(at: 0)
    }
    let end = Int(places[last])
    return TextRange(Int(places[range.lowerBound]), end + Scalars.decode(bytes, end, bytes.count).length)
  }
}
