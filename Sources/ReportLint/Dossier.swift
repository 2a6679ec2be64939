import AnnualReport

/// Everything a rule may look at: the text and one report in it. A class, so that asking many rules copies nothing; what
/// several rules need is found once, when the first of them asks.
public final class Dossier {
  /// The document.
  public let text: SourceText
  /// The report.
  public let report: Report
  /// What the rules are told besides.
  public let options: RuleOptions
  /// What the prose says in figures, read once.
  let prose: ProseClaims
  /// The marks of the prose, found once.
  let signs: ProseSigns
  /// Ordinals at the heads of the prose's lines, and lines that end without a mark, found once.
  let lines: ProseLines
  /// The document numbers of the prose, found once.
  let documentNumbers: [DocumentNumber]
  /// The words rules watch for in the prose, found once.
  let words: ProseWords
  /// The start of the sign-off's first line.
  let signOffStart: UInt32?
  /// The texts of the sections that rules of content read.
  let passages: Passages
  /// Whether a rule that reads the form has asked the prose since this was last set to false: it sets it to true then.
  var hasAskedProse = false

  /// A dossier.
  public convenience init(text: SourceText, report: Report) {
    self.init(text: text, report: report, options: .standard, memory: nil, brackets: nil)
  }

  /// A dossier of a version of a document of which another is remembered; `brackets` where those of the tables are known.
  init(
    text: SourceText, report: Report, options: RuleOptions, memory: LintMemory?,
    brackets: [(TableKind, BracketPairs)]?
  ) {
    self.text = text
    self.options = options
    knownBrackets = brackets
    if let memory {
      prose = report.proseClaims(in: text, memory: &memory.claims)
    } else {
      prose = report.proseClaims(in: text)
    }
    var marks = ProseMarks()
    marks.read(text, report, memory)
    (signs, lines, words) = marks.parts()
    signOffStart = text.start(of: report.signOff)
    passages = report.passages(upTo: signOffStart)
    documentNumbers = DocumentNumber.all(signs, text)
    // Last: then it is handed over, not copied.
    self.report = report
  }

  /// The report's equations, judged once.
  public private(set) lazy var equations: [Equation] = report.equations()
  /// What is wrong with the sums, found once. Where sentences must choose between repairs, they are asked.
  public var diagnosis: Diagnosis {
    if judgement.asksProse { hasAskedProse = true }
    return judgement.diagnosis
  }
  private lazy var judgement: (diagnosis: Diagnosis, asksProse: Bool) = {
    var asksProse = false
    func claims() -> [Claim] {
      asksProse = true
      return prose.claims
    }
    let equations = equations
    guard equations.contains(where: { $0.verdict == .broken }) else { return (Diagnosis(unbroken: equations), false) }
    let diagnosis = Diagnosis(equations, of: report, claims: claims())
    return (diagnosis, asksProse)
  }()
  /// The cells of the tables that are not plainly written figures, found once.
  var oddCells: [OddCell] { sieve.cells }
  /// What the rules about rows of figures have to look for at all.
  var suspects: Suspects { sieve.suspects }
  private lazy var sieve = OddCell.all(in: report, text)
  /// The frames of the tables that can be judged.
  private(set) lazy var frames: [(kind: TableKind, frame: TableFrame)] = report.readableFrames
  /// The paragraphs of running text that end without a mark, and what follows each, found once.
  private(set) lazy var openParagraphs = allOpenParagraphs()
  /// Whether blank lines stand between paragraphs, asked once.
  private(set) lazy var setsParagraphsOff = areParagraphsSetOff()
  /// The line break used most in the document, looked for once.
  private(set) lazy var lineBreak = text.lineBreak
  /// The figures that the tables tell of what the prose may claim.
  private(set) lazy var telling = TableTelling(report, isNaming: false)
  /// The titles in book-title marks, found once.
  private(set) lazy var bookTitles = BookTitles(self)
  /// The half-width and mixed brackets of title and prose, found once.
  private(set) lazy var proseBrackets = BracketPairs(proseOf: self)
  /// The half-width and mixed brackets of each table that can be judged, found once.
  var tableBrackets: [(TableKind, BracketPairs)] {
    if let knownBrackets { return knownBrackets }
    let brackets = frames.map { ($0, BracketPairs(of: $1, text)) }
    knownBrackets = brackets
    return brackets
  }
  private(set) var knownBrackets: [(TableKind, BracketPairs)]?
}
