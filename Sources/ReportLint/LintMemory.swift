import AnnualReport

/// What linting keeps from one version of a document to the next, so that a keystroke costs the paragraph it falls into, not
/// all of them. It changes no finding. Not to be shared between threads.
public final class LintMemory {
  var claims: ClaimsMemory? = ClaimsMemory()
  private var index = StretchIndex()
  /// What each numbered stretch holds, at offsets from its start.
  private var marks: ContiguousArray<KnownMarks> = []
  /// The version read last, and the selection of rules it was judged by.
  private var last: (text: SourceText, identity: Document.Identity, rules: RuleSelection.Identity, asked: Int)?
  /// What the rules that read the form found in the reports of the version read last.
  private var known: [KeptForm] = []
  private var forms: [KeptForm] = []
  /// The form of the report that is being judged.
  var form = KeptForm()

  /// An empty memory.
  public init() {}

  /// Begins the judging of a version by some rules, of which `asked` are asked.
  func turn(_ document: Document, _ rules: RuleSelection, asked: Int) {
    let text = document.reading.text
    let common: CommonEnds?
    swap(&known, &forms)
    forms.removeAll(keepingCapacity: true)
    if let last, let origin = document.origin, origin.previous === last.identity {
      common = CommonEnds(origin.change, count: text.count)
      for index in known.indices { known[index].move(origin) }
    } else {
      common = last.map { CommonEnds($0.text, text) }
      if last?.identity !== document.identity { known = [] }
    }
    if last?.rules !== rules.identity || last?.asked != asked { known = [] }
    last = (text, document.identity, rules.identity, asked)
    claims?.turn(common)
    if index.turn(common) { marks = [] }
  }

  /// Begins the judging of a report.
  func begin(_ number: Int, _ report: Report) {
    form = number < known.count ? known[number] : KeptForm()
    form.begin(report)
  }

  /// Ends the judging of a report.
  func end() { forms.append(form) }

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

  init(_ text: SourceText, _ report: Report, _ memory: LintMemory?) {
    let bytes = text.bytes.span
    if let title = report.title?.range { signs.scan(bytes, title) }
    var sections = report.sections[...]
    var section: SectionKind?
    let areTorn = report.isHardWrapped || report.family == .flow
    for (stretch, range) in report.prose.enumerated() {
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
      let context = UInt64(range.count) << 2 | UInt64(Int(range.start) - start)
      let known = memory.marks(bytes, start, end, context: context) { ProseMarks(text, range, from: start) }
      signs.append(known.signs, shiftedBy: start)
      words.append(known.words, shiftedBy: start)
      if holdsLines { lines.append(known.lines, shiftedBy: start, stretch, section) }
    }
  }

  /// The marks of one stretch, at offsets from `start`.
  private init(_ text: SourceText, _ range: TextRange, from start: Int) {
    var found = ProseMarks()
    found.scan(text.bytes.span, range)
    found.lines.scan(text, range, 0, nil)
    signs.append(found.signs, shiftedBy: -start)
    words.append(found.words, shiftedBy: -start)
    lines.append(found.lines, shiftedBy: -start, 0, nil)
  }

  private init() {}

  /// Finds the signs and words of one stretch in one pass.
  private mutating func scan(_ bytes: Span<UInt8>, _ range: TextRange) {
    signs.begin(bytes, range)
    words.scan(bytes, range) { bytes, offset, byte in signs.take(bytes, offset, byte, range) }
  }
}
