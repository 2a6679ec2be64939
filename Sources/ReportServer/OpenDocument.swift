import AnnualReport
import ReportLint
import ReportWorkspace

/// A document as the client has it open.
final class OpenDocument {
  /// The client's own string, kept as it is.
  let uri: String
  /// The language the client says it is in, `markdown` for instance.
  let languageID: String
  /// The client's version of ``text``; nil where it gave none.
  private(set) var version: Int?
  private(set) var text: SourceText
  /// The line the last edit ended on, while it may still be in the making.
  private(set) var typedLine: Int?
  /// Whether the last edit stayed within that line: what brings or takes whole lines is no typing in a row.
  private(set) var isTypedWithin = false
  /// What was found before the typing came to this line; nil where nobody had asked.
  private(set) var toldBefore: [Finding]?
  /// What was found last, in whatever version of the text.
  private var lastFound: [Finding]?
  /// What applies to the document.
  private(set) var settings: FileSettings
  /// The baseline that applies, and the document's name in it.
  private(set) var baseline: (accepted: Baseline, name: String)?
  /// Whether a change was refused since, so that the client has another text: no edit of this one is offered until it is
  /// opened anew or replaced whole.
  private(set) var isOutOfStep = false
  /// The reports of the workspace.
  private let index: WorkspaceIndex
  /// What comparing with them found, and what tells this from what it found at another time.
  private var compared: (findings: [Finding], identity: UInt64) = ([], 0)
  /// Whether the index knows the present text.
  private var isIndexed = false
  private var read: Document?
  /// The version before the present text as it was read, and the one change between them.
  private var before: (document: Document, change: TextChange)?
  private var known: [Finding]?
  private var knownHash: UInt64?
  private let memory = LintMemory()

  init(
    uri: String, languageID: String = "", version: Int?, text: SourceText, settings: FileSettings = .standard,
    index: WorkspaceIndex
  ) {
    self.settings = settings
    self.index = index
    self.uri = uri
    self.languageID = languageID
    self.version = version
    self.text = text
  }

  /// Whether it is Markdown, by what the client says or by its name.
  var isMarkdown: Bool {
    languageID == "markdown" || [".md", ".markdown", ".mkd"].contains { uri.lowercased().hasSuffix($0) }
  }

  /// Whether it is HTML, by what the client says or by its name.
  var isHTML: Bool { languageID == "html" || [".html", ".htm"].contains { uri.lowercased().hasSuffix($0) } }

  /// Every finding of the present text; found once a version.
  var findings: [Finding] {
    if let known { return known }
    if settings.exclusion != nil {
      known = []
      return []
    }
    compare()
    let found = unaccepted(
      lint(document, rules: settings.selection, compared: compared.findings, memory: memory), in: document)
    known = found
    lastFound = found
    return found
  }

  /// What the baseline leaves of findings of this document, or of one that fixing makes of it.
  func unaccepted(_ findings: [Finding], in document: Document) -> [Finding] {
    baseline?.accepted.accept(findings, in: document, as: baseline?.name ?? "").reported ?? findings
  }

  /// Other settings or another baseline apply; false where they say the same.
  func apply(_ new: FileSettings, _ accepted: (Baseline, String)?) -> Bool {
    let isExcluded = settings.exclusion != nil
    let isSame = accepted?.0.identity == baseline?.accepted.identity && accepted?.1 == baseline?.name
    guard new.identity != settings.identity || (new.exclusion != nil) != isExcluded || !isSame else { return false }
    baseline = accepted.map { (accepted: $0.0, name: $0.1) }
    settings = new
    known = nil
    // What other settings bring is not news of the typing.
    (lastFound, toldBefore) = (nil, nil)
    isIndexed = false
    return true
  }

  /// The present text, read; read once a version.
  var document: Document {
    if let read { return read }
    let document: Document
    if let (known, change) = before.take() {
      document = Document(text, after: known, change)
    } else {
      document = Document(text)
    }
    read = document
    return document
  }

  /// Compares the present text with the reports of the workspace. Where there are no others, not even a digest is made.
  private func compare() {
    guard index.hasNeighbours(uri) || document.reports.count > 1 else { return compared = ([], 0) }
    if !isIndexed {
      index.set(settings.exclusion == nil ? memory.digests(of: document) : [], hash: contentHash, for: uri)
      isIndexed = true
    }
    compared = settings.exclusion == nil ? index.compared(uri, settings.selection) : ([], 0)
  }

  /// What tells the outcome of comparing with other reports from another; 0 where nothing was found. For the present text,
  /// once its findings are known.
  var comparison: UInt64 { compared.identity }

  /// Compares again with the reports of the workspace, which may have changed; whether what was shown is no longer right.
  func compareAgain() -> Bool {
    let before = compared.identity
    let wasJudged = known != nil
    compare()
    if compared.identity == before { return false }
    known = nil
    return wasJudged
  }

  /// The text is another one.
  private func forget() {
    before = nil
    read = nil
    known = nil
    knownHash = nil
    isIndexed = false
  }

  /// Replaces bytes and remembers the line where the caret must be now.
  func replace(_ range: TextRange, with replacement: String) {
    let known = read
    isTypedWithin = text.line(at: range.start) == text.line(at: range.end) && !replacement.utf8.contains(0x0A)
    forget()
    before = known.map { ($0, TextChange(range, count: replacement.utf8.count)) }
    text.replace(range, with: replacement.utf8)
    let line = text.line(at: UInt32(clamping: Int(range.start) + replacement.utf8.count))
    if line != typedLine { toldBefore = lastFound }
    typedLine = line
  }

  /// A change could not be taken.
  func loseStep() { isOutOfStep = true }

  /// Takes a whole new text; nothing is known about the caret then.
  func replaceAll(_ text: SourceText) {
    forget()
    isOutOfStep = false
    self.text = text
    (typedLine, lastFound) = (nil, nil)
  }

  /// Confirms a change with the version it leads to.
  func settle(_ version: Int?) {
    if let version { self.version = version }
  }

  /// The row that was being typed counts as finished.
  func finishTyping() { typedLine = nil }

  /// The fingerprint of the present text; computed once a version.
  var contentHash: UInt64 {
    if let knownHash { return knownHash }
    let hash = text.fingerprint
    knownHash = hash
    return hash
  }
}
