import AnnualReport
import ReportLint
import ReportWorkspace

/// The texts of a run's other files, for naming places in them; each is read again when it is asked for.
struct OtherTexts {
  private let read: @Sendable (DocumentID) -> (name: FilePath, text: SourceText)?
  private var known: [DocumentID: (name: FilePath, locator: Locator)] = [:]

  /// None, or what `read` finds.
  init(_ read: @escaping @Sendable (DocumentID) -> (name: FilePath, text: SourceText)? = { _ in nil }) {
    self.read = read
  }

  /// Where a range of another file stands; nil where the file cannot be read any more.
  mutating func place(of range: TextRange, in document: DocumentID) -> (name: FilePath, start: Position, end: Position)?
  {
    if known[document] == nil, let (name, text) = read(document) { known[document] = (name, Locator(text)) }
    guard let name = known[document]?.name, let start = known[document]?.locator.position(range.start),
      let end = known[document]?.locator.position(range.end)
    else { return nil }
    return (name, start, end)
  }
}
