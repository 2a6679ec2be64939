import AnnualReport

/// The text whose lines are written anew: the document's own, where its lines are those of a text, else its reading (HTML); and
/// where in it a range of the reading stands.
struct WrittenLines: Sendable {
  let text: SourceText
  private let map: OffsetMap?

  /// Whether they are the document's own.
  let isOwn: Bool

  /// Whether the document is HTML or holds HTML.
  let isMarkup: Bool

  /// `withoutFurniture` takes the reading, too, where it is the document but for page furniture inside sentences.
  init(_ document: Document, withoutFurniture: Bool = false) {
    isMarkup = document.reading.isMarkup
    isOwn = !document.reading.isMarkup && !(withoutFurniture && document.reading.leavesOutFurnitureOnly)
    text = isOwn ? document.text : document.reading.text
    map = isOwn ? document.reading.map : nil
  }

  /// Where a range of the reading stands.
  func place(_ range: TextRange) -> TextRange { map?.source(range) ?? range }

  /// The line a range of the reading begins on.
  func line(_ range: TextRange) -> Int { text.line(at: place(range).start) }

  /// The lines a range of the reading stands on.
  func lines(_ range: TextRange) -> ClosedRange<Int> {
    let place = place(range)
    let first = text.line(at: place.start)
    return first...max(first, text.line(at: place.isEmpty ? place.start : place.end - 1))
  }
}
