import AnnualReport

/// What linting keeps from one version of a document to the next, so that a keystroke costs the paragraph it falls into, not
/// all of them. It changes no finding. Not to be shared between threads.
public final class LintMemory {
  var claims: ClaimsMemory? = ClaimsMemory()
  private var index = StretchIndex()
  /// What each numbered stretch holds, at offsets from its start.
  private var marks: ContiguousArray<KnownMarks> = []
  /// The version read last, and the selection of rules it was judged by.
  private var last: (text: SourceText, identity: Document.Identity, rules: RuleSelection.Identity)?
  /// What was found in the reports of the version read last, moved to where it stands now.
  private var known: [KeptFindings] = []
  private var judged: [KeptFindings] = []
  /// How the present version came out of the one read last; nil where they are the same.
  private var origin: Document.Origin?
  private var asked = 0
  private var digested: (identity: Document.Identity, digests: [ReportDigest?])?

  /// An empty memory.
  public init() {}

  /// Begins the judging of a version by some rules, of which `asked` are asked.
  func turn(_ document: Document, _ rules: RuleSelection, asked: Int) {
    let text = document.reading.text
    let common: CommonEnds?
    swap(&known, &judged)
    judged.removeAll(keepingCapacity: true)
    origin = nil
    if let last, let change = document.origin, change.previous === last.identity {
      common = CommonEnds(change.change, count: text.count)
      origin = change
      for index in known.indices { known[index].move(change) }
    } else {
      common = last.map { CommonEnds($0.text, text) }
      if last?.identity !== document.identity { known = [] }
    }
    if last?.rules !== rules.identity { known = [] }
    last = (text, document.identity, rules.identity)
    self.asked = asked
    claims?.turn(common)
    if index.turn(common) { marks = [] }
  }

  /// Begins the judging of a report: what is known of it.
  func begin(_ number: Int, _ report: Report) -> KeptFindings {
    var kept = KeptFindings()
    if number < known.count { swap(&kept, &known[number]) }
    kept.begin(report, asked: asked, isUntouched: origin.map { $0.leaves(report.range) } ?? true)
    return kept
  }

  /// Ends the judging of a report.
  func end(_ kept: KeptFindings?) {
    if let kept { judged.append(kept) }
  }

  /// The digests of a version; those of reports that a change leaves as they are are those of the version before.
  public func digests(of document: Document) -> [ReportDigest] {
    var digests: [ReportDigest?] = []
    let before = digested.flatMap { document.origin?.previous === $0.identity ? $0.digests : nil } ?? []
    for (number, report) in document.reports.enumerated() {
      if let origin = document.origin, number < before.count, origin.leaves(report.range) {
        let delta = report.range.start >= origin.change.range.start ? origin.change.delta : 0
        digests.append(before[number]?.moved(by: delta))
      } else {
        digests.append(ReportDigest(report, in: document))
      }
    }
    digested = (document.identity, digests)
    return digests.compactMap { $0 }
  }

  /// What the bytes from `start` to `end` hold, found by `make` where it is not known.
  fileprivate func marks(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, context: UInt64, make: () -> ProseMarks
  ) -> KnownMarks {
    let number = index.number(bytes, start, end, context: context)
    if number == marks.count { marks.append(KnownMarks(make())) }
    return marks[number]
  }
}

/// The marks of one stretch. A class: measured with callgrind, copying the many arrays of each stretch was a tenth of linting
/// a keystroke.
private final class KnownMarks {
  let signs: ProseSigns
  let words: ProseWords
  let lines: ProseLines

  init(_ marks: ProseMarks) {
    signs = marks.signs
    words = marks.words
    lines = marks.lines
  }
}

/// The signs and watched words of title and prose, and what is told by its lines.
struct ProseMarks {
  private(set) var signs = ProseSigns()
  private(set) var words = ProseWords()
  private(set) var lines = ProseLines()
  /// How many bytes behind a stretch may belong to a word in it: six characters more, and blanks between them.
  private static let reach = 128
  /// How many bytes before a stretch are looked at.
  private static let margin = 3

  /// No marks.
  init() {}

  /// Finds the marks of title and prose. No initialiser: that would be given a copy of the report.
  mutating func read(_ text: SourceText, _ report: Report, _ memory: LintMemory?) {
    let bytes = text.bytes.span
    signs.reserve()
    words.reserve()
    // The title takes its place among the prose: lines may stand above it.
    var title = report.title?.range
    var sections = report.sections[...]
    var section: SectionKind?
    let areTorn = report.isHardWrapped || report.family == .flow
    for (stretch, range) in report.prose.enumerated() {
      if let own = title, own.start <= range.start {
        signs.scan(bytes, own)
        title = nil
      }
      while let next = sections.first, next.heading.start <= range.start {
        section = next.kind
        sections = sections.dropFirst()
      }
      // In the sections of the tables, rows of one that could not be read would be taken for lines of prose.
      let holdsLines = section?.table == nil
      guard let memory else {
        scan(bytes, range)
        if holdsLines { lines.scan(text, range, stretch, section, areTorn: areTorn) }
        continue
      }
      let start = max(0, Int(range.start) - ProseMarks.margin)
      let end = min(bytes.count, Int(range.end) + ProseMarks.reach)
      // Whatever the marks of a stretch depend on besides its bytes.
      let isOther: UInt64 = section == .others ? 4 : 0
      let context =
        UInt64(range.count) << 4 | (areTorn ? 8 : 0) | isOther | UInt64(Int(range.start) - start)
      let known = memory.marks(bytes, start, end, context: context) {
        ProseMarks(text, range, section, areTorn: areTorn, from: start)
      }
      signs.append(known.signs, shiftedBy: start)
      words.append(known.words, shiftedBy: start)
      if holdsLines { lines.append(known.lines, shiftedBy: start, stretch, section) }
    }
    if let title { signs.scan(bytes, title) }
  }

  /// The marks of one stretch, at offsets from `start`.
  private init(_ text: SourceText, _ range: TextRange, _ section: SectionKind?, areTorn: Bool, from start: Int) {
    var found = ProseMarks()
    found.scan(text.bytes.span, range)
    found.lines.scan(text, range, 0, section, areTorn: areTorn)
    signs.append(found.signs, shiftedBy: -start)
    words.append(found.words, shiftedBy: -start)
    lines.append(found.lines, shiftedBy: -start, 0, nil)
  }

  /// What was found, handed over.
  consuming func parts() -> (ProseSigns, ProseLines, ProseWords) { (signs, lines, words) }

  /// Finds the signs and words of one stretch in one pass.
  private mutating func scan(_ bytes: Span<UInt8>, _ range: TextRange) {
    signs.begin(bytes, range)
    words.scan(bytes, range) { bytes, offset, byte in signs.take(bytes, offset, byte, range) }
  }
}
