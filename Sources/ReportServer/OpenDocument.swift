import AnnualReport
import ReportLint
import ReportWorkspace

/// A document as the client has it open.
final class OpenDocument {
  /// The client's own string, kept as it is.
  let uri: String
  /// The client's version of ``text``; nil where it gave none.
  private(set) var version: Int?
  private(set) var text: SourceText
  /// The line the last edit ended on, while it may still be in the making.
  private(set) var typedLine: Int?
  /// What applies to the document.
  private(set) var settings: FileSettings
  /// The baseline that applies, and the document's name in it.
  private(set) var baseline: (accepted: Baseline, name: String)?
  private var read: Document?
  private var known: [Finding]?
  private var knownHash: UInt64?
  private let memory = LintMemory()

  init(uri: String, version: Int?, text: SourceText, settings: FileSettings = .standard) {
    self.settings = settings
    self.uri = uri
    self.version = version
    self.text = text
  }

  /// Every finding of the present text; found once a version.
  var findings: [Finding] {
    if let known { return known }
    if settings.exclusion != nil {
      known = []
      return []
    }
    let found = unaccepted(lint(document, rules: settings.selection, memory: memory), in: document)
    known = found
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
    return true
  }

  /// The present text, read; read once a version.
  var document: Document {
    if let read { return read }
    let document = Document(text)
    read = document
    return document
  }

  /// Replaces bytes and remembers the line where the caret must be now.
  func replace(_ range: TextRange, with replacement: String) {
    read = nil
    known = nil
    knownHash = nil
    text.replace(range, with: replacement.utf8)
    typedLine = text.line(at: UInt32(clamping: Int(range.start) + replacement.utf8.count))
  }

  /// Takes a whole new text; nothing is known about the caret then.
  func replaceAll(_ text: SourceText) {
    read = nil
    known = nil
    knownHash = nil
    self.text = text
    typedLine = nil
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
