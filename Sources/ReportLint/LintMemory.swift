import AnnualReport

/// What linting keeps from one version of a document to the next, so that a keystroke costs the paragraph it falls into, not
/// all of them. It changes no finding. Not to be shared between threads.
public final class LintMemory {
  var claims: ClaimsMemory? = ClaimsMemory()
  private var index = StretchIndex()
  /// What each numbered stretch holds, at offsets from its start.
  private var marks: ContiguousArray<ProseMarks> = []

  /// An empty memory.
  public init() {}

  /// Begins the reading of a version.
  func turn() {
    claims?.turn()
    if index.turn() { marks = [] }
  }

  /// What the bytes from `start` to `end` hold, found by `make` where it is not known.
  fileprivate func marks(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64, make: () -> ProseMarks
  ) -> ProseMarks {
    let number = index.number(bytes, start, end, context: context)
    if number == marks.count { marks.append(make()) }
    return marks[number]
  }
}

/// The signs and watched words of title and prose.
struct ProseMarks {
  private(set) var signs = ProseSigns()
  private(set) var words = ProseWords()
  /// How many bytes behind a stretch may belong to a word in it: six characters more, and blanks between them.
  private static let reach = 128
  /// How many bytes before a stretch are looked at.
  private static let margin = 3

  init(_ text: SourceText, _ report: Report, _ memory: LintMemory?) {
    let bytes = text.bytes.span
    if let title = report.title?.range { signs.scan(bytes, title) }
    for range in report.prose {
      guard let memory else {
        signs.scan(bytes, range)
        words.scan(text, range)
        continue
      }
      let start = max(0, Int(range.start) - ProseMarks.margin)
      let end = min(bytes.count, Int(range.end) + ProseMarks.reach)
      let context = UInt64(range.count) << 2 | UInt64(Int(range.start) - start)
      let known = memory.marks(bytes, start, end, context: context) { ProseMarks(text, range, from: start) }
      signs.append(known.signs, shiftedBy: start)
      words.append(known.words, shiftedBy: start)
    }
  }

  /// The marks of one stretch, at offsets from `start`.
  private init(_ text: SourceText, _ range: TextRange, from start: Int) {
    var signs = ProseSigns()
    var words = ProseWords()
    signs.scan(text.bytes.span, range)
    words.scan(text, range)
    self.signs.append(signs, shiftedBy: -start)
    self.words.append(words, shiftedBy: -start)
  }
}
