import AnnualReport

/// Everything a rule may look at: the text and one report in it. A class, so that asking sixty rules copies nothing.
public final class Dossier: Sendable {
  /// The document.
  public let text: SourceText
  /// The report.
  public let report: Report
  /// What the rules are told besides.
  public let options: RuleOptions
  /// The report's equations, judged once.
  public let equations: [Equation]
  /// What is wrong with the sums, found once.
  public let diagnosis: Diagnosis
  /// The cells of the tables that are not plainly written figures, found once.
  let oddCells: [OddCell]
  /// What the rules about rows of figures have to look for at all.
  let suspects: Suspects
  /// The marks of the prose, found once.
  let signs: ProseSigns
  /// Ordinals at the heads of the prose's lines, and lines that end without a mark, found once.
  let lines: ProseLines
  /// The frames of the tables that can be judged.
  let frames: [(kind: TableKind, frame: TableFrame)]
  /// The document numbers of the prose, found once.
  let documentNumbers: [DocumentNumber]
  /// The half-width and mixed brackets of each table that can be judged, found once.
  let tableBrackets: [(TableKind, BracketPairs)]
  /// The words rules watch for in the prose, found once.
  let words: ProseWords
  /// The start of the sign-off's first line.
  let signOffStart: UInt32?
  /// The texts of the sections that rules of content read.
  let passages: Passages
  /// What the prose says in figures, read once.
  let prose: ProseClaims

  /// A dossier.
  public init(
    text: SourceText, report: Report, options: RuleOptions = .standard, memory: LintMemory? = nil
  ) {
    self.text = text
    self.report = report
    self.options = options
    self.equations = report.equations()
    let prose = memory.map { report.proseClaims(in: text, memory: &$0.claims) } ?? report.proseClaims(in: text)
    self.prose = prose
    self.diagnosis = Diagnosis(equations, of: report, claims: prose.claims)
    (self.oddCells, self.suspects) = OddCell.all(in: report, text)
    let marks = ProseMarks(text, report, memory)
    self.signs = marks.signs
    self.words = marks.words
    self.lines = marks.lines
    self.signOffStart = text.start(of: report.signOff)
    self.passages = report.passages(upTo: signOffStart)
    self.documentNumbers = DocumentNumber.all(marks.signs, text)
    self.frames = report.readableFrames
    self.tableBrackets = frames.map { ($0, BracketPairs(of: $1, text)) }
  }
}
