/// Where each stretch of a reading comes from in the document it was made of.
///
/// A reading is the text of a document brought into lines and cells (HTML without its tags, one cell a line joined to rows).
/// Bytes of the reading that stand in no segment (tabs and line breaks put in) come from nowhere.
public struct OffsetMap: Sendable {
  /// A stretch of the reading and the bytes it stands for; of equal length unless a character was spelt otherwise (`&nbsp;`).
  struct Segment: Sendable {
    var reading: TextRange
    var source: TextRange
    var isVerbatim: Bool { reading.count == source.count }
  }
  /// In order of both texts.
  private(set) var segments: ContiguousArray<Segment> = []

  /// Adds a segment behind all others; joins it to the last where both are verbatim and touch.
  mutating func add(_ reading: TextRange, _ source: TextRange) {
    if let last = segments.last, last.isVerbatim, last.reading.end == reading.start, last.source.end == source.start,
      reading.count == source.count
    {
      segments[segments.count - 1].reading.end = reading.end
      segments[segments.count - 1].source.end = source.end
    } else {
      segments.append(Segment(reading: reading, source: source))
    }
  }

  /// Index of the last segment that begins at or before an offset of the reading; -1 where there is none.
  private func index(_ offset: UInt32) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].reading.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The range of the document that a range of the reading stands for. An offset that comes from nowhere is the end of what
  /// stands before it; for the start of a range that holds something, the start of what stands behind it.
  public func source(_ range: TextRange) -> TextRange {
    let start = start(range)
    guard !range.isEmpty else { return TextRange(at: start) }
    let last = index(range.end - 1)
    guard last >= 0 else { return TextRange(at: start) }
    let segment = segments[last]
    let end: UInt32 =
      if segment.reading.end <= range.end {
        segment.source.end
      } else if segment.isVerbatim {
        segment.source.start + (range.end - segment.reading.start)
      } else {
        segment.source.end
      }
    return TextRange(start, max(start, end))
  }

  private func start(_ range: TextRange) -> UInt32 {
    let at = index(range.start)
    if at >= 0 {
      let segment = segments[at]
      if range.start < segment.reading.end {
        return segment.isVerbatim ? segment.source.start + (range.start - segment.reading.start) : segment.source.start
      }
      if range.isEmpty || at + 1 >= segments.count || segments[at + 1].reading.start >= range.end {
        return segment.source.end
      }
    }
    return at + 1 < segments.count ? segments[at + 1].source.start : 0
  }

  /// Where in the reading that stands which stands at an offset of the document, or next behind it; `end` where nothing does.
  func place(of offset: UInt32, end: UInt32) -> UInt32 {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].source.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count else { return end }
    let segment = segments[low]
    guard segment.isVerbatim, offset > segment.source.start else { return segment.reading.start }
    return segment.reading.start + (offset - segment.source.start)
  }

  /// The bytes of the document that replacing a range of the reading replaces; nil where the range is not one verbatim
  /// stretch, so that an edit made for the reading does not fit the document.
  public func editable(_ range: TextRange) -> TextRange? {
    var at = index(range.start)
    guard at >= 0 else { return nil }
    if range.start > segments[at].reading.end { return nil }
    if range.isEmpty, range.start == segments[at].reading.end, at + 1 < segments.count,
      segments[at + 1].reading.start == range.start
    {
      at += 1
    }
    let segment = segments[at]
    guard segment.isVerbatim, range.end <= segment.reading.end else { return nil }
    let start = segment.source.start + (range.start - segment.reading.start)
    return TextRange(start, start + UInt32(range.count))
  }
}

/// A document's text as the parser reads it.
public struct Reading: Sendable {
  /// Lines and cells.
  public let text: SourceText
  /// Where they come from; nil where the document is read as it is.
  public let map: OffsetMap?
  /// Tables that are there but could not be brought into rows.
  let refusals: [UnreadableTable]
  /// Whether the table of a kind is refused, so that its lines stand in the document and not here.
  public func leavesOut(_ kind: TableKind) -> Bool { refusals.contains { $0.kind == kind } }

  /// Whether the document is a web page, with furniture round the report.
  let isPage: Bool
  /// Whether it is the document but for page furniture that stood inside sentences.
  public internal(set) var leavesOutFurnitureOnly = false
  /// Whether the document is HTML or holds tables in HTML: its lines are then not those of the reading.
  public let isMarkup: Bool
  /// The comments of HTML that fell away, in the document.
  let comments: [TextRange]
  /// Where pictures stood in HTML that fell away, in the reading.
  let pictures: [UInt32]

  /// The document itself.
  init(verbatim text: SourceText) {
    self.text = text
    map = nil
    refusals = []
    isPage = false
    isMarkup = false
    comments = []
    pictures = []
  }

  init(
    text: SourceText, map: OffsetMap, refusals: [UnreadableTable], isPage: Bool, isMarkup: Bool = false,
    comments: [TextRange] = [], pictures: [UInt32] = []
  ) {
    self.text = text
    self.map = map
    self.refusals = refusals
    self.isPage = isPage
    self.isMarkup = isMarkup
    self.comments = comments
    self.pictures = pictures
  }

  /// The range of the document for a range of the reading.
  public func source(_ range: TextRange) -> TextRange { map?.source(range) ?? range }

  /// Where in the reading that stands which stands at an offset of the document, or next behind it.
  public func place(of offset: UInt32) -> UInt32 {
    map?.place(of: offset, end: UInt32(clamping: text.count)) ?? offset
  }
}
